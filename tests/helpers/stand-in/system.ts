/** Menus, dialogs and the desktop: nothing is shown, everything is recorded. A test puts its own answer in place of a dialog. */
import { EventEmitter } from 'node:events'

import { log } from './log.ts'
import { strict } from './strict.ts'

export const dialog = strict('dialog', {
  showOpenDialog: async (...args: unknown[]) => {
    log.push(['showOpenDialog', args.at(-1)])
    return { canceled: true, filePaths: [] as string[] }
  },
  showSaveDialog: async (...args: unknown[]) => {
    log.push(['showSaveDialog', args.at(-1)])
    return { canceled: true, filePath: '' }
  },
  showMessageBox: async (...args: unknown[]) => {
    log.push(['showMessageBox', args.at(-1)])
    return { response: 0, checkboxChecked: false }
  },
})

export const shell = strict('shell', {
  openExternal: async (address: string): Promise<void> => void log.push(['openExternal', address]),
  openPath: async (file: string): Promise<string> => {
    log.push(['openPath', file])
    return ''
  },
  showItemInFolder: (file: string): void => void log.push(['showItemInFolder', file]),
})

const workArea = { x: 0, y: 0, width: 1920, height: 1040 }
export const screen = strict('screen', { getAllDisplays: () => [{ workArea }], getPrimaryDisplay: () => ({ workArea }) })

export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false, themeSource: 'system' })

interface ItemOptions {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly submenu?: readonly ItemOptions[]
  readonly click?: () => void
}

export class Menu {
  readonly items: (ItemOptions & { menu?: Menu })[]
  private static current: Menu | null = null

  constructor(template: readonly ItemOptions[] = []) {
    this.items = template.map((item) => (item.submenu ? { ...item, menu: new Menu(item.submenu) } : item))
  }

  static buildFromTemplate = (template: readonly ItemOptions[]): Menu => new Menu(template)
  static getApplicationMenu = (): Menu | null => Menu.current
  static setApplicationMenu(menu: Menu | null): void {
    Menu.current = menu
  }

  getMenuItemById(id: string): ItemOptions | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.menu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
}
