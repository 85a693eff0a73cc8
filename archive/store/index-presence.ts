/** Whether an index file is there, and the mark beside a damaged one. */
import { existsSync, rmSync, writeFileSync } from 'node:fs'

import { ArchiveError } from '#contract/errors.ts'

/** Whether there is an index file at all, whatever it is worth. */
export function hasIndex(indexFile: string): boolean {
  return existsSync(indexFile)
}

/** Whether a reader found the index damaged and nobody has made it anew since. */
export function isMarkedDamaged(indexFile: string): boolean {
  return existsSync(damageMark(indexFile))
}

/** Leaves a mark beside a damaged index, so that whoever may write makes it anew. */
export function markDamaged(indexFile: string): void {
  try {
    writeFileSync(damageMark(indexFile), '')
  } catch {
    // A medium that cannot be written to: searches go on scanning.
  }
}

/** Throws the index away, with its mark and what SQLite keeps beside it. Throws `cannot-write`. */
export function removeIndex(indexFile: string): void {
  try {
    for (const file of [indexFile, `${indexFile}-wal`, `${indexFile}-shm`, damageMark(indexFile)]) rmSync(file, { force: true })
  } catch (cause) {
    // A folder in its place, or another program that holds it.
    throw new ArchiveError('cannot-write', `${indexFile} cannot be removed`, { data: { file: indexFile }, cause })
  }
}

function damageMark(indexFile: string): string {
  return `${indexFile}-damaged`
}
