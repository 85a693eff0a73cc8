import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { notice } from './places.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Locked */

/** Whether what is installed is what the lock file says. Npm writes its own record last, so a broken-off install shows.
 * @param {string} folder */
export function isInstalled(folder) {
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'))
  const wanted = readPackages(join(folder, 'package-lock.json'))
  if (installed === null || wanted === null) return false
  return Object.entries(wanted).every(([path, { version, integrity, optional, link }]) => {
    if (path === '' || link) return true
    const present = installed[path]
    // Optional packages are left out by npm where they are for another system.
    if (present === undefined) return optional === true
    return present.version === version && present.integrity === integrity
  })
}

/** Installs exactly what the lock file says.
 * @param {string} folder
 * @param {string} what for the notice */
export function install(folder, what) {
  notice(`Installing ${what} …`)
  const began = Date.now()
  // A present tree is brought up to date rather than thrown away: another program may be running from it.
  const gently = existsSync(join(folder, 'node_modules', '.package-lock.json'))
  if (gently && npm(folder, ['install', '--no-save']) && isInstalled(folder)) return tell(what, began)
  if (!npm(folder, ['ci']) || !isInstalled(folder)) throw new Error(`npm could not install ${what} in ${folder}; its messages are above.`)
  return tell(what, began)
}

/** @param {string} folder
 * @param {string[]} words */
function npm(folder, words) {
  const args = [...words, '--no-audit', '--no-fund', '--loglevel=error', '--no-progress', '--include=dev', '--include=optional']
  const own = process.env['npm_execpath']
  const inNode = own !== undefined && /npm-cli\.c?js$/.test(own) && existsSync(own)
  const [command, rest] = inNode ? [process.execPath, [own, ...args]] : ['npm', args]
  const windows = process.platform === 'win32'
  const { status, error } = spawnSync(command, rest, {
    cwd: folder,
    // Npm writes what it did to its output: that goes beside the notices.
    stdio: ['ignore', 2, 2],
    shell: windows && !inNode,
    env: cleanEnvironment(),
  })
  if (error) throw error
  return status === 0
}

/** The environment without what an outer `npm run` set for itself, such as its own prefix. */
function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package|config_local_prefix)/.test(name)))
}

/** @param {string} file
 * @returns {Record<string, Locked> | null} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/** @param {string} what
 * @param {number} began */
function tell(what, began) {
  notice(`Installed ${what} in ${Math.round((Date.now() - began) / 1000)} s.`)
}
