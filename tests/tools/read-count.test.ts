import { spawnSync } from 'node:child_process'
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { tempFolder } from '#tests/helpers/temp-folder.ts'
import { readCount, readReport } from '#tools/read-count.mjs'

const root = join(import.meta.dirname, '../..')
const folder = tempFolder()

/** Runs Vitest over one test file and counts. */
function countTests(source: string): ReturnType<typeof readCount> {
  const tree = mkdtempSync(join(folder, 'tree-'))
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')
  writeFileSync(join(tree, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(tree, 'a.test.js'), source)
  const report = join(tree, 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const words = ['run', '--root', tree, `--reporter=${join(root, 'tools/report-files.mjs')}`]
  spawnSync(process.execPath, [vitest, ...words], { cwd: tree, env: { ...process.env, TEST_REPORT: report } })
  return readCount(readReport(report))
}

describe('readCount', () => {
  it('counts what passed, failed and was left out', () => {
    const count = countTests(`
      import { expect, it } from 'vitest'
      it('a', () => {})
      it('b', () => {})
      it('c', () => expect(1).toBe(2))
      it.skip('d', () => {})
      it.todo('e')`)
    expect(count).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  it('counts a file that cannot be loaded as failed', () => {
    expect(countTests("throw new Error('no')")).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('counts a file whose hooks fail as failed', () => {
    const hook = "afterAll(() => { throw new Error('no') })"
    expect(countTests(`import { afterAll, it } from 'vitest'; ${hook}; it('a', () => {})`)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('counts a missing report as failed', () => {
    expect(readCount(readReport(join(folder, 'none.json')))).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
