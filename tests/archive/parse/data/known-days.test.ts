/** The tables of days and moons: what ships is whole, and a slip in it is refused. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { buildKnownDays, type KnownDaysFile } from '#archive/parse/data/known-days.ts'
import { toLunarDay } from '#archive/parse/data/lunar-calendar.ts'

const path = join(import.meta.dirname, '../../../../resources/parse/known-days.json')
const shipped = JSON.parse(readFileSync(path, 'utf8')) as KnownDaysFile

describe('the table of known days', () => {
  it.each([
    ['1976-01-31', 1, 1],
    ['1987-10-07', 8, 15],
    ['2008-02-07', 1, 1],
    ['2012-01-16', 12, 23],
    ['2013-09-19', 8, 15],
    ['2018-09-24', 8, 15],
    ['2020-06-25', 5, 5],
    ['2023-06-22', 5, 5],
    ['2027-02-06', 1, 1],
    ['2033-09-08', 8, 15],
  ])('knows %s by the moon', (told, month, day) => {
    const [year = 0, sunMonth = 0, sunDay = 0] = told.split('-').map(Number)
    expect(toLunarDay(buildKnownDays(shipped).lunar, year, sunMonth, sunDay)).toMatchObject({ month, day, isLeap: false })
  })

  it('knows leap months and the last day of a year', () => {
    const { lunar } = buildKnownDays(shipped)
    expect(toLunarDay(lunar, 2020, 5, 24)).toMatchObject({ month: 4, day: 2, isLeap: true })
    expect(toLunarDay(lunar, 2021, 2, 11)).toMatchObject({ year: 2020, month: 12, day: 30, isLast: true })
    expect(toLunarDay(lunar, 1949, 2, 11)).toBeNull()
  })

  it.each([
    ['a day that is none', { happened: { '汶川 地震': '2008-02-31' } }],
    ['a law without its day', { laws: { 民法典: '2021' } }],
    ['a feast on no day', { lunarFeasts: { 中秋: '8月15' } }],
    ['a lunar year that does not fit the next', { lunarYears: { ...shipped.lunarYears, 2012: '01-23 LSLSLSLSLSLSL' } }],
    ['a lunar year of eleven months', { lunarYears: { 2012: '01-23 LSLSLSLSLSLs' } }],
  ])('is refused for %s', (_, slip) => {
    expect(() => buildKnownDays({ ...shipped, ...slip })).toThrow('known-days.json')
  })
})
