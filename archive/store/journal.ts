/**
 * Where changes are written. While somebody may write, a log beside the file (WAL) lets others read meanwhile. A file that
 * lies at rest has none: then it is one plain file, and whoever reads it leaves nothing beside it, even where nothing can
 * be written. SQLite keeps the mode in the file's header; that is no change of what the file holds, so its time stays.
 */
import { closeSync, openSync, readSync, statSync, utimesSync } from 'node:fs'

import { isBusy } from './explain-sqlite.ts'
import type { Connection } from './open-store.ts'

/** Has changes written to a log. Where somebody reads for longer than a moment just now, writing and reading take turns instead. */
export function startLog(db: Connection, file: string): void {
  const patience = db.pragma('busy_timeout', { simple: true }) as number
  db.pragma('busy_timeout = 1000')
  try {
    keepTime(file, () => db.pragma('journal_mode = WAL'))
  } catch (thrown) {
    if (!isBusy(thrown)) throw thrown
  } finally {
    db.pragma(`busy_timeout = ${patience}`)
  }
}

/** Puts the log into the file and gives it up; while others have the file open, the log stays, as empty as may be. */
export function endLog(db: Connection, file: string): void {
  // What was written is a change of the file, and its time tells so. The mode alone may go without.
  if (!emptyLog(db)) return
  try {
    keepTime(file, () => db.pragma('journal_mode = DELETE'))
  } catch (thrown) {
    if (!isBusy(thrown)) throw thrown
  }
}

/** Brings all that is in the log into the file; false when somebody still reads what was there before. */
export function emptyLog(db: Connection): boolean {
  const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }]
  return result.busy === 0
}

/**
 * Whether a file at rest says that it has a log (sqlite.org/fileformat.html, “File format version numbers”): whoever wrote it
 * was killed. To read it, SQLite has to make files beside it. False of a file that cannot be read.
 */
export function hasLog(file: string): boolean {
  let handle: number | null = null
  try {
    handle = openSync(file, 'r')
    const versions = Buffer.alloc(2)
    return readSync(handle, versions, 0, 2, 18) === 2 && versions[1] === 2
  } catch {
    return false
  } finally {
    if (handle !== null) closeSync(handle)
  }
}

function keepTime(file: string, change: () => unknown): void {
  const { atimeMs, mtimeMs } = statSync(file)
  change()
  if (statSync(file).mtimeMs !== mtimeMs) setTime(file, mtimeMs, atimeMs)
}

/**
 * Sets the time of last change, in milliseconds, where that is allowed: many may write a shared file, and only its owner may do
 * this. An archive is worth opening without; an index whose time is not that of its seal is read through.
 */
export function setTime(file: string, changed: number, accessed: number = changed): void {
  try {
    utimesSync(file, accessed / 1000, changed / 1000)
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && (thrown.code === 'EPERM' || thrown.code === 'EACCES'))) throw thrown
  }
}
