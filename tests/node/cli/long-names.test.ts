import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { runCommandHere } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const page = join(folder, 'page.txt')
const archive = join(folder, 'a.jianbao')
/** With `-index-journal` behind it, a name is as long as names may be: 255 bytes. */
const longestName = 241
const nameOf = (length: number): string => `${'a'.repeat(length - '.jianbao'.length)}.jianbao`

beforeAll(async () => {
  writeFileSync(page, plainPage('河堤上的夜市'))
  await runCommandHere(['import', page, '--archive', archive])
})

describe.skipIf(process.platform === 'win32')('an archive with a long name', { timeout: 60_000 }, () => {
  it('is made with its index where both have room, and refused in a sentence where they have not', async () => {
    const fits = join(folder, 'fits')
    mkdirSync(fits)
    expect(await runCommandHere(['import', page, '--archive', join(fits, nameOf(longestName))])).toMatchObject({ status: 0, stderr: '' })
    expect(readdirSync(fits)).toHaveLength(2)
    const tooLong = join(folder, 'too-long')
    mkdirSync(tooLong)
    for (const length of [longestName + 1, 247, 255, 256]) {
      const { status, stderr } = await runCommandHere(['import', page, '--archive', join(tooLong, nameOf(length))])
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^文件名或路径太长：.*短些的名字/u) })
    }
    expect(readdirSync(tooLong)).toEqual([])
  })

  it('that was given it later is refused the same way by every command', async () => {
    const named = join(folder, nameOf(250))
    renameSync(archive, named)
    for (const words of [['search', '夜市'], ['info'], ['check'], ['rebuild', '--index'], ['backup', join(folder, 'copy.jianbao')]]) {
      const { status, stderr } = await runCommandHere([...words, '--archive', named])
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^文件名或路径太长：/u) })
    }
    renameSync(named, archive)
    expect((await runCommandHere(['search', '夜市', '--archive', archive])).status).toBe(0)
  })

  it('is not made by a backup', async () => {
    const { status, stderr } = await runCommandHere(['backup', join(folder, nameOf(250)), '--archive', archive])
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^文件名或路径太长：/u) })
    expect(readdirSync(folder).filter((name) => name.startsWith('aaa'))).toEqual([])
  })

  it('is refused in folders that are too deep for SQLite, or have too long a name', async () => {
    for (const deep of [join(folder, ...Array.from({ length: 6 }, () => 'b'.repeat(90))), join(folder, 'b'.repeat(256))]) {
      const { status, stderr } = await runCommandHere(['import', page, '--archive', join(deep, 'a.jianbao')])
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^文件名或路径太长：/u) })
      expect(existsSync(join(deep, 'a.jianbao'))).toBe(false)
    }
  })
})

describe.skipIf(process.platform === 'win32')('a file to be written with too long a name', () => {
  it('is refused in a sentence', async () => {
    const file = join(folder, `${'c'.repeat(255)}.md`)
    const { status, stderr } = await runCommandHere(['export', '-o', file, '--archive', archive])
    expect({ status, stderr }).toEqual({ status: 2, stderr: `无法写入 ${file}：名字或路径太长。\n` })
  })
})
