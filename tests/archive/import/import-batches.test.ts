import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import Database from 'better-sqlite3'
import { expect, it } from 'vitest'

import { openArchive } from '#archive'
import type { ArchiveEvent } from '#contract/events.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

it('known files that are read again hold others up no longer than new ones do', async () => {
  const folder = tempFolder()
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  const article = '<p>本报讯 昨日河堤上的夜市开了张，街坊们带着孩子来看灯，一直热闹到深夜。</p>'
  // Together more than the four megabytes of a batch, most of which is no text and is read fast.
  const rest = `<!-- ${'x'.repeat(100_000)} -->`
  for (let page = 0; page < 45; page++) writeFileSync(join(pages, `${page}.html`), `<h1>第${page}夜的夜市</h1>${article}${rest}`)
  const { api, grantFiles, close } = await openArchive({ file: join(folder, 'a.jianbao'), create: true })
  const importPages = async (outlet?: string): Promise<number> => {
    const before = (await api.getInfo({})).generation
    await api.importFiles({ grant: grantFiles({ paths: [pages] }), given: outlet === undefined ? {} : { outlet } })
    return (await api.getInfo({})).generation - before
  }
  const batches = await importPages()
  expect(batches).toBeGreaterThan(1)
  expect(await importPages('郑州晚报')).toBe(batches)
  expect(await importPages()).toBe(0)
  const before = (await api.getInfo({})).generation
  await api.rebuild({ what: 'reading' })
  expect((await api.getInfo({})).generation - before).toBe(batches)
  await close()
})

it('tells whoever watches of its end when nothing can be stored', async () => {
  const folder = tempFolder()
  const file = join(folder, 'a.jianbao')
  const page = join(folder, 'page.txt')
  writeFileSync(page, plainPage('河堤夜市开张', '灯会开到深夜'))
  const { api, grantFiles, subscribe, close } = await openArchive({ file, create: true })
  const told: ArchiveEvent[] = []
  subscribe((event) => void told.push(event))
  const other = new Database(file)
  other.exec("CREATE TRIGGER refuse BEFORE INSERT ON source BEGIN SELECT RAISE(ABORT, 'refused'); END")
  other.close()
  await expect(api.importFiles({ grant: grantFiles({ paths: [page] }), given: {} })).rejects.toThrow('refused')
  expect(told.at(-1)).toMatchObject({ kind: 'import-ended', reply: { error: { message: expect.stringContaining('refused') } } })
  // And those who come later, until somebody has seen it; a file that never was one begins no other import.
  await expect(api.importFiles({ grant: 'none', given: {} })).rejects.toMatchObject({ code: 'grant-unknown' })
  expect(await api.getImportReport({})).toMatchObject({ error: { message: expect.stringContaining('refused') } })
  expect(await api.dismissImportReport({ runId: null })).toEqual({ dismissed: true })
  expect(await api.getImportReport({})).toBeNull()
  await close()
})
