import { describe, expect, it } from 'vitest'

import type { ShownArticleJson } from '#node/cli/article-json.ts'
import { toMarkdown } from '#node/cli/article-markdown.ts'
import { toCsvHeader, toCsvRow } from '#node/cli/csv.ts'
import { createSpeaker } from '#node/cli/speaker.ts'

const article: ShownArticleJson = {
  id: '9f2c41d07be3a815-42',
  file: '郑州晚报/A05.txt',
  kicker: null,
  headline: '河堤上的*早市*',
  subtitle: null,
  byline: [
    { role: 'reporter', name: '周一鸣' },
    { role: 'photographer', name: '胡大海' },
  ],
  dateline: '本报讯',
  districts: [{ name: '金水区', mentions: 2, main: true, evidence: '金水区的早市' }],
  paragraphs: [
    { kind: 'lead', text: '搬进了棚里。' },
    { kind: 'subheading', text: '1. 雨天' },
    { kind: 'text', text: '摊主说:"好",\n买菜的也说好。' },
    { kind: 'caption', text: '早市一角' },
  ],
  outlet: { name: '郑州晚报', basis: 'inferred', evidence: '郑州晚报/' },
  publishedDate: { value: null, basis: null, evidence: null },
  pageNumber: 'A05',
  pageName: null,
}

const zh = createSpeaker('zh-CN')

describe('toCsvRow', () => {
  it('speaks the language of the person at the spreadsheet', () => {
    expect(toCsvHeader(zh)).toMatch(/^ID,标题,引题,副题,报纸,报纸依据,刊发日期,/)
    expect(toCsvHeader(createSpeaker('en'))).toMatch(/^id,headline,kicker,/)
  })

  it('has a cell for every column of the header', () => {
    const plain = toCsvRow({ ...article, paragraphs: [] }, zh)
    expect(plain.trim().split(',')).toHaveLength(toCsvHeader(zh).split(',').length)
    expect(plain).toMatch(/^9f2c41d07be3a815-42,河堤上的\*早市\*,,,郑州晚报,推断,,,A05,,本报讯,记者:周一鸣 摄影:胡大海,金水区,,/)
  })

  it('quotes what would break the row', () => {
    expect(toCsvRow(article, zh)).toContain('"搬进了棚里。\n1. 雨天\n摊主说:""好"",\n买菜的也说好。\n早市一角"')
  })

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'])('makes no formula of %s', (headline) => {
    expect(toCsvRow({ ...article, headline }, zh)).toMatch(/^[^,]+,"?'/)
  })
})

describe('toMarkdown', () => {
  it('sets an article with its facts, and takes its signs literally', () => {
    expect(toMarkdown(article, createSpeaker('en'))).toBe(
      [
        '## 河堤上的\\*早市\\*',
        '郑州晚报 (inferred) · unknown · A05 · 本报讯 · reporter 周一鸣 · photographer 胡大海 · 金水区',
        '> 搬进了棚里。',
        '### 1\\. 雨天',
        '摊主说:"好",\n买菜的也说好。',
        '*早市一角*',
        '<!-- 9f2c41d07be3a815-42 -->\n\n',
      ].join('\n\n'),
    )
  })
})
