import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { firstUnits } from '#archive/parse/data/first-units.ts'

const root = join(import.meta.dirname, '../../../..')
const sorted = (pattern: string): string | null => firstUnits(pattern)?.split('').toSorted().join('') ?? null

describe('the first characters of a pattern', () => {
  it.each([
    ['^欢迎关注', '欢'],
    ['^(?:分享|转发)到', '分转'],
    ['^[您你]?(?:现在|当前)?的?位置', '位你当您现的'],
    ['^《甲|^【乙', '《【'],
    ['^(?:(?:首页|要闻)\\s*)+$', '要首'],
    ['^\\[?图库', '[图'],
    ['^:{2,}乙', ':'],
    ['^\\d{3} 页', '0123456789'],
    ['^[\\]-]乙', '-]'],
    ['^(?:[大中小]|[\\d】])+$', '0123456789】中大小'],
    ['^(?!甲丁)乙', '乙'],
    ['^(?:(?<!甲)乙|(?<=丁)丙)', '丙乙'],
  ])('of %s are %s', (pattern, units) => {
    expect(sorted(pattern)).toBe(units)
  })

  it.each(['^.甲', '^[^甲]', '^[a-z]', '^\\p{Script=Han}', '^(?:甲|.)', '^(?!甲)', '^(?:甲)?', '甲', '^甲|乙'])(
    'of %s are not listed',
    (pattern) => {
      expect(firstUnits(pattern)).toBeNull()
    },
  )

  it('may be white space', () => {
    expect(firstUnits('^3?\\s*上')).toMatch(/^3.*\u3000.*上$/su)
  })

  it('are those of every printed line that a shipped pattern fits', () => {
    const chrome = JSON.parse(readFileSync(join(root, 'resources/parse/chrome.json'), 'utf8')) as { patterns: { pattern: string }[] }
    const folder = join(root, 'tests/fixtures/pages')
    const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    const fits = chrome.patterns.flatMap(({ pattern }) => {
      const units = firstUnits(pattern)
      return units === null ? [] : lines.filter((line) => new RegExp(pattern, 'u').test(line)).map((line) => units.includes(line[0] ?? ''))
    })
    expect(fits.length).toBeGreaterThan(20)
    expect(fits).not.toContain(false)
  })
})
