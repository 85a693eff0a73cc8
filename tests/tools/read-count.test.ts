import { spawnSync } from 'node:child_process'
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { tempFolder } from '#tests/helpers/temp-folder.ts'
import { readCount } from '#tools/read-count.mjs'

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
  spawnSync(process.execPath, [vitest, 'run', '--root', tree, '--reporter=json', `--outputFile=${report}`], { cwd: tree })
  return readCount(report)
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

  it('counts a missing report as failed', () => {
    expect(readCount(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
