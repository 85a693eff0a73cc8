/** Archives whose pages were read by a decoder of before: places in its text are none in the text that is made today. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import type { ArchiveEvent } from '#contract/events.ts'
import { errors as english } from '#locales/en/errors.ts'
import { errors as chinese } from '#locales/zh-CN/errors.ts'
import { readAsBefore } from '#tests/helpers/older-decoder.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const root = tempFolder()
const headlines = ['路灯全都亮了', '水渠终于通了', '集市搬进新棚'] as const
let folder: string
let archive: Archive

beforeEach(async () => {
  folder = mkdtempSync(join(root, 'decoded-'))
  archive = await openArchive({ file: join(folder, 'a.jianbao'), create: true })
  writeFileSync(join(folder, '1.html'), webPage(headlines))
  await importPage('1.html')
})
afterEach(async () => {
  expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  await archive.close()
})

function webPage(titles: readonly string[]): string {
  const pieces = titles.map(
    (title, index) => `<h2>${title}</h2>
<p>本报讯(记者 周一鸣)昨日上午,${title}的消息传到了第${index + 1}个社区,居民们纷纷表示欢迎。</p>
<p>工作人员介绍,${title}之后还有后续安排,请大家留意门口的告示。</p>`,
  )
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${pieces.join('\n')}</body></html>`
}

const importPage = (name: string): Promise<unknown> =>
  archive.api.importFiles({ grant: archive.grantFiles({ paths: [join(folder, name)] }) })

/** Lets the pages be as a decoder of before has read them. */
async function decodeAsBefore(change: (text: string) => string): Promise<void> {
  await archive.close()
  readAsBefore(join(folder, 'a.jianbao'), change)
  archive = await openArchive({ file: join(folder, 'a.jianbao') })
}

/** A script's notice that was read above the page: everything stood further down. */
const withNotice = (text: string): string => `您的浏览器不支持脚本,本页有些内容不能显示\n\n${text}`

async function idOf(headline: string): Promise<string> {
  const { hits } = await archive.api.search({ query: '', limit: 100 })
  const found = hits.find((hit) => hit.headline === headline)
  if (!found) throw new Error(`${headline} is not in the archive`)
  return found.id
}

/** What the text of the file has where an article is said to stand. */
async function markedAs(id: string): Promise<string> {
  const { article } = await archive.api.getArticle({ id })
  const { transcript, articles } = await archive.api.getSource({ sourceId: article.sourceId })
  return (articles.find((one) => one.id === id)?.spans ?? []).map(([start, end]) => transcript.slice(start, end)).join('')
}

const words = async (id: string): Promise<readonly string[]> =>
  (await archive.api.getArticle({ id })).article.paragraphs.map(({ text }) => text)
const listed = async (): Promise<readonly (string | null)[]> =>
  (await archive.api.search({ query: '' })).hits.map(({ headline }) => headline)

