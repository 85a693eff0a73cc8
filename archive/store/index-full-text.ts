/** The full-text tables, of whole articles and of titles: rows in, row numbers out. */
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

/** Tokens of one article, a text a column. */
export interface FullTextRow {
  readonly body: string
  readonly headline: string
  readonly kicker: string
  readonly subtitle: string
  readonly dateline: string
  readonly byline: string
}

/** Puts the tokens of an article in. */
export function insertFullText(db: Connection, number: number, row: FullTextRow): void {
  prepared(db, 'INSERT INTO full_text (rowid, body, headline, kicker, subtitle, dateline, byline) VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    number,
    row.body,
    row.headline,
    row.kicker,
    row.subtitle,
    row.dateline,
    row.byline,
  )
  prepared(db, 'INSERT INTO titles (rowid, headline, kicker) VALUES (?, ?, ?)').run(number, row.headline, row.kicker)
}

/** Takes an article out. */
export function deleteFullText(db: Connection, number: number): void {
  prepared(db, 'DELETE FROM full_text WHERE rowid = ?').run(number)
  prepared(db, 'DELETE FROM titles WHERE rowid = ?').run(number)
}

/**
 * Numbers of the articles an FTS5 expression finds, as decimal digits separated by commas; null for none. One string of
 * five megabytes crosses into JavaScript faster than 700,000 rows do.
 */
export function findNumbers(db: Connection, expression: string): string | null {
  return prepared(db, 'SELECT group_concat(rowid) FROM full_text WHERE full_text MATCH ?').pluck().get(expression) as string | null
}

/** The same for the table of titles. */
export function findNumbersByTitle(db: Connection, expression: string): string | null {
  return prepared(db, 'SELECT group_concat(rowid) FROM titles WHERE titles MATCH ?').pluck().get(expression) as string | null
}

/** True when an expression finds one certain article. */
export function findsNumber(db: Connection, expression: string, number: number): boolean {
  return prepared(db, 'SELECT 1 FROM full_text WHERE full_text MATCH ? AND rowid = ?').get(expression, number) !== undefined
}

/** The two full-text tables: statements name their tables, so each has its own. */
const tables = [
  {
    merge: "INSERT INTO full_text (full_text, rank) VALUES ('merge', ?)",
    nextSegment: 'SELECT min(segid) FROM full_text_idx WHERE segid > ?',
  },
  {
    merge: "INSERT INTO titles (titles, rank) VALUES ('merge', ?)",
    nextSegment: 'SELECT min(segid) FROM titles_idx WHERE segid > ?',
  },
] as const

/** Merges about so many pages of index; a negative number begins to merge everything. False when there was nothing to do. */
export function mergeFullText(db: Connection, pages: number): boolean {
  const worked = tables.map(({ merge }) => {
    const before = countChanges(db)
    prepared(db, merge).run(pages)
    // FTS5 reports work by writing to its own tables: fewer than two changes mean none.
    return countChanges(db) - before >= 2
  })
  return worked.includes(true)
}

function countChanges(db: Connection): number {
  return prepared(db, 'SELECT total_changes()').pluck().get() as number
}

/** How many segments the larger of the full-text tables lies in: each search looks into all of them. */
export function countSegments(db: Connection): number {
  const counts = tables.map(({ nextSegment }) => {
    const next = prepared(db, nextSegment).pluck()
    let count = 0
    for (let at = next.get(0) as number | null; at !== null; at = next.get(at) as number | null) count++
    return count
  })
  return Math.max(...counts)
}
