import { BrowserWindow, Menu, app, shell } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'

import { desktopChannels } from '#contract/desktop.ts'
import type { MenuCommand } from '#contract/desktop.ts'

import { desktopSentences } from './language.ts'
import { openExternalPage } from './navigation.ts'
import { openAnother } from './open-another.ts'

/** The application menu. What the page must do is sent to it as a command; the rest are the system's own roles. */
export function setUpMenu(archiveFile: string): void {
  const mac = process.platform === 'darwin'
  const say = desktopSentences()
  const command = (id: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label: say[id],
    ...(accelerator !== undefined && { accelerator }),
    click: () => BrowserWindow.getFocusedWindow()?.webContents.send(desktopChannels.menu, id),
  })
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: say.file,
      submenu: [
        command('import-files', 'CmdOrCtrl+O'),
        command('import-folder', 'CmdOrCtrl+Shift+O'),
        { type: 'separator' },
        command('save-pdf', 'CmdOrCtrl+S'),
        command('print', 'CmdOrCtrl+P'),
        { type: 'separator' },
        { id: 'open-another', label: say['open-another'], click: () => void openAnother() },
        command('back-up'),
        { label: say['show-archive'], click: () => shell.showItemInFolder(archiveFile) },
        { type: 'separator' },
        { role: mac ? 'close' : 'quit' },
      ],
    },
    {
      label: say.edit,
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        command('find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: say.view,
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
      ],
    },
    { label: say.window, role: 'windowMenu' },
    {
      label: say.help,
      role: 'help',
      submenu: [
        command('guide', 'F1'),
        { type: 'separator' },
        { label: say['font-licence'], click: () => openExternalPage('https://openfontlicense.org/') },
        ...(mac ? [] : [{ role: 'about' } as const]),
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
