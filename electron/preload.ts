/**
 * Runs in the window before the page, sandboxed: the page's only way out. It passes messages and knows no more; whatever is
 * sent is checked on the other side.
 */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { IpcRendererEvent } from 'electron'

import { desktopChannels as channels, languageArgument } from '#contract/desktop.ts'
import type { DesktopBridge } from '#contract/desktop.ts'

function listen<T>(channel: string, listener: (value: T) => void): () => void {
  const forward = (_event: IpcRendererEvent, value: T): void => listener(value)
  ipcRenderer.on(channel, forward)
  return () => ipcRenderer.off(channel, forward)
}

const bridge: DesktopBridge = {
  kind: 'electron',
  platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
  systemLanguage: process.argv.find((given) => given.startsWith(languageArgument))?.slice(languageArgument.length) ?? '',
  call: (method, input) => ipcRenderer.invoke(channels.call, method, input),
  onEvent: (listener) => listen(channels.event, listener),
  onMenu: (listener) => listen(channels.menu, listener),
  chooseFiles: (what) => ipcRenderer.invoke(channels.chooseFiles, what),
  grantDropped: (files) =>
    ipcRenderer.invoke(
      channels.grantDropped,
      files.map((file) => webUtils.getPathForFile(file as File)),
    ),
  print: (request) => ipcRenderer.invoke(channels.print, request),
  savePdf: (request) => ipcRenderer.invoke(channels.savePdf, request),
  cancelPdf: () => ipcRenderer.invoke(channels.cancelPdf),
  saveExport: (request) => ipcRenderer.invoke(channels.saveExport, request),
  backUp: () => ipcRenderer.invoke(channels.backUp),
  revealSource: (articleId) => ipcRenderer.invoke(channels.revealSource, articleId),
}

contextBridge.exposeInMainWorld('jianbao', bridge)
