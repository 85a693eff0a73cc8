/** The user's own archive: where it lies, and how it comes to be with sample pages in it. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'

import type { Archive } from '#archive'

import { makeFolderOf } from './make-folder.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where each system keeps a program's data; on Linux by the XDG Base Directory Specification. */
export function userDataFolder(env: Environment = process.env, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return join(env['APPDATA'] || join(homedir(), 'AppData', 'Roaming'), 'Jianbao')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Jianbao')
  const named = env['XDG_DATA_HOME'] ?? ''
  // By the specification a relative path is no path.
  return join(isAbsolute(named) ? named : join(homedir(), '.local', 'share'), 'jianbao')
}

/** The archive that is opened when none is named. */
export function userArchiveFile(env: Environment = process.env, platform: NodeJS.Platform = process.platform): string {
  return join(userDataFolder(env, platform), 'archive.jianbao')
}

export interface FirstRun {
  readonly archive: Archive
  /** Articles of the sample pages; null when the archive was there already. */
  readonly samples: number | null
}

/**
 * Opens the archive at `file`; where there is none, makes it and reads the sample pages in. `open` says how: in this thread or
 * in workers.
 */
export async function openOrMakeArchive(file: string, seedsFolder: string, open: () => Promise<Archive>): Promise<FirstRun> {
  const isNew = !existsSync(file)
  if (isNew) await makeFolderOf(file)
  const archive = await open()
  if (!isNew || !existsSync(seedsFolder)) return { archive, samples: null }
  try {
    // Samples have no lasting place: the program may be moved or replaced.
    const grant = archive.grantFiles({ paths: [seedsFolder], relativeTo: dirname(seedsFolder), lasting: false })
    const { articles, runId } = await archive.api.importFiles({ grant })
    // Nobody asked for it.
    await archive.api.dismissImportReport({ runId })
    return { archive, samples: articles }
  } catch (thrown) {
    // Nobody else has it to close, and its threads would keep the program from ending.
    await archive.close()
    throw thrown
  }
}
