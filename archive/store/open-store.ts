/** Opening an archive file: is it one, is it ours, is it of a version we know. */
import { accessSync, constants, existsSync, statSync } from 'node:fs'

import Database from 'better-sqlite3'

import { ArchiveError } from '#contract/errors.ts'

import { explainSqlite } from './explain-sqlite.ts'
import { endLog, hasLog, startLog } from './journal.ts'
import { latestVersion, migrate } from './migrate.ts'
import { refuseLongName } from './name-length.ts'
import { openLeftArchive } from './open-left.ts'

/** `JBAO` in ASCII: marks the file as ours in the SQLite header. */
export const applicationId = 0x4a42414f

export type Connection = Database.Database

/** An open archive file. */
export interface Store {
  readonly db: Connection
  readonly file: string
  /** A copy is read in its place: it was left by a killed program where nothing can be written. */
  readonly isCopy: boolean
  close(): void
}

export interface StoreOptions {
  readonly readonly?: boolean
  /** Makes the archive when there is no such file. */
  readonly create?: boolean
  /** Told before a copy is made and read in the place of an archive that was left unfinished where nothing can be written. */
  readonly onCopy?: (() => void) | undefined
}

/**
 * Opens the archive at `file`, brings an older one up to date, refuses a newer or a foreign one.
 * Throws `not-found`, `not-an-archive`, `archive-newer`, `archive-older`, `archive-unfinished`, `no-room-to-copy`, `archive-in-use`,
 * `damaged`, `cannot-read`, `cannot-write`, `name-too-long`, `disk-full`, `disk-failed`.
 */
export function openStore(file: string, options: StoreOptions = {}): Store {
  const { readonly = false, create = false, onCopy } = options
  refuseLongName(file)
  const isNew = !existsSync(file)
  if (isNew && !create) throw new ArchiveError('not-found', `there is no archive at ${file}`, { data: { file } })
  const db = connect(file, readonly)
  try {
    // A lock held by another program is waited for, up to five seconds.
    db.pragma('busy_timeout = 5000')
    if (!isNew) checkIdentity(db, file)
    // Readers go on during an import; FULL makes every commit survive a power cut.
    if (!readonly) {
      // Rows are of one to three kilobytes: in pages of four, a fifth of the file would be left empty. Counts for new files only.
      if (isNew) db.pragma('page_size = 16384')
      startLog(db, file)
      db.pragma('synchronous = FULL')
      if (versionOf(db) < latestVersion()) migrate(db, applicationId)
    } else if (versionOf(db) < latestVersion())
      throw new ArchiveError('archive-older', `${file} must be brought up to date by a writer first`, { data: { file } })
    db.pragma('foreign_keys = ON')
    return { db, file, isCopy: false, close: () => closeConnection(db, file) }
  } catch (thrown) {
    db.close()
    const failure = explain(thrown, file, readonly)
    const copied =
      failure instanceof ArchiveError && failure.code === 'archive-unfinished' ? openLeftArchive(file, openStore, onCopy) : null
    if (copied) return copied
    throw failure
  }
}

/** True for a file without a byte in it: what something else has cleared, and no archive. False for a name that no file can have. */
export function isCleared(file: string): boolean {
  return existsSync(file) && statSync(file, { throwIfNoEntry: false })?.size === 0
}

/**
 * Keeps up to 64 MB of the file in memory: a page of results shows twenty articles from anywhere in it. Who reads each article
 * once, in order, has no use for that.
 */
export function enlargeCache({ db }: Store): void {
  // In kibibytes.
  db.pragma('cache_size = -65536')
}

/** Throws what `openStore` would throw of a file that is no archive, or one of a newer version; changes nothing. */
export function identifyArchive(file: string): void {
  const db = connect(file, true)
  try {
    checkIdentity(db, file)
  } catch (thrown) {
    throw explain(thrown, file, true)
  } finally {
    db.close()
  }
}

function connect(file: string, readonly: boolean): Connection {
  // To SQLite a folder is a disk that fails.
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw notAnArchive(file)
  try {
    return new Database(file, { readonly })
  } catch (cause) {
    throw explain(cause, file, readonly)
  }
}

function checkIdentity(db: Connection, file: string): void {
  // An empty file is a fresh database to SQLite; it becomes an archive.
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number
  const id = db.pragma('application_id', { simple: true }) as number
  if (tables === 0 && id === 0) return
  if (id !== applicationId) throw notAnArchive(file)
  const version = versionOf(db)
  if (version > latestVersion()) {
    const data = { file, version, known: latestVersion() }
    throw new ArchiveError('archive-newer', `${file} was made by a newer version of the program`, { data })
  }
}

function notAnArchive(file: string): ArchiveError {
  return new ArchiveError('not-an-archive', `${file} is not an archive`, { data: { file } })
}

function versionOf(db: Connection): number {
  return db.pragma('user_version', { simple: true }) as number
}

function closeConnection(db: Connection, file: string): void {
  if (!db.open) return
  try {
    if (!db.readonly) endLog(db, file)
  } finally {
    db.close()
  }
}

function explain(thrown: unknown, file: string, readonly: boolean): unknown {
  // The library's own word for a folder that is not there.
  if (thrown instanceof TypeError) return new ArchiveError('cannot-write', `${file} cannot be opened`, { data: { file }, cause: thrown })
  const failure = explainSqlite(thrown, file)
  if (failure instanceof ArchiveError && failure.code === 'cannot-write' && existsSync(file) && !canRead(file))
    return new ArchiveError('cannot-read', `${file} cannot be read`, { data: { file }, cause: thrown })
  if (readonly && failure instanceof ArchiveError && failure.code === 'cannot-write' && hasLog(file))
    return new ArchiveError('archive-unfinished', `${file} was not closed and must be opened by a writer first`, {
      data: { file },
      cause: thrown,
    })
  return failure
}

function canRead(file: string): boolean {
  try {
    accessSync(file, constants.R_OK)
    return true
  } catch {
    return false
  }
}
