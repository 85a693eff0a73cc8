import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { nextGeneration, readGeneration } from '#archive/store/changes.ts'
import { openStore } from '#archive/store/open-store.ts'
import { inSnapshot } from '#archive/store/snapshot.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()

describe('inSnapshot', () => {
  it('sees nothing that is written meanwhile, and all of it afterwards', () => {
    const writer = openStore(join(folder, 'a.jianbao'), { create: true })
    const { db, close } = openStore(join(folder, 'a.jianbao'), { readonly: true })
    const read = (): number => inSnapshot(db, () => readGeneration(db))
    const seen = inSnapshot(db, () => {
      const before = read()
      nextGeneration(writer.db)
      return [before, read()]
    })
    expect(seen).toEqual([0, 0])
    expect(read()).toBe(1)
    close()
    writer.close()
  })

  it('is over when reading fails', () => {
    const { db, close } = openStore(join(folder, 'b.jianbao'), { create: true })
    const fail = (): never => {
      throw new Error('no')
    }
    expect(() => inSnapshot(db, fail)).toThrow('no')
    expect(db.inTransaction).toBe(false)
    close()
  })
})
