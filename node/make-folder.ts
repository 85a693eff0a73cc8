/** The folder that an archive is to lie in. */
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

import { ArchiveError } from '#contract/errors.ts'

/** Makes the folder of a file, and those above it. Throws `cannot-write`. */
export async function makeFolderOf(file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
  } catch (cause) {
    throw new ArchiveError('cannot-write', `the folder of ${file} cannot be made`, { data: { file }, cause })
  }
}
