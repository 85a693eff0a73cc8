import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

import { root } from './set-up/places.mjs'

/** Runs a step with its output held back, prints it when it fails, and says how it went.
 * @param {string} name
 * @param {readonly string[]} command script and arguments for Node
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} [aloud] prints as it runs
 * @returns {Promise<boolean>} */
export async function runStep(name, [script = '', ...rest], env, aloud = false) {
  const began = Date.now()
  // Programs see a pipe; colours are for people at a terminal.
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined }
  const child = spawn(process.execPath, [resolve(root, script), ...rest], {
    cwd: root,
    env: { ...env, ...colours },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (/** @type {string} */ text) => {
      if (aloud) process.stdout.write(text)
      else output += text
    })
  }
  const status = await new Promise((done) => {
    child.once('error', (error) => {
      output += error.message
      done(null)
    })
    child.once('close', done)
  })
  const passed = status === 0
  if (!passed && output !== '') process.stdout.write(output.endsWith('\n') ? output : `${output}\n`)
  process.stdout.write(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`)
  return passed
}
