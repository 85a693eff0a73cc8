import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { createIndexer } from '#archive/search/indexer.ts'
import { createSearcher } from '#archive/search/searcher.ts'
import type { SearchRequest } from '#contract/requests.ts'
import { addPages, makeStore, type PlainPage } from '#tests/helpers/filled-store.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const pages: readonly PlainPage[] = [
  {
    name: '一.txt',
    outlet: '郑州日报',
    publishedDate: '2014-05-06',
    pageNumber: '02',
    pageName: '要闻',
    articles: [
      {
        headline: '管城区开新路',
        districts: ['管城回族区', '金水区'],
        byline: [
          { role: 'reporter', name: '李娜' },
          { role: 'photographer', name: '李娜' },
        ],
        paragraphs: ['新路通到学校。'],
      },
    ],
  },
  {
    name: '二.txt',
    outlet: '郑州日报',
    publishedDate: '2014-05',
    dateBasis: 'inferred',
    pageNumber: '10',
    pageName: '要闻',
    articles: [
      {
        headline: '学校扩建',
        districts: ['金水区'],
        byline: [{ role: 'correspondent', name: '王强' }],
        paragraphs: ['管城区的学校也扩建了。'],
      },
    ],
  },
  {
    name: '三.txt',
    outlet: '郑州晚报',
    publishedDate: '2016',
    dateBasis: 'inferred',
    pageNumber: 'A2',
    pageName: '民生',
    articles: [{ headline: '学校食堂', kicker: '关注管城区', districts: ['管城回族区'], paragraphs: ['食堂换了新灶。'] }],
  },
  { name: '四.txt', outlet: null, publishedDate: null, articles: [{ headline: '无日期的学校', paragraphs: ['不知何时，管城区。'] }] },
  {
    name: '五.txt',
    outlet: '郑州晚报',
    publishedDate: '2017-01-02',
    pageNumber: 'A10',
    articles: [{ headline: '广场', paragraphs: ['学校门前的广场。'] }],
  },
]

const folder = tempFolder()
const file = join(folder, 'a.jianbao')
const store = makeStore(file)
addPages(store, pages)
const indexer = createIndexer({ store, indexFile: `${file}-index` })
while (!indexer.catchUp(100).done);
indexer.close()
const resolveDistrict = (written: string): readonly string[] => (written === '管城区' ? ['管城回族区'] : [])
const searcher = createSearcher({ store, indexFile: `${file}-index`, resolveDistrict })
const scanner = createSearcher({ store, indexFile: `${file}-none`, resolveDistrict })
afterAll(() => {
  searcher.close()
  store.close()
})

/** Asks the index and the scan, which must agree. */
function ask(request: SearchRequest): ReturnType<typeof searcher.search> {
  const { ms: _, engine, ...answer } = searcher.search(request)
  const { ms: __, engine: ___, ...scanned } = scanner.search(request)
  expect(engine).toBe('index')
  expect(scanned).toEqual(answer)
  return { ...answer, engine, ms: 0 }
}
const files = (request: SearchRequest): string =>
  ask(request)
    .hits.map((hit) => hit.file.slice(0, 1))
    .join('')
const counts = (values: readonly { name: string; count: number }[]): string =>
  values.map(({ name, count }) => `${name} ${count}`).join(', ')

describe('filters', () => {
  it.each<[string, SearchRequest['filters'], string]>([
    ['district', { district: ['管城回族区'] }, '三一'],
    ['district by another name', { district: ['管城区'] }, '三一'],
    ['one of two districts', { district: ['管城回族区', '金水区'] }, '三一二'],
    ['outlet', { outlet: ['郑州晚报'] }, '五三'],
    ['year', { year: ['2014'] }, '一二'],
    ['month', { month: ['2014-05'] }, '一二'],
    ['a month of one year beside another year', { year: ['2016', '2014'], month: ['2017-01'] }, '五三一二'],
    ['a month in place of its year', { year: ['2014'], month: ['2014-06'] }, ''],
    ['a range the wrong way round', { from: '2017', to: '2016' }, '五三'],
    ['person in any role', { person: ['李娜'] }, '一'],
    ['page name', { pageName: ['要闻'] }, '一二'],
    ['basis', { basis: ['inferred'] }, '三二'],
    ['two facets', { outlet: ['郑州日报'], district: ['管城回族区'] }, '一'],
    ['no outlet', { outlet: [''] }, '四'],
    ['one outlet or none', { outlet: ['', '郑州日报'] }, '一二四'],
    ['no district', { district: [''] }, '五四'],
    ['one district or none', { district: ['', '管城区'] }, '五三一四'],
    ['a name nobody has', { outlet: ['没有这家'] }, ''],
    ['range of days that a month overlaps', { from: '2014-05-20', to: '2014-06' }, '二'],
    ['range that a year overlaps', { from: '2016-03', to: '2016-03' }, '三'],
    ['open range', { from: '2016' }, '五三'],
    ['undated', { undated: true }, '四'],
    ['range and undated', { from: '2017', undated: true }, '五四'],
  ])('choose by %s', (_, filters, expected) => {
    expect(files({ query: '', filters })).toBe(expected)
  })
})

