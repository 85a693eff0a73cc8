/** What a merge by hand does: docs/decisions/0003-identities.md. */
import { beforeEach, describe, expect, it } from 'vitest'

import type { Article } from '#contract/models.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'

import { pageOfEachTest, textOf } from './page-archive.ts'

const page = pageOfEachTest()

describe('a merge', () => {
  let first: Article
  let second: Article
  beforeEach(async () => {
    await page.importPage(plainPage('路灯全都亮了', '水渠终于通了', '公交线路改了'))
    ;[first, second] = (await page.all()) as [Article, Article]
    await page.api.correctField({ id: first.id, field: 'headline', value: '路灯终于亮了' })
    await page.api.setTags({ id: first.id, tags: ['民生'] })
    await page.api.correctField({ id: second.id, field: 'byline', value: '记者 李四' })
    await page.api.setTags({ id: second.id, tags: ['水利', '民生'] })
  })
  const merge = () => page.api.mergeArticles({ id: first.id, nextId: second.id })

  it('keeps the first with all that it had, and all of the text', async () => {
    const { articles } = await merge()
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({ id: first.id, headline: '路灯终于亮了', tags: ['民生', '水利'] })
    expect(articles[0]!.paragraphs.map(({ kind, text }) => [kind, text.slice(0, 9)])).toEqual([
      ['text', '昨日上午,路灯全都'],
      ['text', '工作人员介绍,路灯'],
      ['subheading', '水渠终于通了'],
      ['text', '本报讯 昨日上午,'],
      ['text', '工作人员介绍,水渠'],
    ])
    expect(await page.find('水渠 路灯')).toEqual([first.id])
    expect((await page.api.search({ query: '', filters: { tag: ['水利'] } })).hits.map((hit) => hit.id)).toEqual([first.id])
    expect((await page.api.search({ query: '' })).total).toBe(2)
  })

  it('leads the id of the second to the first', async () => {
    await merge()
    expect((await page.api.getArticle({ id: second.id })).article.id).toBe(first.id)
    expect((await page.api.setTags({ id: second.id, tags: ['民生', '水利', '新'] })).id).toBe(first.id)
    const print = await page.api.composePrint({ ids: [second.id, first.id], printedOn: '2026-11-22' })
    expect(print.articles).toBe(1)
  })

  it('keeps what the second had: listed with the first, and its own again when it is undone', async () => {
    const before = await page.look()
    const corrections = await page.api.listCorrections({ id: second.id })
    const { cut } = await merge()
    expect((await page.api.listCorrections({ id: first.id })).map(({ articleId, field }) => [articleId, field])).toEqual([
      [second.id, 'byline'],
      [first.id, 'headline'],
    ])
    await page.api.undoCut({ cutId: cut.id })
    expect(await page.look()).toEqual(before)
    expect(await page.api.listCorrections({ id: second.id })).toEqual(corrections)
    expect(await page.api.listCuts({ id: first.id })).toMatchObject([{ kind: 'merge', undoable: false }])
    await expect(page.api.undoCut({ cutId: cut.id })).rejects.toMatchObject({ code: 'cut-not-found' })
  })

  it('takes a tag off every piece that has it when the user takes it off the whole', async () => {
    const { cut } = await merge()
    expect((await page.api.setTags({ id: first.id, tags: ['水利'] })).tags).toEqual(['水利'])
    await page.api.undoCut({ cutId: cut.id })
    expect((await page.all()).slice(0, 2).map(({ tags }) => tags)).toEqual([[], ['水利']])
  })

  it('lets a digest show the two as one, and brings the entry back, even when the digest was kept meanwhile', async () => {
    const third = (await page.all())[2] as Article
    const articleIds = [second.id, third.id, first.id]
    const { id } = await page.api.changeDigest({ title: '一月', put: { ids: articleIds } })
    const { cut } = await merge()
    expect((await page.api.getDigest({ digestId: id })).articleIds).toEqual([first.id, third.id])
    await page.api.undoCut({ cutId: cut.id })
    expect((await page.api.getDigest({ digestId: id })).articleIds).toEqual(articleIds)
    const again = await merge()
    await page.api.changeDigest({ title: '二月' })
    expect((await page.api.getDigest({ digestId: id })).articleIds).toEqual([first.id, third.id])
    await page.api.changeDigest({ put: { ids: [first.id], before: null } })
    await page.api.undoCut({ cutId: again.cut.id })
    expect((await page.api.getDigest({ digestId: id })).articleIds).toEqual([third.id, first.id, second.id])
  })

  it('adds nothing to a digest that had the second alone and was changed meanwhile', async () => {
    const third = (await page.all())[2] as Article
    const { id } = await page.api.changeDigest({ put: { ids: [second.id, third.id] } })
    const { cut } = await merge()
    await page.api.changeDigest({ put: { ids: [first.id], before: null } })
    expect((await page.api.getDigest({ digestId: id })).articleIds).toEqual([third.id, first.id])
    await page.api.undoCut({ cutId: cut.id })
    expect((await page.api.getDigest({ digestId: id })).articleIds).toEqual([third.id, second.id])
  })

  it('is for neighbours on one page, in their order', async () => {
    const third = (await page.all())[2] as Article
    const refused = { code: 'not-neighbours' }
    await expect(page.api.mergeArticles({ id: second.id, nextId: first.id })).rejects.toMatchObject(refused)
    await expect(page.api.mergeArticles({ id: first.id, nextId: third.id })).rejects.toMatchObject(refused)
    await expect(page.api.mergeArticles({ id: first.id, nextId: first.id })).rejects.toMatchObject(refused)
    await expect(page.api.mergeArticles({ id: first.id, nextId: 'no-0' })).rejects.toMatchObject({ code: 'article-not-found' })
    expect((await page.api.getArticle({ id: first.id })).next).toEqual({ id: second.id, headline: second.headline })
    expect((await page.api.getArticle({ id: third.id })).next).toBeNull()
  })

  it('stays through a new reading, which offers nothing against it', async () => {
    await merge()
    const before = await page.look()
    await page.api.rebuild({ what: 'reading' })
    expect(await page.look()).toEqual(before)
    expect(await page.api.listOffers({})).toEqual([])
    expect(await page.importAgain()).toMatchObject({ unchanged: 1 })
    expect(await page.look()).toEqual(before)
  })

  it('moves to changed bytes as one, and is undone there', async () => {
    const { cut } = await merge()
    expect((await page.importPage(`${plainPage('路灯全都亮了', '水渠终于通了')}\n${plainPage('老桥总算修好了')}`)).remarks).toEqual([])
    expect((await page.api.getArticle({ id: second.id })).article).toMatchObject({ id: first.id, tags: ['民生', '水利'] })
    await page.api.undoCut({ cutId: cut.id })
    expect((await page.api.getArticle({ id: second.id })).article).toMatchObject({ id: second.id, headline: '水渠终于通了' })
  })

  it('moves when something new stands between the two', async () => {
    await merge()
    expect(
      (await page.importPage(plainPage('路灯全都亮了', '水渠终于通了').replace('\n水渠终于通了', '\n责任编辑 王五\n\n水渠终于通了')))
        .remarks,
    ).toEqual([])
    expect((await page.api.getArticle({ id: second.id })).article.id).toBe(first.id)
  })

  it('stays with the old bytes as a whole when a piece of it is gone', async () => {
    await merge()
    expect((await page.importPage(plainPage('路灯全都亮了'))).remarks).toMatchObject([{ code: 'pin-left-behind' }])
    expect(textOf((await page.api.getArticle({ id: first.id })).article)).toContain('水渠终于通了之后')
  })

  it('can be split again, at the seam or within a piece, and every step be taken back in any order', async () => {
    const { cut: merged } = await merge()
    const seam = await page.api.splitArticle({ id: first.id, at: { paragraph: 2 } })
    expect(seam.articles.map(({ id }) => id)).toEqual([first.id, second.id])
    expect(seam.articles[1]).toMatchObject({
      headline: '水渠终于通了',
      byline: [{ role: 'reporter', name: '李四' }],
      tags: ['民生', '水利'],
    })
    await page.api.undoCut({ cutId: seam.cut.id })
    const within = await page.api.splitArticle({ id: first.id, at: { paragraph: 4 } })
    expect(within.articles.map(({ id }) => id)).toEqual([first.id, expect.not.stringMatching(second.id)])
    await page.api.undoCut({ cutId: merged.id })
    expect((await page.all()).slice(0, 3).map(({ paragraphs }) => paragraphs.length)).toEqual([2, 1, 1])
    await page.api.undoCut({ cutId: within.cut.id })
    expect((await page.all()).map(({ id, paragraphs }) => [id, paragraphs.length])).toMatchObject([
      [first.id, 2],
      [second.id, 2],
      [expect.anything(), 2],
    ])
  })
})
