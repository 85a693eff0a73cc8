import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { backupArchive } from '#archive/store/backup-archive.ts'
import { putInPlace } from '#archive/store/backup-drafts.ts'
import { openStore, type Store } from '#archive/store/open-store.ts'
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
    await expect(backupArchive(file, join(folder, 'stopped.jianbao'), { isCancelled: () => true })).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([])
  })

  it('replaces what is there where it may, and only when the copy is whole', async () => {
    const place = mkdtempSync(join(folder, 'replaced-'))
    const [file, copy] = [join(place, 'a.jianbao'), join(place, 'copy.jianbao')]
    const store = openStore(file, { create: true })
    await backupArchive(file, copy)
    // Of another past.
    writeFileSync(`${copy}-index`, '旧的索引')
    const before = readFileSync(copy)
    storePage(store.db, 'aa', aReading([anArticle('aa-0', '路灯亮了')]))
    const stopped = backupArchive(file, copy, { mayReplace: true, isCancelled: () => true })
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
    expect(readFileSync(copy).equals(before)).toBe(true)
    const link = join(place, 'link.jianbao')
    symlinkSync(copy, link)
    await backupArchive(file, link, { mayReplace: true })
    store.close()
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    const copied = openStore(copy)
    expect(readArticle(copied.db, 'aa-0')?.headline).toBe('路灯亮了')
    copied.close()
    expect(readdirSync(place).toSorted()).toEqual(['a.jianbao', 'copy.jianbao', 'link.jianbao'])
  })

  it('leaves what is there and its index as they were where nothing can take its place', async () => {
    const place = mkdtempSync(join(folder, 'kept-'))
    const [file, old] = [join(place, 'a.jianbao'), join(place, 'old.jianbao')]
    openStore(file, { create: true }).close()
    // No file can be given the name of a folder: the last step fails, as where another program holds the file.
    mkdirSync(old)
    for (const one of [join(old, '里面'), `${old}-index`]) writeFileSync(one, '旧的')
    await expect(backupArchive(file, old, { mayReplace: true })).rejects.toMatchObject({
      code: 'cannot-write',
      cause: { syscall: 'rename', dest: old },
    })
    for (const one of [join(old, '里面'), `${old}-index`]) expect(readFileSync(one, 'utf8')).toBe('旧的')
    expect(readdirSync(place).toSorted()).toEqual(['a.jianbao', 'old.jianbao', 'old.jianbao-index'])
  })

  it('replaces no archive in use, least of all the one it is of', async () => {
    const place = mkdtempSync(join(folder, 'in-use-'))
    const [file, other, fresh] = ['a', 'other', 'fresh'].map((name) => join(place, `${name}.jianbao`)) as [string, string, string]
    openStore(file, { create: true }).close()
    const before = readFileSync(file)
    await expect(backupArchive(file, file, { mayReplace: true })).rejects.toMatchObject({ code: 'cannot-replace', data: { file } })
    const opened = openStore(other, { create: true })
    await expect(backupArchive(file, other, { mayReplace: true })).rejects.toMatchObject({ code: 'cannot-replace' })
    // One that is opened while the copy is made.
    let late: Store | null = null
    const isCancelled = (): boolean => ((late ??= openStore(fresh, { create: true })), false)
    await expect(backupArchive(file, fresh, { mayReplace: true, isCancelled })).rejects.toMatchObject({ code: 'cannot-replace' })
    for (const one of [opened, late as Store | null]) {
      if (one) storePage(one.db, 'aa', aReading([anArticle('aa-0', '路灯亮了')]))
      one?.close()
    }
    for (const one of [other, fresh]) {
      const left = openStore(one)
      expect(readArticle(left.db, 'aa-0')?.headline).toBe('路灯亮了')
      left.close()
    }
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(place).toSorted()).toEqual(['a.jianbao', 'fresh.jianbao', 'other.jianbao'])
  })

  it('takes away the half copy that a killed one left', async () => {
    const file = join(folder, 'c.jianbao')
    openStore(file, { create: true }).close()
    const place = mkdtempSync(join(folder, 'killed-'))
    const copy = join(place, 'late.jianbao')
    const script = `import { backupArchive } from '#archive'
      await backupArchive(${JSON.stringify(file)}, ${JSON.stringify(copy)}, { isCancelled: () => process.kill(process.pid, 'SIGKILL') })`
    spawnSync(process.execPath, ['--input-type=module', '-e', script])
    const left = readdirSync(place).find((name) => name.endsWith('.part')) ?? ''
    expect(readdirSync(place).toSorted()).toEqual([left, `${left}-journal`])
    // One of another computer, in a folder for both, or of a process that goes on may still be written.
    const others = [left.replace(/\.[0-9a-f]{8}-/, '.01234567-'), left.replace(/-\d+-/, `-${process.pid}-`)]
    for (const name of others) writeFileSync(join(place, name), '半截')
    // The next is called after another day.
    const next = join(place, 'next.jianbao')
    expect(await backupArchive(file, next)).toBeGreaterThan(0)
    openStore(next).close()
    expect(readdirSync(place).toSorted()).toEqual([...others, 'next.jianbao'].toSorted())
  })

  it('touches no file that somebody else has called a part of it', async () => {
    const file = join(folder, 'e.jianbao')
    openStore(file, { create: true }).close()
    const place = mkdtempSync(join(folder, 'others-'))
    const copy = join(place, 'copy.jianbao')
    const others = [`${copy}.unfinished`, `${copy}.part`, join(place, '.copy.jianbao.part'), join(place, '.copy.jianbao.1.part')]
    for (const other of others) writeFileSync(other, '别人的')
    await backupArchive(file, copy)
    await expect(backupArchive(file, `${copy}.unfinished`)).rejects.toMatchObject({ code: 'file-exists' })
    for (const other of others) expect(readFileSync(other, 'utf8')).toBe('别人的')
    expect(readdirSync(place)).toHaveLength(5)
  })

  it('can be made twice at once for one place: one has it, the other is told', async () => {
    const file = join(folder, 'f.jianbao')
    const store = openStore(file, { create: true })
    storePage(store.db, 'aa', aReading([anArticle('aa-0', '路灯亮了')]))
    store.close()
    const place = mkdtempSync(join(folder, 'twice-'))
    const copy = join(place, 'copy.jianbao')
    const made = await Promise.allSettled([backupArchive(file, copy), backupArchive(file, copy)])
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(made.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'file-exists' } })
    const copied = openStore(copy)
    expect(readArticle(copied.db, 'aa-0')?.headline).toBe('路灯亮了')
    copied.close()
    expect(readdirSync(place)).toEqual(['copy.jianbao'])
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

describe('putInPlace', () => {
  it('takes no place that is taken, with links or without', () => {
    const place = mkdtempSync(join(folder, 'place-'))
    const [taken, draft, unlinkable] = ['taken', 'draft', 'unlinkable'].map((name) => join(place, name)) as [string, string, string]
    for (const file of [taken, draft]) writeFileSync(file, file)
    // A folder can have no second name, as no file can on the file systems of many sticks.
    mkdirSync(unlinkable)
    for (const one of [draft, unlinkable]) {
      expect(putInPlace(one, taken)).toBe(false)
      expect(putInPlace(one, `${one}-placed`)).toBe(true)
    }
    expect(readFileSync(taken, 'utf8')).toBe(taken)
    expect(readFileSync(`${draft}-placed`, 'utf8')).toBe(draft)
    expect(readdirSync(place).toSorted()).toEqual(['draft', 'draft-placed', 'taken', 'unlinkable-placed'])
  })
})
