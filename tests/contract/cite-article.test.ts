import { describe, expect, it } from 'vitest'

import { citeArticle } from '#contract/cite-article.ts'
import type { Person } from '#contract/models.ts'
import { fact, makeArticle } from '#tests/archive/digest/sample-articles.ts'

const chinese = 'zh-CN'
const people = (...names: readonly string[]): readonly Person[] => names.map((name) => ({ role: 'reporter', name }))
const known = { headline: '一条老街的新日子', outlet: fact('郑州日报'), publishedDate: fact('2015-03-20'), pageNumber: '05' }

describe('citeArticle', () => {
  it('follows the newspaper form of GB/T 7714', () => {
    expect(citeArticle(makeArticle({ ...known, byline: people('吴小满', '郑立夏') }), chinese)).toBe(
      '吴小满, 郑立夏. 一条老街的新日子[N]. 郑州日报, 2015-03-20(05).',
    )
  })

  it('names three authors and no more', () => {
    const article = makeArticle({ ...known, byline: people('甲', '乙', '丙', '丁') })
    expect(citeArticle(article, chinese)).toMatch(/^甲, 乙, 丙, 等\. /)
    expect(citeArticle(article, 'en')).toMatch(/^甲, 乙, 丙, et al\. /)
  })

  it('does not take photographers and editors for authors', () => {
    const byline: readonly Person[] = [
      { role: 'photographer', name: '何大寒' },
      { role: 'editor', name: '周白露' },
      { role: 'correspondent', name: '冯秋分' },
    ]
    expect(citeArticle(makeArticle({ ...known, byline }), chinese)).toMatch(/^冯秋分\. /)
  })

  it('puts what was inferred in square brackets', () => {
    const article = makeArticle({
      ...known,
      outlet: fact('郑州晚报', 'inferred', '郑州晚报/'),
      publishedDate: fact('2023-03', 'inferred', '3月7日上午'),
    })
    expect(citeArticle(article, chinese)).toBe('一条老街的新日子[N]. [郑州晚报], [2023-03](05).')
  })

  it('says what is unknown instead of leaving it out', () => {
    expect(citeArticle(makeArticle({}), chinese)).toBe('[无题][N]. [报纸名不详], [日期不详].')
  })

  it('cites what was set by hand as a fact', () => {
    const article = makeArticle({ ...known, publishedDate: fact('1987-09-02', 'corrected') })
    expect(citeArticle(article, chinese)).toContain('郑州日报, 1987-09-02(05).')
  })
})
