import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, it } from 'vitest'

import { tempFolder } from '#tests/helpers/temp-folder.ts'

const module = pathToFileURL(join(import.meta.dirname, '../../tools/set-up/lock.mjs')).href
const folder = tempFolder()

/** A program that notes when it goes in and when it comes out. */
function enter(lock: string, notes: string): Promise<number | null> {
  const program = `
    import { appendFileSync } from 'node:fs'
    import { setTimeout } from 'node:timers/promises'
    import { alone } from ${JSON.stringify(module)}
    await alone(async () => {
      appendFileSync(${JSON.stringify(notes)}, 'in ' + process.pid + '\\n')
      await setTimeout(60)
      appendFileSync(${JSON.stringify(notes)}, 'out ' + process.pid + '\\n')
    }, ${JSON.stringify(lock)})`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' })
  return new Promise((done) => child.once('exit', done))
}

describe('the lock of the set-up', () => {
  it('lets one in after the other', async () => {
    const notes = join(folder, 'notes')
    const lock = join(folder, 'lock')
    writeFileSync(notes, '')
    const statuses = await Promise.all(Array.from({ length: 4 }, () => enter(lock, notes)))
    const lines = readFileSync(notes, 'utf8').trim().split('\n')
    const visits = lines.filter((_, index) => index % 2 === 0).map((line, index) => [line, lines[index * 2 + 1]])
    expect(statuses).toEqual([0, 0, 0, 0])
    expect(visits).toHaveLength(4)
    for (const [came, left] of visits) expect(left).toBe(came?.replace('in', 'out'))
    expect(existsSync(lock)).toBe(false)
  })

  it('passes over the lock of a program that is gone', async () => {
    const notes = join(folder, 'notes-of-the-living')
    const lock = join(folder, 'left-behind')
    const { pid } = spawnSync(process.execPath, ['--version'])
    appendFileSync(lock, String(pid))
    expect(await enter(lock, notes)).toBe(0)
    expect(readFileSync(notes, 'utf8')).toMatch(/^in \d+\nout \d+\n$/)
  })
})
