/** What the index has yet to take in: the change log from where it stands. */

import type { Change } from './changes.ts'
import { wholeGeneration, type IndexMeta } from './index-file.ts'
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

/** A place in the change log: everything up to this generation and number. */
export type Cursor = Pick<IndexMeta, 'generation' | 'number'>

/** A large generation is cut, so that no transaction grows without bound; smaller ones go in whole. */
const wholeUpTo = 4

/**
 * Changes after a place in the log, oldest first. About `limit` of them: a generation that was begun is given to its end
 * unless that takes four times as many.
 */
export function listPending(db: Connection, cursor: Cursor, limit: number): readonly Change[] {
  const most = limit * wholeUpTo
  const rows = select(db, cursor, most + 1)
  if (rows.length <= limit) return rows
  const last = rows[limit - 1]?.generation
  const end = rows.findIndex((row, index) => index >= limit && row.generation !== last)
  if (end >= 0) return rows.slice(0, end)
  return rows.length <= most ? rows : rows.slice(0, limit)
}

/** Numbers of all articles changed after a place in the log. */
export function listPendingNumbers(db: Connection, cursor: Cursor): readonly Change[] {
  return select(db, cursor, -1)
}

function select(db: Connection, { generation, number }: Cursor, limit: number): readonly Change[] {
  const sql =
    number >= wholeGeneration
      ? 'SELECT number, generation FROM change WHERE generation > ? AND ? > 0 ORDER BY generation, number LIMIT ?'
      : 'SELECT number, generation FROM change WHERE (generation, number) > (?, ?) ORDER BY generation, number LIMIT ?'
  return prepared(db, sql).all(generation, number, limit) as Change[]
}

/** The identity and the generation of an archive. */
export function readArchiveStamp(db: Connection): { readonly id: string; readonly generation: number } {
  return prepared(db, 'SELECT id, generation FROM archive').get() as { id: string; generation: number }
}

/** Articles that changed last before a place in the log, and a few from all over: for comparing with the index. */
export function sampleNumbers(db: Connection, cursor: Cursor, each: number): readonly number[] {
  const newest = prepared(db, 'SELECT number FROM change WHERE generation <= ? ORDER BY generation DESC, number DESC LIMIT ?')
    .pluck()
    .all(cursor.generation, each) as number[]
  const [first, last] = prepared(db, 'SELECT min(number), max(number) FROM change').raw().get() as [number | null, number | null]
  if (first === null || last === null) return newest
  const step = Math.max(1, Math.floor((last - first) / each))
  const spread = Array.from({ length: each }, (_, index) => first + index * step).filter((number) => number <= last)
  return [...new Set([...newest, ...spread])]
}
