/** The full-text tables, of whole articles and of titles: rows in, row numbers out. */
import { TokenTable } from '#archive/text/token-table.ts'

import { countLeaves, insertSegment, listLevels } from './full-text-segment.ts'
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

/** The folded texts of one article, those of a column token by token. */
export interface FullTextRow {
  readonly body: readonly string[]
  readonly headline: readonly string[]
  readonly kicker: readonly string[]
  readonly subtitle: readonly string[]
  readonly dateline: readonly string[]
  readonly byline: readonly string[]
}

/** The columns of a table in their order. */
const columnsOf = {
  full_text: ['body', 'headline', 'kicker', 'subtitle', 'dateline', 'byline'],
  titles: ['headline', 'kicker'],
} as const satisfies Readonly<Record<string, readonly (keyof FullTextRow)[]>>
type TableName = keyof typeof columnsOf
const tableNames = Object.keys(columnsOf) as TableName[]

/** Rows are written before they have more tokens, of which each takes some twenty bytes then. */
const mostTokens = 1 << 20
/** So many segments are left for idle times to merge; up to sixteen more at each level are, while more is put in. */
const segmentsWaiting = 24
/** Merging goes through each token again at each level, of which a million articles have four. */
export const mergedForOne: number = 4
/** So many segments of one level are merged at the end of an import, and as many as `schema` says while it runs. */
const [tidySegments, busySegments] = [4, 16]

/** With more segments than this, or this part of all leaves outside the largest, they are merged into one when idle. */
const mostSegments = 6
const leastShare = 8

/** Articles to be put into the full-text tables, gathered until they make a segment. By rising number. */
export class FullTextRows {
  private readonly db: Connection
  /** Leaves of the segments written so far. */
  leaves = 0
  private readonly tables = tableNames.map((table) => ({ table, tokens: new TokenTable(), numbers: [] as number[], ends: [] as number[] }))

  constructor(db: Connection) {
    this.db = db
  }

  put(number: number, row: FullTextRow): void {
    for (const { table, tokens, numbers, ends } of this.tables) {
      numbers.push(number)
      for (const column of columnsOf[table]) {
        tokens.put(row[column])
        ends.push(tokens.count)
      }
    }
    if (this.tables.some(({ tokens }) => tokens.count >= mostTokens)) this.write()
  }

  /** Writes what was gathered, and has FTS5 merge as much as keeps the number of segments low; inside a transaction. */
  write(): void {
    for (const { table, ...rows } of this.tables) {
      if (rows.numbers.length === 0) continue
      settle(this.db, table)
      const leaves = insertSegment(this.db, table, columnsOf[table].length, rows)
      this.leaves += leaves
      if (leaves > 0 && countLeaves(this.db, table).length > segmentsWaiting) merge(this.db, table, leaves * mergedForOne)
      rows.tokens.clear()
      rows.numbers.length = rows.ends.length = 0
    }
  }
}

/**
 * Has FTS5 write what it holds back and forget what it has read of a table, which is about to be written to without it. A
 * savepoint makes it write, going back to one makes it forget; what it is asked to do in between only makes it listen.
 */
function settle(db: Connection, table: TableName): void {
  merge(db, table, 0)
  db.exec('SAVEPOINT settled; ROLLBACK TO settled; RELEASE settled')
}

function merge(db: Connection, table: TableName, pages: number): void {
  prepared(db, `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`).run(pages)
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

/** Merges about so many pages of index; a negative number begins to merge everything. False when there was nothing to do. */
export function mergeFullText(db: Connection, pages: number): boolean {
  const worked = tableNames.map((table) => {
    const before = countChanges(db)
    merge(db, table, pages)
    // FTS5 reports work by writing to its own tables: fewer than two changes mean none.
    return countChanges(db) - before >= 2
  })
  return worked.includes(true)
}

/** Whether `mergeLevels` has something to do. */
export function hasFullLevels(db: Connection): boolean {
  return tableNames.some((table) => isFull(db, table))
}

function isFull(db: Connection, table: TableName): boolean {
  return listLevels(db, table).some(({ segments, isMerging }) => isMerging || segments >= tidySegments)
}

/** Merges about so many pages of levels that have many segments; what is large already is left alone until there is more as large. */
export function mergeLevels(db: Connection, pages: number): void {
  const allow = (segments: number): void => {
    // FTS5 wants an integer, and a number of JavaScript goes in as a real one.
    prepared(db, `INSERT INTO full_text (full_text, rank) VALUES ('usermerge', ${segments})`).run()
  }
  allow(tidySegments)
  for (const table of tableNames) if (isFull(db, table)) merge(db, table, pages)
  allow(busySegments)
}

function countChanges(db: Connection): number {
  return prepared(db, 'SELECT total_changes()').pluck().get() as number
}

/** Whether searches have to look into many places, or much lies where it is packed less well than it can be. */
export function isScattered(db: Connection): boolean {
  const leaves = countLeaves(db, 'full_text')
  const all = leaves.reduce((sum, count) => sum + count, 0)
  return leaves.length > mostSegments || (all - Math.max(0, ...leaves)) * leastShare > all
}
