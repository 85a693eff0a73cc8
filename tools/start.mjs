// npm start: the program in its window; where there can be none, in the browser. `--no-open` only prints the address,
// `--port N` chooses the port; either one means the browser. `--archive FILE` opens another archive than the user's own.
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'

import { buildWhenStale } from './build-when-stale.mjs'
import { bringElectron, findElectron, findHindrance } from './electron-runtime.mjs'
import { setUp } from './set-up.mjs'
import { notice, root } from './set-up/places.mjs'
import { callersFolder, startProgram } from './start-program.mjs'

const usage = 'Usage: npm start -- [--no-open] [--port N] [--archive FILE]'

try {
  process.exitCode = await start()
} catch (error) {
  notice(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function start() {
  const { values } = readWords()
  const { node, env } = await setUp()
  if (!values['no-open'] && values.port === undefined) {
    const window = await openWindow(node, env, values.archive)
    if (window.kind === 'closed') return 0
    notice(`Opening in the browser instead of a window: ${window.reason}.`)
  }
  await buildWhenStale('renderer', node, env)
  const words = [
    ...(values['no-open'] ? ['--no-open'] : []),
    ...(values.port === undefined ? [] : ['--port', values.port]),
    ...(values.archive === undefined ? [] : ['--archive', values.archive]),
  ]
  return startProgram(node, ['node/cli.ts', 'serve', ...words], { env, cwd: callersFolder() })
}

function readWords() {
  try {
    return parseArgs({ options: { 'no-open': { type: 'boolean' }, port: { type: 'string' }, archive: { type: 'string' } } })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`, { cause: error })
  }
}

/** @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @param {string | undefined} archive
 * @returns {Promise<{ kind: 'closed' } | { kind: 'none', reason: string }>} */
async function openWindow(node, env, archive) {
  const hindrance = findHindrance(env)
  if (hindrance !== null) return { kind: 'none', reason: hindrance }
  const electron = findElectron() ?? (await bringElectron(node, env))
  if (electron === null) return { kind: 'none', reason: 'its runtime could not be fetched' }
  await buildWhenStale('renderer', node, env)
  await buildWhenStale('electron', node, env)
  const began = Date.now()
  const status = await new Promise((done) => {
    const child = spawn(electron, [root, ...(archive === undefined ? [] : [`--archive=${archive}`])], {
      cwd: callersFolder(),
      env,
      stdio: 'inherit',
    })
    child.once('error', () => done(1))
    child.once('exit', done)
  })
  // A runtime that lacks a system library ends at once; a window that was used is no failure, however it ended.
  return status !== 0 && Date.now() - began < 5000 ? { kind: 'none', reason: 'it ended at once' } : { kind: 'closed' }
}
