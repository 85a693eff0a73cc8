import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { makePatternTable, type NeedyPattern } from '#archive/parse/data/pattern-table.ts'

const root = join(import.meta.dirname, '../../../..')
const chrome = JSON.parse(readFileSync(join(root, 'resources/parse/chrome.json'), 'utf8')) as Record<string, readonly NeedyPattern[]>
const folder = join(root, 'tests/fixtures/pages')
const printed = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .map((line) => line.trim()),
  )
/** Lines that sites and columns print, beside those of the fixtures. */
const others = [
  '首页 > 新闻 > 正文',
  '某网 > 注册 登录',
  '某某晚报 版权所有 未经授权不得转载',
  'Copyright © 2011 某报',
  '订房专线:0371-12345678',
  '某某广场盛大开业!',
  '全场五折',
  '某某银行助力乡村振兴',
  '某某晚报数字报',
  '国内 | 国际 | 社会 | 财经',
  '某某客户端查看',
  '记者走基层·看村庄',
  '好记者专栏',
  '城市·表情',
]

describe('a table of patterns', () => {
  it.each(['patterns', 'labelPatterns', 'columnPatterns', 'columnForms'])('finds with %s what each of them finds', (name) => {
    const patterns = chrome[name] as readonly NeedyPattern[]
    const table = makePatternTable(patterns)
    const one = patterns.map(({ pattern }) => new RegExp(pattern, 'u'))
    const lines = [...printed, ...others]
    const fits = lines.filter((line) => one.some((pattern) => pattern.test(line)))
    expect(lines.filter((line) => table.test(line))).toEqual(fits)
    expect(fits.map((line) => table.find(line))).toEqual(fits.map((line) => patterns[one.findIndex((pattern) => pattern.test(line))]))
    expect(fits).not.toEqual([])
  })

  it('begins with the line where a pattern needs nothing', () => {
    const patterns = chrome['patterns'] as readonly NeedyPattern[]
    expect(patterns.filter(({ pattern, needs }) => needs === undefined && !pattern.startsWith('^'))).toEqual([])
  })

  it('finds each of more patterns than a number has bits', () => {
    const signs = Array.from({ length: 70 }, (_, index) => String.fromCharCode(0x4e00 + index))
    const table = makePatternTable(signs.map((sign) => ({ pattern: `${sign}页$`, needs: sign })))
    expect(signs.filter((sign) => !table.test(`第${sign}页`))).toEqual([])
    expect(table.test('第一版')).toBe(false)
  })

  it('fits nothing without patterns', () => {
    expect(makePatternTable([]).test('首页')).toBe(false)
    expect(makePatternTable([{ pattern: '页', needs: '页' }]).test('首日')).toBe(false)
  })
})
