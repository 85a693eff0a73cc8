import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { copyName, makeCopyFolder } from '#archive/store/passing-copies.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const places = ['TMPDIR', 'TEMP', 'TMP'] as const
const before = places.map((name) => process.env[name])
let root: string

beforeEach(() => {
  root = tempFolder()
  for (const name of places) process.env[name] = root
})
afterEach(() => {
  for (const [index, name] of places.entries()) {
    delete process.env[name]
    if (before[index] !== undefined) process.env[name] = before[index]
  }
})

/** A copy as a process of that number leaves it. */
function leaveCopy(pid: number, ...others: readonly string[]): string {
  const folder = join(tmpdir(), `jianbao-copy-${pid}-a1B2c3`)
  mkdirSync(folder)
  for (const name of [copyName, `${copyName}-wal`, ...others]) writeFileSync(join(folder, name), 'x')
  return folder
}

async function start(): Promise<void> {
  const file = join(root, 'a.jianbao')
  await (await openArchive({ file, create: true })).close()
  await (await openArchive({ file, role: 'reader' })).close()
}

describe('copies of archives', () => {
  it('are removed by the next start when their process is gone', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid
    const left = leaveCopy(gone)
    await start()
    expect(existsSync(left)).toBe(false)
  })

  it('stay while their process runs', async () => {
    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] })
    const left = leaveCopy(other.pid ?? 0)
    const own = makeCopyFolder()
    await start()
    expect([left, own].map(existsSync)).toEqual([true, true])
    other.stdin.end()
    await once(other, 'close')
    await start()
    expect([left, own].map(existsSync)).toEqual([false, true])
  })

  it('are told from what others have put into a folder of such a name', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid
    const others = leaveCopy(gone, 'letter.txt')
    const file = join(root, `jianbao-copy-${gone}-file`)
    writeFileSync(file, '')
    await start()
    expect([others, file].map(existsSync)).toEqual([true, true])
  })
})
