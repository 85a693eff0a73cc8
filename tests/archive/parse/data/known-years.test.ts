/** The table of names that stand for years: what ships is whole, and a slip in it is refused. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { buildKnownYears, type KnownYearsFile } from '#archive/parse/data/known-years.ts'
import type { YearWordsFile } from '#archive/parse/data/sign-patterns.ts'

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../../../resources/parse', name), 'utf8'))
const shipped = read('known-years.json') as KnownYearsFile
const words = read('year-words.json') as YearWordsFile

describe('the table of known years', () => {
  it('ships with every kind of name', () => {
    const { feasts, feastMonths, signs, names, since, written } = buildKnownYears(shipped, words)
    expect(names.filter(({ years }) => years.size === 0)).toEqual([])
    expect(new Set(names.map(({ of }) => of)).size).toBe(9)
    expect(new Set(signs.map(({ pattern }) => pattern.source)).size).toBe(signs.length)
    const [[feast] = []] = feasts
    expect(feast?.pattern.exec('2010年元宵节,村民在打铁花')?.groups).toMatchObject({ year: '2010' })
    expect(feast?.pattern.exec('2019年元旦当天,村民登山')?.groups).toMatchObject({ year: '2019', feast: '元旦' })
    expect(feastMonths.get('元旦')).toBe(1)
    expect(['如今新屋盖好了', '旧报'].map((text) => [since.test(text), written.test(text)])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it.each([
    ['a year that is none', { events: { 北京奥运会: 208 } }],
    ['a year that is no number', { congresses: { 二十大: '2022' } }],
    ['a name with the signs of a pattern', { anniversaries: { '建国|建军': 1949 } }],
    ['an empty name', { plans: { '': 2006 } }],
    ['a kind without names', { countedDays: {} }],
    ['feasts that are no list of names', { feasts: '春节、元宵节' }],
    ['a feast in no month', { fixedFeasts: { 元旦: 13 } }],
  ])('is refused for %s', (_, slip) => {
    expect(() => buildKnownYears({ ...shipped, ...slip } as KnownYearsFile, words)).toThrow(`known-years.json: ${Object.keys(slip).join()}`)
  })

  it('is refused where a sign uses words that nothing tells', () => {
    const { begins: _, ...others } = words
    expect(() => buildKnownYears(shipped, others)).toThrow('year-words.json: nothing is called begins')
  })

  it('takes the longer of two names', () => {
    const anniversary = buildKnownYears(shipped, words).names.find(({ of }) => of === 'anniversaries')?.pattern
    expect([...'庆祝香港回归祖国20周年'.matchAll(anniversary ?? /-/g)].map(({ groups }) => ({ ...groups }))).toEqual([
      { name: '香港回归祖国', count: '20' },
    ])
  })
})
