import { describe, expect, it } from 'vitest'

import { formatCitation } from '#renderer/reader/format-citation.ts'

import { article } from './an-article.ts'

describe('formatCitation', () => {
  it('names who wrote it, the title, the paper, the day and the page, but no photographer', () => {
    expect(formatCitation(article)).toBe('甲一, 丙三. 社区食堂开门迎客[N]. 郑州日报, 2014-12-31(A05).')
  })

  it('puts what was inferred into square brackets', () => {
    const outlet = { value: '郑州晚报', basis: 'inferred', evidence: '郑州晚报/A05.txt' } as const
    const publishedDate = { value: '2014-12', basis: 'inferred', evidence: '今年2月' } as const
    expect(formatCitation({ ...article, outlet, publishedDate })).toContain('[N]. [郑州晚报], [2014-12](A05).')
  })

  it('says of what nobody knows that it is not known', () => {
    const unknown = { value: null, basis: null, evidence: null }
    const bare = { ...article, byline: [], headline: null, pageNumber: null, outlet: unknown, publishedDate: unknown }
    expect(formatCitation(bare)).toBe('[无标题][N]. [报纸不明], [日期不明].')
  })

  it('names three people at most', () => {
    const byline = ['甲', '乙', '丙', '丁'].map((name) => ({ role: 'reporter', name }) as const)
    expect(formatCitation({ ...article, byline })).toMatch(/^甲, 乙, 丙, 等\. /)
  })
})
