import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where a Node is kept when the installed one is too old. */
export const nodeFolder = fileURLToPath(new URL('../node/', import.meta.url))

/** For people, never for programs: standard output belongs to the task.
 * @param {string} sentence */
export function notice(sentence) {
  process.stderr.write(`${sentence}\n`)
}
