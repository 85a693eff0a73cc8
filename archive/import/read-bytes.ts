/** The bytes of one file, if it is of a size that a page can have. */
import { close, constants, fstat, open, read } from 'node:fs'
import { promisify } from 'node:util'

import { explainMissing, FileProblem } from './file-problem.ts'

/** Larger files are no newspaper pages; reading one would only eat memory. 128 MiB. */
const largestFile = 128 * 1024 * 1024

// Opening a pipe that nobody writes to would wait for ever; Windows has no such flag and no such pipes.
const readFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

// A page is small: what costs is every way to the file system and back, and a FileHandle goes six of them for these four.
const [openFile, statFile, readFile, closeFile] = [promisify(open), promisify(fstat), promisify(read), promisify(close)]

/** Reads a file whole. Throws a `FileProblem`: `too-large`, `not-found`, `name-not-utf-8`, `not-a-regular-file`, `unreadable`. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    const file = await openFile(path, readFlags)
    try {
      return await readOpened(file)
    } finally {
      await closeFile(file)
    }
  } catch (thrown) {
    if (thrown instanceof FileProblem) throw thrown
    const gone = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'
    throw gone ? explainMissing(path, thrown) : new FileProblem('unreadable', 'the file cannot be opened', thrown)
  }
}

async function readOpened(file: number): Promise<Buffer> {
  const stats = await statFile(file)
  if (!stats.isFile()) throw new FileProblem('not-a-regular-file', 'neither a file nor a folder')
  if (stats.size > largestFile) throw tooLarge()
  // One byte more than there should be shows a file that grows meanwhile, or does not tell its size.
  let bytes = Buffer.allocUnsafe(stats.size + 1)
  for (let length = 0; ;) {
    const { bytesRead } = await readFile(file, bytes, length, bytes.length - length, length)
    length += bytesRead
    if (length > largestFile) throw tooLarge()
    if (bytesRead === 0 || length === stats.size) return bytes.subarray(0, length)
    if (length === bytes.length) bytes = Buffer.concat([bytes], length * 2)
  }
}

function tooLarge(): FileProblem {
  return new FileProblem('too-large', `larger than ${largestFile} bytes`)
}
