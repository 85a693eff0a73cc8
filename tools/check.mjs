// Types, lint, layers, format and the rest, each of them even when an earlier one failed.
import { runStep } from './steps.mjs'
import { checks } from './tasks.mjs'

const asked = process.argv.slice(2)
const failed = []
for (const { name, command } of checks) {
  if (asked.length > 0 && !asked.includes(name)) continue
  if (!(await runStep(name, command, process.env))) failed.push(name)
}
if (failed.length > 0) {
  process.stdout.write(`Not well: ${failed.join(', ')}.\n`)
  process.exitCode = 1
}
