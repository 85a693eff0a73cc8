import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'

import { fromWebAddress, toWebAddress } from './addresses.ts'
import type { Cdp, Params } from './cdp.ts'
import { makeCodec } from './codec.ts'
import { openBridgeEnd, runPreload } from './in-page.ts'
import type { PreloadFacts } from './in-page.ts'
import { ipcHandlers } from './ipc-main.ts'
import { log } from './log.ts'
import { translatePdfOptions } from './pdf-options.ts'
import { answerRequest } from './requests.ts'
import type { PausedRequest } from './requests.ts'
import { theSession } from './session.ts'
import { makeEvent } from './strict.ts'
import { WebFrameMain } from './web-frame-main.ts'

export interface WebPreferences extends Readonly<Record<string, unknown>> {
  readonly preload?: string
  readonly additionalArguments?: readonly string[]
}
type WindowOpenHandler = (details: { url: string; disposition: string; frameName: string; features: string }) => {
  action: 'allow' | 'deny'
}

const preloadWorld = 'electron-preload'
const binding = 'standInPost'
const codec = makeCodec()

interface PreloadContext {
  readonly frame: string
  readonly uniqueId: string
}

/** One page: what it loads, where it may go, what its preload says. Set up over the session of its Chromium target. */
export class WebContents extends EventEmitter {
  readonly id: number
  readonly session = theSession
  readonly preferences: WebPreferences
  mainFrame: WebFrameMain | null = null
  /** Set by the window once its target exists. */
  attached: Promise<void> = Promise.resolve()
  /** The address `loadURL` is loading: the one navigation nobody is asked about. */
  loading: string | null = null
  private readonly cdp: () => Cdp
  /** Settled unless the process was told to crash and has not yet. */
  private gone: Promise<void> = Promise.resolve()
  private windowOpenHandler: WindowOpenHandler | null = null
  private sessionId = ''
  private readonly frames = new Map<string, WebFrameMain>()
  private readonly contexts = new Map<number, PreloadContext>()

  constructor(id: number, preferences: WebPreferences, cdp: () => Cdp) {
    super()
    this.id = id
    this.preferences = preferences
    this.cdp = cdp
  }

