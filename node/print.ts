import { fileURLToPath } from 'node:url'

import type { PrintDocument } from '#contract/documents.ts'
import { ArchiveError } from '#contract/errors.ts'

import { ChromiumPrinter } from './print/chromium-printer.ts'
import { findChromium } from './print/find-chromium.ts'
import { launchChromium } from './print/launch-chromium.ts'
import { printInPasses } from './print/two-pass.ts'

export interface PrintOptions {
  /** The browser to print with; found when not given. */
  readonly chromium?: string
  /** Where the print fonts lie; the repository's `resources/fonts` when not given. */
  readonly fontsFolder?: string
  readonly signal?: AbortSignal
}

const ownFonts = (): string => fileURLToPath(new URL('../resources/fonts', import.meta.url))

/** Makes the PDF of a print document with a Chromium of this machine; nothing of it stays and nothing is asked of a network. */
export async function printPdf(document: PrintDocument, options: PrintOptions = {}): Promise<Uint8Array> {
  const { signal } = options
  const cancelled = (): ArchiveError => new ArchiveError('cancelled', 'printing was cancelled')
  if (signal?.aborted) throw cancelled()
  const browser = await launchChromium(options.chromium ?? findChromium())
  const cancel = (): void => browser.pipe.fail(cancelled())
  signal?.addEventListener('abort', cancel)
  try {
    const printer = await ChromiumPrinter.open(browser.pipe, options.fontsFolder ?? ownFonts())
    return await printInPasses(printer, document, signal)
  } finally {
    signal?.removeEventListener('abort', cancel)
    await browser.close()
  }
}
