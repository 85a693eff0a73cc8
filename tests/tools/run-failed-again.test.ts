import { spawnSync } from 'node:child_process'
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { tempFolder } from '#tests/helpers/temp-folder.ts'
import { readCount, readReport } from '#tools/read-count.mjs'
import { runFailedAgain } from '#tools/run-failed-again.mjs'

const root = join(import.meta.dirname, '../..')
const folder = tempFolder()

const sound = `
  import { it } from 'vitest'
  it('a', () => {})
  it.skip('b', () => {})`
const broken = `
  import { expect, it } from 'vitest'
  it('a', () => {})
  it('b', () => expect(1).toBe(2))`
/** Fails the first time, and passes from then on. */
const unsteady = `
  import { existsSync, writeFileSync } from 'node:fs'
  import { expect, it } from 'vitest'
  const known = existsSync(import.meta.filename + '.ran')
  writeFileSync(import.meta.filename + '.ran', '')
  it('a', () => {})
  it('b', () => expect(known).toBe(true))`
const unhandled = `
  import { it } from 'vitest'
  it('a', () => void Promise.reject(new Error('nobody waits for this')))`

/** Runs Vitest over a tree of test files as `npm test` does; gives what came of it, and which files ran each time. */
async function runTree(sources: Readonly<Record<string, string>>) {
  const tree = mkdtempSync(join(folder, 'tree-'))
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')
  writeFileSync(join(tree, 'package.json'), '{ "type": "module" }')
  for (const [name, source] of Object.entries(sources)) writeFileSync(join(tree, `${name}.test.js`), source)
  const runs: string[][] = []
  const outcome = await runFailedAgain(async (files) => {
    const file = join(tree, `report-${runs.length}.json`)
    const words = ['run', '--root', tree, `--reporter=${join(root, 'tools/report-files.mjs')}`, ...files]
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const { status } = spawnSync(process.execPath, [vitest, ...words], { cwd: tree, env: { ...process.env, TEST_REPORT: file } })
    const report = readReport(file)
    runs.push(report.files.map((one) => one.file).toSorted())
    return { passed: status === 0, report }
  })
  return { passed: outcome.passed, again: outcome.again, runs, count: readCount(outcome.report) }
}

describe('runFailedAgain', { timeout: 60_000 }, () => {
  it('runs tests that pass once', async () => {
    const { passed, again, runs, count } = await runTree({ one: sound, two: sound })
    expect({ passed, again, runs }).toEqual({ passed: true, again: [], runs: [['one.test.js', 'two.test.js']] })
    expect(count).toEqual({ passed: 2, failed: 0, skipped: 2 })
  })

  it('runs a file that fails once more, alone, and counts the second run', async () => {
    const { passed, again, runs, count } = await runTree({ one: sound, two: unsteady })
    expect({ passed, again, last: runs[1] }).toEqual({ passed: true, again: ['two.test.js'], last: ['two.test.js'] })
    expect(count).toEqual({ passed: 3, failed: 0, skipped: 1 })
  })

  it('fails what fails again', async () => {
    const { passed, again, runs, count } = await runTree({ one: broken, two: unsteady })
    expect({ passed, again, runs: runs.length }).toEqual({ passed: false, again: expect.arrayContaining(['one.test.js']), runs: 2 })
    expect(count).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })

  it('runs nothing again where more than two files fail', async () => {
    const { passed, again, count } = await runTree({ one: unsteady, two: unsteady, three: unsteady })
    expect({ passed, again }).toEqual({ passed: false, again: [] })
    expect(count).toEqual({ passed: 3, failed: 3, skipped: 0 })
  })

  it('runs nothing again after an error outside of the tests', async () => {
    const { passed, again, count } = await runTree({ one: unhandled, two: unsteady })
    expect({ passed, again }).toEqual({ passed: false, again: [] })
    expect(count).toEqual({ passed: 2, failed: 2, skipped: 0 })
  })

  it('fails a file that the second run does not get to', async () => {
    const report = { files: [{ file: 'a', passed: 1, failed: 1, skipped: 0 }], unhandled: 0 }
    const outcome = await runFailedAgain(async (files) =>
      files.length === 0 ? { passed: false, report } : { passed: true, report: { files: [], unhandled: 0 } },
    )
    expect(outcome).toEqual({ passed: false, report, again: ['a'] })
  })
})
