// npm run score: the parser against the labelled pages that are kept beside the project.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './set-up/places.mjs'

const shared = join(root, '..', 'shared')
const scorer = join(shared, 'tools', 'score-parse.mjs')
if (existsSync(scorer)) {
  for (const [labels, folder] of /** @type {const} */ ([
    ['seeds.json', 'seeds'],
    ['layouts.json', 'pages'],
  ])) {
    score(labels, join(shared, folder))
  }
} else {
  process.stdout.write('There are no labelled pages beside this project: nothing to score.\n')
}

/** @param {string} labels
 * @param {string} folder */
function score(labels, folder) {
  const pages = readdirSync(folder).map((name) => join(folder, name))
  const parsed = spawnSync(process.execPath, [join(root, 'node/cli.ts'), 'parse', ...pages, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (parsed.status !== 0) {
    process.exitCode = 1
    return
  }
  const file = join(root, 'out', 'score', labels)
  mkdirSync(join(root, 'out', 'score'), { recursive: true })
  writeFileSync(file, parsed.stdout)
  process.stdout.write(`${labels}\n`)
  const { status } = spawnSync(process.execPath, [scorer, join(shared, 'gold', labels), file, folder, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
