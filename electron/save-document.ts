import path from 'node:path'

import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'

import type { ExportDocument } from '#contract/documents.ts'
import { ArchiveError } from '#contract/errors.ts'
import type { SaveOutcome } from '#contract/host.ts'
import { documentKinds, nameDocumentFile } from '#node/document-file.ts'
import type { DocumentKind } from '#node/document-file.ts'
import { packDocument } from '#node/pack-document.ts'
import { writeWhole } from '#node/write-whole.ts'

import { desktopSentences } from './language.ts'

/** Asks where to save an exported document, and saves it there. */
export function saveExport(window: BrowserWindow, document: ExportDocument): Promise<SaveOutcome> {
  return saveDocument(window, document.title, document.format, async () => packDocument(document))
}

/** Asks where to save a document; only then it is made. */
export async function saveDocument(
  window: BrowserWindow,
  title: string,
  kind: DocumentKind,
  make: () => Promise<Uint8Array>,
): Promise<SaveOutcome> {
  const say = desktopSentences()
  const answer = await dialog.showSaveDialog(window, {
    title: say[`title-${kind}`],
    defaultPath: path.join(app.getPath('documents'), nameFile(title, kind)),
    filters: [{ name: say[`files-${kind}`], extensions: [documentKinds[kind].ending.slice(1)] }],
    properties: ['showOverwriteConfirmation'],
  })
  if (answer.canceled || answer.filePath === '') return { kind: 'cancelled' }
  await write(answer.filePath, await make())
  return { kind: 'saved', name: path.basename(answer.filePath) }
}

/** A title as a file name. */
export function nameFile(title: string, kind: DocumentKind): string {
  return nameDocumentFile(title, kind, desktopSentences().untitled)
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeWhole(file, bytes)
  } catch (cause) {
    throw new ArchiveError('cannot-write', `${path.basename(file)} could not be written`, { data: { file: path.basename(file) }, cause })
  }
}
