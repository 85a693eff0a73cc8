/** What is taken out is found nowhere, loses nothing, stays out whatever is imported or read again, and comes back whole. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import type { ImportReport } from '#contract/models.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const root = tempFolder()
let count = 0
let folder: string
let archive: Archive

beforeEach(async () => {
  folder = join(root, String(count++))
  for (const name of ['right', 'wrong']) mkdirSync(join(folder, name), { recursive: true })
  archive = await openArchive({ file: join(folder, 'a.jianbao'), create: true })
  write('right/1.txt', '路灯全都亮了', '水渠终于通了')
  write('right/2.txt', '公交线路改了')
  write('wrong/1.txt', '小说第一回', '小说第二回')
  write('wrong/2.txt', '小说第三回')
})
afterEach(async () => {
  expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  await archive.close()
})

const write = (name: string, ...headlines: readonly string[]): void => writeFileSync(join(folder, name), plainPage(...headlines))
const importFolder = (...names: readonly string[]): Promise<ImportReport> =>
  archive.api.importFiles({ grant: archive.grantFiles({ paths: names.map((name) => join(folder, name)) }) })
const importAll = async (): Promise<void> => {
  await importFolder('right')
  await importFolder('wrong')
}
const headlines = async (query = ''): Promise<readonly (string | null)[]> =>
  (await archive.api.search({ query })).hits.map(({ headline }) => headline).toSorted()
const idOf = async (headline: string): Promise<string> => {
  const { hits } = await archive.api.search({ query: `标题:${headline}` })
  if (!hits[0]) throw new Error(`${headline} is not in the archive`)
  return hits[0].id
}
/** What can be seen of the archive, without the log of acts. */
const look = async (): Promise<unknown> => {
  const { total, facets, hits } = await archive.api.search({ query: '', sort: 'page' })
  const { sources, articles, removed } = await archive.api.getInfo({})
  return { total, facets, hits: hits.map(({ id, headline }) => ({ id, headline })), sources, articles, removed }
}
const right = ['公交线路改了', '水渠终于通了', '路灯全都亮了']

