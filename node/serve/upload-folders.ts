/** Temporary folders for uploads, named after the process that made them, so that those of a crashed one can be told. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { isRunning } from '../is-running.ts'

const prefix = 'jianbao-upload-'

/** A new folder that only this user can open. */
export function makeUploadFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
}

export async function removeUploadFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

/** Removes what processes that are no more have left behind. */
export async function sweepUploadFolders(): Promise<void> {
  const names = await readdir(tmpdir())
  const left = names.filter((name) => {
    const [, pid] = /^jianbao-upload-(\d+)-/.exec(name) ?? []
    return pid !== undefined && !isRunning(Number(pid))
  })
  // Another user's folder cannot be removed, and need not be.
  await Promise.allSettled(left.map((name) => removeUploadFolder(join(tmpdir(), name))))
}
