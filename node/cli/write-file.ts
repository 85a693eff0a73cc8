/** Writing what a person asked for to a file: whole, or not at all. */
import { rename, rm, writeFile } from 'node:fs/promises'

import { UsageError } from './usage-error.ts'

/** Replaces the file at once when all is written. Throws a `UsageError` that says why it cannot. */
export async function writeWhole(file: string, data: string | Uint8Array | AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.unfinished`
  try {
    await writeFile(unfinished, data)
    await rename(unfinished, file)
  } catch (cause) {
    await rm(unfinished, { force: true })
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause
    throw new UsageError('cannot-write-file', { file, reason: cause.message })
  }
}
