import { describe, expect, it } from 'vitest'

import { citeArticle } from '#archive/digest/cite-article.ts'
import { printWords } from '#archive/digest/words.ts'
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
    expect(formatCitation(bare)).toBe('[无题][N]. [报纸名不详], [日期不详].')
  })

  it('names three people at most', () => {
    const byline = ['甲', '乙', '丙', '丁'].map((name) => ({ role: 'reporter', name }) as const)
    expect(formatCitation({ ...article, byline })).toMatch(/^甲, 乙, 丙, 等\. /)
  })

  it('is the citation that the printed digest gives', () => {
    const unknown = { value: null, basis: null, evidence: null }
    const guessed = { value: '2014', basis: 'inferred', evidence: '今年' } as const
    const set = { value: '郑州晚报', basis: 'corrected', evidence: null } as const
    const many = [...article.byline, { role: 'intern', name: '丁四' }, { role: 'author', name: '戊五' }] as const
    const articles = [
      article,
      { ...article, outlet: unknown, publishedDate: unknown, headline: null, pageNumber: null, byline: [] },
      { ...article, outlet: set, publishedDate: guessed, byline: many },
    ]
    for (const one of articles) expect(formatCitation(one)).toBe(citeArticle(one, printWords['zh-CN']))
  })
})
