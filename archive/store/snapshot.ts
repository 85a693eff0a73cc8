/** Reading several things of one commit. */
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

/** Everything read inside is of one commit, whoever writes meanwhile. The library's own way makes four functions a call. */
export function inSnapshot<T>(db: Connection, read: () => T): T {
  if (db.inTransaction) return read()
  prepared(db, 'BEGIN').run()
  try {
    return read()
  } finally {
    // Some failures have ended it already.
    if (db.inTransaction) prepared(db, 'COMMIT').run()
  }
}
