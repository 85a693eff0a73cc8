/** The identity rules of docs/decisions/0003-identities.md, through the open archive, with real files and the real parser. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import Database from 'better-sqlite3'
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
  mkdirSync(join(folder, 'pages'), { recursive: true })
  archive = await openArchive({ file: join(folder, 'a.jianbao'), create: true })
})
afterEach(() => archive.close())

const page = (name: string): string => join(folder, 'pages', name)
const importFolder = (): Promise<ImportReport> => archive.api.importFiles({ grant: archive.grantFiles({ paths: [join(folder, 'pages')] }) })
const all = async (query = ''): Promise<readonly { id: string; headline: string | null }[]> =>
  (await archive.api.search({ query, sort: 'oldest' })).hits.map(({ id, headline }) => ({ id, headline }))
const idOf = async (headline: string): Promise<string> => {
  const found = (await all()).find((hit) => hit.headline === headline)
  if (!found) throw new Error(`${headline} is not in the archive`)
  return found.id
}

describe('identity', () => {
  it('of the same bytes is the same in every archive', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了', '水渠终于通了'))
    await importFolder()
    const other = await openArchive({ file: join(folder, 'b.jianbao'), create: true })
    writeFileSync(join(folder, 'elsewhere.txt'), plainPage('路灯全都亮了', '水渠终于通了'))
    await other.api.importFiles({ grant: other.grantFiles({ paths: [join(folder, 'elsewhere.txt')] }) })
    const ids = async (one: Archive): Promise<string[]> => (await one.api.search({ query: '' })).hits.map((hit) => hit.id).toSorted()
    expect(await ids(other)).toEqual(await ids(archive))
    expect(await ids(other)).toHaveLength(2)
    await other.close()
  })

  it('makes a second import of the same bytes change nothing', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了'))
    expect(await importFolder()).toMatchObject({ files: 1, imported: 1, unchanged: 0, articles: 1, failed: [] })
    const { generation } = await archive.api.getInfo({})
    expect(await importFolder()).toMatchObject({ files: 1, imported: 0, unchanged: 1, changed: 0, articles: 0 })
    expect((await archive.api.getInfo({})).generation).toBe(generation)
  })

  it('finds the same bytes under a second name and keeps one copy', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了'))
    writeFileSync(page('2.txt'), plainPage('路灯全都亮了'))
    expect(await importFolder()).toMatchObject({ files: 2, imported: 1, unchanged: 1 })
    expect(await all()).toHaveLength(1)
  })

  it('lets untouched articles of replaced bytes leave', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了'))
    await importFolder()
    writeFileSync(page('1.txt'), plainPage('水渠终于通了'))
    expect(await importFolder()).toMatchObject({ imported: 0, changed: 1 })
    expect((await all()).map((hit) => hit.headline)).toEqual(['水渠终于通了'])
    expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  })

  it('brings them back with their ids when the old bytes return', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了'))
    await importFolder()
    const before = await all()
    writeFileSync(page('1.txt'), plainPage('水渠终于通了'))
    await importFolder()
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了'))
    await importFolder()
    expect(await all()).toEqual(before)
  })

  it('keeps replaced bytes that still stand somewhere else', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了'))
    writeFileSync(page('2.txt'), plainPage('路灯全都亮了'))
    await importFolder()
    writeFileSync(page('1.txt'), plainPage('水渠终于通了'))
    await importFolder()
    expect((await all()).map((hit) => hit.headline).toSorted()).toEqual(['水渠终于通了', '路灯全都亮了'].toSorted())
  })

  it('moves a touched article to the new bytes when its text stands there once', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了', '水渠终于通了'))
    await importFolder()
    const id = await idOf('路灯全都亮了')
    await archive.api.correctField({ id, field: 'headline', value: '路灯终于亮了' })
    await archive.api.setTags({ id, tags: ['民生'] })
    writeFileSync(page('1.txt'), plainPage('新的一篇', '路灯全都亮了').replace('第2个社区', '第1个社区'))
    expect(await importFolder()).toMatchObject({ changed: 1, remarks: [] })
    expect((await all()).map((hit) => hit.headline).toSorted()).toEqual(['新的一篇', '路灯终于亮了'].toSorted())
    expect((await archive.api.getArticle({ id })).article).toMatchObject({
      headline: '路灯终于亮了',
      tags: ['民生'],
      corrected: ['headline'],
    })
    expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  })

  it('keeps a touched article whose text is gone, and says so', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了', '水渠终于通了'))
    await importFolder()
    const id = await idOf('路灯全都亮了')
    await archive.api.setTags({ id, tags: ['民生'] })
    writeFileSync(page('1.txt'), plainPage('全是新的'))
    expect((await importFolder()).remarks).toMatchObject([{ code: 'pin-left-behind' }])
    expect((await all()).map((hit) => hit.headline).toSorted()).toEqual(['全是新的', '路灯全都亮了'].toSorted())
    expect((await archive.api.getArticle({ id })).article.tags).toEqual(['民生'])
    expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  })

  it('moves a touched article to its text with a figure changed, and says so', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了', '水渠终于通了'))
    await importFolder()
    const id = await idOf('路灯全都亮了')
    await archive.api.correctField({ id, field: 'headline', value: '路灯终于亮了' })
    writeFileSync(page('1.txt'), plainPage('水渠终于通了', '路灯全都亮了').replace('第2个社区', '第8个社区'))
    expect((await importFolder()).remarks).toMatchObject([{ code: 'pin-moved-on', other: '路灯终于亮了' }])
    expect((await all()).map((hit) => hit.headline).toSorted()).toEqual(['水渠终于通了', '路灯终于亮了'].toSorted())
    const { article } = await archive.api.getArticle({ id })
    expect(article.paragraphs[0]!.text).toContain('第8个社区')
    expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  })

  it('keeps a touched article where two are nearly the same', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了'))
    await importFolder()
    const id = await idOf('路灯全都亮了')
    await archive.api.setTags({ id, tags: ['民生'] })
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了', '路灯全都亮了').replace('第1个社区', '第9个社区'))
    expect((await importFolder()).remarks).toMatchObject([{ code: 'pin-left-behind', other: '路灯全都亮了' }])
    expect((await archive.api.getArticle({ id })).article.tags).toEqual(['民生'])
    expect(await archive.api.listPieces({ ids: [id] })).toMatchObject([{ id, headline: '路灯全都亮了', state: 'former' }])
  })

  it('does not move to text that is touched already', async () => {
    writeFileSync(page('1.txt'), plainPage('东风路换了新路灯'))
    writeFileSync(page('2.txt'), plainPage('东风路换了新路灯', '贾鲁河边水渠修通'))
    await importFolder()
    for (const { id } of await all('新路灯')) await archive.api.setTags({ id, tags: ['民生'] })
    const before = await all('新路灯')
    expect(before).toHaveLength(2)
    writeFileSync(page('1.txt'), plainPage('东风路换了新路灯', '贾鲁河边水渠修通'))
    expect((await importFolder()).remarks).toMatchObject([{ code: 'pin-left-behind' }])
    expect((await all('新路灯')).map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted())
    expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  })

  it('survives a new reading with all that the user made', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了', '水渠终于通了'))
    await importFolder()
    const id = await idOf('水渠终于通了')
    await archive.api.correctField({ id, field: 'byline', value: '记者 李四' })
    await archive.api.correctField({ id, field: 'outlet', value: '郑州晚报' })
    const { leftOut: _, ...digest } = await archive.api.changeDigest({ title: '一月', put: { ids: [id, await idOf('路灯全都亮了')] } })
    const before = await all()
    await archive.api.rebuild({ what: 'reading' })
    expect(await all()).toEqual(before)
    expect((await archive.api.getArticle({ id })).article).toMatchObject({
      byline: [{ role: 'reporter', name: '李四' }],
      outlet: { value: '郑州晚报', basis: 'corrected' },
    })
    expect(await archive.api.getDigest({ digestId: digest.id })).toEqual(digest)
  })

  it('holds a pin together where the parser would cut, and cuts the rest around it', async () => {
    const text = plainPage('路灯全都亮了', '水渠终于通了', '公交线路改了')
    writeFileSync(page('1.txt'), text)
    await importFolder()
    const id = await idOf('路灯全都亮了')
    await archive.api.setTags({ id, tags: ['民生'] })
    await archive.close()
    // As an earlier parser, or a person, might have cut it: the first two pieces are one.
    const db = new Database(join(folder, 'a.jianbao'))
    db.prepare('UPDATE pin SET spans = ? WHERE article_id = ?').run(JSON.stringify([[0, text.indexOf('公交线路改了')]]), id)
    db.close()
    archive = await openArchive({ file: join(folder, 'a.jianbao') })
    await archive.api.rebuild({ what: 'reading' })
    expect((await all()).map((hit) => hit.headline).toSorted()).toEqual(['路灯全都亮了', '公交线路改了'].toSorted())
    const { article } = await archive.api.getArticle({ id })
    expect(article.paragraphs.map((paragraph) => paragraph.text).join('')).toContain('水渠终于通了之后还有后续安排')
    expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  })

  it('takes what is said at a later import for known bytes', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了'))
    await importFolder()
    const again = await archive.api.importFiles({
      grant: archive.grantFiles({ paths: [page('1.txt')] }),
      given: { outlet: '郑州日报', publishedDate: '2013-12' },
    })
    expect(again).toMatchObject({ changed: 1 })
    const { article } = await archive.api.getArticle({ id: await idOf('路灯全都亮了') })
    expect(article).toMatchObject({ outlet: { value: '郑州日报', basis: 'given' }, publishedDate: { value: '2013-12', basis: 'given' } })
  })

  it('keeps what was said of a file when its bytes change', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了'))
    await archive.api.importFiles({ grant: archive.grantFiles({ paths: [page('1.txt')] }), given: { outlet: '郑州日报' } })
    writeFileSync(page('1.txt'), plainPage('水渠终于通了'))
    await importFolder()
    const { article } = await archive.api.getArticle({ id: await idOf('水渠终于通了') })
    expect(article.outlet).toMatchObject({ value: '郑州日报', basis: 'given' })
  })

  it('gives uploads no place to be replaced at', async () => {
    writeFileSync(page('1.txt'), plainPage('路灯全都亮了'))
    const upload = (): Promise<ImportReport> =>
      archive.api.importFiles({ grant: archive.grantFiles({ paths: [page('1.txt')], relativeTo: folder, lasting: false }) })
    await upload()
    writeFileSync(page('1.txt'), plainPage('水渠终于通了'))
    await upload()
    rmSync(page('1.txt'))
    const hits = (await archive.api.search({ query: '' })).hits
    expect(hits.map((hit) => hit.file)).toEqual(['pages/1.txt', 'pages/1.txt'])
    expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  })
})
