/**
 * The process of the page may crash or hang: a bug in Chromium or in a driver, a machine without memory. The archive is not
 * in it but in threads of the main process, so nothing that was done is lost; the window only has to come back.
 */
import { app, dialog } from 'electron'
import type { BrowserWindow, MessageBoxOptions, RenderProcessGoneDetails } from 'electron'

import { desktopSentences } from './language.ts'
import { startAddress } from './scheme.ts'

/** A second crash so soon after the first is no accident: what the window shows may be its cause. In milliseconds. */
const soon = 60_000

/** Brings the window back once by itself; asks where that does not help, or where it hangs. */
export function keepWindowAlive(window: BrowserWindow): void {
  const { webContents } = window
  let crashedAt = -Infinity
  let isForced = false
  let asking: AbortController | null = null

  /** One question at a time: the index of the answer, that to leave things as they are where the question went by itself. */
  async function ask(options: MessageBoxOptions & { readonly cancelId: number }): Promise<number> {
    asking?.abort()
    const question = new AbortController()
    asking = question
    // Where the page never came up, neither did the window.
    if (!window.isVisible()) window.show()
    const { response } = await dialog.showMessageBox(window, { ...options, signal: question.signal })
    if (asking === question) asking = null
    return question.signal.aborted || window.isDestroyed() ? options.cancelId : response
  }

  webContents.on('render-process-gone', (_event, { reason }: RenderProcessGoneDetails) => {
    // Only once: what is loaded then may crash by itself.
    const wasForced = isForced
    isForced = false
    if (reason === 'clean-exit' || wasForced || window.isDestroyed()) return
    const again = performance.now() - crashedAt < soon
    crashedAt = performance.now()
    // Not within the event: Electron is still putting away what is gone (electron/electron#19887).
    setImmediate(() => {
      if (window.isDestroyed()) return
      asking?.abort()
      if (again) void offerWayOut()
      // The place is in the address: the same articles are found, the same one is open.
      else webContents.reload()
    })
  })

  async function offerWayOut(): Promise<void> {
    const say = desktopSentences()
    const answer = await ask({
      type: 'warning',
      message: say['crashed-again'],
      detail: say['crashed-again-detail'],
      buttons: [say['open-at-start'], say.quit],
      defaultId: 0,
      cancelId: 0,
    })
    if (window.isDestroyed()) return
    if (answer === 1) app.quit()
    else void webContents.loadURL(startAddress)
  }

  webContents.on('unresponsive', () => void offerReload())
  webContents.on('responsive', () => asking?.abort())
  webContents.on('did-finish-load', () => {
    isForced = false
  })

  async function offerReload(): Promise<void> {
    const say = desktopSentences()
    const answer = await ask({
      type: 'warning',
      message: say.hanging,
      detail: say['hanging-detail'],
      buttons: [say.wait, say.reload],
      defaultId: 0,
      cancelId: 0,
    })
    if (answer !== 1) return
    // As Electron's documentation of forcefullyCrashRenderer says: the reload then goes to a new process.
    isForced = true
    webContents.forcefullyCrashRenderer()
    webContents.reload()
  }
}
