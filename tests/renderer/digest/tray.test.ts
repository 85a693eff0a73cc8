import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import type { ArchiveApi } from '#contract/api.ts'
import { ArchiveError } from '#contract/errors.ts'
import { createTray, findBefore, listedNotes, type Tray } from '#renderer/digest/tray.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

let folder: string
let archive: Archive
let ids: readonly string[]
let tray: Tray

const file = () => join(folder, 'kept.jianbao')
const isKept = (window: Tray = tray) => expect.poll(() => window.get().keeping).toBe('kept')
/** A window that opens on the archive later. */
async function openWindow(api: ArchiveApi = archive.api): Promise<Tray> {
  const window = createTray(api)
  await window.refresh()
  return window
}

beforeEach(async () => {
  folder = tempFolder()
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  writeFileSync(join(pages, 'a.txt'), plainPage('东风渠添了新步道', '菜市场换上节能灯', '图书馆延长夜间开放'))
  archive = await openArchive({ file: file(), create: true })
  await archive.api.importFiles({ grant: archive.grantFiles({ paths: [pages] }) })
  ids = (await archive.api.search({ query: '' })).hits.map(({ id }) => id)
  tray = await openWindow()
})

afterEach(() => archive.close())

describe('the digest on the table', () => {
  it('shows a change at once and is whole again after the program was started anew', async () => {
    tray.toggle(ids[1] ?? '')
    tray.toggle(ids[0] ?? '')
    for (const title of ['街', '街坊', '街坊的事']) tray.change({ title })
    tray.change({ note: '编者按' })
    const shown = { title: '街坊的事', note: '编者按', articleIds: [ids[1], ids[0]] }
    expect(tray.get()).toMatchObject({ ...shown, keeping: 'under-way' })
    await isKept()
    await archive.close()
    archive = await openArchive({ file: file() })
    expect((await openWindow()).get()).toMatchObject({ ...shown, keeping: 'kept' })
  })

  it('keeps the very list where only words change, so that nothing draws it anew', async () => {
    tray.change({ put: { ids: [...ids] } })
    await isKept()
    const { articleIds } = tray.get()
    tray.change({ title: '街坊的事' })
    expect(tray.get().articleIds).toBe(articleIds)
    await isKept()
    await tray.refresh()
    expect(tray.get().articleIds).toBe(articleIds)
    tray.change({ remove: [ids[0] ?? ''] })
    expect(tray.get().articleIds).not.toBe(articleIds)
  })

  it('sends what is typed meanwhile in one', async () => {
    const titles: (string | undefined)[] = []
    const counting: ArchiveApi = { ...archive.api, changeDigest: (change) => (titles.push(change.title), archive.api.changeDigest(change)) }
    tray = await openWindow(counting)
    for (const title of ['街', '街坊', '街坊的', '街坊的事']) tray.change({ title })
    await isKept()
    expect(titles).toEqual(['街', '街坊的事'])
  })

  it('takes the changes of two windows together', async () => {
    tray.toggle(ids[0] ?? '')
    await isKept()
    const other = await openWindow()
    tray.toggle(ids[1] ?? '')
    other.change({ title: '两个窗口' })
    other.toggle(ids[2] ?? '')
    await Promise.all([isKept(), isKept(other)])
    await tray.refresh()
    expect(tray.get().title).toBe('两个窗口')
    expect(tray.get().articleIds.toSorted()).toEqual(ids.toSorted())
  })

  it('keeps in the window what the archive cannot take, says so, and brings it in at the next try', async () => {
    let isFull = true
    const changeDigest: ArchiveApi['changeDigest'] = async (change) => {
      if (isFull) throw new ArchiveError('disk-full', 'no room')
      return archive.api.changeDigest(change)
    }
    tray = await openWindow({ ...archive.api, changeDigest })
    tray.toggle(ids[0] ?? '')
    await expect.poll(() => tray.get().keeping).toBe('failed')
    tray.change({ title: '满了' })
    await expect.poll(() => tray.get()).toMatchObject({ keeping: 'failed', failure: { code: 'disk-full' }, title: '满了' })
    await expect(tray.open(null)).rejects.toMatchObject({ code: 'disk-full' })
    expect(tray.get().articleIds).toEqual([ids[0]])
    isFull = false
    tray.retry()
    await isKept()
    expect((await openWindow()).get()).toMatchObject({ title: '满了', articleIds: [ids[0]] })
  })

  it('says no more of a failure once opening another digest has brought the change in', async () => {
    let isFull = true
    const changeDigest: ArchiveApi['changeDigest'] = async (change) => {
      if (isFull) throw new ArchiveError('disk-full', 'no room')
      return archive.api.changeDigest(change)
    }
    tray = await openWindow({ ...archive.api, changeDigest })
    tray.change({ title: '满了' })
    await expect.poll(() => tray.get().keeping).toBe('failed')
    isFull = false
    await tray.open(null)
    expect(tray.get()).toMatchObject({ title: '', keeping: 'kept', failure: null })
    expect(tray.get().digests).toMatchObject([{ title: '满了' }])
  })

  it('opens a kept one where nothing can be written, and tells the archive once it can be', async () => {
    tray.change({ title: '甲', put: { ids: [ids[0] ?? ''] } })
    await tray.open(null)
    let isClosed = true
    const refuse = () => {
      if (isClosed) throw new ArchiveError('cannot-write', 'read-only')
    }
    const changeDigest: ArchiveApi['changeDigest'] = async (change) => (refuse(), archive.api.changeDigest(change))
    const openDigest: ArchiveApi['openDigest'] = async (request) => (refuse(), archive.api.openDigest(request))
    tray = await openWindow({ ...archive.api, changeDigest, openDigest })
    await tray.open(tray.get().digests[0]?.id ?? 0)
    expect(tray.get()).toMatchObject({ title: '甲', articleIds: [ids[0]], keeping: 'kept' })
    tray.change({ note: '只在这里' })
    await expect.poll(() => tray.get().keeping).toBe('failed')
    await expect(tray.open(null)).rejects.toMatchObject({ code: 'cannot-write' })
    isClosed = false
    tray.retry()
    await isKept()
    expect((await openWindow()).get()).toMatchObject({ title: '甲', note: '只在这里' })
  })

  it('says what could not go in with the others until the list changes again', async () => {
    tray.change({ put: { ids: ['no-such-0', ids[0] ?? ''] } })
    tray.change({ put: { ids: ['no-such-1', ids[1] ?? ''] } })
    await isKept()
    const leftOut = [{ id: 'no-such-0', reason: { code: 'article-not-found' } }, { id: 'no-such-1' }]
    expect(tray.get()).toMatchObject({ articleIds: [ids[0], ids[1]], failure: null, leftOut })
    expect(tray.get().digests[0]).not.toHaveProperty('leftOut')
    tray.change({ title: '街坊的事' })
    await isKept()
    expect(tray.get().leftOut).toHaveLength(2)
    tray.undo()
    await isKept()
    expect(tray.get()).toMatchObject({ articleIds: [ids[0]], leftOut: [] })
  })

  it('takes back what is refused for good, says why, and goes on', async () => {
    tray.toggle('no-such-0')
    tray.toggle(ids[0] ?? '')
    await isKept()
    expect(tray.get()).toMatchObject({ articleIds: [ids[0]], failure: { code: 'article-not-found', data: { id: 'no-such-0' } } })
  })

  it('takes back what is too much for the archive, and goes on', async () => {
    tray.change({ title: '题'.repeat(201) })
    tray.toggle(ids[0] ?? '')
    await isKept()
    expect(tray.get()).toMatchObject({ title: '', articleIds: [ids[0]], failure: { code: 'too-long', data: { limit: 200 } } })
  })

  it('gives back order and articles step by step', async () => {
    tray.change({ put: { ids: [...ids] } })
    await isKept()
    tray.change({ put: { ids: [ids[2] ?? ''], before: ids[0] ?? '' } })
    tray.change({ remove: [ids[0] ?? ''] })
    expect(tray.get().articleIds).toEqual([ids[2], ids[1]])
    tray.undo()
    expect(tray.get().articleIds).toEqual([ids[2], ids[0], ids[1]])
    tray.undo()
    expect(tray.get().articleIds).toEqual(ids)
    await isKept()
    expect((await openWindow()).get().articleIds).toEqual(ids)
    tray.undo()
    expect(tray.get()).toMatchObject({ articleIds: [], canUndo: false })
    tray.undo()
    await isKept()
  })

  it('keeps what is typed above a piece, and gives it back as one step', async () => {
    const [a = '', b = ''] = ids
    tray.change({ put: { ids: [a, b] } })
    for (const text of ['此', '此文', '此文涉及我区']) tray.change({ pieceNotes: { [a]: text } })
    for (const text of ['另', '另见']) tray.change({ pieceNotes: { [b]: text } })
    tray.change({ title: '题名不是一步' })
    tray.change({ remove: [a] })
    await isKept()
    const asKept = (await openWindow()).get()
    expect(asKept).toMatchObject({ articleIds: [b], pieceNotes: { [a]: '此文涉及我区', [b]: '另见' } })
    tray.undo()
    expect(tray.get()).toMatchObject({ articleIds: [a, b], pieceNotes: { [a]: '此文涉及我区', [b]: '另见' } })
    tray.undo()
    expect(tray.get().pieceNotes).toEqual({ [a]: '此文涉及我区' })
    tray.undo()
    expect(tray.get()).toMatchObject({ title: '题名不是一步', articleIds: [a, b], pieceNotes: {} })
    await isKept()
    expect((await openWindow()).get().pieceNotes).toEqual({})
  })

  it('takes no step back for a change that changes nothing', () => {
    tray.change({ title: '只有题名', remove: ids.slice(0, 1) })
    expect(tray.get().canUndo).toBe(false)
  })

  it('takes notes typed in two windows together', async () => {
    const [a = '', b = ''] = ids
    tray.change({ put: { ids: [a, b] } })
    await isKept()
    const other = await openWindow()
    tray.change({ pieceNotes: { [a]: '甲' } })
    other.change({ pieceNotes: { [b]: '乙' } })
    await Promise.all([isKept(), isKept(other)])
    await tray.refresh()
    expect(tray.get().pieceNotes).toEqual({ [a]: '甲', [b]: '乙' })
  })

  it('takes back what was put in without moving what another window has put behind it', async () => {
    tray.toggle(ids[0] ?? '')
    tray.toggle(ids[1] ?? '')
    await isKept()
    const other = await openWindow()
    other.toggle(ids[2] ?? '')
    await isKept(other)
    await tray.refresh()
    tray.undo()
    await isKept()
    expect(tray.get().articleIds).toEqual([ids[0], ids[2]])
  })

  it('keeps the present one when another is begun or opened, and a deleted one to be restored', async () => {
    tray.change({ title: '甲', put: { ids: [ids[0] ?? ''] } })
    const first = () => tray.get().digests.find(({ title }) => title === '甲')
    await tray.open(null)
    expect(tray.get()).toMatchObject({ title: '', articleIds: [], digestId: null, canUndo: false })
    tray.change({ title: '乙' })
    await tray.open(first()?.id ?? 0)
    expect(tray.get()).toMatchObject({ title: '甲', articleIds: [ids[0]] })
    expect(tray.get().digests).toHaveLength(2)
    await tray.remove(first()?.id ?? 0)
    expect(tray.get()).toMatchObject({ title: '', digestId: null })
    expect(first()?.deletedAt).not.toBeNull()
    await tray.restore(first()?.id ?? 0)
    expect(first()?.deletedAt).toBeNull()
  })
})

describe('findBefore', () => {
  it('names the article that comes behind those that are dropped', () => {
    expect(findBefore(['a', 'b', 'c'], ['a'], 2)).toBe('c')
    expect(findBefore(['a', 'b', 'c'], ['b'], 1)).toBe('c')
    expect(findBefore(['a', 'b', 'c'], ['a'], 3)).toBeNull()
  })
})

describe('listedNotes', () => {
  it('leaves out the note of a piece that was taken out', () => {
    expect(listedNotes({ articleIds: ['b', 'c'], pieceNotes: { a: '不再有', b: '还在' } })).toEqual({ b: '还在' })
  })
})
