// Every task by its name: the programs it runs, one after the other, on the project's own Node.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './set-up/places.mjs'

/** @typedef {readonly string[]} Command arguments for Node
 * @typedef {{ name: string, command: Command }} Step
 * @typedef {{ commands: readonly Command[], browser?: boolean, atCaller?: boolean }} Task `atCaller`: paths are the caller's */

/** What `check` looks at, each a program that exits 0 when all is well.
 * @type {readonly Step[]} */
export const checks = [
  { name: 'types', command: [programOf('typescript', 'tsc'), '-b'] },
  { name: 'lint', command: [programOf('oxlint', 'oxlint')] },
  { name: 'layers', command: ['tools/layers.mjs'] },
  { name: 'format', command: [programOf('oxfmt', 'oxfmt'), '--check'] },
  { name: 'unused', command: [programOf('knip', 'knip')] },
  { name: 'licences', command: ['tools/licences.mjs'] },
  { name: 'lock file', command: ['tools/complete-lock.mjs', '--check'] },
  { name: 'schema', command: ['tools/schema.ts', '--check'] },
]

/** @type {Record<string, Task>} */
export const tasks = {
  jianbao: { commands: [['node/cli.ts']], atCaller: true },
  build: { commands: [['tools/build.mjs']] },
  check: { commands: [['tools/check.mjs']] },
  unit: { commands: [vitest('--project', 'unit')], browser: true },
  e2e: { commands: [['tools/build.mjs'], vitest('--project', 'e2e')], browser: true },
  dev: { commands: [['tools/dev.mjs']] },
  bench: { commands: [['tests/bench/run.ts']] },
  score: { commands: [['tools/score.mjs']] },
  format: { commands: [[programOf('oxfmt', 'oxfmt')]] },
  'db:schema': { commands: [['tools/schema.ts']] },
  'db:migration': { commands: [['tools/new-migration.mjs']] },
}

/** @param {...string} words */
export function vitest(...words) {
  return [programOf('vitest', 'vitest'), 'run', ...words]
}

/** The script behind a package's command, so that no shell is needed on any system. Before the set-up there is none.
 * @param {string} name
 * @param {string} command */
function programOf(name, command) {
  const folder = join('node_modules', name)
  try {
    const { bin } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    return join(folder, typeof bin === 'string' ? bin : bin[command])
  } catch {
    return join(folder, 'not-installed')
  }
}
