import { BrowserWindow, nativeTheme } from 'electron'
import type { WebPreferences } from 'electron'

import { languageArgument } from '#contract/desktop.ts'

import { appPaths } from './app-paths.ts'
import { systemLanguage } from './language.ts'
import { startAddress } from './scheme.ts'
import { keepWindowAlive } from './window-recovery.ts'
import { keepWindowState, readWindowState } from './window-state.ts'

/** What every page of the program runs under, the window's and the printer's. Electron's defaults are spelled out: they guard. */
export const guardedPreferences: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // The spell checker fetches dictionaries from the network.
  spellcheck: false,
}

let open: BrowserWindow | null = null

/** The program has one window: brings it to the front, or makes it. */
export function showWindow(): void {
  if (open === null) open = makeWindow()
  else {
    if (open.isMinimized()) open.restore()
    open.focus()
  }
}

function makeWindow(): BrowserWindow {
  const state = readWindowState()
  const window = new BrowserWindow({
    width: 1320,
    height: 860,
    ...state?.bounds,
    minWidth: 480,
    minHeight: 360,
    title: '剪报',
    // Windows and macOS take it from the program's own file.
    ...(process.platform === 'linux' && { icon: appPaths.resources('icons', 'icon.png') }),
    // The paper of the first paint, so that the frame does not flash: the page's own ground colours.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#181715' : '#fbf9f4',
    show: false,
    webPreferences: {
      ...guardedPreferences,
      preload: appPaths.out('electron', 'preload.cjs'),
      additionalArguments: [`${languageArgument}${systemLanguage()}`],
    },
  })
  if (state?.maximized) window.maximize()
  keepWindowState(window)
  keepWindowAlive(window)
  window.once('ready-to-show', () => window.show())
  window.once('closed', () => {
    open = null
  })
  void window.loadURL(startAddress)
  return window
}
