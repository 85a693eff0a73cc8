import { EventEmitter } from 'node:events'

import { toWebAddress } from './addresses.ts'
import { app, theApp } from './app.ts'
import { findBrowser, findSession } from './browser.ts'
import { theSession } from './session.ts'
import { makeEvent, strict } from './strict.ts'
import { WebContents } from './web-contents.ts'
import type { WebPreferences } from './web-contents.ts'

interface WindowOptions {
  readonly width?: number
  readonly height?: number
  readonly show?: boolean
  readonly webPreferences?: WebPreferences
}

/** Preferences that a plain Chromium page cannot stand in for. */
const impossible: Readonly<Record<string, boolean>> = {
  contextIsolation: false,
  webSecurity: false,
  nodeIntegration: true,
  nodeIntegrationInSubFrames: true,
  webviewTag: true,
  allowRunningInsecureContent: true,
}

/** Permissions as Electron and as Chromium's protocol name them. */
const permissions: Readonly<Record<string, string>> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
  'clipboard-read': 'clipboardReadWrite',
  'clipboard-sanitized-write': 'clipboardSanitizedWrite',
}

const windows = new Map<number, BrowserWindow>()
let made = 0

export class BrowserWindow extends EventEmitter {
  readonly id: number
  readonly options: WindowOptions
  readonly webContents: WebContents
  targetId: string | null = null
  private readonly bounds: { x: number; y: number; width: number; height: number }
  private visible: boolean
  private maximized = false
  private destroyed = false

  constructor(options: WindowOptions = {}) {
    super()
    if (!theApp.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    const preferences = options.webPreferences ?? {}
    const wrong = Object.entries(impossible).find(([name, value]) => preferences[name] === value)
    if (wrong) throw new Error(`stand-in: no windows with ${wrong.join(': ')}`)
    made += 1
    this.id = made
    this.options = options
    this.visible = options.show !== false
    this.bounds = { x: 0, y: 0, width: options.width ?? 800, height: options.height ?? 600 }
    this.webContents = strict('webContents', new WebContents(this.id, preferences, findBrowser))
    this.webContents.attached = this.attach()
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    const seen = strict<this>('window', this)
    windows.set(this.id, seen)
    app.emit('web-contents-created', makeEvent({}), this.webContents)
    app.emit('browser-window-created', makeEvent({}), seen)
    return seen
  }

  static getAllWindows = (): BrowserWindow[] => [...windows.values()]
  static getFocusedWindow = (): BrowserWindow | null => [...windows.values()].findLast((window) => window.visible) ?? null
  static fromWebContents = (contents: WebContents): BrowserWindow | null => windows.get(contents.id) ?? null

  loadURL = (url: string): Promise<void> => this.webContents.loadURL(url)
  getNormalBounds = () => ({ ...this.bounds })
  isMaximized = (): boolean => this.maximized
  isMinimized = (): boolean => false
  isVisible = (): boolean => this.visible
  isDestroyed = (): boolean => this.destroyed
  focus = (): void => {}
  show(): void {
    this.visible = true
    this.emit('show')
  }
  maximize(): void {
    this.maximized = true
  }

  /** Closes unless a listener objects; true when the window is gone. */
  async tryClose(): Promise<boolean> {
    const event = makeEvent({})
    this.emit('close', event)
    if (event.defaultPrevented) return false
    await this.remove()
    return true
  }

  close(): void {
    void this.tryClose().then((gone) => gone && endWithoutWindows())
  }

  destroy(): void {
    void this.remove().then(endWithoutWindows)
  }

  /** Chromium has already closed the page. */
  forget(): void {
    if (this.destroyed) return
    this.destroyed = true
    windows.delete(this.id)
    this.webContents.emit('destroyed')
    this.emit('closed')
  }

  private async attach(): Promise<void> {
    const { targetId } = await findBrowser().send<{ targetId: string }>('Target.createTarget', { url: 'about:blank', newWindow: true })
    this.targetId = targetId
    await this.webContents.attach(await findSession(targetId))
    await this.webContents.command('Emulation.setDeviceMetricsOverride', {
      width: this.bounds.width,
      height: this.bounds.height,
      deviceScaleFactor: 1,
      mobile: false,
    })
    await this.setPermissions()
  }

  /** Electron grants whatever nobody refuses. */
  private async setPermissions(): Promise<void> {
    const origin = new URL(toWebAddress('app://bundle/')).origin
    if (origin === 'null') return
    for (const [permission, name] of Object.entries(permissions)) {
      const granted = theSession.permissionCheck?.(null, permission, origin, {}) ?? true
      const setting = { permission: { name }, setting: granted ? 'granted' : 'denied', origin }
      // Chromium does not know every name in every version.
      await findBrowser()
        .send('Browser.setPermission', setting)
        .catch(() => {})
    }
  }

  private async remove(): Promise<void> {
    if (this.destroyed) return
    this.forget()
    await this.webContents.attached.catch(() => {})
    await findBrowser()
      .send('Target.closeTarget', { targetId: this.targetId })
      .catch(() => {})
  }
}

/** Without windows the program decides whether to stay; nobody listening means it ends. */
export function endWithoutWindows(): void {
  if (windows.size > 0) return
  if (!app.emit('window-all-closed')) void app.quit()
}

/** Closes all windows in turn; false as soon as one stays. */
export async function closeAllWindows(): Promise<boolean> {
  for (const window of windows.values()) if (!(await window.tryClose())) return false
  return true
}
