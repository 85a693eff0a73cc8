/** What SQLite and the disk throw, as the failures that the program expects and can explain. */
import { ArchiveError, type ErrorCode } from '#contract/errors.ts'

/** Result codes by their beginnings (sqlite.org/rescode.html): extended codes only add to them. */
const meanings: readonly (readonly [begin: string, code: ErrorCode, what: string])[] = [
  ['SQLITE_NOTADB', 'not-an-archive', 'is not an archive'],
  ['SQLITE_BUSY', 'archive-in-use', 'is in use'],
  ['SQLITE_CORRUPT', 'damaged', 'is damaged'],
  ['SQLITE_FULL', 'disk-full', 'has no room on its disk'],
  // The file that readers and writers share beside a log could not be made large enough.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full', 'has no room on its disk'],
  ['SQLITE_IOERR', 'disk-failed', 'could not be read or written'],
  ['SQLITE_CANTOPEN', 'cannot-write', 'cannot be opened'],
  ['SQLITE_READONLY', 'cannot-write', 'cannot be written'],
  // From the system itself, where a file is written without SQLite.
  ['ENOSPC', 'disk-full', 'has no room on its disk'],
  ['EDQUOT', 'disk-full', 'has no room on its disk'],
]

/** The expected failure behind an error of SQLite or of the disk; anything else as it is. */
export function explainSqlite(thrown: unknown, file: string): unknown {
  if (thrown instanceof ArchiveError || !(thrown instanceof Error) || !('code' in thrown)) return thrown
  const result = String(thrown.code)
  const meaning = meanings.find(([begin]) => result.startsWith(begin))
  return meaning ? new ArchiveError(meaning[1], `${file} ${meaning[2]}`, { data: { file }, cause: thrown }) : thrown
}

/** True when another connection holds the file: no sign of damage, and gone in a moment. */
export function isBusy(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && /^SQLITE_(BUSY|LOCKED)/.test(String(thrown.code))
}

/** True when a failure is no sign of damage: another connection holds the file, or the disk has no room. */
export function isPassing(thrown: unknown): boolean {
  return isBusy(thrown) || (thrown instanceof Error && 'code' in thrown && /^SQLITE_(FULL|IOERR_SHMSIZE)/.test(String(thrown.code)))
}
