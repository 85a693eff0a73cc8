/** What waits for the index can be stopped at once; the index follows by itself, at the latest when the archive is opened again. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import { writeCorpus } from '#tests/bench/corpus.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

/** More than two batches of an import, and several steps of the index. */
const files = 1300

function prepare() {
  const folder = tempFolder()
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  writeCorpus({ folder: pages, articles: files, characters: 100 })
  const file = join(folder, 'a.jianbao')
  const importInto = (archive: Archive) => archive.api.importFiles({ grant: archive.grantFiles({ paths: [pages] }) })
  return { file, importInto }
}

/** Cancels as soon as the index has begun to follow; counts how often it came to its end. */
function cancelOnceBehind(archive: Archive): () => number {
  let ends = 0
  let isCancelled = false
  archive.subscribe((event) => {
    if (event.kind !== 'index-state') return
    if (event.state === 'ready') ends++
    if (event.state !== 'building' || isCancelled) return
    isCancelled = true
    void archive.api.cancelImport({})
  })
  return () => ends
}

describe('a cancelled import', () => {
  it('does not wait for the index, which goes on', async () => {
    const { file, importInto } = prepare()
    const archive = await openArchive({ file, create: true })
    const countEnds = cancelOnceBehind(archive)
    const report = await importInto(archive)
    const before = countEnds()
    expect(report.cancelled).toBe(true)
    await expect.poll(countEnds).toBeGreaterThan(before)
    expect(await archive.api.search({ query: '' })).toMatchObject({ total: report.articles, engine: 'index' })
    expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
    await archive.close()
  })

  it('leaves an archive in order that is closed at once, and the next one completes it', async () => {
    const { file, importInto } = prepare()
    const archive = await openArchive({ file, create: true })
    cancelOnceBehind(archive)
    const { imported } = await importInto(archive)
    await archive.close()
    const again = await openArchive({ file })
    expect(await importInto(again)).toMatchObject({ unchanged: imported, imported: files - imported, cancelled: false })
    expect(await again.api.search({ query: '' })).toMatchObject({ total: files, engine: 'index' })
    expect(await again.api.checkArchive({})).toEqual({ ok: true, problems: [] })
    await again.close()
  })
})

describe('a cancelled rebuild of the index', () => {
  it('says so at once, and searches stay right', async () => {
    const { file, importInto } = prepare()
    const archive = await openArchive({ file, create: true })
    await importInto(archive)
    const countEnds = cancelOnceBehind(archive)
    await expect(archive.api.rebuild({ what: 'index' })).rejects.toMatchObject({ code: 'cancelled' })
    expect(countEnds()).toBe(0)
    expect((await archive.api.search({ query: '' })).total).toBe(files)
    await archive.close()
    const again = await openArchive({ file })
    await expect.poll(async () => (await again.api.getInfo({})).index.state).toBe('ready')
    expect(await again.api.checkArchive({})).toEqual({ ok: true, problems: [] })
    await again.close()
  })
})
