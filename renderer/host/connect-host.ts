import type { DesktopBridge } from '#contract/desktop.ts'
import { fromReply } from '#contract/errors.ts'

import { createLoopbackHost } from './loopback-host.ts'
import { takeToken } from './loopback-token.ts'
import type { RendererHost } from './renderer-host.ts'

declare global {
  interface Window {
    /** Put there by the preload script; absent in a browser. */
    readonly jianbao?: DesktopBridge
  }
}

/** The host of this window: the desktop program when its preload is there, else the loopback host that served the page. */
export function connectHost(view: Window): RendererHost {
  return view.jianbao === undefined ? createLoopbackHost(view, takeToken(view)) : createDesktopHost(view.jianbao)
}

function createDesktopHost(bridge: DesktopBridge): RendererHost {
  return {
    kind: bridge.kind,
    platform: bridge.platform,
    systemLanguage: bridge.systemLanguage,
    call: (method, input) => bridge.call(method, input),
    onEvent: (listener) => bridge.onEvent(listener),
    onMenu: (listener) => bridge.onMenu(listener),
    chooseFiles: async (what) => fromReply(await bridge.chooseFiles(what)),
    grantDropped: async (files) => fromReply(await bridge.grantDropped(files)),
    print: async (request) => void fromReply(await bridge.print(request)),
    savePdf: async (request) => fromReply(await bridge.savePdf(request)),
    cancelPdf: async () => void fromReply(await bridge.cancelPdf()),
    saveExport: async (request) => fromReply(await bridge.saveExport(request)),
    backUp: async () => fromReply(await bridge.backUp()),
    revealSource: async (articleId) => fromReply(await bridge.revealSource(articleId)),
  }
}
