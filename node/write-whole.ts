/** Writing a file whole or not at all. */
import { createHash, randomBytes } from 'node:crypto'
import { open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

import { makerOfDraft, nameDraft } from '#contract/draft-name.ts'

import { isRunning } from './is-running.ts'

const computer = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/**
 * Writes beside the file and renames, so that a full disk leaves the old file as it was. What one that was killed has left in the
 * folder is taken away. Throws what Node throws.
 */
export async function writeWhole(file: string, data: string | Uint8Array | AsyncIterable<string>): Promise<void> {
  const place = await findPlace(file)
  // A pipe or a device takes what it is given; a file would be put in its place.
  if (place === null) return writeFile(file, data)
  await removeLeftDrafts(dirname(place))
  const draft = join(dirname(place), nameDraft(basename(place), { computer, pid: process.pid }, randomBytes(6).toString('hex')))
  // `wx`: never over another's file. Nothing is taken away before it is ours.
  const handle = await open(draft, 'wx')
  try {
    try {
      await writeFile(handle, data)
    } finally {
      await handle.close()
    }
    await rename(draft, place)
  } catch (thrown) {
    await rm(draft, { force: true })
    throw thrown
  }
}

/** Where the bytes are to lie: behind a link, what it leads to. Null for what is neither file nor folder. */
async function findPlace(file: string): Promise<string | null> {
  const stats = await stat(file).catch(() => null)
  if (stats === null) return file
  return stats.isFile() || stats.isDirectory() ? realpath(file) : null
}

/** Removes the drafts that processes of this computer have left which are gone. What cannot be removed now is left to the next. */
async function removeLeftDrafts(folder: string): Promise<void> {
  const left = (await readdir(folder).catch(() => [])).filter((name) => {
    const maker = makerOfDraft(name)
    return maker?.computer === computer && !isRunning(maker.pid)
  })
  await Promise.allSettled(left.map((name) => rm(join(folder, name), { force: true })))
}
