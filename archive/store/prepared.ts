/** Statements are compiled once a connection. */
import type { Statement } from 'better-sqlite3'

import type { Connection } from './open-store.ts'

const caches = new WeakMap<Connection, Map<string, Statement>>()

/** The compiled statement for `sql` on this connection; values go in as parameters only. */
export function prepared(db: Connection, sql: string): Statement {
  let cache = caches.get(db)
  if (!cache) caches.set(db, (cache = new Map()))
  let statement = cache.get(sql)
  if (!statement) cache.set(sql, (statement = db.prepare(sql)))
  return statement
}
