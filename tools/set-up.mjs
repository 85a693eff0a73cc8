// Plain JavaScript, because it runs on whatever Node is installed; everything else runs on the Node it brings.
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { bringBrowser, bringPrintTools, findBrowser, hasPrintTools } from './set-up/browser.mjs'
import { install, isInstalled } from './set-up/dependencies.mjs'
import { alone } from './set-up/lock.mjs'
import { notice, root } from './set-up/places.mjs'
import { bringNode, findNode } from './set-up/runtime.mjs'

/** Brings what is missing and nothing else: quiet, and without the network, when all is there.
 * @param {{ browser?: boolean }} [wanted] a browser and what belongs to it, for the tests
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node and the environment for all that is run */
export async function setUp({ browser = false } = {}) {
  const ready = () => findNode() !== null && isInstalled(root)
  if (!ready()) {
    await alone(() => {
      if (findNode() === null) bringNode()
      if (!isInstalled(root)) install(root, 'the dependencies')
    })
  }
  const node = findNode()
  if (node === null) throw new Error('There is no Node to run with.')

  // On Windows the variable is called `Path`, and a copy of the environment would hold both.
  const others = Object.entries(process.env).filter(([name]) => name.toUpperCase() !== 'PATH')
  const env = /** @type {NodeJS.ProcessEnv} */ ({
    ...Object.fromEntries(others),
    PATH: searchPath(node),
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(root, 'out', 'compile-cache'),
  })
  if (browser) {
    if (findBrowser() === null || !hasPrintTools()) {
      await alone(() => {
        if (findBrowser() === null) bringBrowser()
        if (!hasPrintTools()) bringPrintTools()
      })
    }
    const found = findBrowser()
    if (found === null) notice('No browser could be had: install Chrome or Chromium, or name one in CHROMIUM.')
    else env['CHROMIUM'] = found
  }
  return { node, env }
}

/** @param {string} node */
function searchPath(node) {
  return [dirname(node), join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setUp({ browser: process.argv.includes('--browser') })
}
