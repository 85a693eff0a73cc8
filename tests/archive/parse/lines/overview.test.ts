import { describe, expect, it } from 'vitest'

import { cutLines } from '#archive/parse/lines/lines.ts'
import { findOverview } from '#archive/parse/lines/overview.ts'

const titlesOf = (...lines: readonly string[]): readonly number[] => [...findOverview(cutLines(lines.join('\n'))).titles]
const text = '渠水流过村口,两岸的人家都用上了。'.repeat(4)

describe('findOverview', () => {
  it('finds titles behind bullets below the line with day and page', () => {
    expect(titlesOf('某某日报 2010年2月26日 第3版', '• 水渠通水了', '张敏', text, '• 桥修好了', '李红', text)).toEqual([1, 4])
  })

  it('takes what a text lists for no titles', () => {
    expect(titlesOf(text, '• 水渠通水了', '张敏', text, '• 桥修好了', '李红', text)).toEqual([])
    expect(titlesOf('某某日报 2010年2月26日 第3版', '• 水渠通水了', '• 桥修好了', '• 老人回到了家')).toEqual([])
  })

  it('finds titles above rules, but no sentences', () => {
    const ruled = (end: string): readonly number[] =>
      titlesOf(...['新修的水渠通水了', '村里的桥修好了', '老人回到了家'].flatMap((title) => [`●${title}${end}`, '---------']))
    expect(ruled('')).toEqual([0, 2, 4])
    expect(ruled('。')).toEqual([])
    expect(ruled(`,${text.replaceAll('。', ',')}`)).toEqual([])
  })
})