describe('an article that is taken out', () => {
  beforeEach(importAll)

  it('is in no search, facet and count, and back with all of them', async () => {
    const before = await look()
    const id = await idOf('小说第一回')
    const removal = await archive.api.removeArticles({ what: { article: id } })
    expect(removal).toMatchObject({ kind: 'article', name: '小说第一回', files: 0, articles: 1, undoneAt: null })
    expect(await headlines('小说')).toEqual(['小说第三回', '小说第二回'].toSorted())
    const { total, facets } = await archive.api.search({ query: '' })
    expect(total).toBe(5)
    expect(facets.person).toEqual([{ name: '周一鸣', count: 5 }])
    expect(await archive.api.getInfo({})).toMatchObject({ sources: 4, articles: 5, removed: { sources: 0, articles: 1 } })

    expect(await archive.api.restoreArticles({ what: { removal: removal.id } })).toEqual({ files: 0, articles: 1 })
    expect(await look()).toEqual(before)
    expect(await archive.api.listRemovals({})).toMatchObject([{ id: removal.id, articles: 0, undoneAt: expect.any(String) }])
  })

  it('is still led to by its id, which says so', async () => {
    const id = await idOf('小说第一回')
    const removal = await archive.api.removeArticles({ what: { article: id } })
    const view = await archive.api.getArticle({ id })
    expect(view).toMatchObject({ article: { headline: '小说第一回' }, isHit: false, removal })
    const { sourceId } = view.article
    const source = await archive.api.getSource({ sourceId })
    expect(source).toMatchObject({ removed: false, articles: [{ removed: true }, { removed: false }] })
    await archive.api.removeArticles({ what: { source: sourceId } })
    expect(await archive.api.getSource({ sourceId })).toMatchObject({ removed: true, articles: [{ removed: true }, { removed: true }] })
  })

  it('is told to who asks before, with what was made of it, and keeps all that', async () => {
    const id = await idOf('小说第一回')
    await archive.api.correctField({ id, field: 'pageName', value: '副刊', scope: 'article' })
    await archive.api.setTags({ id, tags: ['存疑', '待查'] })
    const digest = await archive.api.changeDigest({ title: '小说', put: { ids: [id] } })
    expect(await archive.api.measureRemoval({ what: { article: id } })).toEqual({
      name: '小说第一回',
      files: 0,
      articles: 1,
      corrections: 1,
      tags: 2,
      digests: 1,
    })
    await archive.api.removeArticles({ what: { article: id } })
    const { article } = await archive.api.getArticle({ id })
    expect(article).toMatchObject({ pageName: '副刊', tags: ['存疑', '待查'] })
    expect((await archive.api.search({ query: '' })).facets.tag).toEqual([])
    expect(await archive.api.listPieces({ ids: [...digest.articleIds] })).toMatchObject([{ id, headline: '小说第一回', state: 'removed' }])
    const printed = await archive.api.composePrint({ ids: [...digest.articleIds], printedOn: '2026-11-22' })
    expect(printed).toMatchObject({ articles: 1, missing: [], removed: [id] })
    expect(printed.html).toContain('小说第一回')
  })

  it('stays out when its file is imported again, which says so, and when everything is read again', async () => {
    const id = await idOf('小说第一回')
    await archive.api.removeArticles({ what: { article: id } })
    const report = await importFolder('wrong')
    expect(report).toMatchObject({ unchanged: 2, leftOut: 0, changed: 0 })
    expect(report.remarks).toMatchObject([{ code: 'article-left-out', other: '小说第一回' }])
    await archive.api.rebuild({ what: 'reading' })
    await archive.api.rebuild({ what: 'index' })
    expect(await headlines('小说')).toHaveLength(2)
  })

  it('stays out on changed bytes that have its text', async () => {
    await archive.api.removeArticles({ what: { article: await idOf('小说第一回') } })
    write('wrong/1.txt', '小说第一回', '小说第四回')
    await importFolder('wrong')
    expect(await headlines('小说')).toEqual(['小说第三回', '小说第四回'].toSorted())
  })

  it('stays out of a new edition of its page, which is said and not counted', async () => {
    await archive.api.removeArticles({ what: { article: await idOf('小说第一回') } })
    write('wrong/1.txt', '小说第一回', '小说第二回', '小说第四回')
    const { articles, remarks } = await importFolder('wrong')
    expect({ articles, remarks }).toMatchObject({ articles: 2, remarks: [{ code: 'article-left-out', other: '小说第一回' }] })
    expect(await headlines('小说')).toEqual(['小说第三回', '小说第二回', '小说第四回'].toSorted())
  })

  it('is not cut, merged or offered to be split until it is back', async () => {
    const [first, second] = [await idOf('小说第一回'), await idOf('小说第二回')]
    const { cut } = await archive.api.mergeArticles({ id: first, nextId: second })
    await archive.api.removeArticles({ what: { article: first } })
    const refused = { code: 'article-removed' }
    await expect(archive.api.undoCut({ cutId: cut.id })).rejects.toMatchObject(refused)
    await expect(archive.api.splitArticle({ id: first, at: { paragraph: 1 } })).rejects.toMatchObject(refused)
    expect(await headlines('小说')).toEqual(['小说第三回'])
    await archive.api.restoreArticles({ what: { article: first } })
    await archive.api.undoCut({ cutId: cut.id })
    await archive.api.removeArticles({ what: { article: second } })
    expect((await archive.api.getArticle({ id: first })).next).toBeNull()
    await expect(archive.api.mergeArticles({ id: first, nextId: second })).rejects.toMatchObject({ code: 'not-neighbours' })
  })

  it('of a split stays out: taking the split back has to wait', async () => {
    const { cut, articles } = await archive.api.splitArticle({ id: await idOf('小说第三回'), at: { paragraph: 1 } })
    await archive.api.removeArticles({ what: { article: articles[1]?.id ?? '' } })
    await expect(archive.api.undoCut({ cutId: cut.id })).rejects.toMatchObject({ code: 'article-removed' })
  })

  it('cannot be taken out twice, nor put back twice', async () => {
    const id = await idOf('小说第一回')
    await archive.api.removeArticles({ what: { article: id } })
    await expect(archive.api.removeArticles({ what: { article: id } })).rejects.toMatchObject({ code: 'nothing-to-remove' })
    await archive.api.restoreArticles({ what: { article: id } })
    await expect(archive.api.restoreArticles({ what: { article: id } })).rejects.toMatchObject({ code: 'nothing-to-restore' })
  })
})

