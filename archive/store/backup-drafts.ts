/**
 * A backup while it is made: beside its place, where its bytes have room, under a name that no other backup has. One that is killed
 * cannot take its draft away, which may be as large as the archive; the next backup into that folder does.
 */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, linkSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

import { makerOfDraft, nameDraft } from '#contract/draft-name.ts'

import { isRunning } from './is-running.ts'

const computer = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** A path for the draft of `file` that nobody has. */
export function drawDraft(file: string): string {
  return join(dirname(file), nameDraft(basename(file), { computer, pid: process.pid }, randomBytes(6).toString('hex')))
}

/** With what SQLite may have put beside it. */
export function removeDraft(draft: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) tryRemoving(`${draft}${end}`)
}

/** Removes the drafts in a folder that processes of this computer have left which are gone. */
export function removeLeftDrafts(folder: string): void {
  for (const name of listNames(folder)) {
    const maker = makerOfDraft(name)
    if (maker?.computer === computer && !isRunning(maker.pid)) tryRemoving(join(folder, name))
  }
}

/** What cannot be removed now is left to the next backup. */
function tryRemoving(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // In use after all, or somebody else's.
  }
}

/** Gives the draft the name of `file`, which nobody has; false where somebody has taken it meanwhile. */
export function putInPlace(draft: string, file: string): boolean {
  try {
    // Unlike a new name, a second one never takes the place of a file.
    linkSync(draft, file)
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false
    // The file systems of many sticks know none.
    if (existsSync(file)) return false
    renameSync(draft, file)
  }
  return true
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
