import { describe, expect, it } from 'vitest'

import { findVerse, findWordColumns, groupParagraphs } from '#archive/digest/group-paragraphs.ts'
import type { Paragraph } from '#contract/models.ts'

import { makeArticle } from './sample-articles.ts'

const texts = (...lines: readonly string[]): readonly Paragraph[] => lines.map((text) => ({ kind: 'text', text }))
const verse = texts('老井边的青苔', '比石阶先醒', '水桶落下去', '月亮碎了一回', '又慢慢圆起来')
const prose = texts('昨日，市水务局公布了上半年各区的用水情况，节水量比去年同期多出一成。')
const kindsOf = (paragraphs: readonly Paragraph[], dateline: string | null = null): readonly string[] =>
  groupParagraphs(makeArticle({ paragraphs, dateline })).map(({ kind }) => kind)

describe('groupParagraphs', () => {
  it('makes a table of rows with as many cells, and its head of the row above without figures', () => {
    const rows = texts('区县 户数 用水量', '金水区 2310 88.5%', '二七区 1,780 -86.7%')
    expect(groupParagraphs(makeArticle({ paragraphs: [...prose, ...rows, ...prose] }))[1]).toEqual({
      kind: 'table',
      head: ['区县', '户数', '用水量'],
      rows: [
        ['金水区', '2310', '88.5%'],
        ['二七区', '1,780', '-86.7%'],
      ],
      width: expect.closeTo(12.6, 1) as number,
    })
    expect(kindsOf([...prose, ...rows, ...prose])).toEqual(['paragraph', 'table', 'paragraph'])
  })

  it('takes words among the figures of a row', () => {
    const rows = texts('考点 考场 考生 备注', '一中 36 1072 理科', '十四中 30 870 文、理科')
    expect(kindsOf([...prose, ...rows])).toEqual(['paragraph', 'table'])
  })

  it.each([
    ['a name, one figure and a word', ['李娜 12岁 女', '王强 13岁 男', '赵敏 12岁 女']],
    ['rows of different length', ['金水区 2310 88.5%', '二七区 1780', '中原区 1655 84.0%']],
    ['names', ['李娜 王强 赵敏', '张三 李四 王五', '周一 吴二 郑三']],
    ['rows wider than the paper', ['全市合计', '金水区'].map((name) => `${name}${' 1234567890'.repeat(8)}`)],
    [
      'the narrow end of rows wider than the paper',
      [`全市${' 1234567890'.repeat(8)}`, ...['金水区', '二七区'].map((name) => `${name}${' 1'.repeat(8)}`)],
    ],
    ['a single row', ['金水区 2310 88.5%']],
    ['sentences with figures', ['今年 3月5日，全区开工', '去年 8月1日，全区停工']],
  ])('makes no table of %s', (_, lines) => {
    expect(kindsOf(texts(...lines))).not.toContain('table')
  })

  it('parts verse into stanzas where the page does', () => {
    const article = makeArticle({ paragraphs: [...verse, ...prose], stanzas: [2] })
    expect(groupParagraphs(article).map((block) => (block.kind === 'stanza' ? block.lines.length : block.kind))).toEqual([
      2,
      3,
      'paragraph',
    ])
  })

  it('leaves the paragraph that the dateline opens a paragraph', () => {
    expect(kindsOf(verse, '本报讯')).toEqual(['paragraph', 'stanza'])
    expect(kindsOf(texts('金水区 2310', '二七区 1780', '中原区 1655'), '本报讯')).toEqual(['paragraph', 'table'])
  })

  it('loses and doubles nothing', () => {
    const paragraphs = [...prose, ...verse, ...texts('区县 户数', '金水区 2310', '二七区 1780'), ...verse, ...prose]
    const words = groupParagraphs(makeArticle({ paragraphs })).flatMap((block) => {
      if (block.kind === 'paragraph') return [block.paragraph.text]
      if (block.kind === 'dateline') return [block.text]
      return block.kind === 'stanza'
        ? block.lines
        : [...(block.head === null ? [] : [block.head]), ...block.rows].map((row) => row.join(' '))
    })
    expect(words).toEqual(paragraphs.map(({ text }) => text))
  })
})

describe('findWordColumns', () => {
  it('tells columns of words from columns of figures', () => {
    const rows = [
      ['一中', '36', '1072', '理科'],
      ['十四中', '30', '870', '文、理科'],
    ]
    expect([...findWordColumns(rows)]).toEqual([0, 3])
    expect([...findWordColumns([])]).toEqual([])
  })
})

describe('findVerse', () => {
  it('knows a run of short lines, not a few of them and no sentences', () => {
    expect([...findVerse([...prose, ...verse])]).toEqual([1, 2, 3, 4, 5])
    expect(findVerse(verse.slice(1)).size).toBe(0)
    expect(findVerse(texts('一是看。', '二是听。', '三是问。', '四是记。', '五是想。')).size).toBe(0)
  })
})
