import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

import { root } from './set-up/places.mjs'

/** Runs a program on the project's Node until it ends. Whatever ends us ends the program, which then ends in its own way.
 * @param {string} node
 * @param {readonly string[]} command the script, relative to the root, and its arguments
 * @param {{ env: NodeJS.ProcessEnv, cwd?: string, stdio?: import('node:child_process').StdioOptions }} options
 * @returns {Promise<number>} its exit status */
export async function startProgram(node, [script = '', ...rest], { env, cwd = root, stdio = 'inherit' }) {
  const child = spawn(node, [resolve(root, script), ...rest], { cwd, env, stdio })
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => void child.kill(signal)
  // Ctrl-C in a terminal reaches the whole group, and twice would mean impatience.
  const interrupt = () => void (process.stdin.isTTY || child.kill('SIGINT'))
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', pass)
  process.on('SIGHUP', pass)
  const watch = watchParent(() => child.kill())
  try {
    return await new Promise((done, fail) => {
      child.once('error', fail)
      child.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)))
    })
  } finally {
    clearInterval(watch)
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', pass)
    process.off('SIGHUP', pass)
  }
}

/** npm that is told to end ends its shell, and the shell tells nobody: without this, programs live on unseen.
 * @param {() => void} onGone
 * @returns {NodeJS.Timeout | undefined} */
function watchParent(onGone) {
  const parent = process.ppid
  if (process.env['npm_lifecycle_event'] === undefined) return undefined
  return setInterval(() => {
    if (process.ppid !== parent) onGone()
  }, 500)
}

/** Where the caller's relative paths start: npm runs every script in the root and says where it was called. */
export function callersFolder() {
  const here = process.cwd()
  return here === resolve(root) ? resolve(process.env['INIT_CWD'] ?? here) : here
}

/** @param {string} name */
export function inRoot(name) {
  return join(root, name)
}
