import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { DevtoolsEvent, DevtoolsPipe } from './devtools-pipe.ts'
import type { Printer } from './two-pass.ts'

// Names that resolve nowhere (RFC 6761): all requests are answered from here or refused.
const origin = 'http://print.invalid'
const documentAddress = `${origin}/document.html`
const fontAddress = /^http:\/\/print\.invalid\/fonts\/([a-z0-9-]+\.woff2)$/

interface PausedRequest {
  readonly requestId: string
  readonly request: { readonly url: string }
}

const header = (name: string, value: string): { readonly name: string; readonly value: string } => ({ name, value })

/** Prints with one tab of a Chromium that is talked to through the debugging protocol. */
export class ChromiumPrinter implements Printer {
  readonly #pipe: DevtoolsPipe
  readonly #fontsFolder: string
  readonly #session: string
  #html = ''

  private constructor(pipe: DevtoolsPipe, session: string, fontsFolder: string) {
    this.#pipe = pipe
    this.#session = session
    this.#fontsFolder = fontsFolder
  }

  /** Opens a tab in which every request stops at this program. */
  static async open(pipe: DevtoolsPipe, fontsFolder: string): Promise<ChromiumPrinter> {
    const { targetId } = await pipe.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
    const printer = new ChromiumPrinter(pipe, sessionId, fontsFolder)
    pipe.listen((event) => printer.#hear(event))
    await printer.#send('Page.enable')
    await printer.#send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
    return printer
  }

  async load(html: string): Promise<void> {
    this.#html = html
    const loaded = this.#pipe.waitFor('Page.loadEventFired', this.#session)
    // Awaited below; a browser that ends before that rejects both.
    loaded.catch(() => undefined)
    const { errorText } = await this.#send<{ errorText?: string }>('Page.navigate', { url: documentAddress })
    if (errorText !== undefined) throw new Error(`the print document did not load: ${errorText}`)
    await loaded
    // All faces, also those that only margin boxes use, which no layout on the screen asks for.
    const expression = 'Promise.all([...document.fonts].map((face) => face.load())).then((faces) => faces.length)'
    const { exceptionDetails } = await this.#send<{ exceptionDetails?: { text: string } }>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
    })
    if (exceptionDetails !== undefined) throw new Error(`a print font did not load: ${exceptionDetails.text}`)
  }

  async printToPdf(): Promise<Uint8Array> {
    const { stream } = await this.#send<{ stream: string }>('Page.printToPDF', {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      transferMode: 'ReturnAsStream',
    })
    const parts: Buffer[] = []
    for (;;) {
      const { data, base64Encoded, eof } = await this.#send<{ data: string; base64Encoded?: boolean; eof: boolean }>('IO.read', {
        handle: stream,
        size: 4 << 20,
      })
      parts.push(Buffer.from(data, base64Encoded === true ? 'base64' : 'utf8'))
      if (eof) break
    }
    await this.#send('IO.close', { handle: stream })
    return Buffer.concat(parts)
  }

  #send<Result>(method: string, params: object = {}): Promise<Result> {
    return this.#pipe.send<Result>(method, params, this.#session)
  }

  #hear(event: DevtoolsEvent): void {
    if (event.method !== 'Fetch.requestPaused' || event.sessionId !== this.#session) return
    // A tab that is going away refuses the answer; whoever waits for the tab is told so by the pipe.
    this.#answer(event.params as unknown as PausedRequest).catch(() => undefined)
  }

  async #answer({ requestId, request }: PausedRequest): Promise<void> {
    const body = await this.#read(request.url)
    if (body === null) return void (await this.#send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }))
    const type = request.url === documentAddress ? 'text/html; charset=utf-8' : 'font/woff2'
    const responseHeaders = [header('Content-Type', type), header('X-Content-Type-Options', 'nosniff')]
    await this.#send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: body.toString('base64') })
  }

  async #read(url: string): Promise<Buffer | null> {
    if (url === documentAddress) return Buffer.from(this.#html, 'utf8')
    const font = fontAddress.exec(url)?.[1]
    return font === undefined ? null : readFile(join(this.#fontsFolder, font)).catch(() => null)
  }
}
