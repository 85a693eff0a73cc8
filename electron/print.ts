import { mkdtemp, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { app, shell } from 'electron'
import type { BrowserWindow } from 'electron'

import type { PrintDocument } from '#contract/documents.ts'
import { ArchiveError } from '#contract/errors.ts'
import type { SaveOutcome } from '#contract/host.ts'
import type { Paper } from '#contract/print-settings.ts'
import { printInPasses } from '#node/print/two-pass.ts'

import { PrintWindow } from './print-window.ts'
import { nameFile, saveDocument } from './save-document.ts'

/**
 * The system's print dialog for a document. It is laid out as for the PDF first, so that the contents have their page
 * numbers. Where there is no dialog, or no printer, the PDF opens in the system's own viewer, which can print it.
 */
export function printDocument(window: BrowserWindow, paper: Paper, compose: () => Promise<PrintDocument>): Promise<null> {
  return whileWanted(window, async (signal) => {
    const document = await compose()
    await withPrintWindow(signal, async (printer) => {
      const pdf = await printInPasses(printer, document)
      if (!(await printer.printOnPaper(paper))) await openPdf(document.title, pdf)
    })
    return null
  })
}

/** Asks where to save the PDF of a document, and saves it there. */
export function printToFile(window: BrowserWindow, compose: () => Promise<PrintDocument>): Promise<SaveOutcome> {
  return whileWanted(window, async (signal) => {
    const document = await compose()
    if (signal.aborted) throw cancelled()
    return saveDocument(window, document.title, 'pdf', () => withPrintWindow(signal, (printer) => printInPasses(printer, document)))
  })
}

/** What is being made for a window, from the gathering of its articles on. */
const wanted = new WeakMap<BrowserWindow, Set<AbortController>>()

/** Gives up the PDFs being made for a window; null as answer, whether there were any or not. */
export function cancelPdf(window: BrowserWindow): null {
  for (const controller of wanted.get(window) ?? []) controller.abort()
  return null
}

async function whileWanted<T>(window: BrowserWindow, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const ofWindow = wanted.get(window) ?? new Set()
  wanted.set(window, ofWindow.add(controller))
  try {
    return await work(controller.signal)
  } finally {
    ofWindow.delete(controller)
  }
}

async function withPrintWindow<T>(signal: AbortSignal, work: (printer: PrintWindow) => Promise<T>): Promise<T> {
  if (signal.aborted) throw cancelled()
  const printer = new PrintWindow()
  const { promise: givenUp, reject } = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => reject(cancelled()))
  try {
    return await Promise.race([work(printer), givenUp])
  } finally {
    printer.close()
  }
}

function cancelled(): ArchiveError {
  return new ArchiveError('cancelled', 'printing was cancelled')
}

async function openPdf(title: string, pdf: Uint8Array): Promise<void> {
  const folder = await mkdtemp(path.join(app.getPath('temp'), 'jianbao-'))
  const file = path.join(folder, nameFile(title, 'pdf'))
  await writeFile(file, pdf)
  const problem = await shell.openPath(file)
  if (problem !== '') throw new ArchiveError('cannot-write', `the PDF could not be opened: ${problem}`, { data: { file } })
}
