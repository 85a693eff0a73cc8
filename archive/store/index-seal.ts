/**
 * The seal of an index file that lies at rest: a checksum of the whole file in its header and a time of last change that
 * the file itself knows. Whoever changes a byte behind SQLite's back changes the time as well, and the checksum tells.
 * See docs/decisions on trusting the index.
 *
 *   user_version   0: open, being written or left by a crash; 1: being sealed, or left so by a crash; else the checksum
 *   sealed_at      the time of last change given to the file, milliseconds; null while open
 */
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { crc32 } from 'node:zlib'

import { emptyLog, setTime } from './journal.ts'
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

/** Files up to this size are read through at every opening: some tens of milliseconds. */
const alwaysVerified = 64 * 2 ** 20
const sliceSize = 2 ** 20
const sealing = 1
/** File systems that count in two seconds keep such a time as it is. */
const timeGrain = 2000

/** What the file system says about a file, to see that something has changed. */
export interface FileFacts {
  readonly inode: number
  readonly size: number
  readonly changed: number
}

/** Null when there is no such file. */
export function readFileFacts(file: string): FileFacts | null {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat ? { inode: stat.ino, size: stat.size, changed: stat.mtimeMs } : null
}

/** Takes the seal off, inside the first transaction that writes. */
export function breakSeal(db: Connection): void {
  if (readChecksum(db) === 0) return
  prepared(db, 'UPDATE index_meta SET sealed_at = NULL').run()
  db.pragma('user_version = 0')
}

/** True when the file bears a seal, be it right or wrong. */
export function isSealed(db: Connection): boolean {
  const checksum = readChecksum(db)
  return checksum !== 0 && checksum !== sealing
}

/** Seals the file. False when somebody is reading just now, so that not everything can be brought into it. */
export function sealIndex(db: Connection, file: string): boolean {
  const at = Math.floor(Date.now() / timeGrain) * timeGrain
  db.transaction(() => {
    prepared(db, 'UPDATE index_meta SET sealed_at = ?').run(at)
    db.pragma(`user_version = ${sealing}`)
  }).immediate()
  if (!emptyLog(db)) return openAgain(db)
  const checksum = checksumOf(file)
  const isStill = db
    .transaction(() => {
      // Another process may have written meanwhile; its first act is to break the seal.
      if (readChecksum(db) !== sealing) return false
      db.pragma(`user_version = ${checksum}`)
      return true
    })
    .immediate()
  if (!isStill) return false
  if (!emptyLog(db)) return openAgain(db)
  setTime(file, at)
  return true
}

function openAgain(db: Connection): false {
  db.transaction(() => breakSeal(db)).immediate()
  return false
}

/**
 * Whether the file is as its writer left it. A file that is being written has no seal and is taken as SQLite gives it; so is
 * one that a crash left. Large files whose time of last change is the one they were sealed with are not read through.
 */
export function isIntact(db: Connection, file: string, always = false): boolean {
  const { expected, sealedAt } = readSeal(db)
  if (expected === 0) return sealedAt === null
  // A crash while the seal was being put on: all had been written, only the checksum is missing.
  if (expected === sealing) return sealedAt !== null
  const facts = readFileFacts(file)
  if (!facts) return false
  if (!always && facts.changed === sealedAt && facts.size > alwaysVerified) return true
  if (checksumOf(file) === expected) return true
  // Its writer may have broken the seal and gone on while the file was read through.
  return readChecksum(db) !== expected && isIntact(db, file, always)
}

/** Both parts of the seal as of one commit: another program may be putting it on. */
function readSeal(db: Connection): { readonly expected: number; readonly sealedAt: number | null } {
  const read = db.transaction(() => ({
    expected: readChecksum(db),
    sealedAt: prepared(db, 'SELECT sealed_at FROM index_meta').pluck().get() as number | null,
  }))
  return read.deferred()
}

function readChecksum(db: Connection): number {
  return prepared(db, 'PRAGMA user_version').pluck().get() as number
}

/** Header fields that writing the seal and ending the log change: versions of the journal, change counter, user version, version-valid-for. */
const moving: readonly (readonly [start: number, end: number])[] = [
  [18, 20],
  [24, 28],
  [60, 64],
  [92, 96],
]

/** Checksum of a file but for those fields, as a signed number that is neither 0 nor 1. */
export function checksumOf(file: string): number {
  const handle = openSync(file, 'r')
  try {
    const slice = Buffer.allocUnsafe(sliceSize)
    const size = fstatSync(handle).size
    let sum = 0
    for (let at = 0; at < size;) {
      const read = readSync(handle, slice, 0, sliceSize, at)
      if (read === 0) break
      if (at === 0) for (const [start, end] of moving) slice.fill(0, start, end)
      sum = crc32(slice.subarray(0, read), sum)
      at += read
    }
    const signed = sum | 0
    return signed === 0 || signed === 1 ? 2 : signed
  } finally {
    closeSync(handle)
  }
}
