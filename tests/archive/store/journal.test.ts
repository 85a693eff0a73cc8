import { chmodSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openStore } from '#archive/store/open-store.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const modeOf = (file: string): string => {
  const store = openStore(file, { readonly: true })
  const mode = store.db.pragma('journal_mode', { simple: true }) as string
  store.close()
  return mode
}

describe('the log of an archive', () => {
  it('is there while somebody may write and gone when it lies at rest', () => {
    const folder = tempFolder()
    const file = join(folder, 'a.jianbao')
    const store = openStore(file, { create: true })
    expect(store.db.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(readdirSync(folder)).toContain('a.jianbao-wal')
    store.close()
    expect(readdirSync(folder)).toEqual(['a.jianbao'])
    expect(modeOf(file)).toBe('delete')
    expect(readdirSync(folder)).toEqual(['a.jianbao'])
  })

  it('stays for a reader that is still at it, and goes with the next writer', () => {
    const folder = tempFolder()
    const file = join(folder, 'b.jianbao')
    const writer = openStore(file, { create: true })
    const reader = openStore(file, { readonly: true })
    reader.db.prepare('SELECT id FROM archive').get()
    writer.close()
    expect(reader.db.prepare('SELECT count(*) FROM archive').pluck().get()).toBe(1)
    reader.close()
    openStore(file).close()
    expect(readdirSync(folder)).toEqual(['b.jianbao'])
  })

  it('is done without while somebody reads on and on', () => {
    const file = join(tempFolder(), 'e.jianbao')
    openStore(file, { create: true }).close()
    const reader = openStore(file, { readonly: true })
    const rows = reader.db.prepare('SELECT name FROM sqlite_schema').iterate()
    rows.next()
    const writer = openStore(file)
    expect(writer.db.pragma('journal_mode', { simple: true })).toBe('delete')
    rows.return?.()
    writer.db.prepare("UPDATE archive SET id = 'written'").run()
    expect(reader.db.prepare('SELECT id FROM archive').pluck().get()).toBe('written')
    writer.close()
    reader.close()
  })

  it('comes and goes without a change to the time of the file', () => {
    const file = join(tempFolder(), 'c.jianbao')
    openStore(file, { create: true }).close()
    utimesSync(file, 1e9, 1e9)
    openStore(file).close()
    expect(statSync(file).mtimeMs).toBe(1e12)
  })

  it('leaves the time of a change to the file that it brought in', () => {
    const file = join(tempFolder(), 'f.jianbao')
    openStore(file, { create: true }).close()
    utimesSync(file, 1e9, 1e9)
    const store = openStore(file)
    store.db.prepare("UPDATE archive SET id = 'changed'").run()
    store.close()
    expect(statSync(file).mtimeMs).toBeGreaterThan(1e12)
  })

  it('is not needed to read in a folder where nothing can be written', () => {
    const folder = tempFolder()
    const file = join(folder, 'd.jianbao')
    openStore(file, { create: true }).close()
    chmodSync(file, 0o400)
    chmodSync(folder, 0o500)
    try {
      expect(modeOf(file)).toBe('delete')
    } finally {
      chmodSync(folder, 0o700)
    }
  })
})
