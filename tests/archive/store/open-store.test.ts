import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'

import { listCuts } from '#archive/store/cuts.ts'
import { listDigests } from '#archive/store/digests.ts'
import { latestVersion } from '#archive/store/migrate.ts'
import { listOffers } from '#archive/store/offers.ts'
import { applicationId, openStore } from '#archive/store/open-store.ts'
import { readPins } from '#archive/store/pins.ts'
import { sqlFolder } from '#archive/store/sql-folder.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()

describe('openStore', () => {
  it('makes an archive with its mark, its version and an id of its own', () => {
    const made = ['a', 'b'].map((name) => {
      const store = openStore(join(folder, `${name}.jianbao`), { create: true })
      const id = store.db.prepare('SELECT id FROM archive').pluck().get()
      expect(store.db.pragma('application_id', { simple: true })).toBe(applicationId)
      expect(store.db.pragma('user_version', { simple: true })).toBe(latestVersion())
      expect(store.db.pragma('synchronous', { simple: true })).toBe(2)
      store.close()
      return id
    })
    expect(made[0]).not.toBe(made[1])
  })

  it('leaves one file when it is closed', () => {
    const file = join(folder, 'one.jianbao')
    openStore(file, { create: true }).close()
    expect(existsSync(file)).toBe(true)
    expect(existsSync(`${file}-wal`)).toBe(false)
  })

  it('does not make an archive unless asked', () => {
    const file = join(folder, 'none.jianbao')
    expect(() => openStore(file)).toThrow(expect.objectContaining({ code: 'not-found' }))
    expect(existsSync(file)).toBe(false)
  })

  it('refuses what is no archive and leaves it as it is', () => {
    const text = join(folder, 'text.jianbao')
    writeFileSync(text, '郑州晚报'.repeat(1000))
    expect(() => openStore(text, { create: true })).toThrow(expect.objectContaining({ code: 'not-an-archive' }))
    expect(readFileSync(text, 'utf8')).toBe('郑州晚报'.repeat(1000))

    const other = join(folder, 'other.jianbao')
    new Database(other).exec('CREATE TABLE t (x)').close()
    expect(() => openStore(other, { create: true })).toThrow(expect.objectContaining({ code: 'not-an-archive' }))
  })

  it('refuses an archive of a newer program, naming both versions', () => {
    const file = join(folder, 'newer.jianbao')
    const store = openStore(file, { create: true })
    store.db.pragma(`user_version = ${latestVersion() + 1}`)
    store.close()
    expect(() => openStore(file)).toThrow(
      expect.objectContaining({ code: 'archive-newer', data: { file, version: latestVersion() + 1, known: latestVersion() } }),
    )
  })

  it('takes an empty file for a new archive', () => {
    const file = join(folder, 'empty.jianbao')
    writeFileSync(file, '')
    const store = openStore(file, { create: true })
    expect(store.db.prepare('SELECT generation FROM archive').pluck().get()).toBe(0)
    store.close()
  })

  it('brings an archive of an older program up to date with all that was touched in it', () => {
    const file = join(folder, 'older.jianbao')
    const older = new Database(file)
    older.exec(readFileSync(join(sqlFolder(), '20261122030000.archive.sql'), 'utf8'))
    older.pragma(`application_id = ${applicationId}`)
    older.pragma('user_version = 1')
    older.exec(`INSERT INTO archive (one, id, made_at) VALUES (1, 'older', '2026-01-01');
      INSERT INTO import_run (id, started_at, given) VALUES (1, '2026-01-01', '{}');
      INSERT INTO source (id, hash, size, media_type, bytes, name, given, run_id) VALUES (1, 'aa', 3, 'text/plain', x'', 'a.txt', '{}', 1);
      INSERT INTO pinned_transcript (source_id, encoding, text) VALUES (1, 'utf-8', x'');
      INSERT INTO pin (article_id, source_id, spans, pinned_at) VALUES ('aa-0', 1, '[[0,5]]', '2026-01-01');
      INSERT INTO digest (id, title, note, made_at, changed_at) VALUES (1, '一月', '', '2026-01-01', '2026-01-01');
      INSERT INTO digest_item (digest_id, position, article_id) VALUES (1, 0, 'aa-0');`)
    older.close()
    expect(() => openStore(file, { readonly: true })).toThrow(expect.objectContaining({ code: 'archive-older', data: { file } }))
    const store = openStore(file)
    expect(store.db.pragma('user_version', { simple: true })).toBe(latestVersion())
    expect(readPins(store.db, 1)).toEqual([{ articleId: 'aa-0', spans: [[0, 5]], mergedInto: null }])
    expect(listCuts(store.db, 'aa-0')).toEqual([])
    expect(listOffers(store.db)).toEqual([])
    expect(listDigests(store.db)).toMatchObject([{ title: '一月', articleIds: ['aa-0'], isOpen: false, deletedAt: null }])
    store.close()
  })
})
