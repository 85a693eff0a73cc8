/** Lists of frequent terms as they lie in the index file: which articles of a block have a term, in all their text or in a title. */
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

/** Where a term is listed for, by the number it is stored with. */
export const frequentPlaces = ['article', 'headline', 'kicker'] as const
export type FrequentPlace = (typeof frequentPlaces)[number]

export interface StoredList {
  readonly place: FrequentPlace
  readonly term: string
  readonly articles: Uint8Array
}

/** All lists of one block. */
export function* readFrequentBlock(db: Connection, block: number): Generator<StoredList> {
  const rows = prepared(db, 'SELECT place, term, articles FROM frequent WHERE block = ?').all(block)
  for (const { place, term, articles } of rows as { place: number; term: string; articles: Buffer }[])
    yield { place: frequentPlaces[place] ?? 'article', term, articles }
}

/** The list of one term in one block; null when no article there has it. */
export function readFrequent(db: Connection, block: number, place: FrequentPlace, term: string): Uint8Array | null {
  const sql = 'SELECT articles FROM frequent WHERE block = ? AND place = ? AND term = ?'
  return (prepared(db, sql).pluck().get(block, frequentPlaces.indexOf(place), term) as Buffer | undefined) ?? null
}

/** Writes a list anew. */
export function writeFrequent(db: Connection, block: number, { place, term, articles }: StoredList): void {
  prepared(db, 'INSERT OR REPLACE INTO frequent (block, place, term, articles) VALUES (?, ?, ?, ?)').run(
    block,
    frequentPlaces.indexOf(place),
    term,
    articles,
  )
}
