/** An archive file that something else has cleared. */
import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe('an empty archive file', () => {
  it('beside its index is refused, and neither is touched', async () => {
    const folder = tempFolder()
    const file = join(folder, 'a.jianbao')
    const index = `${file}-index`
    writeFileSync(join(folder, 'page.txt'), '水渠通水了\n\n本报讯(记者 张敏)昨日,荥阳市的水渠通水了。\n')
    const archive = await openArchive({ file, create: true })
    await archive.api.importFiles({ grant: archive.grantFiles({ paths: [join(folder, 'page.txt')] }) })
    await archive.close()
    expect(existsSync(index)).toBe(true)
    truncateSync(file)
    const before = readFileSync(index)
    for (const create of [false, true])
      await expect(openArchive({ file, create })).rejects.toMatchObject({ code: 'archive-emptied', data: { file } })
    expect(readFileSync(file)).toHaveLength(0)
    expect(readFileSync(index)).toEqual(before)
    rmSync(index)
    const anew = await openArchive({ file })
    await anew.close()
  })
})
