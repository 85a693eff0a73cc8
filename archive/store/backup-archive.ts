/** A copy of the archive, whole and consistent, while others read and write it. */
import { existsSync, realpathSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

import { ArchiveError, type ErrorCode } from '#contract/errors.ts'

import { drawDraft, putInPlace, removeDraft, removeLeftDrafts } from './backup-drafts.ts'
import { explainSqlite } from './explain-sqlite.ts'
import { hasLog } from './journal.ts'
import { refuseLongName } from './name-length.ts'
import { isCleared, openStore, type Store } from './open-store.ts'

export interface BackupOptions {
  readonly isCancelled?: () => boolean
  /** A file that is there already gives way, once the copy is whole: a person was asked. */
  readonly mayReplace?: boolean
}

/**
 * Copies the archive at `from` to a file `to` (SQLite's online backup) and gives its size in bytes. The index is not
 * copied: it is made again from the copy. Throws what `openStore` throws, `file-exists`, `cannot-replace` for an archive in use, and
 * `cannot-write` or `disk-full` when `to` cannot be made, `not-backed-up` when the copy would be as damaged as the archive,
 * `cancelled` once `isCancelled` says so.
 */
export async function backupArchive(from: string, place: string, options: BackupOptions = {}): Promise<number> {
  const { isCancelled = () => false, mayReplace = false } = options
  if (existsSync(place) && !mayReplace) throw refuseTaken(place)
  refuseLongName(place)
  // The file that a link stands for is replaced, not the link.
  const to = existsSync(place) ? realpathSync.native(place) : place
  // What has been cleared is no archive of an older version.
  if (isCleared(from)) throw refuse(from, 'empty')
  refuseInUse(from, to)
  const store = openStore(from, { readonly: true })
  // A copy that breaks off must not look like one.
  const draft = drawDraft(to)
  try {
    removeLeftDrafts(dirname(to))
    const { totalPages } = await store.db.backup(draft, { progress: () => goOn(isCancelled) })
    // The copy says of itself what the archive did, which may be open just now.
    const copy = openStore(draft)
    try {
      refuseDamaged(copy, from)
    } finally {
      copy.close()
    }
    if (mayReplace) replace(from, to, draft)
    // Of two that were made at once for one place, one has it.
    else if (!putInPlace(draft, to)) throw refuseTaken(to)
    return totalPages * (store.db.pragma('page_size', { simple: true }) as number)
  } catch (cause) {
    const failure = explainSqlite(cause, to)
    if (failure instanceof ArchiveError && failure.code === 'damaged') throw refuse(from, cause)
    if (failure instanceof ArchiveError && toldAsIs.has(failure.code)) throw failure
    throw new ArchiveError('cannot-write', `${to} could not be written`, { data: { file: to }, cause })
  } finally {
    removeDraft(draft)
    store.close()
  }
}

/** Whoever has the old file open would write into what has no name any more; a log left beside it would be taken for the new one's. */
function refuseInUse(from: string, to: string): void {
  if (!existsSync(to) || !(realpathSync.native(from) === to || hasLog(to))) return
  throw new ArchiveError('cannot-replace', `${to} is in use, or was not closed`, { data: { file: to } })
}

function replace(from: string, to: string, draft: string): void {
  refuseInUse(from, to)
  // Its index knows another past. It goes first, as nothing but its place would tell it from the new one's, and comes back when
  // nothing has taken the old file's place.
  const index = `${to}-index`
  const aside = existsSync(index) ? drawDraft(index) : null
  if (aside !== null) renameSync(index, aside)
  try {
    renameSync(draft, to)
  } catch (thrown) {
    if (aside !== null) renameSync(aside, index)
    throw thrown
  }
  if (aside !== null) removeDraft(aside)
}

function refuseTaken(to: string): ArchiveError {
  return new ArchiveError('file-exists', `${to} exists already`, { data: { file: to } })
}

const toldAsIs: ReadonlySet<ErrorCode> = new Set([
  'file-exists',
  'cannot-replace',
  'disk-full',
  'disk-failed',
  'not-backed-up',
  'cancelled',
])

/**
 * Pages are copied as they are, torn ones too, and older backups may be thrown away on the strength of this one. Checking takes
 * less time than copying; what is in the rows is for `checkArchive`.
 */
function refuseDamaged({ db }: Store, from: string): void {
  const said = db.pragma('quick_check(1)', { simple: true })
  if (said !== 'ok') throw refuse(from, said)
}

function refuse(from: string, cause: unknown): ArchiveError {
  return new ArchiveError('not-backed-up', `${from} is damaged`, { data: { file: from }, cause })
}

/** Pages copied before others have their turn: some milliseconds. */
const stepPages = 100

function goOn(isCancelled: () => boolean): number {
  if (isCancelled()) throw new ArchiveError('cancelled', 'the backup was stopped')
  return stepPages
}
