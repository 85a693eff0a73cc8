import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { alone } from './set-up/lock.mjs'
import { notice, root } from './set-up/places.mjs'

/** What each part of the program is built from. */
const madeFrom = {
  renderer: ['renderer', 'contract', 'locales', 'docs'],
  electron: ['electron', 'node', 'archive', 'contract', 'locales'],
}

/** Builds a part of the program when its sources have changed since it was last built.
 * @param {keyof typeof madeFrom} part
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env */
export async function buildWhenStale(part, node, env) {
  if (isFresh(part)) return
  await alone(() => {
    if (isFresh(part)) return
    const state = stateOf(part)
    notice(`Building the program (${part}) …`)
    const { status, stdout, stderr } = spawnSync(node, [join(root, 'tools/build.mjs'), part], { cwd: root, env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${stdout}${stderr}\nThe program (${part}) could not be built.`)
    mkdirSync(dirname(stampOf(part)), { recursive: true })
    writeFileSync(stampOf(part), state)
  })
}

/** @param {keyof typeof madeFrom} part */
function isFresh(part) {
  const stamp = stampOf(part)
  return existsSync(join(root, 'out', part)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === stateOf(part)
}

/** @param {string} part */
function stampOf(part) {
  return join(root, 'out', 'built', part)
}

/** Names, sizes and times of all that goes in.
 * @param {keyof typeof madeFrom} part */
function stateOf(part) {
  const hash = createHash('sha256')
  const files = ['package-lock.json', 'tools/build.mjs', ...madeFrom[part].flatMap(listFiles)]
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** @param {string} folder
 * @returns {string[]} */
function listFiles(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)]))
}
