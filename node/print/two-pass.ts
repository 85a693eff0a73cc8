import type { PrintDocument } from '#contract/documents.ts'
import { ArchiveError } from '#contract/errors.ts'

import { datePdf } from './pdf-dates.ts'
import { readDestinations } from './pdf-destinations.ts'

/** What a host's browser does for printing. Electron's window and a Chromium on the command line each have one. */
export interface Printer {
  /** Shows the document in place of what was there, and comes back when its fonts are in. */
  load(html: string): Promise<void>
  /** A tagged PDF with outline and backgrounds, in the page size of the document's own style. */
  printToPdf(): Promise<Uint8Array>
}

/** The first pass finds the pages, the second prints them. More are needed only if a number itself moved an article. */
const mostPasses = 4

/** Writes page numbers into the empty `data-page` of the links to the anchors. */
export function fillPages(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replace(
    /(<a href="#([a-z0-9-]+)" data-page=")"/g,
    (_, start: string, anchor: string) => `${start}${pages.get(anchor) ?? ''}"`,
  )
}

/** Prints until the contents say what is true. A document without contents takes one pass. */
export async function printInPasses(printer: Printer, document: PrintDocument, signal?: AbortSignal): Promise<Uint8Array> {
  let printed: string | null = null
  let html = document.html
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    if (signal?.aborted) throw new ArchiveError('cancelled', 'printing was cancelled')
    await printer.load(html)
    const pdf = await printer.printToPdf()
    const { destinations } = readDestinations(pdf)
    const missing = document.anchors.filter((anchor) => !destinations.has(anchor))
    if (missing.length > 0) throw new Error(`the PDF has no page for ${missing.length} of ${document.anchors.length} anchors`)
    printed = html
    html = fillPages(document.html, destinations)
    if (html === printed) return datePdf(pdf, document.printedOn)
  }
  throw new Error(`page numbers still moved after ${mostPasses} passes`)
}
