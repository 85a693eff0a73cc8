import { join } from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import { listChanges, readGeneration } from '#archive/store/changes.ts'
import { insertCorrection, listCorrections, undoCorrection } from '#archive/store/corrections.ts'
import { openStore, type Connection } from '#archive/store/open-store.ts'
import { iterateArticles, readArticle } from '#archive/store/read-article.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

import { anArticle, aReading, storePage, storeReading } from './stored-page.ts'

const folder = tempFolder()
let count = 0
let db: Connection
let source: number
beforeEach(() => {
  db = openStore(join(folder, `${count++}.jianbao`), { create: true }).db
  source = storePage(db, 'aa', aReading([anArticle('aa-0', '甲'), anArticle('aa-50', '乙')]))
})

describe('corrections', () => {
  it('lie over the reading and keep what was read', () => {
    insertCorrection(db, { articleId: 'aa-0', scope: 'article', field: 'headline', value: '新题' })
    expect(readArticle(db, 'aa-0')).toMatchObject({ headline: '新题', corrected: ['headline'] })
    expect(listCorrections(db, 'aa-0')).toMatchObject([
      { field: 'headline', value: '新题', readValue: '甲', undoneAt: null, readingChanged: false },
    ])
    expect(readArticle(db, 'aa-50')?.corrected).toEqual([])
  })

  it('of the page count for all its articles, and an override for one wins', () => {
    insertCorrection(db, { articleId: 'aa-0', scope: 'article', field: 'outlet', value: '大河报' })
    insertCorrection(db, { articleId: 'aa-50', scope: 'page', field: 'outlet', value: '郑州日报' })
    expect([...iterateArticles(db)].map((article) => article.outlet)).toEqual([
      { value: '大河报', basis: 'corrected', evidence: null },
      { value: '郑州日报', basis: 'corrected', evidence: null },
    ])
  })

  it('can say that there is nothing', () => {
    insertCorrection(db, { articleId: 'aa-0', scope: 'page', field: 'publishedDate', value: '' })
    expect(readArticle(db, 'aa-0')?.publishedDate).toEqual({ value: null, basis: 'corrected', evidence: null })
  })

  it('are undone one by one, the newest first, down to the reading', () => {
    insertCorrection(db, { articleId: 'aa-0', scope: 'article', field: 'headline', value: '一' })
    insertCorrection(db, { articleId: 'aa-0', scope: 'article', field: 'headline', value: '二' })
    const shown = (): string | null | undefined => readArticle(db, 'aa-0')?.headline
    expect(shown()).toBe('二')
    expect(undoCorrection(db, 2)).toEqual({ articleId: 'aa-0', touched: ['aa-0'] })
    expect(shown()).toBe('一')
    undoCorrection(db, 1)
    expect(shown()).toBe('甲')
    expect(undoCorrection(db, 1)).toBeNull()
    expect(listCorrections(db, 'aa-0').map((row) => row.undoneAt !== null)).toEqual([true, true])
  })

  it('say what stood there before each, not what was read', () => {
    const correct = (scope: 'article' | 'page', value: string) => insertCorrection(db, { articleId: 'aa-0', scope, field: 'outlet', value })
    const history = () => listCorrections(db, 'aa-0').map(({ before, value }) => [before, value])
    const read = readArticle(db, 'aa-0')?.outlet.value ?? ''
    correct('page', '晚报')
    correct('page', '日报')
    correct('article', '周报')
    expect(history()).toEqual([
      ['日报', '周报'],
      ['晚报', '日报'],
      [read, '晚报'],
    ])
    undoCorrection(db, 3)
    db.prepare("UPDATE correction SET undone_at = '2020-01-01' WHERE id = 3").run()
    correct('article', '')
    expect(history()[0]).toEqual(['日报', ''])
    // It was there when the next was made, and still is what that one replaced.
    undoCorrection(db, 1)
    expect(history()[2]).toEqual(['晚报', '日报'])
  })

  it('survive a new reading and say that it changed', () => {
    insertCorrection(db, { articleId: 'aa-0', scope: 'article', field: 'headline', value: '新题' })
    storeReading(db, source, aReading([anArticle('aa-0', '另一读法'), anArticle('aa-50', '乙')]))
    expect(readArticle(db, 'aa-0')?.headline).toBe('新题')
    expect(listCorrections(db, 'aa-0')[0]).toMatchObject({ readValue: '甲', readingChanged: true })
  })

  it('of people and districts read the typed form', () => {
    insertCorrection(db, { articleId: 'aa-0', scope: 'article', field: 'byline', value: 'reporter:李四,王五 photographer:赵六' })
    insertCorrection(db, { articleId: 'aa-0', scope: 'article', field: 'districts', value: '金水区 二七区' })
    expect(readArticle(db, 'aa-0')).toMatchObject({
      byline: [
        { role: 'reporter', name: '李四' },
        { role: 'reporter', name: '王五' },
        { role: 'photographer', name: '赵六' },
      ],
      districts: [
        { name: '金水区', main: true, evidence: '金水区的一条路。' },
        { name: '二七区', main: false },
      ],
    })
  })

  it('note the change of every article they touch', () => {
    const before = readGeneration(db)
    insertCorrection(db, { articleId: 'aa-0', scope: 'page', field: 'pageName', value: '要闻' })
    expect(listChanges(db, before, 10).map((change) => change.number)).toEqual([1, 2])
  })
})
