/** Temporary folders for uploads and for browsers that print, named after the process that made them, so that those of a crashed one can be told. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { isRunning } from './is-running.ts'

type Purpose = 'upload' | 'print'

/** A new folder that only this user can open. */
export function makePassingFolder(purpose: Purpose): Promise<string> {
  return mkdtemp(join(tmpdir(), `jianbao-${purpose}-${process.pid}-`))
}

/** Processes that have just ended may hold a file a moment longer. */
export async function removePassingFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

/** Removes what processes that are no more have left behind. */
export async function sweepPassingFolders(purpose: Purpose): Promise<void> {
  const names = await readdir(tmpdir())
  const left = names.filter((name) => {
    const [, whose, pid] = /^jianbao-([a-z]+)-(\d+)-/.exec(name) ?? []
    return whose === purpose && !isRunning(Number(pid))
  })
  // Another user's folder cannot be removed, and need not be.
  await Promise.allSettled(left.map((name) => removePassingFolder(join(tmpdir(), name))))
}
