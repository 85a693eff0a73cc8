import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { createGoneFinder } from '#archive/import/find-gone.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe('createGoneFinder', () => {
  it('tells the places at which nothing is', async () => {
    const folder = tempFolder()
    const [there, gone, within] = [join(folder, '1.txt'), join(folder, '2.txt'), join(folder, '1.txt', '3.txt')]
    writeFileSync(there, '')
    expect(await createGoneFinder()([there, gone, within])).toEqual([gone, within])
  })

  it('asks once for a folder that is not to be reached, and for those within it not at all', async () => {
    const folder = join(tempFolder(), 'drive')
    const files = [join(folder, '1.txt'), join(folder, '2013', '05', '2.txt')]
    const findGone = createGoneFinder()
    expect(await findGone(files)).toEqual(files)
    mkdirSync(join(folder, '2013', '05'), { recursive: true })
    for (const file of files) writeFileSync(file, '')
    // Another question would be answered otherwise.
    expect(await findGone(files)).toEqual(files)
    expect(await createGoneFinder()(files)).toEqual([])
  })

  it('asks for each file in a folder that is there', async () => {
    const file = join(tempFolder(), '1.txt')
    const findGone = createGoneFinder()
    expect(await findGone([file])).toEqual([file])
    writeFileSync(file, '')
    expect(await findGone([file])).toEqual([])
  })
})