  /** What a window gets that does not say otherwise. */
  getLastWebPreferences = () => ({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    spellcheck: true,
    ...this.preferences,
  })
  getURL = (): string => this.mainFrame?.url ?? ''
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler
  }

  command<T = Params>(method: string, params?: Params): Promise<T> {
    return this.cdp().send<T>(method, params, this.sessionId)
  }

  async loadURL(url: string): Promise<void> {
    await this.attached
    this.loading = url
    const done = Promise.withResolvers<void>()
    this.once('did-finish-load', () => done.resolve())
    this.once('did-fail-load', (_event, code, text) => done.reject(new Error(`${text} (${code}) loading '${url}'`)))
    const { errorText } = await this.command<{ errorText?: string }>('Page.navigate', { url: toWebAddress(url) })
    if (errorText !== undefined) this.emit('did-fail-load', makeEvent({}), -2, errorText, url, true)
    await done.promise
  }

  reload(): void {
    void this.gone.then(() => this.command('Page.reload'))
  }

  /** As in Electron, a reload right behind it goes to a new process. */
  forcefullyCrashRenderer(): void {
    this.gone = new Promise((resolve) => this.once('render-process-gone', () => resolve()))
    void this.command('Page.crash').catch(() => {})
  }

  async executeJavaScript(code: string): Promise<unknown> {
    interface Outcome {
      result: { value: unknown }
      exceptionDetails?: { exception?: { description?: string } }
    }
    const outcome = await this.command<Outcome>('Runtime.evaluate', { expression: code, awaitPromise: true, returnByValue: true })
    if (outcome.exceptionDetails) throw new Error(outcome.exceptionDetails.exception?.description ?? 'the script failed')
    return outcome.result.value
  }

  async printToPDF(options: Parameters<typeof translatePdfOptions>[0]): Promise<Buffer> {
    const { data } = await this.command<{ data: string }>('Page.printToPDF', translatePdfOptions(options))
    return Buffer.from(data, 'base64')
  }

  print(options: object, done?: (success: boolean, reason: string) => void): void {
    log.push(['print', this.getURL(), options])
    done?.(true, '')
  }

  send(channel: string, ...args: unknown[]): void {
    void this.tellPreload({ kind: 'event', channel, args: codec.encode(args) })
  }

  /** Hands a message to the preload of the top frame, if there is one. */
  async tellPreload(message: object): Promise<void> {
    const context = [...this.contexts.values()].find(({ frame }) => frame === this.mainFrame?.frameToken)
    if (context === undefined) return
    const expression = `standInReceive(${JSON.stringify(JSON.stringify(message))})`
    // A page that has gone meanwhile needs no message.
    await this.command('Runtime.evaluate', { uniqueContextId: context.uniqueId, expression }).catch(() => {})
  }

  /** Listens to a fresh target, puts the preload in place, and lets it run. */
  async attach(sessionId: string): Promise<void> {
    this.sessionId = sessionId
    this.watchContexts()
    this.watchPage()
    const preload = this.preloadScripts()
    await Promise.all([
      this.command('Page.enable'),
      this.command('Runtime.enable'),
      this.command('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.command('Runtime.addBinding', { name: binding, executionContextName: preloadWorld }),
      ...preload.map((script) => this.command('Page.addScriptToEvaluateOnNewDocument', script)),
    ])
    await this.command('Runtime.runIfWaitingForDebugger').catch(() => {})
  }

  /** Asks those who guard navigation; false when one of them objects. */
  mayNavigate(url: string, isMainFrame: boolean): boolean {
    const event = makeEvent({ url, isMainFrame, isSameDocument: false })
    this.emit('will-frame-navigate', event)
    if (isMainFrame && !event.defaultPrevented) this.emit('will-navigate', event, url)
    return !event.defaultPrevented
  }

  isMainFrame(frameId: string): boolean {
    return this.mainFrame === null || this.mainFrame.frameToken === frameId
  }

  private hear<T>(event: string, listener: (params: T) => void): void {
    this.cdp().on(`${this.sessionId}:${event}`, listener)
  }

  private watchContexts(): void {
    this.hear(
      'Runtime.executionContextCreated',
      ({ context }: { context: { id: number; name: string; uniqueId: string; auxData: { frameId: string } } }) => {
        if (context.name === preloadWorld) this.contexts.set(context.id, { uniqueId: context.uniqueId, frame: context.auxData.frameId })
      },
    )
    this.hear('Runtime.executionContextDestroyed', ({ executionContextId }: { executionContextId: number }) =>
      this.contexts.delete(executionContextId),
    )
    this.hear('Runtime.executionContextsCleared', () => this.contexts.clear())
    this.hear('Runtime.bindingCalled', (call: { name: string; payload: string; executionContextId: number }) => {
      if (call.name === binding) void this.hearPreload(call.payload, call.executionContextId)
    })
  }

  private watchPage(): void {
    this.hear('Page.frameNavigated', ({ frame }: { frame: { id: string; url: string; parentId?: string } }) => {
      const parent = frame.parentId === undefined ? null : (this.frames.get(frame.parentId) ?? null)
      const seen = new WebFrameMain(frame.id, fromWebAddress(frame.url), parent)
      this.frames.set(frame.id, seen)
      if (parent !== null) return
      this.mainFrame = seen
      this.emit('did-navigate', makeEvent({}), seen.url)
    })
    this.hear('Page.windowOpen', ({ url }: { url: string }) => {
      const details = { url: fromWebAddress(url), disposition: 'foreground-tab', frameName: '', features: '' }
      const { action } = this.windowOpenHandler?.(details) ?? { action: 'allow' }
      log.push(['window-open', details.url, action])
    })
    this.hear('Page.domContentEventFired', () => {
      if (this.getURL() !== 'about:blank') this.emit('dom-ready', makeEvent({}))
    })
    this.hear('Page.loadEventFired', () => {
      this.loading = null
      if (this.getURL() !== 'about:blank') this.emit('did-finish-load', makeEvent({}))
    })
    this.hear('Inspector.targetCrashed', () => this.emit('render-process-gone', makeEvent({}), { reason: 'crashed', exitCode: 1 }))
    this.hear('Fetch.requestPaused', (request: PausedRequest) => void answerRequest(this, request).catch(() => {}))
  }

  private preloadScripts(): Params[] {
    const { preload, additionalArguments = [] } = this.preferences
    if (preload === undefined) return []
    const facts: PreloadFacts = {
      source: readFileSync(preload, 'utf8'),
      file: preload,
      platform: process.platform,
      arch: process.arch,
      versions: { electron: process.versions['electron'], chrome: process.versions['chrome'], node: process.versions.node },
      argv: additionalArguments,
      binding,
    }
    // As in Electron, the preload runs in the top frame only.
    const topOnly = `if (window === window.top && location.href !== 'about:blank') `
    const end = (outgoing: string, incoming: string): string =>
      `(${String(openBridgeEnd)})(${String(makeCodec)}, '${outgoing}', '${incoming}')`
    return [
      { source: `${topOnly}${end('stand-in-to-preload', 'stand-in-to-page')}` },
      {
        worldName: preloadWorld,
        source: `${topOnly}(${String(runPreload)})(${String(makeCodec)}, ${end('stand-in-to-page', 'stand-in-to-preload')}, ${JSON.stringify(facts)})`,
      },
    ]
  }

  private async hearPreload(payload: string, contextId: number): Promise<void> {
    const message = JSON.parse(payload) as { kind: string; id: number; channel: string; args: unknown; message: string }
    if (message.kind === 'preload-failed') {
      log.push(['preload-failed', message.message])
      this.emit('preload-error', makeEvent({}), this.preferences.preload, new Error(message.message))
      return
    }
    if (message.kind !== 'invoke') throw new Error(`stand-in: ipcRenderer.${message.kind} reaches nobody`)
    const senderFrame = this.frames.get(this.contexts.get(contextId)?.frame ?? '') ?? null
    await this.tellPreload({ kind: 'reply', id: message.id, ...(await this.invoke(message.channel, message.args, senderFrame)) })
  }

  private async invoke(channel: string, args: unknown, senderFrame: WebFrameMain | null): Promise<object> {
    try {
      const handler = ipcHandlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      const event = makeEvent({ sender: this, senderFrame, processId: 1, frameId: 1, type: 'frame' })
      return { value: codec.encode(await handler(event, ...(codec.decode(args) as unknown[]))) }
    } catch (thrown) {
      return { failure: String(thrown) }
    }
  }
}
