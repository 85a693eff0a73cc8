/** The folder that an archive is to lie in. */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

import { ArchiveError } from '#contract/errors.ts'

/** Makes the folder of a file, and those above it. Throws `cannot-write` or `name-too-long`. */
export async function makeFolderOf(file: string): Promise<void> {
  try {
    await makeFolder(dirname(file))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENAMETOOLONG')
      throw new ArchiveError('name-too-long', `the folder of ${file} has too long a name`, { data: { file }, cause })
    throw new ArchiveError('cannot-write', `the folder of ${file} cannot be made`, { data: { file }, cause })
  }
}

/** Node's own `recursive` never ends where a folder that is there takes none, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (thrown) {
    if (existsSync(folder)) return
    if (dirname(folder) === folder) throw thrown
    await makeFolder(dirname(folder))
    await mkdir(folder).catch((again: unknown) => {
      // Another program may have been quicker.
      if (!existsSync(folder)) throw again
    })
  }
}
