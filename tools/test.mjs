// npm test: everything there is to find out about this tree, from a fresh clone on. The last line counts.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { setUp } from './set-up.mjs'
import { notice } from './set-up/places.mjs'

try {
  const { node, env } = await setUp({ browser: true })
  const script = fileURLToPath(new URL('test-all.mjs', import.meta.url))
  const { status } = spawnSync(node, [script, ...process.argv.slice(2)], { env, stdio: 'inherit' })
  process.exitCode = status ?? 1
} catch (error) {
  notice(error instanceof Error ? error.message : String(error))
  process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
}
