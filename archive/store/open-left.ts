/**
 * An archive that a killed program left in a place where nothing can be written. Its last changes are in the log beside it, and
 * SQLite would have to write to read that. So both are copied to a folder of the system's for passing things, put in order
 * there, and the copy is read; what lies in the closed place stays as it is.
 */
import { chmodSync, copyFileSync, existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { ArchiveError } from '#contract/errors.ts'

import { sizeOf } from './count-archive.ts'
import type { Store, StoreOptions } from './open-store.ts'
import { copyName, makeCopyFolder, measureRoom } from './passing-copies.ts'

/**
 * Opens a copy for reading, and says so to `onCopy` before it is made. Null where that cannot be done rightly: without the log
 * nobody knows what is missing, and no other program may have been writing meanwhile; or there is no place for a copy. Throws
 * `no-room-to-copy`.
 */
export function openLeftArchive(
  file: string,
  openStore: (file: string, options?: StoreOptions) => Store,
  onCopy: (() => void) | undefined,
): Store | null {
  const log = `${file}-wal`
  if (!existsSync(log)) return null
  let folder = ''
  const remove = (): void => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true })
  }
  try {
    requireRoom(file, log)
    onCopy?.()
    folder = makeCopyFolder()
    const copy = join(folder, copyName)
    const before = stateOf(file, log)
    for (const end of ['', '-wal']) {
      copyFileSync(file + end, copy + end)
      // A copy of a file that may only be read may only be read.
      chmodSync(copy + end, 0o600)
    }
    if (stateOf(file, log) !== before) throw new Error(`${file} is being written`)
    openStore(copy).close()
    const store = openStore(copy, { readonly: true })
    // Where open files can be taken out of their folder, nothing stays behind even if this program is killed.
    if (process.platform !== 'win32') remove()
    return {
      ...store,
      file,
      isCopy: true,
      close() {
        store.close()
        remove()
      },
    }
  } catch (thrown) {
    remove()
    if (thrown instanceof ArchiveError && thrown.code === 'no-room-to-copy') throw thrown
    return null
  }
}

/** The log goes into the copy before it is taken away: there is room for it twice, or too little. */
function requireRoom(file: string, log: string): void {
  const needed = sizeOf(file) + 2 * sizeOf(log)
  const { folder, bytes } = measureRoom()
  if (needed <= bytes) return
  const data = { file, folder, neededMegabytes: Math.ceil(needed / 1e6), freeMegabytes: Math.floor(bytes / 1e6) }
  throw new ArchiveError('no-room-to-copy', `${folder} has no room for a copy of ${file}`, { data })
}

function stateOf(...files: readonly string[]): string {
  return files
    .map((file) => statSync(file, { bigint: true }))
    .map(({ size, mtimeNs }) => `${size} ${mtimeNs}`)
    .join()
}
