import { join } from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import { listChanges, readGeneration } from '#archive/store/changes.ts'
import { openStore, type Connection } from '#archive/store/open-store.ts'
import { iterateArticles, listArticlesOf, readArticle, readPresentArticles } from '#archive/store/read-article.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

import { anArticle, aReading, storePage, storeReading } from './stored-page.ts'

const folder = tempFolder()
let count = 0
let db: Connection
beforeEach(() => {
  db = openStore(join(folder, `${count++}.jianbao`), { create: true }).db
})

describe('replaceReading', () => {
  it('gives back an article as it was stored', () => {
    const source = storePage(db, 'aa', aReading([anArticle('aa-0', '路灯亮了')]))
    expect(readArticle(db, 'aa-0')).toEqual({
      number: 1,
      removed: false,
      id: 'aa-0',
      sourceId: String(source),
      file: 'aa.txt',
      headline: '路灯亮了',
      kicker: null,
      subtitle: null,
      dateline: '本报讯',
      byline: [{ role: 'reporter', name: '周一鸣' }],
      districts: [{ name: '金水区', mentions: 2, main: true, evidence: '金水区的一条路。' }],
      paragraphs: [
        { kind: 'lead', text: '提要。' },
        { kind: 'text', text: '第一段。' },
      ],
      outlet: { value: '郑州晚报', basis: 'stated', evidence: null },
      publishedDate: { value: '2013-12', basis: 'inferred', evidence: '12月' },
      pageNumber: 'A05',
      pageName: '都市新闻',
      tags: [],
      corrected: [],
    })
  })

  it('changes nothing when the reading is the same', () => {
    const source = storePage(db, 'aa', aReading([anArticle('aa-0', '甲'), anArticle('aa-50', '乙')]))
    const before = readGeneration(db)
    expect(storeReading(db, source, aReading([anArticle('aa-0', '甲'), anArticle('aa-50', '乙')]))).toEqual({ changed: 0, removed: 0 })
    expect(listChanges(db, before, 10)).toEqual([])
  })

  it('keeps rows of articles that stay, notes those that changed, and drops those that are gone', () => {
    const source = storePage(db, 'aa', aReading([anArticle('aa-0', '甲'), anArticle('aa-50', '乙')]))
    const before = readGeneration(db)
    expect(storeReading(db, source, aReading([anArticle('aa-0', '甲二')]))).toEqual({ changed: 1, removed: 1 })
    expect(listArticlesOf(db, source).map(({ headline }) => headline)).toEqual(['甲二'])
    expect(readArticle(db, 1)?.headline).toBe('甲二')
    expect(listChanges(db, before, 10).map((change) => change.number)).toEqual([1, 2])
  })

  it('notes every article of a page whose outlet was read differently', () => {
    const source = storePage(db, 'aa', aReading([anArticle('aa-0', '甲'), anArticle('aa-50', '乙')]))
    expect(storeReading(db, source, aReading([anArticle('aa-0', '甲'), anArticle('aa-50', '乙')], null)).changed).toBe(2)
  })

  it('never gives a row number twice', () => {
    const source = storePage(db, 'aa', aReading([anArticle('aa-0', '甲')]))
    storeReading(db, source, aReading([]))
    storeReading(db, source, aReading([anArticle('aa-7', '乙')]))
    expect([...iterateArticles(db)].map((article) => article.number)).toEqual([2])
  })

  it('keeps an article without paragraphs apart from one with an empty paragraph', () => {
    const none = { ...anArticle('aa-0', '图'), paragraphs: [] }
    storePage(db, 'aa', aReading([none]))
    expect(readArticle(db, 'aa-0')?.paragraphs).toEqual([])
  })
})

describe('readPresentArticles', () => {
  it('gives articles in the order they are asked for, without those there are not', () => {
    storePage(db, 'aa', aReading([anArticle('aa-0', '甲'), anArticle('aa-50', '乙'), anArticle('aa-90', '丙')]))
    expect(readPresentArticles(db, [3, 1, 7, 2])).toEqual(['aa-90', 'aa-0', 'aa-50'].map((id) => readArticle(db, id)))
    expect(readPresentArticles(db, [])).toEqual([])
  })
})
