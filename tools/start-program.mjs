import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

import { root } from './set-up/places.mjs'

/** Runs a program on the project's Node until it ends; Ctrl-C reaches it through the terminal and it ends in its own way.
 * @param {string} node
 * @param {readonly string[]} command the script, relative to the root, and its arguments
 * @param {{ env: NodeJS.ProcessEnv, cwd?: string, stdio?: import('node:child_process').StdioOptions }} options
 * @returns {Promise<number>} its exit status */
export async function startProgram(node, [script = '', ...rest], { env, cwd = root, stdio = 'inherit' }) {
  const child = spawn(node, [resolve(root, script), ...rest], { cwd, env, stdio })
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => void child.kill(signal)
  const wait = () => {}
  process.on('SIGINT', wait)
  process.on('SIGTERM', pass)
  process.on('SIGHUP', pass)
  try {
    return await new Promise((done, fail) => {
      child.once('error', fail)
      child.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)))
    })
  } finally {
    process.off('SIGINT', wait)
    process.off('SIGTERM', pass)
    process.off('SIGHUP', pass)
  }
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
