import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {Count & { file: string }} FileCount
 * @typedef {{ files: readonly FileCount[], unhandled: number }} Report `unhandled`: errors of no test */

/** Reads what a run left. One that left no report has failed.
 * @param {string} file written by `report-files.mjs`
 * @returns {Report} */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { files: [], unhandled: 1 }
  }
}

/** Counts the tests of a run.
 * @param {Report} report
 * @returns {Count} */
export function readCount({ files, unhandled }) {
  const sum = (/** @type {keyof Count} */ what) => files.reduce((total, file) => total + file[what], 0)
  return { passed: sum('passed'), failed: sum('failed') + unhandled, skipped: sum('skipped') }
}
