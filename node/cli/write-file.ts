/** Writing what a person asked for to a file. */
import { writeWhole } from '../write-whole.ts'
import type { SentenceKey } from './speaker.ts'
import { UsageError } from './usage-error.ts'

/** What the system's codes mean to whoever named the file. */
const reasons: Readonly<Record<string, SentenceKey>> = {
  ENOENT: 'cannot-write-no-folder',
  ENOTDIR: 'cannot-write-no-folder',
  EISDIR: 'cannot-write-folder',
  EACCES: 'cannot-write-no-right',
  EPERM: 'cannot-write-no-right',
  EROFS: 'cannot-write-read-only',
  ENOSPC: 'cannot-write-full',
}

/** Replaces the file at once when all is written. Throws a `UsageError` that says why it cannot. */
export async function writeAskedFile(file: string, data: string | Uint8Array | AsyncIterable<string>): Promise<void> {
  try {
    await writeWhole(file, data)
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause
    const key = reasons[('code' in cause && String(cause.code)) || '']
    throw key === undefined ? new UsageError('cannot-write-file', { file, reason: cause.message }) : new UsageError(key, { file })
  }
}
