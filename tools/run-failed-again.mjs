/** @typedef {import('./read-count.mjs').Report} Report
 * @typedef {{ passed: boolean, report: Report }} Run
 * @typedef {Run & { again: readonly string[] }} Outcome `again`: the files that ran twice */

/** More files that fail are no accident. */
const mostFiles = 2

/**
 * Runs tests that drive a window, on machines whose other work we do not know: a file that fails may have met that work, so
 * up to two such files run once more, alone, and their second run counts. What fails again has failed.
 * @param {(files: readonly string[]) => Promise<Run>} run all tests, or those of these files
 * @returns {Promise<Outcome>} */
export async function runFailedAgain(run) {
  const first = await run([])
  const again = first.report.files.filter(({ failed }) => failed > 0).map(({ file }) => file)
  // An error outside of the tests is of no file, and would not come up again.
  if (again.length === 0 || again.length > mostFiles || first.report.unhandled > 0) return { ...first, again: [] }
  const second = await run(again)
  // A file that the second run did not get to keeps its first count.
  const isCounted = (/** @type {string} */ name) => second.report.files.some(({ file }) => file === name)
  const files = [...first.report.files.filter(({ file }) => !isCounted(file)), ...second.report.files]
  const passed = second.passed && files.every(({ failed }) => failed === 0)
  return { passed, report: { files, unhandled: second.report.unhandled }, again }
}
