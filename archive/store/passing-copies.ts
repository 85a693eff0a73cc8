/**
 * Copies of archives in the system's folder for passing things: each in a folder named for the process that reads it. One that
 * is killed cannot take its copy away; the next start does.
 */
import { lstatSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { isRunning } from './is-running.ts'

const beginning = 'jianbao-copy-'
const folderName = new RegExp(`^${beginning}(\\d+)-\\w+$`)

/** The name of a copy within its folder. */
export const copyName = 'archive.jianbao'
const namesWithin = ['', '-wal', '-shm', '-journal'].map((end) => `${copyName}${end}`)

/** Makes a folder for a copy. */
export function makeCopyFolder(): string {
  return mkdtempSync(join(tmpdir(), `${beginning}${process.pid}-`))
}

/** How many bytes there is room for where copies are made. */
export function measureRoom(): { readonly folder: string; readonly bytes: number } {
  const folder = tmpdir()
  const { bavail, bsize } = statfsSync(folder)
  return { folder, bytes: bavail * bsize }
}

/** Removes the copies of this user's processes that are gone. What cannot be removed now is left to the next start. */
export function removeLeftCopies(): void {
  for (const name of listNames(tmpdir())) {
    const process = folderName.exec(name)?.[1]
    if (process === undefined || isRunning(Number(process))) continue
    const folder = join(tmpdir(), name)
    try {
      if (isOurs(folder)) rmSync(folder, { recursive: true })
    } catch {
      // In use after all, or gone.
    }
  }
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Nothing but a copy is in it; its name alone anybody could have given. */
function isOurs(folder: string): boolean {
  const stats = lstatSync(folder)
  const isOwn = process.getuid === undefined || process.getuid() === stats.uid
  return stats.isDirectory() && isOwn && readdirSync(folder).every((name) => namesWithin.includes(name))
}
