import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { createIndexer } from '#archive/search/indexer.ts'
import { createSearcher } from '#archive/search/searcher.ts'
import type { Offered } from '#contract/models.ts'
import type { Filters } from '#contract/requests.ts'
import { addPages, makeStore } from '#tests/helpers/filled-store.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const file = join(tempFolder(), 'a.jianbao')
const store = makeStore(file)
addPages(store, [
  {
    name: '一.txt',
    outlet: '郑州日报',
    publishedDate: '2014-05-06',
    articles: [
      {
        headline: '管城区开新路',
        districts: ['管城回族区', '金水区'],
        byline: [{ role: 'reporter', name: '李娜' }],
        paragraphs: ['新路通到学校。十二月完工。'],
      },
    ],
  },
  {
    name: '二.txt',
    outlet: '郑州日报',
    publishedDate: '2014-05',
    articles: [{ headline: '学校扩建', districts: ['金水区'], paragraphs: ['郑州晚报曾经报道。'] }],
  },
  {
    name: '三.txt',
    outlet: '郑州晚报',
    publishedDate: '2016',
    articles: [{ headline: '食堂', districts: ['管城回族区'], paragraphs: ['12月5日换灶。'] }],
  },
  {
    name: '五.txt',
    outlet: '郑州日报',
    publishedDate: '2018-03-05',
    pageNumber: 'A05',
    pageName: '都市新闻',
    articles: [
      {
        headline: '水渠通水',
        districts: ['二七区'],
        paragraphs: [
          '春风十里，不如渠水。',
          '创新、协调、绿色、开放。',
          '见市政〔2018〕6号文。',
          '比分3∶0，气温0～3度，1至3月供水。',
          '“水”渠，修了900米。',
        ],
      },
      { headline: '水渠再通', paragraphs: ['春风十里 不如渠水。', '春风十里；不如渠水。'], districts: ['二七区'] },
    ],
  },
  { name: '四.txt', outlet: '郑州晚报', publishedDate: '2017-01-02', articles: [{ headline: '广场', paragraphs: ['门前。'] }] },
])
const indexer = createIndexer({ store, indexFile: `${file}-index` })
while (!indexer.catchUp(100).done);
indexer.close()
const resolveDistrict = (written: string): readonly string[] => (written === '管城区' ? ['管城回族区'] : [])
const searchers = ['index', 'none'].map((name) => createSearcher({ store, indexFile: `${file}-${name}`, resolveDistrict }))
afterAll(() => {
  for (const searcher of searchers) searcher.close()
  store.close()
})

/** Offers of the index and of the scan, which must agree; and of each that it finds what it promises. */
function offers(query: string, filters: Filters = {}): readonly string[] {
  const [offered, scanned] = searchers.map((searcher) => searcher.offerQueries({ query, filters }))
  expect(scanned).toEqual(offered)
  const found = (offered ?? []).map((offer): Offered => ({
    ...offer,
    count: searchers[0]?.search({ query: offer.query, filters }).total ?? -1,
  }))
  expect(found).toEqual(offered)
  return found.map(({ query: written, count }) => `${written} ${count}`)
}

