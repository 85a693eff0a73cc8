import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { makeFolderOf } from '#node/make-folder.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe('makeFolderOf', () => {
  it('makes the folder and those above it, and leaves one that is there', async () => {
    const file = join(tempFolder(), 'one', 'two', 'a.jianbao')
    await Promise.all([makeFolderOf(file), makeFolderOf(file)])
    await makeFolderOf(file)
    expect(existsSync(join(file, '..'))).toBe(true)
  })

  it('says that it cannot where a file or a link to nothing is in the way', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'file'), '')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
    for (const inTheWay of ['file', 'link'])
      await expect(makeFolderOf(join(folder, inTheWay, 'sub', 'a.jianbao'))).rejects.toMatchObject({ code: 'cannot-write' })
  })

  it.skipIf(process.platform !== 'linux')('ends where no folder can be made', async () => {
    await expect(makeFolderOf('/proc/none/below/a.jianbao')).rejects.toMatchObject({ code: 'cannot-write' })
  })
})
