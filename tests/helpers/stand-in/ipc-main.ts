import { strict } from './strict.ts'

type Handler = (event: object, ...args: unknown[]) => unknown

export const ipcHandlers = new Map<string, Handler>()

export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: Handler): void {
    if (ipcHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    ipcHandlers.set(channel, handler)
  },
  removeHandler: (channel: string): void => void ipcHandlers.delete(channel),
})
