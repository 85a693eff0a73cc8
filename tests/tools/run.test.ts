import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

const tools = join(import.meta.dirname, '../../tools')

function run(script: string, ...words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(tools, script), ...words], { encoding: 'utf8' })
}

describe('run', () => {
  it('lists the tasks there are when asked for one there is not', () => {
    const { status, stdout, stderr } = run('run.mjs', 'nonsense')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('jianbao, build, check')
  })

  it('says nothing of its own when all is set up, and hands on the exit status', () => {
    const { status, stdout, stderr } = run('run.mjs', 'db:migration', 'Not A Name')
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toBe('Usage: npm run db:migration NAME, with NAME like add-reading-notes\n')
  })
})

describe('start', () => {
  it('explains itself when it is called wrongly', () => {
    const { status, stderr } = run('start.mjs', '--window')
    expect(status).toBe(2)
    expect(stderr).toContain('Usage: npm start')
  })
})