describe('offers', () => {
  it.each([
    ['记者 李娜', ['记者:李娜 1']],
    ['郑州晚报', ['报纸:郑州晚报 2']],
    ['鄭州晚報', ['报纸:郑州晚报 2']],
    ['《郑州日报》 学校', ['报纸:郑州日报 学校 2']],
    ['管城区', ['区县:管城回族区 2']],
    ['管城區 2014年5月', ['区县:管城回族区 日期:2014-05 1']],
    ['二〇一六年', ['日期:2016 1']],
    ['2014..2016', ['日期:2014..2016 3']],
    ['五月六日', ['日期:5月6日 3']],
    ['记者 李娜 郑州日报', ['记者:李娜 报纸:郑州日报 1']],
    ['记者李娜 金水区', ['记者:李娜 区县:金水区 1']],
    ['12月5日', ['日期:12月5日 1']],
    ['12月', ['日期:12月 1', '十二月 1']],
    ['十二月', ['日期:12月 1', '12月 1']],
    ['开新路 or 换灶', ['开新路 OR 换灶 2']],
    ['食堂 或 广场 门前', ['食堂 OR (广场 门前) 2']],
    ['新路 and 学校', ['新路 学校 1']],
    ['新路 并且 学校', ['新路 学校 1']],
    ['学校 not 新路', ['学校 -新路 1']],
    ['学校 不含 新路 or 广场', ['(学校 -新路) OR 广场 2']],
    ['换灶 OR 十二月 OR 郑州晚报', ['换灶 OR 日期:12月 OR 报纸:郑州晚报 2', '换灶 OR 12月 OR 郑州晚报 2']],
  ])('tell what the words of %s may mean, with the hits of it', (query, offered) => {
    expect(offers(query)).toEqual(offered)
  })

  it.each([
    '',
    '记者:李娜',
    '编辑 李娜',
    '晚报',
    '-郑州晚报',
    '郑州晚报 医院',
    '2013年',
    '不明',
    '无',
    'or 食堂',
    '食堂 or',
    'not 食堂',
    '食堂 and',
    '食堂 “and” 换灶',
    '食堂 “or” 广场',
  ])('have nothing to say of %j', (query) => {
    expect(offers(query)).toEqual([])
  })

  it.each([
    ['A05版', ['版:A05 2']],
    ['第a05版', ['版:A05 2']],
    ['A05', ['版:A05 2']],
    ['二七区2018年', ['区县:二七区 日期:2018 2']],
    ['二七区水渠', ['区县:二七区 水渠 2']],
    ['郑州日报2018年3月5日A05版', ['报纸:郑州日报 日期:2018-03-05 版:A05 2']],
    ['《郑州日报》2014', ['报纸:郑州日报 日期:2014 2']],
    ['都市新闻', ['版名:都市新闻 2']],
    ['郑州日报都市新闻', ['报纸:郑州日报 版名:都市新闻 2']],
    ['李娜2014年', ['署名:李娜 日期:2014 1']],
    ['记者李娜2014年', ['记者:李娜 日期:2014 1']],
    ['管城区学校2014年5月份', ['区县:管城回族区 学校 日期:2014-05 1']],
    ['水渠、绿色', ['水渠 绿色 1']],
    ['水渠+春风十里', ['水渠 春风十里 2']],
    ['水渠,食堂', []],
    ['9,00', []],
    ["'水渠'", ['水渠 2']],
    ['《水渠》', ['水渠 2']],
    ['水渠？', ['水渠 2']],
    ['报纸 郑州晚报', ['报纸:郑州晚报 2']],
    ['区县 管城区 学校', ['区县:管城区 学校 1']],
    ['标题 水渠', ['标题:水渠 2']],
    ['日期 2014', ['日期:2014 2']],
    ['报纸 无此报', []],
    ['“标题” 水渠', []],
    ['报纸:郑州日报、郑州晚报', ['报纸:郑州日报 OR 报纸:郑州晚报 6']],
    ['记者:李娜/王强 新路', ['(记者:李娜 OR 记者:王强) 新路 1']],
    ['报纸:“郑州日报、郑州晚报”', []],
    ['#水渠', ['水渠 2']],
    ['水渠通水……', ['水渠通水 1']],
    ['3%', []],
    ['%3', []],
    ['水渠通水了', []],
    ['二七区水', []],
    ['来源:晚报曾', ['晚报曾 1']],
    ['标题:郑州晚报', ['郑州晚报 1']],
    ['摄影:李娜 新路', ['李娜 新路 1']],
    ['版:9', []],
    ['学校2014年度', []],
    ['学校12014年', []],
    ['医院A05版', []],
    ['“二七区2018年”', []],
  ])('tell of words written together, %s, what they may mean one by one', (query, offered) => {
    expect(offers(query)).toEqual(offered)
  })

  it.each([
    ['春风十里不如渠水', ['春风十里不如渠水 OR 春风十里，不如渠水 OR 春风十里；不如渠水 2']],
    ['春风十里、不如渠水', ['春风十里，不如渠水 OR “春风十里 不如渠水” OR 春风十里；不如渠水 2', '春风十里 不如渠水 2']],
    ['“创新协调绿色开放”', ['“创新、协调、绿色、开放” 1']],
    ['创新，协调，绿色，开放', ['创新、协调、绿色、开放 1', '创新 协调 绿色 开放 1']],
    ['市政[2018]6号', ['市政〔2018〕6号 1']],
    ['【2018】', ['〔2018〕 1', '日期:2018 2', '2018 1']],
    ['3:0', ['3∶0 1']],
    ['0-3', ['0～3 1']],
    ['1-3月', ['1至3月 1']],
    ['9:00', []],
    ['9-00', []],
    ['春风十里', []],
    ['如渠水', []],
  ])('tell how %s is printed', (query, offered) => {
    expect(offers(query)).toEqual(offered)
  })

  it('count what a click finds: under the same filters', () => {
    expect(offers('郑州晚报', { year: ['2016'] })).toEqual(['报纸:郑州晚报 1'])
    expect(offers('郑州晚报', { year: ['2014'] })).toEqual([])
  })
})
