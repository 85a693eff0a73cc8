import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseQuery } from '#archive/query/parse-query.ts'
import { findMatches, matchUnits, type UnitMatch } from '#archive/search/find-matches.ts'
import { mergeRanges } from '#archive/search/find-ranges.ts'
import { foldUnits } from '#archive/search/units.ts'
import type { Article } from '#contract/models.ts'
import { oracleFold } from '#tests/helpers/oracle.ts'

const article: Article = {
  id: 'a-0',
  sourceId: '1',
  file: 'a.txt',
  headline: '鄭州“管城區”',
  kicker: null,
  subtitle: '管城',
  byline: [
    { role: 'reporter', name: '李 颖' },
    { role: 'photographer', name: '李娜' },
  ],
  dateline: '新华社',
  districts: [],
  paragraphs: [
    { kind: 'text', text: '１００㎡的管 城 区，管城区。' },
    { kind: 'caption', text: '没有' },
  ],
  outlet: { value: null, basis: null, evidence: null },
  publishedDate: { value: null, basis: null, evidence: null },
  pageNumber: null,
  pageName: null,
  tags: [],
  corrected: [],
}
const shown = (query: string): readonly string[] =>
  findMatches(article, parseQuery(query).root).map(({ unit, index, ranges }) => {
    const text = unit === 'byline' ? article.byline[index]!.name : unit === 'paragraph' ? article.paragraphs[index]!.text : article[unit]!
    return `${unit} ${index}: ${ranges.map(([start, end]) => text.slice(start, end)).join(' | ')}`
  })

describe('findMatches', () => {
  it.each([
    ['管城区', ['headline 0: 管城區', 'paragraph 0: 管 城 区 | 管城区']],
    ['郑州 管城', ['headline 0: 鄭州 | 管城', 'subtitle 0: 管城', 'paragraph 0: 管 城 | 管城']],
    ['m', ['paragraph 0: ㎡']],
    ['100m2', ['paragraph 0: １００㎡']],
    ['李', ['byline 0: 李', 'byline 1: 李']],
    ['记者:李', ['byline 0: 李']],
    ['李颖', ['byline 0: 李 颖']],
    ['标题:管城', ['headline 0: 管城']],
    ['正文:管城', ['paragraph 0: 管 城 | 管城']],
    ['新华社 -管城', ['dateline 0: 新华社']],
    ['管城区 城区', ['headline 0: 管城區', 'paragraph 0: 管 城 区 | 管城区']],
    ['区县:管城', []],
    ['', []],
  ])('shows the original characters that %s matches', (query, expected) => {
    expect(shown(query)).toEqual(expected)
  })
})

describe('matchUnits', () => {
  const characters = fc.constantFrom(
    ...'郑鄭州a',
    'Ｂ',
    '㎡',
    '①',
    'ﬁ',
    'e\u0301',
    ' ',
    '\u3000',
    '，',
    '\u200b',
    '\u845b\u{e0100}',
    '2',
    '\u{20bb7}',
  )
  const text = fc.array(characters, { minLength: 1, maxLength: 12 }).map((all) => all.join(''))

  const bare: Article = { ...article, headline: null, subtitle: null, byline: [], dateline: null }
  const rangesIn = (texts: readonly string[], term: string): readonly UnitMatch[] => {
    const paragraphs = texts.map((one) => ({ kind: 'text' as const, text: one }))
    return matchUnits(foldUnits({ ...bare, paragraphs }), [{ kind: 'text', field: null, written: term, quoted: true, spellings: [term] }])
  }

  it('gives the shortest ranges of clusters whose fold contains the term, whatever stands before', () => {
    fc.assert(
      fc.property(text, text, text, (before, unit, written) => {
        const term = oracleFold(written)
        fc.pre(term !== '')
        const ranges = rangesIn([before, unit], term).find((match) => match.unit.index === 1)?.ranges ?? []
        expect(ranges.length > 0).toBe(oracleFold(unit).includes(term))
        for (const { start, end } of ranges) {
          const clusters = unit.slice(start, end).match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
          expect(oracleFold(clusters.join(''))).toContain(term)
          // Shorter by a cluster at either end, it would contain the term no more.
          expect(oracleFold(clusters.slice(1).join(''))).not.toContain(term)
          expect(oracleFold(clusters.slice(0, -1).join(''))).not.toContain(term)
        }
      }),
      { numRuns: 5000, seed: 10 },
    )
  })

  it('finds every place, one after the other', () => {
    expect(rangesIn(['aaaa郑aa'], 'aa').flatMap(({ ranges }) => mergeRanges(ranges))).toEqual([
      [0, 2],
      [2, 4],
      [5, 7],
    ])
  })

  it('finds nothing across the end of a unit', () => {
    expect(rangesIn(['管城', '区'], '管城区')).toEqual([])
    expect(rangesIn(['ab', 'cd'], 'b c')).toEqual([])
  })
})
