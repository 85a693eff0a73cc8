import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseQuery } from '#archive/query/parse-query.ts'
import { matchUnits, shownTerms } from '#archive/search/find-matches.ts'
import { makeSnippet, type Snippet } from '#archive/search/make-snippet.ts'
import { foldUnits } from '#archive/search/units.ts'
import { fold } from '#archive/text/fold.ts'
import type { Article } from '#contract/models.ts'

const filler = '道路两旁种上了树木，居民出行方便多了。'

function makeArticle(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  const unknown = { value: null, basis: null, evidence: null }
  return {
    id: 'a-0',
    sourceId: '1',
    file: 'a.txt',
    headline: '标题',
    kicker: null,
    subtitle: null,
    byline: [],
    dateline: null,
    districts: [],
    paragraphs: paragraphs.map((text) => ({ kind: 'text', text })),
    outlet: unknown,
    publishedDate: unknown,
    pageNumber: null,
    pageName: null,
    tags: [],
    corrected: [],
    ...more,
  }
}

function snippetOf(article: Article, query: string): Snippet {
  return makeSnippet(article, matchUnits(foldUnits(article), shownTerms(parseQuery(query).root)))
}
const marked = ({ text, highlights }: Snippet): readonly string[] => highlights.map(([start, end]) => text.slice(start, end))

describe('makeSnippet', () => {
  it('shows the beginning when nothing is asked for', () => {
    const { text, highlights } = snippetOf(makeArticle([filler.repeat(20)]), '')
    expect(text.startsWith('道路两旁')).toBe(true)
    expect(text.endsWith('。…')).toBe(true)
    expect(highlights).toEqual([])
  })

  it('shows the passage where the term stands, from the beginning of a sentence', () => {
    const snippet = snippetOf(makeArticle([`${filler.repeat(20)}管城區的学校开学了。${filler.repeat(20)}`]), '管城区')
    expect(marked(snippet)).toEqual(['管城區'])
    expect(snippet.text).toMatch(/^…道路两旁/)
    expect(snippet.text).toMatch(/。…$/)
    expect(snippet.text.length).toBeLessThan(180)
  })

  it('shows every term, though they stand far apart', () => {
    const article = makeArticle([`学校在东边。${filler.repeat(20)}`, `${filler.repeat(20)}广场在西边。`, filler.repeat(3)])
    const snippet = snippetOf(article, '广场 学校')
    expect(marked(snippet)).toEqual(['学校', '广场'])
    expect(snippet.text).toContain(' … ')
  })

  it('takes the passage with most of the terms', () => {
    const article = makeArticle([`学校。${filler.repeat(10)}`, `${filler.repeat(10)}学校旁的广场和医院。${filler}`])
    expect(marked(snippetOf(article, '学校 广场 医院'))).toEqual(['学校', '广场', '医院'])
  })

  it('shows who wrote it when only a name matches, and how it begins', () => {
    const snippet = snippetOf(makeArticle([filler], { byline: [{ role: 'reporter', name: '马雁' }] }), '雁')
    expect(marked(snippet)).toEqual(['雁'])
    expect(snippet.text).toBe(`马雁 … ${filler}`)
  })

  it('copes with an article of nothing but a headline', () => {
    expect(snippetOf(makeArticle([]), '标题')).toEqual({ text: '', highlights: [] })
  })

  it('highlights only what was asked for, in order, never in the middle of a character', () => {
    const characters = fc.constantFrom(...'郑州学校，。！', '\u{20bb7}', 'e\u0301', '㎡', ' ', 'a')
    const paragraph = fc.array(characters, { minLength: 1, maxLength: 400 }).map((all) => all.join(''))
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('郑州', '学', '郑 校', 'm2', '\u{20bb7}', 'é', '校。'),
        (paragraphs, query) => {
          const { text, highlights } = snippetOf(makeArticle(paragraphs), query)
          expect(text.isWellFormed()).toBe(true)
          const terms = query.split(' ').map(fold)
          let before = 0
          for (const [start, end] of highlights) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(terms.some((term) => fold(text.slice(start, end)).includes(term))).toBe(true)
            before = end
          }
          const present = terms.filter((term) => paragraphs.some((one) => fold(one).includes(term)))
          for (const term of present) expect(highlights.some(([start, end]) => fold(text.slice(start, end)).includes(term))).toBe(true)
        },
      ),
      { numRuns: 1500, seed: 12 },
    )
  })
})
