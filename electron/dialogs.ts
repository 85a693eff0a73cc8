import { existsSync } from 'node:fs'
import path from 'node:path'

import { dialog, shell } from 'electron'
import type { BrowserWindow } from 'electron'

import { ArchiveError } from '#contract/errors.ts'
import type { FileGrant } from '#contract/host.ts'
import { pageEndings } from '#contract/page-files.ts'

import type { HostedArchive } from './archive.ts'
import { desktopSentences } from './language.ts'

/** Asks for files or folders and mints a grant for them: the page gets a token and names, never a path. */
export async function chooseFiles(archive: HostedArchive, window: BrowserWindow, what: 'files' | 'folder'): Promise<FileGrant | null> {
  const say = desktopSentences()
  const answer = await dialog.showOpenDialog(window, {
    title: what === 'files' ? say['choose-files'] : say['choose-folder'],
    buttonLabel: say['choose-button'],
    properties: [what === 'files' ? 'openFile' : 'openDirectory', 'multiSelections'],
    ...(what === 'files' && {
      filters: [
        { name: say['page-files'], extensions: [...pageEndings] },
        { name: say['all-files'], extensions: ['*'] },
      ],
    }),
  })
  return answer.canceled || answer.filePaths.length === 0 ? null : grantPaths(archive, answer.filePaths)
}

/** Turns paths chosen by the user into a grant with a label for people. */
export async function grantPaths(archive: HostedArchive, paths: readonly string[]): Promise<FileGrant> {
  if (!paths.every((file) => path.isAbsolute(file))) throw new ArchiveError('bad-request', 'a chosen file has no place on this computer')
  return { grant: archive.grantFiles({ paths }), label: labelPaths(paths) }
}

function labelPaths(paths: readonly string[]): string {
  const names = paths.map((file) => path.basename(file))
  return names.length > 3 ? `${names.slice(0, 3).join('、')} … (${names.length})` : names.join('、')
}

/** Shows a file in the system's file manager; false when it is no longer where it was imported from. */
export async function revealFile(file: string): Promise<boolean> {
  if (!path.isAbsolute(file) || !existsSync(file)) return false
  shell.showItemInFolder(file)
  return true
}
