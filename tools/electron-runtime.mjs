import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { notice, root } from './set-up/places.mjs'

const folder = join(root, 'node_modules', 'electron')
const triedFile = join(root, 'out', 'built', 'no-electron')
const day = 24 * 60 * 60 * 1000

/** Why no desktop window can be opened here at all; null when one can.
 * @param {NodeJS.ProcessEnv} env */
export function findHindrance(env) {
  if (process.platform !== 'linux') return null
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'there is no display'
  // Chromium's sandbox refuses to work for root, and without it no window is opened.
  return process.getuid?.() === 0 ? 'root cannot open one safely' : null
}

/** Electron's program, when its runtime is there. Asking the package itself would start a download. */
export function findElectron() {
  const path = join(folder, 'path.txt')
  if (!existsSync(path)) return null
  const program = join(folder, 'dist', readFileSync(path, 'utf8'))
  return existsSync(program) ? program : null
}

/** Fetches the runtime, if the place it comes from answers at once. A failure is not tried again the same day.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env */
export async function bringElectron(node, env) {
  if (existsSync(triedFile) && Date.now() - statSync(triedFile).mtimeMs < day) return null
  if (await answers(env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? 'https://github.com/electron/electron')) {
    notice('Fetching the runtime of the desktop window …')
    spawnSync(node, [join(folder, 'install.js')], { env, stdio: ['ignore', 2, 2], timeout: 120_000 })
  }
  const program = findElectron()
  if (program === null) {
    mkdirSync(join(root, 'out', 'built'), { recursive: true })
    writeFileSync(triedFile, '')
  }
  return program
}

/** @param {string} address */
async function answers(address) {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(3000) })
    return true
  } catch {
    return false
  }
}
