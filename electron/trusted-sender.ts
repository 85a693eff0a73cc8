import { BrowserWindow } from 'electron'
import type { IpcMainInvokeEvent } from 'electron'

import { isRendererAddress } from './scheme.ts'

/**
 * The window a message comes from, if it may send messages: the top frame of a window, showing the program's own pages.
 * A print document, an embedded frame and whatever a page may have been led to are none of these.
 */
export function findTrustedWindow(event: IpcMainInvokeEvent): BrowserWindow | null {
  const frame = event.senderFrame
  if (frame === null || frame.parent !== null || !isRendererAddress(frame.url)) return null
  return BrowserWindow.fromWebContents(event.sender)
}
