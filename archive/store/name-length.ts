/** Whether there is room in a name for the names of what lies beside an archive. */
import { statSync } from 'node:fs'

import { ArchiveError } from '#contract/errors.ts'

/** The longest ending that is put behind the name of an archive. */
const longestEnding = '-index-journal'
/** SQLite itself takes no longer paths, in bytes (`MAX_PATHNAME` of its os_unix.c). */
const longestPath = 512

/** Throws `name-too-long` where the file, or one that belongs beside it, cannot be had for its name. */
export function refuseLongName(file: string): void {
  if (isTooLong(`${file}${longestEnding}`))
    throw new ArchiveError('name-too-long', `the name of ${file} leaves no room for those of the files beside it`, { data: { file } })
}

/** How long names may be is for each file system to say. */
function isTooLong(path: string): boolean {
  if (process.platform !== 'win32' && Buffer.byteLength(path) > longestPath) return true
  try {
    statSync(path, { throwIfNoEntry: false })
    return false
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENAMETOOLONG'
  }
}
