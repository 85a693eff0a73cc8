import { describe, expect, it } from 'vitest'

import { read } from './parse-tools.ts'

/** The headlines of the pieces that a dump falls into. */
const headlines = (...lines: string[]): (string | null)[] => read(lines.join('\n\n')).articles.map(({ headline }) => headline)

const body = '全县今冬修渠四百里,受益农田二十万亩,村民都说好。'
const more = '村民们白天修渠,晚上听课,个个劲头十足。'

describe('a page without a frame', () => {
  it('begins a piece at a title over a dateline', () => {
    expect(headlines('修渠四百里', `本报讯 ${body}`, more, '新校舍落成', `本报讯 ${body}`)).toEqual(['修渠四百里', '新校舍落成'])
  })

  it('begins one behind a byline in brackets, also over ordinary text', () => {
    expect(headlines('修渠四百里', `${body}(记者 张敏)`, '新校舍落成', more)).toEqual(['修渠四百里', '新校舍落成'])
  })

  it('begins none behind an open byline that the columns moved into the text', () => {
    expect(headlines('修渠四百里', `${body}记者 张敏 通讯员 李红`, '干部带头下渠', more)).toEqual(['修渠四百里'])
  })

  it('takes a parallel series for subheadings', () => {
    expect(headlines('修渠四百里', body, '干部先下渠', more, '干部先听课', more, '干部先算账', `昨日,${more}`)).toEqual(['修渠四百里'])
  })

  it('begins a piece at two titles that are in no series', () => {
    expect(headlines('冬修水利掀起热潮', '修渠四百里路', body, more, '山村教育换了新颜', '新校舍落成典礼', body)).toEqual([
      '修渠四百里路',
      '新校舍落成典礼',
    ])
  })

  it('keeps what stands behind an editor’s lead in the same piece', () => {
    expect(headlines('水到渠成的背后', '核心提示', body, '一条渠的账本', '□本报记者 张敏', more)).toEqual(['水到渠成的背后'])
  })
})
