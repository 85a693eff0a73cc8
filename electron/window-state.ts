import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { app, screen } from 'electron'
import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'

const stateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(400).max(20_000), height: z.int().min(300).max(20_000) }),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof stateSchema>

/** Where the window was when it was last closed; null at the first start, or when that screen is gone. */
export function readWindowState(): WindowState | null {
  const state = parseState()
  return state !== null && isOnScreen(state.bounds) ? state : null
}

/** Writes the window's place when it closes. Synchronous: the process may end right after. */
export function keepWindowState(window: BrowserWindow): void {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(stateFile(), JSON.stringify(state))
    } catch {
      // A window that opens in the middle next time is no reason to keep this one from closing.
    }
  })
}

function stateFile(): string {
  return path.join(app.getPath('userData'), 'window-state.json')
}

function parseState(): WindowState | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(stateFile(), 'utf8')))
  } catch {
    return null
  }
}

/** True when enough of the title bar can be seen to take hold of it. */
function isOnScreen({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const visible = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
    return visible >= 100 && y >= area.y - 10 && y < area.y + area.height - 40
  })
}