describe('files that are taken out', () => {
  beforeEach(importAll)

  it('go by their folder, with all their articles, and come back', async () => {
    const before = await look()
    const path = join(folder, 'wrong')
    expect(await archive.api.measureRemoval({ what: { path } })).toMatchObject({ name: path, files: 2, articles: 3 })
    const removal = await archive.api.removeArticles({ what: { path } })
    expect(removal).toMatchObject({ kind: 'files', name: path, files: 2, articles: 3 })
    expect(await headlines()).toEqual(right)
    expect(await archive.api.getInfo({})).toMatchObject({ sources: 2, articles: 3, removed: { sources: 2, articles: 3 } })
    await archive.api.restoreArticles({ what: { path } })
    expect(await look()).toEqual(before)
  })

  it('are those of a folder, not of one whose name begins alike', async () => {
    mkdirSync(join(folder, 'wrong-2'))
    write('wrong-2/1.txt', '操场铺了新草')
    await importFolder('wrong-2')
    await archive.api.removeArticles({ what: { path: `${join(folder, 'wrong')}/` } })
    expect(await headlines()).toEqual([...right, '操场铺了新草'].toSorted())
  })

  it('go by their import, which lists what is left of it', async () => {
    const [wrong, first] = await archive.api.listImports({})
    expect(wrong).toMatchObject({ name: join(folder, 'wrong'), files: 2, filesOut: 0, articles: 3 })
    expect(first).toMatchObject({ name: join(folder, 'right'), files: 2, filesOut: 0, articles: 3 })
    await archive.api.removeArticles({ what: { run: wrong?.id ?? 0 } })
    expect(await headlines()).toEqual(right)
    expect(await archive.api.listImports({})).toMatchObject([{ filesOut: 2, articles: 0 }, { filesOut: 0 }])
  })

  it('are called by the folder they share, and by nothing where they share none', async () => {
    write('right/3.txt', '操场铺了新草')
    mkdirSync(join(folder, 'right-2'))
    write('right-2/4.txt', '早市搬进大棚')
    const upload = async (from: string, ...names: readonly string[]): Promise<void> => {
      const paths = names.map((name) => join(folder, name))
      await archive.api.importFiles({ grant: archive.grantFiles({ paths, relativeTo: join(folder, from), lasting: false }) })
    }
    write('right-2/a.txt', '老桥修好了')
    write('right-2/b.txt', '渡口通了船')
    await upload('', 'right/3.txt', 'right-2/4.txt')
    await upload('right-2', 'right-2/a.txt', 'right-2/b.txt')
    expect((await archive.api.listImports({})).slice(0, 2)).toMatchObject([
      { name: null, files: 2 },
      { name: null, files: 2 },
    ])
  })

  it('come back one by one, and what is left of the act at once', async () => {
    const removal = await archive.api.removeArticles({ what: { path: join(folder, 'wrong') } })
    await archive.api.restoreArticles({ what: { path: join(folder, 'wrong', '1.txt') } })
    expect(await archive.api.listRemovals({})).toMatchObject([{ files: 1, articles: 1, undoneAt: null }])
    expect(await archive.api.restoreArticles({ what: { removal: removal.id } })).toEqual({ files: 1, articles: 1 })
    expect(await headlines()).toHaveLength(6)
    expect(await archive.api.listRemovals({})).toMatchObject([{ files: 0, undoneAt: expect.any(String) }])
  })

  it('take articles along that come back with their file, but not those taken out alone before', async () => {
    const [first, second] = [await idOf('小说第一回'), await idOf('小说第二回')]
    await archive.api.removeArticles({ what: { article: first } })
    const { article } = await archive.api.getArticle({ id: second })
    await archive.api.removeArticles({ what: { source: article.sourceId } })
    expect(await headlines('小说')).toEqual(['小说第三回'])
    await archive.api.restoreArticles({ what: { article: second } })
    expect(await headlines('小说')).toEqual(['小说第三回', '小说第二回'].toSorted())
  })

  it('keep an article out that was put back alone meanwhile', async () => {
    const id = await idOf('小说第一回')
    await archive.api.removeArticles({ what: { article: id } })
    await archive.api.removeArticles({ what: { path: join(folder, 'wrong') } })
    expect(await archive.api.restoreArticles({ what: { article: id } })).toEqual({ files: 0, articles: 0 })
    expect(await headlines()).toEqual(right)
    expect(await archive.api.restoreArticles({ what: { article: id } })).toEqual({ files: 1, articles: 2 })
  })

  it('are left out of a later import, which says so, until they are put back', async () => {
    await archive.api.removeArticles({ what: { path: join(folder, 'wrong') } })
    const report = await importFolder('right', 'wrong')
    expect(report).toMatchObject({ files: 4, imported: 0, unchanged: 4, leftOut: 2, changed: 0, articles: 0 })
    expect(report.remarks.map(({ code }) => code)).toEqual(['left-out', 'left-out'])
    expect(await headlines()).toEqual(right)
    await archive.api.rebuild({ what: 'reading' })
    await archive.api.rebuild({ what: 'index' })
    expect(await headlines()).toEqual(right)
  })

  it('are counted by file, whatever bytes stood there before', async () => {
    write('wrong/1.txt', '小说第一回', '小说又第二回')
    await importFolder('wrong')
    const what = { path: join(folder, 'wrong') }
    expect(await archive.api.measureRemoval({ what })).toMatchObject({ files: 2, articles: 3 })
    expect(await archive.api.removeArticles({ what })).toMatchObject({ files: 2 })
    expect((await archive.api.listRemovals({})).map(({ files }) => files)).toEqual([2])
    expect(await archive.api.restoreArticles({ what })).toEqual({ files: 2, articles: 3 })
  })

  it('do not keep other bytes from coming in where they stood, which is said', async () => {
    await archive.api.removeArticles({ what: { path: join(folder, 'wrong') } })
    write('wrong/1.txt', '操场铺了新草')
    const report = await importFolder('wrong')
    expect(report).toMatchObject({ changed: 1, leftOut: 1 })
    expect(report.remarks.map(({ code }) => code).toSorted()).toEqual(['former-left-out', 'left-out'])
    expect(await headlines()).toEqual([...right, '操场铺了新草'].toSorted())
  })

  it('are named when the same text comes in other bytes', async () => {
    await archive.api.removeArticles({ what: { path: join(folder, 'wrong') } })
    rmSync(join(folder, 'wrong', '1.txt'))
    writeFileSync(join(folder, 'again.txt'), `\uFEFF${plainPage('小说第一回', '小说第二回')}`)
    const report = await importFolder('again.txt')
    expect(report.remarks).toMatchObject([{ code: 'same-text-left-out', other: join(folder, 'wrong', '1.txt') }])
  })

  it('cannot be named by what is not there', async () => {
    for (const what of [{ path: join(folder, 'nowhere') }, { run: 99 }])
      await expect(archive.api.removeArticles({ what })).rejects.toMatchObject({ code: 'nothing-to-remove' })
    await expect(archive.api.removeArticles({ what: { source: '99' } })).rejects.toMatchObject({ code: 'source-not-found' })
    await expect(archive.api.restoreArticles({ what: { removal: 99 } })).rejects.toMatchObject({ code: 'nothing-to-restore' })
  })

  it('are still out in a copy of the archive', async () => {
    await archive.api.removeArticles({ what: { path: join(folder, 'wrong') } })
    const file = join(folder, 'copy.jianbao')
    await archive.api.backUp({ grant: archive.grantFiles({ paths: [file] }) })
    const copy = await openArchive({ file })
    expect((await copy.api.search({ query: '小说' })).total).toBe(0)
    await copy.api.restoreArticles({ what: { path: join(folder, 'wrong') } })
    expect((await copy.api.search({ query: '小说' })).total).toBe(3)
    await copy.close()
  })
})
