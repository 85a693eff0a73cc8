import { once } from 'node:events'
import path from 'node:path'

import { findChromium } from '#node/print/find-chromium.ts'

import { Cdp } from './cdp.ts'

/** Switches of a browser that draws nothing on a screen and asks nothing of the network. */
export function quietSwitches(): string[] {
  return [
    '--headless=new',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--font-render-hinting=none',
    '--lang=zh-CN',
    // Chromium's sandbox needs a user that is not root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

/** Starts it with no page; the program opens its windows itself. */
export async function launchChromium(userData: string, switches: readonly string[]): Promise<Cdp> {
  return Cdp.launch(findChromium(), [
    ...quietSwitches(),
    ...switches,
    '--remote-debugging-port=0',
    `--user-data-dir=${path.join(userData, 'chromium')}`,
    '--no-startup-window',
  ])
}

/** Asks the browser to end, so that its logs are whole; by force when it takes longer than ten seconds. */
export async function endChromium(cdp: Cdp): Promise<void> {
  if (cdp.chromium.exitCode !== null) return
  const gone = once(cdp.chromium, 'exit')
  const forced = setTimeout(() => cdp.chromium.kill('SIGKILL'), 10_000)
  await cdp.send('Browser.close').catch(() => {})
  await gone
  clearTimeout(forced)
}
