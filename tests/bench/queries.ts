/** The fixed questions: sixty-four, of one to fourteen characters, with AND, NOT and filters. */
import type { SearchRequest } from '#contract/requests.ts'

import { readVocabulary } from './vocabulary.ts'

export interface BenchQuery {
  readonly kind: '1 character' | '2 characters' | '3–4' | '5–8' | '9–14' | 'AND, OR' | 'NOT' | 'filters'
  readonly request: SearchRequest
  /** The same for a plain scan: all of `words`, none of `without`, and where the facts are so. */
  readonly words: readonly string[]
  readonly without: readonly string[]
  readonly where: string
}

/** Makes the questions from the word list and from passages of the corpus. */
export function makeQueries(passages: readonly string[]): readonly BenchQuery[] {
  const { words } = readVocabulary()
  const ofLength = (length: number, ranks: readonly number[]): readonly string[] => {
    const all = words.filter((word) => word.length === length)
    return ranks.map((rank) => all[Math.min(rank, all.length - 1)] ?? '')
  }
  const cut = (from: number, lengths: readonly number[]): readonly string[] =>
    lengths.map((length, at) => {
      const passage = [...(passages[(from + at) % passages.length] ?? '')]
      return passage.slice(0, Math.min(length, passage.length)).join('')
    })
  const plain = (kind: BenchQuery['kind'], all: readonly string[]): readonly BenchQuery[] =>
    all.map((word) => ({ kind, request: { query: word }, words: [word], without: [], where: '' }))
  const two = ofLength(2, [2, 7, 15, 30, 60, 110, 180, 260, 380, 520, 900, 1500, 2600, 4200])
  const pair = (at: number): readonly [string, string] => [two[at] ?? '', two[at + 4] ?? '']
  return [
    ...plain('1 character', ['人', '水', '学', '桥', '雁', '鹏']),
    ...plain('2 characters', two),
    ...plain('3–4', [...ofLength(3, [0, 10, 40, 120, 300, 600]), ...ofLength(4, [0, 10, 40, 120, 300, 600])]),
    ...plain('5–8', cut(0, [5, 5, 6, 6, 7, 7, 8, 8, 8, 5])),
    ...plain('9–14', cut(10, [9, 10, 11, 12, 13, 14, 14, 14])),
    ...[0, 2, 4, 6, 8].map((at): BenchQuery => {
      const both = pair(at)
      return { kind: 'AND, OR', request: { query: both.join(' ') }, words: both, without: [], where: '' }
    }),
    ...[1, 3, 5, 7].map((at): BenchQuery => {
      const [word, other] = pair(at)
      return { kind: 'NOT', request: { query: `${word} -${other}` }, words: [word], without: [other], where: '' }
    }),
    ...[
      { filters: { district: ['管城回族区'] }, where: "districts LIKE '%|管城回族区|%'" },
      { filters: { outlet: ['郑州晚报'] }, where: "outlet = '郑州晚报'" },
      { filters: { year: ['2014'] }, where: "year = '2014'" },
      { filters: { from: '2014', to: '2017' }, where: "date >= '2014' AND date < '2018'" },
      { filters: { district: ['金水区'], year: ['2012'] }, where: "districts LIKE '%|金水区|%' AND year = '2012'" },
    ].map(({ filters, where }, at): BenchQuery => ({
      kind: 'filters',
      request: { query: two[at] ?? '', filters },
      words: [two[at] ?? ''],
      without: [],
      where,
    })),
  ]
}