describe('an article of a page that is decoded otherwise by now', () => {
  it.each(headlines)('keeps id and words when it is first touched: %s', async (headline) => {
    await decodeAsBefore(withNotice)
    const id = await idOf(headline)
    const before = await words(id)
    await archive.api.setTags({ id, tags: ['要用'] })
    expect(await markedAs(id)).toMatch(new RegExp(`^${headline}\\s[^]*请大家留意门口的告示。$`))
    await archive.api.rebuild({ what: 'reading' })
    expect((await archive.api.getArticle({ id })).article).toMatchObject({ id, headline, tags: ['要用'] })
    expect(await words(id)).toEqual(before)
    expect((await listed()).toSorted()).toEqual([...headlines].toSorted())
  })

  it('is found by searches with what was set by hand, and the page is told to have changed', async () => {
    await decodeAsBefore(withNotice)
    const id = await idOf(headlines[1])
    const events: ArchiveEvent[] = []
    archive.subscribe((event) => events.push(event))
    await archive.api.correctField({ id, field: 'headline', value: '水渠通水' })
    expect((await archive.api.search({ query: '水渠通水' })).hits.map((hit) => hit.id)).toEqual([id])
    expect(events).toContainEqual(expect.objectContaining({ kind: 'archive-changed', changedIds: null }))
  })

  it('is as safe in an archive that is older than the hashes of texts', async () => {
    await decodeAsBefore(withNotice)
    await archive.close()
    const db = new Database(join(folder, 'a.jianbao'))
    db.exec('UPDATE source SET text_hash = NULL')
    db.close()
    archive = await openArchive({ file: join(folder, 'a.jianbao') })
    const id = await idOf(headlines[1])
    expect(await markedAs(id)).toMatch(/^水渠终于通了\s/)
    await archive.api.setTags({ id, tags: ['要用'] })
    expect(await markedAs(id)).toMatch(/^水渠终于通了\s/)
  })

  it('goes into a digest with the others of its page', async () => {
    await decodeAsBefore(withNotice)
    const ids = await Promise.all(headlines.map(idOf))
    const { articleIds } = await archive.api.changeDigest({ put: { ids } })
    expect(articleIds).toEqual(ids)
    await archive.api.rebuild({ what: 'reading' })
    expect((await archive.api.listPieces({ ids })).map(({ headline }) => headline)).toEqual(headlines)
  })

  it('is split, merged and put together again as it stands', async () => {
    await decodeAsBefore(withNotice)
    const [id, nextId] = [await idOf(headlines[0]), await idOf(headlines[1])]
    const { cut } = await archive.api.mergeArticles({ id, nextId })
    expect(await words(id)).toContainEqual(expect.stringContaining('工作人员介绍,水渠终于通了'))
    await archive.api.undoCut({ cutId: cut.id })
    expect((await listed()).toSorted()).toEqual([...headlines].toSorted())
    const split = await archive.api.splitArticle({ id, at: { paragraph: 1 } })
    expect((await words(split.cut.pieces[0] ?? '')).join('')).toMatch(/^工作人员介绍,路灯全都亮了/)
  })

  it('leaves no text out where another begins at the place that its id names', async () => {
    const [first, second] = headlines
    const start = Number((await idOf(second)).split('-')[1])
    // What stood above the first article was as long as the article is.
    await decodeAsBefore((text) => `${'注'.repeat(start - 2)}\n\n${text}`)
    const id = await idOf(first)
    expect(Number(id.split('-')[1])).toBe(start)
    await archive.api.setTags({ id, tags: ['要用'] })
    expect((await archive.api.getArticle({ id })).article).toMatchObject({ headline: first, tags: ['要用'] })
    expect((await listed()).toSorted()).toEqual([...headlines].toSorted())
    expect((await archive.api.getArticle({ id: await idOf(second) })).article.tags).toEqual([])
  })

  it('is touched where it has become nearly the same, but not split at a paragraph that the user did not see', async () => {
    await decodeAsBefore((text) => withNotice(text).replace('居民们纷纷表示欢迎', '居民们纷纷□□表示欢迎'))
    const id = await idOf(headlines[0])
    await expect(archive.api.splitArticle({ id, at: { paragraph: 1 } })).rejects.toMatchObject({ code: 'page-read-anew', data: { id } })
    await archive.api.setTags({ id, tags: ['要用'] })
    expect((await words(id))[0]).toContain('居民们纷纷表示欢迎')
    expect(await markedAs(id)).toMatch(/^路灯全都亮了/)
  })

  it('is to be chosen again where nothing on the page is the same; nothing is done to another, and the page is read anew', async () => {
    await decodeAsBefore((text) => text.replaceAll(/[一-鿿]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 1)))
    const [old] = (await archive.api.search({ query: '' })).hits
    const id = old?.id ?? ''
    await expect(archive.api.setTags({ id, tags: ['要用'] })).rejects.toMatchObject({ code: 'page-read-anew', data: { id } })
    expect((await listed()).toSorted()).toEqual([...headlines].toSorted())
    for (const headline of headlines) expect((await archive.api.getArticle({ id: await idOf(headline) })).article.tags).toEqual([])
    await archive.api.setTags({ id: await idOf(headlines[2]), tags: ['要用'] })
    expect(chinese['page-read-anew']).toContain('重新')
    expect(english['page-read-anew']).toContain('again')
  })

  it('stays out of a digest where it is not the same any more; the others go in, and nothing in its place', async () => {
    writeFileSync(join(folder, '2.html'), webPage(['图书馆延长夜间开放']))
    await importPage('2.html')
    const shift = (text: string) => text.replaceAll(/[一-鿿]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 1))
    await decodeAsBefore((text) => (text.includes('图书馆') ? withNotice(text) : shift(text)))
    const other = await idOf('图书馆延长夜间开放')
    const lost = (await archive.api.search({ query: '' })).hits.map(({ id }) => id).filter((id) => id !== other)
    const digest = await archive.api.changeDigest({ put: { ids: [...lost, other] } })
    expect(digest.articleIds).toEqual([other])
    expect(digest.leftOut.map(({ id, headline, reason }) => [id, headline, reason.code])).toEqual(
      lost.map((id) => [id, null, 'page-read-anew']),
    )
    expect((await listed()).toSorted()).toEqual([...headlines, '图书馆延长夜间开放'].toSorted())
    const ids = await Promise.all(headlines.map(idOf))
    expect((await archive.api.changeDigest({ put: { ids } })).articleIds).toEqual([other, ...ids])
  })
})

describe('the page of a file that is decoded otherwise by now', () => {
  it('marks its articles where they stand today, before anything is touched', async () => {
    await decodeAsBefore(withNotice)
    for (const headline of headlines) {
      expect(await markedAs(await idOf(headline))).toMatch(new RegExp(`^${headline}\\s[^]*请大家留意门口的告示。$`))
    }
  })

  it('lists the lines that are in no article as they are today', async () => {
    await archive.close()
    writeFileSync(join(folder, '2.html'), webPage(headlines).replace('</body>', '<p>版权所有 未经许可不得转载</p></body>'))
    archive = await openArchive({ file: join(folder, 'b.jianbao'), create: true })
    await importPage('2.html')
    const { article } = await archive.api.getArticle({ id: await idOf(headlines[0]) })
    const before = await archive.api.getSource({ sourceId: article.sourceId })
    expect(before.leftovers.length).toBeGreaterThan(0)
    await archive.close()
    readAsBefore(join(folder, 'b.jianbao'), withNotice)
    archive = await openArchive({ file: join(folder, 'b.jianbao') })
    expect((await archive.api.getSource({ sourceId: article.sourceId })).leftovers).toEqual(before.leftovers)
  })

  it('takes a pin over from the bytes that it replaces to where the article stands today', async () => {
    const corrected = webPage(headlines).replace('第1个社区', '第7个社区')
    writeFileSync(join(folder, '2.html'), corrected)
    await importPage('2.html')
    await decodeAsBefore(withNotice)
    const { hits } = await archive.api.search({ query: '第1个社区' })
    const id = hits[0]?.id ?? ''
    await archive.api.setTags({ id, tags: ['要用'] })
    writeFileSync(join(folder, '1.html'), corrected)
    await importPage('1.html')
    expect((await archive.api.getArticle({ id })).article).toMatchObject({ headline: headlines[0], tags: ['要用'] })
    expect((await words(id))[0]).toContain('第7个社区')
    expect(await markedAs(id)).toMatch(/^路灯全都亮了\s[^]*请大家留意门口的告示。$/)
  })
})
