/** Starts Chromium once the program's first turn is over, watches its pages, and lets the launcher ask questions. */
import { fromWebAddress } from './addresses.ts'
import { theApp, userDataFolder } from './app.ts'
import { BrowserWindow, closeAllWindows, endWithoutWindows } from './browser-window.ts'
import { attachSession, findBrowser, setBrowser } from './browser.ts'
import { launchChromium } from './chromium.ts'
import { answerLauncher } from './launcher-questions.ts'
import { log } from './log.ts'

interface Target {
  readonly targetId: string
  readonly type: string
  readonly url: string
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
  theApp.ending = { closeWindows: closeAllWindows, killBrowser: () => cdp.chromium.kill('SIGKILL') }
  process.on('exit', () => cdp.chromium.kill('SIGKILL'))
  cdp.chromium.once('exit', () => process.exit(1))
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
  theApp.announceReady()
  process.send?.({ kind: 'ready', address: cdp.address })
}

function takeTarget(sessionId: string, target: Target): void {
  if (target.type !== 'page') {
    void findBrowser()
      .send('Runtime.runIfWaitingForDebugger', {}, sessionId)
      .catch(() => {})
    return
  }
  attachSession(target.targetId, sessionId)
  if (target.openerId !== undefined || !isExpected(target.targetId)) refuseChild(target)
}

/** True for a page the program made, or is just making. */
function isExpected(targetId: string): boolean {
  return BrowserWindow.getAllWindows().some((window) => window.targetId === null || window.targetId === targetId)
}

/** A page opened by a page: the program's handler says whether it may be; it is closed either way. */
function refuseChild(target: Target): void {
  const opener =
    BrowserWindow.getAllWindows().find((window) => window.targetId === target.openerId) ??
    BrowserWindow.getAllWindows().find((window) => window.webContents.opening !== null)
  const url = fromWebAddress(opener?.webContents.opening ?? target.url)
  if (opener) opener.webContents.opening = null
  const handler = opener?.webContents.windowOpenHandler
  const { action } = handler?.({ url, disposition: 'foreground-tab', frameName: '', features: '' }) ?? { action: 'allow' as const }
  log.push(['window-open', url, action])
  void findBrowser()
    .send('Target.closeTarget', { targetId: target.targetId })
    .catch(() => {})
}
