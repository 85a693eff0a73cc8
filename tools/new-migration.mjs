// npm run db:migration NAME: an empty migration with the time in its name, so that names sort as they were made.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from './set-up/places.mjs'

const [name = ''] = process.argv.slice(2)
if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const file = join('archive', 'store', 'migrations', `${stamp}.${name}.sql`)
  writeFileSync(join(root, file), `-- What changes and why.\n`, { flag: 'wx' })
  process.stdout.write(`${file}\nWrite its SQL, then run: npm run db:schema\n`)
} else {
  process.stderr.write('Usage: npm run db:migration NAME, with NAME like add-reading-notes\n')
  process.exitCode = 2
}
