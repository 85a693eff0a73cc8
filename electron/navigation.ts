import { app, shell } from 'electron'
import type { Event, WebContents } from 'electron'

import { isRendererAddress } from './scheme.ts'

/** The only addresses outside the program that a click may open, in the system's browser: the licence of the print fonts. */
const externalPages: ReadonlySet<string> = new Set(['https://openfontlicense.org/'])

/** No page leaves the program, opens a window or embeds one, whatever an imported text or a bug makes it try. */
export function setUpNavigation(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents))
}

function guard(contents: WebContents): void {
  const stay = (event: Event & { readonly url: string; readonly isMainFrame: boolean }): void => {
    if (!event.isMainFrame || !isRendererAddress(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openExternalPage(url)
    return { action: 'deny' }
  })
}

/** Opens an address in the system's browser when it is on the list; anything else is ignored. */
export function openExternalPage(address: string): void {
  if (externalPages.has(address)) void shell.openExternal(address)
}
