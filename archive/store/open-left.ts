/**
 * An archive that a killed program left in a place where nothing can be written. Its last changes are in the log beside it, and
 * SQLite would have to write to read that. So both are copied to a folder of the system's for passing things, put in order
 * there, and the copy is read; what lies in the closed place stays as it is.
 */
import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Store, StoreOptions } from './open-store.ts'

/**
 * Opens a copy for reading. Null where that cannot be done rightly: without the log nobody knows what is missing, and no other
 * program may have been writing meanwhile; or there is no place or no room for a copy.
 */
export function openLeftArchive(file: string, openStore: (file: string, options?: StoreOptions) => Store): Store | null {
  const log = `${file}-wal`
  if (!existsSync(log)) return null
  let folder = ''
  const remove = (): void => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true })
  }
  try {
    folder = mkdtempSync(join(tmpdir(), 'jianbao-'))
    const copy = join(folder, 'archive.jianbao')
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
      close() {
        store.close()
        remove()
      },
    }
  } catch {
    remove()
    return null
  }
}

function stateOf(...files: readonly string[]): string {
  return files
    .map((file) => statSync(file, { bigint: true }))
    .map(({ size, mtimeNs }) => `${size} ${mtimeNs}`)
    .join()
}
