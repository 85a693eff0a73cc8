import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { app, dialog, shell } from 'electron'
import type { BrowserWindow } from 'electron'

import { ArchiveError } from '#contract/errors.ts'
import type { SaveOutcome } from '#contract/host.ts'
import type { PrintDocument } from '#contract/models.ts'
import { printInPasses } from '#node/print/two-pass.ts'

import { desktopSentences } from './language.ts'
import { PrintWindow } from './print-window.ts'

/**
 * The system's print dialog for a document. It is laid out as for the PDF first, so that the contents have their page
 * numbers. Where there is no dialog, or no printer, the PDF opens in the system's own viewer, which can print it.
 */
export async function printDocument(document: PrintDocument): Promise<null> {
  await withPrintWindow(async (printer) => {
    const pdf = await printInPasses(printer, document)
    if (!(await printer.printOnPaper())) await openPdf(document.title, pdf)
  })
  return null
}

/** Asks where to save the PDF of a document, and saves it there. */
export async function saveDocument(window: BrowserWindow, document: PrintDocument): Promise<SaveOutcome> {
  const say = desktopSentences()
  const answer = await dialog.showSaveDialog(window, {
    title: say['save-title'],
    defaultPath: path.join(app.getPath('documents'), `${fileNameOf(document.title)}.pdf`),
    filters: [{ name: say['pdf-files'], extensions: ['pdf'] }],
  })
  if (answer.canceled || answer.filePath === '') return { kind: 'cancelled' }
  await writeWhole(answer.filePath, await withPrintWindow((printer) => printInPasses(printer, document)))
  return { kind: 'saved', name: path.basename(answer.filePath) }
}

async function withPrintWindow<T>(work: (printer: PrintWindow) => Promise<T>): Promise<T> {
  const printer = new PrintWindow()
  try {
    return await work(printer)
  } finally {
    printer.close()
  }
}

async function openPdf(title: string, pdf: Uint8Array): Promise<void> {
  const folder = await mkdtemp(path.join(app.getPath('temp'), 'jianbao-'))
  const file = path.join(folder, `${fileNameOf(title)}.pdf`)
  await writeFile(file, pdf)
  const problem = await shell.openPath(file)
  if (problem !== '') throw new ArchiveError('cannot-write', `the PDF could not be opened: ${problem}`, { data: { file } })
}

/** Writes beside the file and renames, so that a full disk leaves the old file as it was. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.part`
  try {
    await writeFile(draft, bytes)
    await rename(draft, file)
  } catch (cause) {
    await rm(draft, { force: true })
    throw new ArchiveError('cannot-write', `${path.basename(file)} could not be written`, { data: { file: path.basename(file) }, cause })
  }
}

/** A title as a file name: without what some file system refuses (Windows refuses most), and not too long. */
function fileNameOf(title: string): string {
  const name = title
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, '')
  return name === '' ? desktopSentences().untitled : name
}
