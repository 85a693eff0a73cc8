import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const script = fileURLToPath(new URL('../../tools/build.mjs', import.meta.url))

/** Builds main, preload and threads, so that a test never meets yesterday's. Takes less than a second. */
export async function buildDesktop(): Promise<void> {
  await promisify(execFile)(process.execPath, [script, 'electron'])
}
