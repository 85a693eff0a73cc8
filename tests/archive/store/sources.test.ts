import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openStore } from '#archive/store/open-store.ts'
import { listSourceIds, nameSources, placeSource } from '#archive/store/sources.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

import { aReading, storePage } from './stored-page.ts'

describe('nameSources', () => {
  it.each([
    ['/papers/2013/A05.txt', '/papers/2013/A06.txt', '/papers/2013'],
    ['D:\\papers\\2013\\A05.txt', 'D:\\papers\\2013\\A06.txt', 'D:/papers/2013'],
    ['D:\\papers\\2013\\A05.txt', 'D:\\papers\\2013', 'D:/papers'],
    ['C:\\A05.txt', 'D:\\A05.txt', null],
  ])('is the folder that %s and %s share', (one, other, folder) => {
    const { db, close } = openStore(join(tempFolder(), 'a.jianbao'), { create: true })
    const ids = [one, other].map((path, index) => {
      const id = storePage(db, String(index), aReading([]))
      placeSource(db, path, id)
      return id
    })
    expect(nameSources(db, ids)).toBe(folder)
    close()
  })
})

describe('listSourceIds', () => {
  it('finds the files of a folder by the name that they share', () => {
    const { db, close } = openStore(join(tempFolder(), 'a.jianbao'), { create: true })
    const id = storePage(db, 'papers/A05', aReading([]))
    storePage(db, 'papers-of-others/A05', aReading([]))
    expect(listSourceIds(db, { path: 'papers' })).toEqual([id])
    close()
  })
})
