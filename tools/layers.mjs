// Prints every import that the table of layers forbids; `--root FOLDER` looks at another tree.
import { resolve } from 'node:path'

import { findBreaches } from './layers/find-breaches.mjs'
import { root } from './set-up/places.mjs'

const [flag, folder] = process.argv.slice(2)
const { breaches, files } = findBreaches(flag === '--root' && folder !== undefined ? resolve(folder) : root)
for (const breach of breaches) process.stdout.write(`${breach}\n`)
process.stdout.write(breaches.length === 0 ? `${files} files keep to their layers.\n` : `${breaches.length} imports break a layer.\n`)
if (breaches.length > 0) process.exitCode = 1
