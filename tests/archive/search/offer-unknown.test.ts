import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { createSearcher } from '#archive/search/searcher.ts'
import { unknownWord } from '#contract/unknown-words.ts'
import { addPages, makeStore } from '#tests/helpers/filled-store.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const file = join(tempFolder(), 'a.jianbao')
const store = makeStore(file)
addPages(store, [
  { name: '一.txt', outlet: '郑州日报', articles: [{ headline: '水渠', districts: ['二七区'], paragraphs: ['水渠通了，日期不明。'] }] },
  { name: '二.txt', outlet: '郑州日报', articles: [{ headline: '广场', paragraphs: ['广场大了。'] }] },
  {
    name: '三.txt',
    publishedDate: '2018',
    pageNumber: '5',
    articles: [{ headline: '路灯', districts: ['二七区'], paragraphs: ['路灯亮了。'] }],
  },
])
const searcher = createSearcher({ store, indexFile: `${file}-none`, resolveDistrict: () => [] })
afterAll(() => {
  searcher.close()
  store.close()
})

const offers = (query: string): readonly string[] =>
  searcher.offerQueries({ query }).map(({ query: offered, count }) => `${offered} ${count}`)
const unknown = (fact: string): string => `${fact}:${unknownWord}`

describe('what is said not to be known', () => {
  it.each([
    '日期不明',
    '日期不详',
    '日期不詳',
    '日期未知',
    '无日期',
    '没有日期',
    '日期 不明',
    '未知 日期',
    'unknown date',
    'Date unknown',
    'No date',
    'undated',
  ])('is offered as a field for %j, with its hits', (query) => expect(offers(query)).toEqual([`${unknown('日期')} 2`]))

  it.each([
    ['报纸不明', `${unknown('报纸')} 1`],
    ['Newspaper unknown', `${unknown('报纸')} 1`],
    ['区县不明', `${unknown('区县')} 1`],
    ['版次不详', `${unknown('版')} 2`],
    ['日期不明 二七区', `${unknown('日期')} 区县:二七区 1`],
  ])('is the fact that %s names', (query, offered) => expect(offers(query)[0]).toBe(offered))

  it.each(['不明', '日期', '“日期不明”', '-日期不明', '标题:日期不明', '原因不明', '日期不明确', '记者不明', '版名 广场 不明'])(
    'is not guessed of %j',
    (query) =>
      expect(offers(query).filter((offered) => offered.includes(unknownWord) && /日期:|报纸:|区县:|版名?:/.test(offered))).toEqual([]),
  )

  it('finds in the text what was typed, and no more', () => {
    expect(searcher.search({ query: '日期不明' }).hits.map(({ headline }) => headline)).toEqual(['水渠'])
    expect(searcher.search({ query: '区县不明' }).total).toBe(0)
  })
})
