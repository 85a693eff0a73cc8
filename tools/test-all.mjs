// All checks and tests, one after the other, whatever the earlier ones say. Each check counts as one test.
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { readCount, readReport } from './read-count.mjs'
import { runFailedAgain } from './run-failed-again.mjs'
import { root } from './set-up/places.mjs'
import { runStep } from './steps.mjs'
import { checks, vitest } from './tasks.mjs'

/** @typedef {import('./read-count.mjs').Count} Count
 * @typedef {import('./run-failed-again.mjs').Run} Run */

const total = { passed: 0, failed: 0, skipped: 0 }
const failedSteps = /** @type {string[]} */ ([])

for (const { name, command } of checks) await step(name, () => runStep(name, command, process.env))
await step('build', () => runStep('build', ['tools/build.mjs'], process.env))
await step('unit and contract tests', async (count) => {
  const { passed, report } = await runTests('unit and contract tests', 'unit')
  Object.assign(count, readCount(report))
  return passed
})
const ranTwice = /** @type {string[]} */ ([])
await step('end-to-end tests', async (count) => {
  const { passed, report, again } = await runFailedAgain((files) => runTests('end-to-end tests', 'e2e', files))
  Object.assign(count, readCount(report))
  ranTwice.push(...again)
  return passed
})

if (ranTwice.length > 0) process.stdout.write(`\nRan twice: ${ranTwice.join(', ')}, failed at first.\n`)
if (failedSteps.length > 0) process.stdout.write(`\nFailed: ${failedSteps.join(', ')}.\n`)
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}\n`)
process.exitCode = total.failed > 0 ? 1 : 0

/** A step counts for itself unless it counted its tests.
 * @param {string} name
 * @param {(count: Count) => Promise<boolean>} run */
async function step(name, run) {
  const count = { passed: 0, failed: 0, skipped: 0 }
  const passed = await run(count)
  if (!passed) failedSteps.push(name)
  if (count.passed + count.failed + count.skipped === 0) count[passed ? 'passed' : 'failed'] = 1
  // A run that fails with no test failing has failed all the same.
  if (!passed && count.failed === 0) count.failed = 1
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += count[key]
}

/** @param {string} name
 * @param {string} project
 * @param {readonly string[]} [files] those alone
 * @returns {Promise<Run>} */
async function runTests(name, project, files = []) {
  const report = join(root, 'out', 'test-results', `${project}.json`)
  rmSync(report, { force: true })
  if (files.length > 0) process.stdout.write(`\nOnce more, alone: ${files.join(', ')}.\n`)
  const command = vitest('--project', project, '--reporter=default', '--reporter=./tools/report-files.mjs', ...files)
  const passed = await runStep(name, command, { ...process.env, TEST_REPORT: report }, true)
  return { passed, report: readReport(report) }
}
