// node tools/run.mjs NAME […arguments]: one task on the right Node, with everything it needs set up.
import { setUp } from './set-up.mjs'
import { notice } from './set-up/places.mjs'
import { callersFolder, startProgram } from './start-program.mjs'

const [name = '', ...words] = process.argv.slice(2)

try {
  process.exitCode = await run()
} catch (error) {
  notice(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function run() {
  const browser = name === 'e2e' || name === 'unit'
  const { node, env } = await setUp({ browser })
  // Only now: where packages keep their programs is known when they are there.
  const { tasks } = await import('./tasks.mjs')
  const task = tasks[name]
  if (task === undefined) {
    notice(`There is no task “${name}”. There are: ${Object.keys(tasks).join(', ')}.`)
    return 2
  }
  const { commands, atCaller = false } = task
  for (const [index, command] of commands.entries()) {
    const last = index === commands.length - 1
    const status = await startProgram(node, last ? [...command, ...words] : command, { env, ...(atCaller ? { cwd: callersFolder() } : {}) })
    if (status !== 0) return status
  }
  return 0
}
