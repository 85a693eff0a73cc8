/** The bytes of one file, if it is of a size that a page can have. */
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

import { FileProblem } from './file-problem.ts'

/** Larger files are no newspaper pages; reading one would only eat memory. 128 MiB. */
const largestFile = 128 * 1024 * 1024

// Opening a pipe that nobody writes to would wait for ever; Windows has no such flag and no such pipes.
const readFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Reads a file whole. Throws a `FileProblem`: `too-large`, `not-found`, `not-a-regular-file`, `unreadable`. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    await using file = await open(path, readFlags)
    const stats = await file.stat()
    if (!stats.isFile()) throw new FileProblem('not-a-regular-file', 'neither a file nor a folder')
    if (stats.size > largestFile) throw new FileProblem('too-large', `larger than ${largestFile} bytes`)
    return await file.readFile()
  } catch (thrown) {
    if (thrown instanceof FileProblem) throw thrown
    const gone = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'
    throw gone
      ? new FileProblem('not-found', 'the file is gone', thrown)
      : new FileProblem('unreadable', 'the file cannot be opened', thrown)
  }
}