describe('facets', () => {
  it('count all hits, also those on other pages of the list', () => {
    const { facets, total } = ask({ query: '学校', limit: 1 })
    expect(total).toBe(5)
    expect(counts(facets.district)).toBe('管城回族区 2, 金水区 2')
    expect(counts(facets.outlet)).toBe('郑州日报 2, 郑州晚报 2')
    expect(counts(facets.year)).toBe('2014 2, 2016 1, 2017 1')
    expect(counts(facets.month)).toBe('2014-05 2, 2017-01 1')
    expect(counts(facets.pageName)).toBe('要闻 2, 民生 1')
    expect(counts(facets.basis)).toBe('stated 4, inferred 2')
  })

  it('count a person in two roles once', () => {
    expect(counts(ask({ query: '' }).facets.person)).toBe('李娜 1, 王强 1')
  })

  it('do not narrow a facet by its own choice, but by all others', () => {
    const { facets, total } = ask({ query: '', filters: { outlet: ['郑州日报'], year: ['2014'] } })
    expect(total).toBe(2)
    expect(counts(facets.outlet)).toBe('郑州日报 2')
    expect(counts(facets.year)).toBe('2014 2')
    const other = ask({ query: '', filters: { outlet: ['郑州晚报'] } }).facets
    expect(counts(other.outlet)).toBe('郑州日报 2, 郑州晚报 2')
    expect(counts(other.year)).toBe('2016 1, 2017 1')
    expect(counts(other.district)).toBe('管城回族区 1')
  })

  it('count what has no value beside them, by the same rules', () => {
    expect(ask({ query: '学校' }).unknown).toEqual({ outlet: 1, district: 2 })
    expect(ask({ query: '', filters: { outlet: ['郑州晚报'] } }).unknown).toEqual({ outlet: 1, district: 1 })
    expect(ask({ query: '', filters: { outlet: [''] } })).toMatchObject({ total: 1, unknown: { outlet: 1, district: 1 } })
    expect(ask({ query: '', filters: { year: ['2014'] } }).unknown).toEqual({ outlet: 0, district: 0 })
  })

  it('take years and months for one choice', () => {
    const { facets } = ask({ query: '', filters: { month: ['2017-01'] } })
    expect(counts(facets.year)).toBe('2014 2, 2016 1, 2017 1')
    expect(counts(facets.month)).toBe('2014-05 2, 2017-01 1')
    expect(counts(facets.outlet)).toBe('郑州晚报 1')
  })

  it('are narrowed by the range of dates', () => {
    expect(counts(ask({ query: '', filters: { from: '2016' } }).facets.year)).toBe('2016 1, 2017 1')
  })

  it('lists the two hundred people with most hits, equals by name, when there are more', () => {
    const store = makeStore(join(folder, 'people.jianbao'))
    const names = Array.from({ length: 300 }, (_, at) => `张${String((at * 7) % 300).padStart(3, '0')}`)
    const byline = (some: readonly string[]): PlainPage['articles'][number] => ({
      headline: '通车',
      byline: some.map((name) => ({ role: 'reporter', name })),
    })
    addPages(store, [{ name: '甲', articles: [byline(names), byline(['张299', '张150'])] }])
    const searcher = createSearcher({ store, indexFile: join(folder, 'people-index') })
    const { person } = searcher.search({ query: '' }).facets
    const expected = ['张150', '张299', ...names.toSorted().filter((name) => name !== '张150')].slice(0, 200)
    expect(person.map(({ name }) => name)).toEqual(expected)
    expect(person.slice(0, 3).map(({ count }) => count)).toEqual([2, 2, 1])
    searcher.close()
    store.close()
  })
})

