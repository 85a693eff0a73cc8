/** The module `electron` for the main process, over a plain Chromium. Its gaps: README.md beside this file. For tests only. */
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { ipcMain } from './ipc-main.ts'
import { log } from './log.ts'
import { protocol, session } from './session.ts'
import { startStandIn } from './start.ts'
import { strict } from './strict.ts'
import { Menu, dialog, nativeTheme, screen, shell } from './system.ts'
import { watchSockets } from './watch-sockets.ts'

Object.assign(process.versions, { electron: '0.0.0-stand-in', chrome: '0' })

/** What tests may ask beyond Electron's own names. */
const standIn = strict('standIn', {
  log,
  /** Tells the preload of every window where files of these names lie. */
  async setFilePaths(paths: Readonly<Record<string, string>>): Promise<void> {
    for (const window of BrowserWindow.getAllWindows()) await window.webContents.tellPreload({ kind: 'paths', value: paths })
  },
})

const electron: object = strict('electron', {
  app,
  BrowserWindow,
  ipcMain,
  Menu,
  dialog,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  standIn,
})
watchSockets()
startStandIn(electron)

// The value `require('electron')` gives: Node takes this export for the whole module.
export { electron as 'module.exports' }
