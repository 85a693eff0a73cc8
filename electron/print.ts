import { mkdtemp, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { app, shell } from 'electron'
import type { BrowserWindow } from 'electron'

import type { PrintDocument } from '#contract/documents.ts'
import { ArchiveError } from '#contract/errors.ts'
import type { SaveOutcome } from '#contract/host.ts'
import { printInPasses } from '#node/print/two-pass.ts'

import { PrintWindow } from './print-window.ts'
import { nameFile, saveDocument } from './save-document.ts'

/**
 * The system's print dialog for a document. It is laid out as for the PDF first, so that the contents have their page
 * numbers. Where there is no dialog, or no printer, the PDF opens in the system's own viewer, which can print it.
 */
export async function printDocument(window: BrowserWindow, document: PrintDocument): Promise<null> {
  await withPrintWindow(window, async (printer) => {
    const pdf = await printInPasses(printer, document)
    if (!(await printer.printOnPaper())) await openPdf(document.title, pdf)
  })
  return null
}

/** Asks where to save the PDF of a document, and saves it there. */
export function printToFile(window: BrowserWindow, document: PrintDocument): Promise<SaveOutcome> {
  return saveDocument(window, document.title, 'pdf', () => withPrintWindow(window, (printer) => printInPasses(printer, document)))
}

/** How to give up what is being laid out for a window. */
const cancels = new WeakMap<BrowserWindow, () => void>()

/** Gives up the PDF being made for a window; null as answer, whether there was one or not. */
export function cancelPdf(window: BrowserWindow): null {
  cancels.get(window)?.()
  return null
}

async function withPrintWindow<T>(window: BrowserWindow, work: (printer: PrintWindow) => Promise<T>): Promise<T> {
  const printer = new PrintWindow()
  const { promise: cancelled, reject } = Promise.withResolvers<never>()
  cancels.set(window, () => reject(new ArchiveError('cancelled', 'printing was cancelled')))
  try {
    return await Promise.race([work(printer), cancelled])
  } finally {
    cancels.delete(window)
    printer.close()
  }
}

async function openPdf(title: string, pdf: Uint8Array): Promise<void> {
  const folder = await mkdtemp(path.join(app.getPath('temp'), 'jianbao-'))
  const file = path.join(folder, nameFile(title, 'pdf'))
  await writeFile(file, pdf)
  const problem = await shell.openPath(file)
  if (problem !== '') throw new ArchiveError('cannot-write', `the PDF could not be opened: ${problem}`, { data: { file } })
}