describe('fields', () => {
  it.each([
    ['标题:管城区', '一'],
    ['引题:管城区', '三'],
    ['标题:学', '三二四'],
    ['记者:李', '一'],
    ['通讯员:李', ''],
    ['摄影:李娜', '一'],
    ['by:王', '二'],
    ['来源:晚报', '五三'],
    ['区县:管城区', '三一'],
    ['版:2', '一'],
    ['版:第02版', '一'],
    ['版:a2', '三'],
    ['版名:要闻', '一二'],
    ['版:民生', '三'],
    ['日期:2014', '一二'],
    ['日期:未知', '四'],
    ['日期:5月', '三一二'],
    ['日期:五月六日', '三一二'],
    ['日期:5月7日', '三二'],
    ['日期:一月二日', '五三'],
    ['报纸:不详', '四'],
    ['区县:不详 -报纸:不详', '五'],
    ['版:不详', '四'],
    ['版名:无', '五四'],
    ['学校 -来源:郑州', '四'],
    ['来源:晚报 OR 日期:未知', '五三四'],
  ])('answer %s', (query, expected) => {
    expect(files({ query, sort: 'newest' })).toBe(expected)
  })
})

describe('order', () => {
  it('puts hits in headline or kicker first, then the newest', () => {
    expect(files({ query: '管城区' })).toBe('三一二四')
    expect(files({ query: '学校' })).toBe('三二四五一')
  })

  it('goes by day, the less precise as its beginning, undated last', () => {
    expect(files({ query: '', sort: 'newest' })).toBe('五三一二四')
    expect(files({ query: '', sort: 'oldest' })).toBe('二一三五四')
  })

  it('goes through the papers page by page', () => {
    expect(files({ query: '', sort: 'page' })).toBe('二一三五四')
  })

  it('pages to the last hit without a gap', () => {
    for (const sort of ['relevance', 'newest', 'oldest', 'page'] as const) {
      const whole = files({ query: '学校', sort })
      const single = [0, 1, 2, 3, 4].map((offset) => files({ query: '学校', sort, offset, limit: 1 }))
      expect(single.join('')).toBe(whole)
      expect(files({ query: '学校', sort, offset: 5 })).toBe('')
      expect(ask({ query: '学校', sort, offset: 99 }).total).toBe(5)
    }
    expect(files({ query: '学校', limit: 0 })).toBe('')
  })
})

describe('a result', () => {
  it('says what was understood and what was not', () => {
    expect(ask({ query: 'title:学校 (乙' })).toMatchObject({ understood: '标题:学校 乙', hints: [{ code: 'unclosed', text: '(' }] })
  })

  it('marks what no page states', () => {
    const [hit] = ask({ query: '学校食堂' }).hits
    expect(hit).toMatchObject({
      inferred: ['publishedDate'],
      publishedDate: '2016',
      outlet: '郑州晚报',
      kicker: '关注管城区',
      districts: ['管城回族区'],
    })
  })

  it('shows a correction at once, before the index has it', () => {
    const [hit] = ask({ query: '广场' }).hits
    store.db.transaction(() => {
      store.db.exec('UPDATE archive SET generation = generation + 1')
      const row = store.db.prepare('SELECT number, source_id FROM article WHERE id = ?').get(hit?.id) as {
        number: number
        source_id: number
      }
      store.db
        .prepare(
          "INSERT INTO correction (source_id, made_on, field, value, read_value, made_at) VALUES (?, ?, 'headline', '新广场', '广场', '2026-01-01')",
        )
        .run(row.source_id, hit?.id)
      store.db.prepare('UPDATE change SET generation = (SELECT generation FROM archive) WHERE number = ?').run(row.number)
    })()
    expect(files({ query: '标题:新广场' })).toBe('五')
    expect(counts(ask({ query: '', filters: { basis: ['corrected'] } }).facets.outlet)).toBe('郑州晚报 1')
  })
})
