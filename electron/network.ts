import { app } from 'electron'
import type { Session } from 'electron'

import { appScheme } from './scheme.ts'

/** What a page may load without the network. `devtools:` only ever shows in development. */
const localProtocols: ReadonlySet<string> = new Set([`${appScheme}:`, 'data:', 'blob:', 'devtools:'])

/** Switches that must be set before Chromium starts: no component updates, no background requests, no name ever looked up. */
export function setUpOffline(): void {
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Cancels every request that would leave the program, and everything in Chromium that makes requests of its own. */
export function setUpNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const protocol = URL.parse(details.url)?.protocol ?? ''
    answer({ cancel: !localProtocols.has(protocol) })
  })
  // The spell checker fetches its dictionaries.
  session.setSpellCheckerEnabled(false)
  // Looking for a proxy asks the local network.
  void session.setProxy({ mode: 'direct' })
  session.on('will-download', (event) => event.preventDefault())
}
