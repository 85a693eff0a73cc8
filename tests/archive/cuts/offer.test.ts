/** The offer of a better cut: docs/decisions/0003-identities.md. */
import { beforeEach, describe, expect, it } from 'vitest'

import { plainPage } from '#tests/helpers/sample-pages.ts'

import { pageOfEachTest, placeOf, textOf } from './page-archive.ts'

const page = pageOfEachTest()

describe('an offer', () => {
  let id: string
  beforeEach(async () => {
    await page.importPage(plainPage('路灯全都亮了', '水渠终于通了', '公交线路改了'))
    id = (await page.named('路灯全都亮了')).id
    await page.api.setTags({ id, tags: ['民生'] })
    await page.api.changeDigest({ title: '一月', put: { ids: [id] } })
    await page.pinUpTo(id, '公交线路改了')
  })

  it('is what the present reading sees in a touched article, which stays whole', async () => {
    const { article, offer } = await page.api.getArticle({ id })
    expect(textOf(article)).toContain('水渠终于通了之后')
    expect(await page.api.listOffers({})).toEqual([offer])
    expect(offer).toMatchObject({ articleId: id, pieces: [{ id, headline: '路灯全都亮了' }, { headline: '水渠终于通了' }] })
    expect(offer!.pieces[1]!.opening).toMatch(/^昨日上午,水渠终于通了/)
  })

  it('is not made for untouched articles', async () => {
    const other = await page.named('公交线路改了')
    expect((await page.api.getArticle({ id: other.id })).offer).toBeNull()
    await expect(page.api.acceptOffer({ id: other.id })).rejects.toMatchObject({ code: 'offer-not-found' })
  })

  it('leaves all with the first piece when accepted, gives the second its id by the rule, and is undone', async () => {
    const before = await page.look()
    const { offer } = await page.api.getArticle({ id })
    const { cut, articles } = await page.api.acceptOffer({ id })
    expect(cut).toMatchObject({ kind: 'split', articleId: id, offered: true })
    expect(articles.map((article) => article.id)).toEqual(offer!.pieces.map((piece) => piece.id))
    expect(articles).toMatchObject([
      { id, headline: '路灯全都亮了', tags: ['民生'] },
      { headline: '水渠终于通了', tags: [], dateline: '本报讯' },
    ])
    expect(await page.api.listOffers({})).toEqual([])
    await page.api.rebuild({ what: 'reading' })
    expect((await page.all()).map(({ headline }) => headline)).toEqual(['路灯全都亮了', '水渠终于通了', '公交线路改了'])
    await page.api.undoCut({ cutId: cut.id })
    expect(await page.look()).toEqual(before)
  })

  it('does not come back for the same reading once declined, unless that is undone', async () => {
    const { cut } = await page.api.declineOffer({ id })
    expect(await page.api.listOffers({})).toEqual([])
    await page.api.rebuild({ what: 'reading' })
    expect((await page.api.getArticle({ id })).offer).toBeNull()
    expect(await page.api.listCuts({ id })).toMatchObject([{ kind: 'decline', undoable: true }])
    await page.api.undoCut({ cutId: cut.id })
    expect(await page.api.listOffers({})).toHaveLength(1)
  })

  it('comes with changed bytes, too, where the touched text has moved to', async () => {
    const text = plainPage('路灯全都亮了', '水渠终于通了', '老桥总算修好了')
    expect((await page.importPage(text)).remarks).toEqual([])
    const [offer] = await page.api.listOffers({})
    expect(offer).toMatchObject({ articleId: id, pieces: [{ id }, { headline: '水渠终于通了' }] })
    const { articles } = await page.api.acceptOffer({ id })
    expect(articles.map((article) => article.id)).toEqual(offer!.pieces.map((piece) => piece.id))
    expect(placeOf(articles[1]!.id)).toBe(text.indexOf('水渠终于通了'))
    expect(await page.all()).toHaveLength(3)
  })

  it('leaves out the cuts that were declined when a later reading sees more', async () => {
    await page.api.declineOffer({ id })
    await page.api.mergeArticles({ id, nextId: (await page.named('公交线路改了')).id })
    expect(await page.api.listOffers({})).toEqual([])
    const [merged] = await page.api.listCuts({ id })
    await page.api.undoCut({ cutId: merged!.id })
    await page.pinUpTo(id, null)
    expect((await page.api.listOffers({})).map(({ pieces }) => pieces.map(({ headline }) => headline))).toEqual([
      ['路灯全都亮了', '公交线路改了'],
    ])
  })
})
