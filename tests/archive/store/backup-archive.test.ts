import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { backupArchive } from '#archive/store/backup-archive.ts'
import { openStore } from '#archive/store/open-store.ts'
import { readArticle } from '#archive/store/read-article.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

import { anArticle, aReading, storePage } from './stored-page.ts'

const folder = tempFolder()

describe('backupArchive', () => {
  it('copies what is committed while the archive is open', async () => {
    const file = join(folder, 'a.jianbao')
    const store = openStore(file, { create: true })
    storePage(store.db, 'aa', aReading([anArticle('aa-0', '路灯亮了')]))
    const copy = join(folder, 'copy.jianbao')
    expect(await backupArchive(file, copy)).toBeGreaterThan(0)
    const copied = openStore(copy)
    expect(readArticle(copied.db, 'aa-0')?.headline).toBe('路灯亮了')
    copied.close()
    store.close()
  })

  it('overwrites nothing and leaves no half copy', async () => {
    const file = join(folder, 'b.jianbao')
    openStore(file, { create: true }).close()
    const taken = join(folder, 'taken')
    writeFileSync(taken, '别人的')
    await expect(backupArchive(file, taken)).rejects.toMatchObject({ code: 'file-exists' })
    await expect(backupArchive(file, join(folder, 'no', 'folder'))).rejects.toMatchObject({ code: 'cannot-write' })
    expect(existsSync(join(folder, 'no'))).toBe(false)
  })

  it('ends when it is told to, and leaves nothing behind', async () => {
    const file = join(folder, 'd.jianbao')
    openStore(file, { create: true }).close()
    await expect(backupArchive(file, join(folder, 'stopped.jianbao'), () => true)).rejects.toMatchObject({ code: 'cancelled' })
    expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([])
  })

  it('takes the place of a half copy that a killed one left', async () => {
    const file = join(folder, 'c.jianbao')
    openStore(file, { create: true }).close()
    const copy = join(folder, 'late.jianbao')
    for (const end of ['', '-journal']) writeFileSync(`${copy}.unfinished${end}`, '半截')
    expect(await backupArchive(file, copy)).toBeGreaterThan(0)
    openStore(copy).close()
    expect(readdirSync(folder).filter((name) => name.startsWith('late'))).toEqual(['late.jianbao'])
  })

  it('makes none of an archive that was cleared', async () => {
    const file = join(folder, 'cleared.jianbao')
    writeFileSync(file, '')
    await expect(backupArchive(file, join(folder, 'cleared-copy.jianbao'))).rejects.toMatchObject({ code: 'not-backed-up' })
    expect(readdirSync(folder).filter((name) => name.startsWith('cleared-copy'))).toEqual([])
  })

  it('makes none of an archive with a torn page', async () => {
    const file = join(folder, 'torn.jianbao')
    const store = openStore(file, { create: true })
    storePage(store.db, 'aa', aReading([anArticle('aa-0', '路灯亮了')]))
    const root = store.db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'article'").pluck().get() as number
    const size = store.db.pragma('page_size', { simple: true }) as number
    store.close()
    const bytes = readFileSync(file)
    bytes.fill(0xff, (root - 1) * size, (root - 1) * size + 100)
    writeFileSync(file, bytes)
    await expect(backupArchive(file, join(folder, 'torn-copy.jianbao'))).rejects.toMatchObject({ code: 'not-backed-up' })
    expect(readdirSync(folder).filter((name) => name.startsWith('torn-copy'))).toEqual([])
  })
})
