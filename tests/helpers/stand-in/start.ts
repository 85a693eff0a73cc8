/** Starts Chromium once the program's first turn is over, watches its pages, and lets the launcher ask questions. */
import { theApp, userDataFolder } from './app.ts'
import { BrowserWindow, closeAllWindows, endWithoutWindows } from './browser-window.ts'
import { attachSession, findBrowser, setBrowser } from './browser.ts'
import { endChromium, launchChromium } from './chromium.ts'
import { answerLauncher } from './launcher-questions.ts'

interface Target {
  readonly targetId: string
  readonly type: string
  readonly openerId?: string
}

/** As Electron does, everything before `ready` happens in the program's own first turn: its switches are known by then. */
export function startStandIn(electron: object): void {
  setImmediate(() => {
    start(electron).catch((reason: unknown) => {
      process.stderr.write(`stand-in: ${reason instanceof Error ? reason.stack : String(reason)}\n`)
      process.exit(1)
    })
  })
}

async function start(electron: object): Promise<void> {
  const cdp = await launchChromium(userDataFolder, [...theApp.switches, ...(process.env['STAND_IN_SWITCHES']?.split(' ') ?? [])])
  setBrowser(cdp)
  theApp.ending = { closeWindows: closeAllWindows, endBrowser: () => endChromium(cdp) }
  process.on('exit', () => cdp.chromium.kill('SIGKILL'))
  cdp.chromium.once('exit', () => theApp.isEnding() || process.exit(1))
  cdp.on('Target.attachedToTarget', (found: { sessionId: string; targetInfo: Target }) => takeTarget(found.sessionId, found.targetInfo))
  cdp.on('Target.targetDestroyed', ({ targetId }: { targetId: string }) => {
    const window = BrowserWindow.getAllWindows().find((known) => known.targetId === targetId)
    window?.forget()
    if (window) endWithoutWindows()
  })
  await cdp.send('Target.setDiscoverTargets', { discover: true })
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void theApp.quit())
  process.on('disconnect', () => theApp.exit(0))
  answerLauncher(electron)
  // The launcher connects to the same Chromium when the first page is up: two clients in one starting page can block each other.
  theApp.once('browser-window-created', (_event, window: BrowserWindow) => {
    window.webContents.once('did-finish-load', () => process.send?.({ kind: 'ready', address: cdp.address }))
  })
  theApp.announceReady()
}

function takeTarget(sessionId: string, target: Target): void {
  if (target.type === 'page' && isExpected(target)) {
    attachSession(target.targetId, sessionId)
    return
  }
  void refuseTarget(sessionId, target)
}

/** A page waits for one it opened: that goes on, without any request, before it is closed. */
async function refuseTarget(sessionId: string, { type, targetId }: Target): Promise<void> {
  const send = (method: string, params: object, session?: string): Promise<unknown> =>
    findBrowser()
      .send(method, { ...params }, session)
      .catch(() => {})
  if (type === 'page') await send('Fetch.enable', {}, sessionId)
  await send('Runtime.runIfWaitingForDebugger', {}, sessionId)
  if (type === 'page') await send('Target.closeTarget', { targetId })
}

/** True for a page the program made, or is just making; a page opened by a page is neither. */
function isExpected(target: Target): boolean {
  const windows = BrowserWindow.getAllWindows()
  return target.openerId === undefined && windows.some((window) => window.targetId === null || window.targetId === target.targetId)
}
