// npm run dev: the loopback host from the sources, started anew when they change, and the renderer built anew likewise.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { root } from './set-up/places.mjs'

const vite = [
  join(root, 'node_modules/vite/bin/vite.js'),
  'build',
  '--watch',
  '--mode',
  'development',
  '--config',
  'renderer/vite.config.ts',
]
const host = ['--watch', '--watch-preserve-output', join(root, 'node/cli.ts'), 'serve', '--no-open', ...process.argv.slice(2)]
const children = [vite, host].map((words) => spawn(process.execPath, words, { cwd: root, stdio: 'inherit' }))

for (const child of children) {
  child.once('exit', (status) => {
    process.exitCode = status ?? 1
    for (const other of children) other.kill()
  })
}
