/** Opens an address in the default browser of the system. */
import { spawn } from 'node:child_process'

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  // The empty argument is the title of the window that `start` would otherwise take the address for.
  win32: ['cmd', '/c', 'start', ''],
}

/** False when the system has no way to open a browser; the address is printed anyhow. */
export function openInBrowser(address: string): Promise<boolean> {
  const [command = 'xdg-open', ...args] = openers[process.platform] ?? []
  return new Promise((resolve) => {
    const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    opener.once('error', () => resolve(false))
    opener.once('spawn', () => resolve(true))
    opener.unref()
  })
}
