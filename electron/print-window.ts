import { BrowserWindow } from 'electron'
import type { WebContentsPrintOptions } from 'electron'

import type { Paper } from '#contract/print-settings.ts'
import type { Printer } from '#node/print/two-pass.ts'

import { dropPrintDocument, keepPrintDocument } from './print-documents.ts'
import { appScheme } from './scheme.ts'
import { guardedPreferences } from './window.ts'

/** Sheets as Electron names them; 16开 has no name there, and is told in micrometres. */
const sheets: Readonly<Record<Paper, NonNullable<WebContentsPrintOptions['pageSize']>>> = {
  A4: 'A4',
  '16K': { width: 184_000, height: 260_000 },
  letter: 'Letter',
}

/** A hidden window that lays a document out for paper. It has no preload: what is printed can ask for nothing. */
export class PrintWindow implements Printer {
  readonly #window = new BrowserWindow({ show: false, webPreferences: guardedPreferences })
  /** Never answers, unless the process of the page ends: what was asked of it then would never be answered. */
  readonly #crash = new Promise<never>((_resolve, reject) => {
    this.#window.webContents.on('render-process-gone', (_event, { reason, exitCode }) =>
      reject(new Error(`the process that lays out for paper is gone: ${reason}, ${exitCode}`)),
    )
  })
  #token = ''

  constructor() {
    // Between two questions nobody waits for it.
    this.#crash.catch(() => {})
  }

  async load(html: string): Promise<void> {
    dropPrintDocument(this.#token)
    this.#token = keepPrintDocument(html)
    await Promise.race([this.#crash, this.#window.loadURL(`${appScheme}://print/${this.#token}/`)])
    // All faces, also those that only the margins of a page use, which no layout on the screen asks for.
    const loadFaces = 'Promise.all([...document.fonts].map((face) => face.load())).then((faces) => faces.length)'
    await Promise.race([this.#crash, this.#window.webContents.executeJavaScript(loadFaces)])
  }

  printToPdf(): Promise<Uint8Array> {
    const printed = this.#window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return Promise.race([this.#crash, printed])
  }

  /** Opens the system's print dialog for what was loaded last; false when it could not be opened. */
  printOnPaper(paper: Paper): Promise<boolean> {
    const options = { silent: false, printBackground: true, pageSize: sheets[paper], scaleFactor: 100 }
    return new Promise((resolve) => {
      this.#window.webContents.print(options, (printed, reason) => resolve(printed || /cancel/i.test(reason)))
    })
  }

  close(): void {
    dropPrintDocument(this.#token)
    this.#window.destroy()
  }
}
