import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ArchiveEvent } from '#contract/events.ts'
import type { ImportReport } from '#contract/models.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

import { transports, type Caller } from './transports.ts'

const folder = tempFolder()
const pages = join(folder, 'pages')
mkdirSync(pages)
writeFileSync(join(pages, 'a.txt'), plainPage('东风渠添了新步道', '菜市场换上节能灯'))
writeFileSync(join(pages, 'b.txt'), plainPage('图书馆延长夜间开放'))
writeFileSync(join(pages, 'empty.txt'), '')

describe.each(transports)('the contract over $name', (transport) => {
  let caller: Caller
  let report: ImportReport
  const events: ArchiveEvent[] = []

  beforeAll(async () => {
    caller = await transport.open(join(folder, `${transport.name}.jianbao`))
    await caller.subscribe((event) => events.push(event))
    report = await caller.api.importFiles({ grant: await caller.grant([pages]) })
  })

  afterAll(() => caller.close())

  const find = async (query: string): Promise<string> => {
    const { hits } = await caller.api.search({ query })
    return hits[0]?.id ?? ''
  }

  it('reports what came in and what did not', () => {
    expect(report).toMatchObject({ files: 3, imported: 2, unchanged: 0, cancelled: false })
    expect(report.failed.map(({ code }) => code)).toEqual(['empty'])
  })

  it('finds what was imported, with defaults for what was not said', async () => {
    const found = await caller.api.search({ query: '节能灯' })
    expect(found.total).toBe(1)
    expect(found.hits[0]).toMatchObject({ headline: '菜市场换上节能灯' })
    expect((await caller.api.search({ query: '没有这样的话' })).total).toBe(0)
  })

  it('counts without giving hits when the limit is 0', async () => {
    const { total, hits } = await caller.api.search({ query: '', limit: 0 })
    expect(total).toBeGreaterThanOrEqual(3)
    expect(hits).toEqual([])
  })

  it('gives an article with the places where a query matches', async () => {
    const { article, matches } = await caller.api.getArticle({ id: await find('步道'), query: '步道' })
    expect(article.headline).toBe('东风渠添了新步道')
    expect(matches[0]).toMatchObject({ unit: 'headline', ranges: [[6, 8]] })
  })

  it('gives the page an article came from', async () => {
    const { article } = await caller.api.getArticle({ id: await find('步道') })
    const source = await caller.api.getSource({ sourceId: article.sourceId })
    expect(source.transcript).toContain('菜市场换上节能灯')
    expect(source.articles.map(({ id }) => id)).toContain(article.id)
  })

  it('recognises files it has', async () => {
    const again = await caller.api.importFiles({ grant: await caller.grant([pages]) })
    expect(again).toMatchObject({ imported: 0, unchanged: 2, changed: 0 })
  })

  it('announces imports and changes', async () => {
    const phases = () => events.flatMap((event) => (event.kind === 'import-progress' ? [event.phase] : []))
    // What an import waits for behind its last file is said, too.
    await expect.poll(() => phases().at(-1)).toBe('indexing')
    // Other windows get the report that the caller had as an answer.
    await expect.poll(() => events).toContainEqual({ kind: 'import-ended', reply: { result: report } })
    await expect.poll(() => events).toContainEqual(expect.objectContaining({ kind: 'archive-changed' }))
  })

  it('finds a corrected headline at once, and the old one again when it is undone', async () => {
    const id = await find('延长夜间开放')
    const corrected = await caller.api.correctField({ id, field: 'headline', value: '阅览室通宵亮灯' })
    expect(corrected).toMatchObject({ headline: '阅览室通宵亮灯', corrected: ['headline'] })
    expect((await caller.api.search({ query: '阅览室通宵亮灯' })).hits.map((hit) => hit.id)).toEqual([id])
    const [correction] = await caller.api.listCorrections({ id })
    expect(correction).toMatchObject({ field: 'headline', readValue: '图书馆延长夜间开放', undoneAt: null })
    await caller.api.undoCorrection({ correctionId: correction!.id })
    expect((await caller.api.search({ query: '阅览室通宵亮灯' })).total).toBe(0)
    expect((await caller.api.getArticle({ id })).article.headline).toBe('图书馆延长夜间开放')
  })

  it('filters by a tag as soon as it is set', async () => {
    const id = await find('节能灯')
    await caller.api.setTags({ id, tags: ['待印'] })
    const { hits, facets } = await caller.api.search({ query: '', filters: { tag: ['待印'] } })
    expect(hits.map((hit) => hit.id)).toEqual([id])
    expect(facets.tag).toEqual([{ name: '待印', count: 1 }])
  })

  it('splits an article and merges it again, searchable at once, every step in the history', async () => {
    const id = await find('步道')
    const split = await caller.api.splitArticle({ id, at: { paragraph: 1 } })
    const [first, second] = split.articles
    expect(first).toMatchObject({ id, headline: '东风渠添了新步道' })
    expect((await caller.api.search({ query: '步道 后续安排' })).hits.map((hit) => hit.id)).toEqual([second!.id])
    expect(await caller.api.getArticle({ id })).toMatchObject({ next: { id: second!.id, headline: null }, offer: null })
    const merged = await caller.api.mergeArticles({ id, nextId: second!.id })
    expect(merged).toMatchObject({ cut: { kind: 'merge', pieces: [second!.id] }, articles: [{ id }] })
    expect((await caller.api.listCuts({ id })).map(({ kind, undoable }) => [kind, undoable])).toEqual([
      ['merge', true],
      ['split', false],
    ])
    await caller.api.undoCut({ cutId: merged.cut.id })
    await caller.api.undoCut({ cutId: split.cut.id })
    expect((await caller.api.getArticle({ id: second!.id })).article).toMatchObject({
      id,
      paragraphs: [{ kind: 'text' }, { kind: 'text' }],
    })
  })

  it('has no offer where no reading sees more', async () => {
    expect(await caller.api.listOffers({})).toEqual([])
    const id = await find('步道')
    await expect(caller.api.acceptOffer({ id })).rejects.toMatchObject({ code: 'offer-not-found', data: { id } })
    await expect(caller.api.declineOffer({ id })).rejects.toMatchObject({ code: 'offer-not-found' })
    await expect(caller.api.splitArticle({ id, at: { paragraph: 99 } })).rejects.toMatchObject({ code: 'no-cut-there' })
    await expect(caller.api.mergeArticles({ id, nextId: id })).rejects.toMatchObject({ code: 'not-neighbours' })
    await expect(caller.api.undoCut({ cutId: 999 })).rejects.toMatchObject({ code: 'cut-not-found' })
  })

  it('takes articles and whole imports out, found nowhere at once, and puts them back', async () => {
    const { total } = await caller.api.search({ query: '', limit: 0 })
    const id = await find('步道')
    expect(await caller.api.measureRemoval({ what: { article: id } })).toMatchObject({ files: 0, articles: 1 })
    const removal = await caller.api.removeArticles({ what: { article: id } })
    expect((await caller.api.search({ query: '', limit: 0 })).total).toBe(total - 1)
    expect(await caller.api.getArticle({ id })).toMatchObject({ isHit: false, removal })
    const [run] = await caller.api.listImports({})
    await caller.api.removeArticles({ what: { run: run?.id ?? 0 } })
    expect((await caller.api.search({ query: '' })).total).toBe(0)
    await caller.api.restoreArticles({ what: { run: run?.id ?? 0 } })
    await caller.api.restoreArticles({ what: { removal: removal.id } })
    expect((await caller.api.search({ query: '', limit: 0 })).total).toBe(total)
    expect((await caller.api.listRemovals({})).every(({ undoneAt }) => undoneAt !== null)).toBe(true)
  })

  it('keeps a digest from its first change on, and takes its changes one by one', async () => {
    const [first, second] = [await find('步道'), await find('节能灯')]
    events.length = 0
    const begun = await caller.api.changeDigest({ put: { ids: [first] } })
    expect(begun).toMatchObject({ title: '', note: '', articleIds: [first], isOpen: true, deletedAt: null })
    await expect.poll(() => events).toContainEqual({ kind: 'digests-changed' })
    await caller.api.changeDigest({ digestId: begun.id, title: '民生' })
    await caller.api.changeDigest({ put: { ids: [second], before: first } })
    const { leftOut, ...kept } = await caller.api.changeDigest({ note: '街上的事' })
    expect(leftOut).toEqual([])
    expect(kept).toMatchObject({ id: begun.id, title: '民生', note: '街上的事', articleIds: [second, first] })
    expect(await caller.api.getDigest({ digestId: kept.id })).toEqual(kept)
    expect(await caller.api.listDigests({})).toEqual([kept])
  })

  it('opens another digest and leaves the former one kept', async () => {
    const id = (await caller.api.listDigests({}))[0]?.id ?? 0
    expect(await caller.api.openDigest({ digestId: null })).toBeNull()
    const other = await caller.api.changeDigest({ title: '另一份' })
    expect((await caller.api.listDigests({})).map((digest) => [digest.id, digest.isOpen])).toEqual([
      [other.id, true],
      [id, false],
    ])
    expect(await caller.api.openDigest({ digestId: id })).toMatchObject({ title: '民生', isOpen: true })
    await expect(caller.api.openDigest({ digestId: 999 })).rejects.toMatchObject({ code: 'digest-not-found' })
  })

  it('deletes a digest so that it can be restored', async () => {
    const [open] = (await caller.api.listDigests({})).filter(({ isOpen }) => isOpen)
    const digestId = open?.id ?? 0
    expect(await caller.api.deleteDigest({ digestId })).toEqual({ deleted: true })
    expect(await caller.api.deleteDigest({ digestId })).toEqual({ deleted: false })
    expect((await caller.api.getDigest({ digestId })).deletedAt).not.toBeNull()
    await expect(caller.api.openDigest({ digestId })).rejects.toMatchObject({ code: 'digest-not-found' })
    expect(await caller.api.restoreDigest({ digestId })).toEqual({ ...open, isOpen: false })
    await expect(caller.api.restoreDigest({ digestId: 999 })).rejects.toMatchObject({ code: 'digest-not-found' })
  })

  it('keeps searches under a name, one to a name, and restores deleted ones', async () => {
    events.length = 0
    const asked = { query: '步道', filters: { year: ['2015'] }, sort: 'oldest' as const }
    const { search, replaced } = await caller.api.saveSearch({ name: ' 步道 ', ...asked })
    expect({ search, replaced }).toMatchObject({ search: { name: '步道', ...asked }, replaced: false })
    await expect.poll(() => events).toContainEqual({ kind: 'saved-searches-changed' })
    const later = await caller.api.saveSearch({ name: '步道', query: '新步道' })
    expect(later).toMatchObject({ search: { query: '新步道', filters: {}, sort: 'relevance' }, replaced: true })
    expect(await caller.api.listSavedSearches({})).toEqual([later.search])
    expect(await caller.api.deleteSavedSearch({ searchId: later.search.id })).toEqual({ deleted: true })
    expect(await caller.api.deleteSavedSearch({ searchId: later.search.id })).toEqual({ deleted: false })
    expect(await caller.api.restoreSavedSearch({ searchId: search.id })).toEqual(search)
    expect(await caller.api.listSavedSearches({})).toEqual([search])
    // Its name is taken again: that one makes way, as if this were saved anew.
    expect(await caller.api.restoreSavedSearch({ searchId: later.search.id })).toEqual(later.search)
    expect(await caller.api.listSavedSearches({})).toEqual([later.search])
    await expect(caller.api.restoreSavedSearch({ searchId: 999 })).rejects.toMatchObject({ code: 'saved-search-not-found' })
  })

  it('names articles as they are now, and those that are gone', async () => {
    const pieces = await caller.api.listPieces({ ids: [await find('节能灯'), 'no-such-0'] })
    expect(pieces.map(({ headline, state }) => [headline, state])).toEqual([
      ['菜市场换上节能灯', 'present'],
      [null, 'gone'],
    ])
  })

  it('prints what is there when a chosen article is not, and says which', async () => {
    const ids = ['no-such-0', await find('步道')]
    const document = await caller.api.composePrint({ ids, printedOn: '2026-11-22' })
    expect(document).toMatchObject({ articles: 1, missing: ['no-such-0'] })
    expect(document.html).toContain('no-such-0')
    const [part] = (await caller.api.composeExport({ ids, printedOn: '2026-11-22', format: 'markdown' })).parts
    expect(part?.text).toContain('no-such-0')
    await expect(caller.api.composePrint({ ids: ['no-such-0'], printedOn: '2026-11-22' })).rejects.toMatchObject({
      code: 'article-not-found',
      data: { id: 'no-such-0' },
    })
  })

  it('composes a document to print', async () => {
    const document = await caller.api.composePrint({ ids: [await find('步道')], printedOn: '2026-11-22', title: '样张' })
    expect(document).toMatchObject({ title: '样张', articles: 1, truncated: false })
    expect(document.html).toContain('东风渠添了新步道')
  })

  it('composes a document to keep', async () => {
    const document = await caller.api.composeExport({ ids: [await find('步道')], printedOn: '2026-11-22', format: 'markdown' })
    expect(document.parts[0]?.text).toContain('东风渠添了新步道')
  })

  it('answers the same after the index is made anew', async () => {
    const before = await caller.api.search({ query: '社区' })
    expect(await caller.api.rebuild({ what: 'index' })).toMatchObject({ articles: before.total })
    const after = await caller.api.search({ query: '社区' })
    expect(after.hits.map((hit) => hit.id)).toEqual(before.hits.map((hit) => hit.id))
  })

  it('has nothing to merge in an index just made', async () => {
    expect(await caller.api.tidyIndex({})).toEqual({ steps: 0 })
  })

  it('is in order and says what it holds', async () => {
    expect(await caller.api.checkArchive({})).toEqual({ ok: true, problems: [] })
    expect(await caller.api.getInfo({})).toMatchObject({ sources: 2, canWrite: true, index: { state: 'ready' } })
  })

  it('backs up to a file that was chosen, and over none that is there', async () => {
    await expect(caller.api.backUp({ grant: 'made-up' })).rejects.toMatchObject({ code: 'grant-unknown' })
    const grant = await caller.grant([join(pages, 'a.txt')])
    await expect(caller.api.backUp({ grant })).rejects.toMatchObject({ code: 'file-exists' })
  })

  it('has nothing to cancel when nothing runs', async () => {
    expect(await caller.api.cancelImport({})).toEqual({ cancelled: false })
  })

  it('refuses what the contract does not allow, saying where', async () => {
    await expect(caller.api.search({ query: '雁', limit: -1 })).rejects.toMatchObject({ code: 'bad-request', data: { place: 'limit' } })
    const strange = caller.api as unknown as { search(input: unknown): Promise<unknown> }
    await expect(strange.search({ query: '雁', path: '/etc/passwd' })).rejects.toMatchObject({ code: 'bad-request' })
    await expect(strange.search(null)).rejects.toMatchObject({ code: 'bad-request' })
  })

  it('says of what a person may have written too much of how much is allowed, and what it was', async () => {
    await expect(caller.api.search({ query: '雁'.repeat(4001) })).rejects.toMatchObject({
      code: 'too-long',
      data: { place: 'query', limit: 4000, start: '雁'.repeat(12) },
    })
    const district = Array.from({ length: 201 }, (_, at) => `区${at}`)
    await expect(caller.api.search({ query: '', filters: { district } })).rejects.toMatchObject({
      code: 'too-many',
      data: { place: 'filters.district', limit: 200 },
    })
  })

  it('names what is not there by its code', async () => {
    await expect(caller.api.getArticle({ id: 'no-0' })).rejects.toMatchObject({ code: 'article-not-found', data: { id: 'no-0' } })
    await expect(caller.api.getSource({ sourceId: '999' })).rejects.toMatchObject({ code: 'source-not-found' })
    await expect(caller.api.importFiles({ grant: 'made-up' })).rejects.toMatchObject({ code: 'grant-unknown' })
  })

  it('takes a grant once', async () => {
    const grant = await caller.grant([join(pages, 'a.txt')])
    await caller.api.importFiles({ grant })
    await expect(caller.api.importFiles({ grant })).rejects.toMatchObject({ code: 'grant-unknown' })
  })
})
