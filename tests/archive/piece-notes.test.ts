/** What the compiler writes above a piece of a digest stays with it, whatever becomes of the piece, its page and its place. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import type { Digest } from '#contract/digest-models.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const root = tempFolder()
let count = 0
let folder: string
let archive: Archive
let ids: readonly string[]

const page = (): string => join(folder, 'pages', '1.txt')
const importFolder = () => archive.api.importFiles({ grant: archive.grantFiles({ paths: [join(folder, 'pages')] }) })
const change = (asked: Parameters<Archive['api']['changeDigest']>[0]) => archive.api.changeDigest(asked)
const digest = async (): Promise<Digest> => {
  const [open] = await archive.api.listDigests({})
  if (!open) throw new Error('there is no digest')
  return open
}
const paper = async ({ articleIds, pieceNotes, title }: Digest): Promise<string> => {
  const { html } = await archive.api.composePrint({ ids: [...articleIds], pieceNotes, title, printedOn: '2026-11-22' })
  return html.slice(html.indexOf('<body')).replaceAll(/<[^>]+>/gu, '')
}

beforeEach(async () => {
  folder = join(root, String(count++))
  mkdirSync(join(folder, 'pages'), { recursive: true })
  archive = await openArchive({ file: join(folder, 'a.jianbao'), create: true })
  writeFileSync(page(), plainPage('路灯全都亮了', '水渠终于通了', '公交线路改了'))
  await importFolder()
  ids = (await archive.api.search({ query: '', sort: 'page' })).hits.map(({ id }) => id)
  await change({ put: { ids: [...ids] }, pieceNotes: { [ids[0] ?? '']: '此文涉及我区', [ids[1] ?? '']: '另见去年的报道' } })
})
afterEach(async () => {
  expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  await archive.close()
})

describe('the note above a piece', () => {
  it('is there when the archive is opened again, and in its backup', async () => {
    const before = await digest()
    expect(before.pieceNotes).toEqual({ [ids[0] ?? '']: '此文涉及我区', [ids[1] ?? '']: '另见去年的报道' })
    const copy = join(folder, 'copy.jianbao')
    await archive.api.backUp({ grant: archive.grantFiles({ paths: [copy] }) })
    await archive.close()
    archive = await openArchive({ file: copy })
    expect(await digest()).toEqual(before)
  })

  it('goes where the piece goes, and comes back with a piece that was taken out', async () => {
    await change({ put: { ids: [ids[0] ?? ''], before: null } })
    await change({ remove: [ids[1] ?? ''] })
    expect(await paper(await digest())).not.toContain('另见去年的报道')
    await change({ put: { ids: [ids[1] ?? ''] } })
    const html = await paper(await digest())
    const places = ['公交线路改了的消息', '此文涉及我区', '路灯全都亮了的消息', '另见去年的报道', '水渠终于通了的消息'].map((part) =>
      html.indexOf(part),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('is written and taken away without the others, and is none when it is empty', async () => {
    await change({ pieceNotes: { [ids[0] ?? '']: '', [ids[2] ?? '']: '新写的' } })
    expect((await digest()).pieceNotes).toEqual({ [ids[1] ?? '']: '另见去年的报道', [ids[2] ?? '']: '新写的' })
    await change({ pieceNotes: { [ids[2] ?? '']: '改过的' } })
    expect((await digest()).pieceNotes[ids[2] ?? '']).toBe('改过的')
  })

  it('pins its article, and refuses one that is not there', async () => {
    await archive.api.openDigest({ digestId: null })
    await change({ title: '另一份', pieceNotes: { [ids[2] ?? '']: '还没选入' } })
    await expect(change({ pieceNotes: { 'no-such-0': '没有这篇' } })).rejects.toMatchObject({ code: 'article-not-found' })
    writeFileSync(page(), plainPage('新的一篇'))
    await importFolder()
    expect((await archive.api.getArticle({ id: ids[2] ?? '' })).article.headline).toBe('公交线路改了')
  })

  it('outlasts taking the article out of the archive, and putting it back', async () => {
    const before = await paper(await digest())
    const removal = await archive.api.removeArticles({ what: { article: ids[0] ?? '' } })
    expect(await paper(await digest())).toBe(before)
    await archive.api.restoreArticles({ what: { removal: removal.id } })
    expect(await paper(await digest())).toBe(before)
  })

  it('outlasts a new reading of the page, and other bytes in its place', async () => {
    const { pieceNotes } = await digest()
    writeFileSync(page(), plainPage('头条换了', '路灯全都亮了', '水渠终于通了'))
    await importFolder()
    const after = await digest()
    expect(after.pieceNotes).toEqual(pieceNotes)
    expect(await paper(after)).toContain('此文涉及我区')
  })

  it('stands with the others above a merged article, and is its own again when that is undone', async () => {
    const before = await digest()
    const [a = '', b = '', c = ''] = ids
    const { cut } = await archive.api.mergeArticles({ id: a, nextId: b })
    expect(await digest()).toMatchObject({ articleIds: [a, c], pieceNotes: { [a]: '此文涉及我区\n另见去年的报道' } })
    await archive.api.undoCut({ cutId: cut.id })
    expect(await digest()).toMatchObject({ articleIds: before.articleIds, pieceNotes: before.pieceNotes })
    await archive.api.mergeArticles({ id: a, nextId: b })
    await change({ pieceNotes: { [a]: '一'.repeat(4000), [c]: '二'.repeat(4000) } })
    await archive.api.mergeArticles({ id: a, nextId: c })
    expect(await paper(await digest())).toContain('二二二')
    await change({ pieceNotes: { [a]: '一段就够' } })
    expect((await digest()).pieceNotes).toEqual({ [a]: '一段就够' })
  })

  it('is printed with that of another piece that is the same article by now, and once where both say the same', async () => {
    const [a = '', b = '', c = ''] = ids
    await archive.api.mergeArticles({ id: a, nextId: b })
    const asked = { ...(await digest()), articleIds: [b, c, a] }
    const both = await paper({ ...asked, pieceNotes: { [b]: '另见去年的报道', [a]: '此文涉及我区' } })
    expect(both).toMatch(/另见去年的报道\s*此文涉及我区/u)
    const once = await paper({ ...asked, pieceNotes: { [b]: '此文涉及我区', [a]: '此文涉及我区' } })
    expect(once.split('此文涉及我区')).toHaveLength(2)
  })
})
