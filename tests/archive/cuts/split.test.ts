/** What a split by hand does: docs/decisions/0003-identities.md. */
import { beforeEach, describe, expect, it } from 'vitest'

import { plainPage } from '#tests/helpers/sample-pages.ts'

import { pageOfEachTest, placeOf, textOf } from './page-archive.ts'

const page = pageOfEachTest()

describe('a split', () => {
  beforeEach(async () => {
    await page.importPage(plainPage('路灯全都亮了', '水渠终于通了', '公交线路改了'))
  })

  it('leaves id, corrections, tags and digests with the first piece and names the second by its place', async () => {
    const { id } = await page.named('路灯全都亮了')
    await page.api.correctField({ id, field: 'headline', value: '路灯终于亮了' })
    await page.api.setTags({ id, tags: ['民生'] })
    const { leftOut: _, ...digest } = await page.api.changeDigest({ title: '一月', put: { ids: [id] } })
    const { cut, articles } = await page.api.splitArticle({ id, at: { paragraph: 1 } })
    const { transcript } = await page.api.getSource({ sourceId: articles[0]!.sourceId })
    expect(articles.map((article) => article.id)).toEqual([id, `${id.split('-')[0]}-${transcript.indexOf('工作人员介绍')}`])
    expect(articles[0]).toMatchObject({ headline: '路灯终于亮了', tags: ['民生'], dateline: '本报讯' })
    expect(articles[1]).toMatchObject({ headline: null, tags: [], corrected: [] })
    expect(cut).toMatchObject({ kind: 'split', articleId: id, pieces: [articles[1]!.id], offered: false, undoable: true })
    expect(await page.api.getDigest({ digestId: digest.id })).toEqual(digest)
    expect(articles.map(textOf).join('')).toContain('路灯全都亮了之后还有后续安排')
  })

  it('is searched, counted and filtered at once, and leaves the other articles alone', async () => {
    const { id } = await page.named('路灯全都亮了')
    const others = (await page.all()).slice(1)
    const { articles } = await page.api.splitArticle({ id, at: { paragraph: 1 } })
    expect(await page.find('路灯 后续安排')).toEqual([articles[1]!.id])
    expect((await page.api.search({ query: '' })).total).toBe(4)
    expect((await page.api.getInfo({})).articles).toBe(4)
    expect((await page.all()).slice(2)).toEqual(others)
  })

  it('may begin at any line of the source, and nowhere else', async () => {
    const { id, sourceId } = await page.named('水渠终于通了')
    const { transcript } = await page.api.getSource({ sourceId })
    const offset = transcript.indexOf('工作人员介绍,水渠')
    const at = (place: number): Promise<unknown> => page.api.splitArticle({ id, at: { offset: place } })
    await expect(at(offset + 3)).rejects.toMatchObject({ code: 'no-cut-there' })
    await expect(at(placeOf(id))).rejects.toMatchObject({ code: 'no-cut-there' })
    await expect(at(0)).rejects.toMatchObject({ code: 'no-cut-there' })
    await expect(at(transcript.length)).rejects.toMatchObject({ code: 'no-cut-there' })
    await expect(page.api.splitArticle({ id, at: { paragraph: 9 } })).rejects.toMatchObject({ code: 'no-cut-there' })
    expect(await page.all()).toHaveLength(3)
    expect(await page.api.listCuts({ id })).toEqual([])
    await at(offset)
    expect(await page.all()).toHaveLength(4)
  })

  it('takes the dateline along when it begins at the first paragraph', async () => {
    const { id } = await page.named('路灯全都亮了')
    const { articles } = await page.api.splitArticle({ id, at: { paragraph: 0 } })
    expect(articles[0]!.paragraphs).toEqual([{ kind: 'text', text: '路灯全都亮了' }])
    expect(articles[1]).toMatchObject({ dateline: '本报讯', byline: [{ role: 'reporter', name: '周一鸣' }] })
  })

  it('is undone with all that was there, and with what the second piece was given since', async () => {
    const { id } = await page.named('路灯全都亮了')
    await page.api.setTags({ id, tags: ['民生'] })
    const before = await page.look()
    const { cut, articles } = await page.api.splitArticle({ id, at: { paragraph: 1 } })
    await page.api.undoCut({ cutId: cut.id })
    expect(await page.look()).toEqual(before)
    // The id of a piece leads to the article it is in.
    expect((await page.api.getArticle({ id: articles[1]!.id })).article.id).toBe(id)
    const again = await page.api.splitArticle({ id, at: { paragraph: 1 } })
    expect(again.articles.map((article) => article.id)).toEqual(articles.map((article) => article.id))
    await page.api.setTags({ id: articles[1]!.id, tags: ['后续'] })
    await page.api.undoCut({ cutId: again.cut.id })
    expect((await page.api.getArticle({ id })).article.tags).toEqual(['后续', '民生'])
    expect((await page.api.search({ query: '', filters: { tag: ['后续'] } })).hits.map((hit) => hit.id)).toEqual([id])
  })

  it('stays through a new reading, and through an import of the same bytes', async () => {
    const { id } = await page.named('路灯全都亮了')
    await page.api.splitArticle({ id, at: { paragraph: 1 } })
    const before = await page.look()
    await page.api.rebuild({ what: 'reading' })
    expect(await page.look()).toEqual(before)
    expect(await page.importAgain()).toMatchObject({ unchanged: 1, changed: 0 })
    expect(await page.look()).toEqual(before)
  })

  it('moves to changed bytes with both its pieces and can be undone there', async () => {
    const { id } = await page.named('路灯全都亮了')
    const { cut, articles } = await page.api.splitArticle({ id, at: { paragraph: 1 } })
    expect((await page.importPage(plainPage('路灯全都亮了', '老桥总算修好了'))).remarks).toEqual([])
    expect((await page.all()).map((article) => article.id)).toEqual(expect.arrayContaining(articles.map((article) => article.id)))
    await page.api.undoCut({ cutId: cut.id })
    const whole = await page.named('路灯全都亮了')
    expect(whole.id).toBe(id)
    expect(whole.paragraphs).toHaveLength(2)
    expect(await page.all()).toHaveLength(2)
  })

  it('says so when the pieces lie on different pages and cannot be put together', async () => {
    const { id } = await page.named('路灯全都亮了')
    const { cut } = await page.api.splitArticle({ id, at: { paragraph: 1 } })
    expect((await page.importPage(plainPage('路灯全都亮了').replace('后续安排', '别的安排'))).remarks).toMatchObject([
      { code: 'pin-left-behind' },
    ])
    await expect(page.api.undoCut({ cutId: cut.id })).rejects.toMatchObject({ code: 'not-neighbours' })
  })
})
