import { existsSync } from 'node:fs'
import path from 'node:path'

import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'

import type { SaveOutcome } from '#contract/host.ts'
import { nameBackup } from '#node/name-backup.ts'

import type { OpenedArchive } from './archive.ts'
import { desktopSentences } from './language.ts'

/** Asks where to put a copy of the archive, and has it made there. */
export async function backUp({ archive, file }: OpenedArchive, window: BrowserWindow): Promise<SaveOutcome> {
  const say = desktopSentences()
  const answer = await dialog.showSaveDialog(window, {
    title: say['back-up'],
    defaultPath: path.join(app.getPath('documents'), nameBackup(file)),
    filters: [{ name: say['archive-files'], extensions: ['jianbao'] }],
    properties: ['showOverwriteConfirmation'],
  })
  if (answer.canceled || answer.filePath === '') return { kind: 'cancelled' }
  // Of a file that is there by now the dialog has asked; of one that comes later nobody has.
  const mayReplace = existsSync(answer.filePath)
  await archive.api.backUp({ grant: archive.grantFiles({ paths: [answer.filePath], mayReplace }) })
  return { kind: 'saved', name: path.basename(answer.filePath) }
}
