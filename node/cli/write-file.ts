/** Writing what a person asked for to a file. */
import { writeWhole } from '../write-whole.ts'
import { UsageError } from './usage-error.ts'

/** Replaces the file at once when all is written. Throws a `UsageError` that says why it cannot. */
export async function writeAskedFile(file: string, data: string | Uint8Array | AsyncIterable<string>): Promise<void> {
  try {
    await writeWhole(file, data)
  } catch (cause) {
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause
    throw new UsageError('cannot-write-file', { file, reason: cause.message })
  }
}
