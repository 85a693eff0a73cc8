import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const titles = ['渠边办起旧书屋', '三十棵柳树“搬家”记', '磨坊村老井清出新水']
const books = '本报讯(记者 张敏)渠边的闸房里,昨日多出一排两米高的书架,旧书码得整整齐齐,谁都能取。'
const willows = '本报讯(记者 李红)为给水管让道,三十棵老柳树昨日“搬家”,最粗的一棵要三个人才抱得住。'
const well = '本报讯(通讯员 王小山)磨坊村的一口老井上周清出泉眼,井水又能喝了。'

/** Each article with its titles, and the first words of its text. */
function articlesOf(...lines: readonly string[]): string[] {
  return readLines('都市新闻', '', ...lines).articles.map(({ kicker, headline, subtitle, paragraphs }) =>
    [kicker, headline, subtitle, paragraphs[0]?.text.slice(0, 4)].map((part) => part ?? '-').join(' | '),
  )
}

describe('titles above one another', () => {
  it('are those of the texts below, in their order', () => {
    const all = ['- | 渠边办起旧书屋 | - | 渠边的闸', '- | 三十棵柳树“搬家”记 | - | 为给水管', '- | 磨坊村老井清出新水 | - | 磨坊村的']
    expect(articlesOf(...titles, '', books, '', willows, '', well)).toEqual(all)
    expect(articlesOf(...titles.slice(0, 2), '', books, '', willows)).toEqual(all.slice(0, 2))
    expect(articlesOf(...titles, '', books, '', willows, '树活了九成。', '', well, '', '今日天气 晴间多云')).toEqual(all)
  })

  it('have those beside them that speak of the same text', () => {
    const beside = ['旧书谁都能取 渠边人昨日介绍', ...titles.slice(0, 2), '——三十棵柳树给水管让道', titles[2] ?? '']
    expect(articlesOf(...beside, '', books, '', willows, '树活了九成。', '', well)).toEqual([
      '旧书谁都能取 渠边人昨日介绍 | 渠边办起旧书屋 | - | 渠边的闸',
      '- | 三十棵柳树“搬家”记 | ——三十棵柳树给水管让道 | 为给水管',
      '- | 磨坊村老井清出新水 | - | 磨坊村的',
    ])
  })

  it('stay above the first, where one of several speaks of two texts or of none', () => {
    for (const other of ['雨后的集市', '老柳树下的旧书']) {
      const [first = ''] = articlesOf(titles[0] ?? '', other, titles[1] ?? '', '', books, '', willows)
      expect(first).toContain('三十棵柳树')
    }
  })

  it.each([
    ['speak of one text', ['渠边办起旧书屋', '书架两米高 旧书谁都能取'], [books, willows]],
    ['are fewer than the texts', titles.slice(0, 2), [books, willows, well]],
    ['are more than the texts', titles, [books, willows]],
    ['stand in another order', [titles[0], titles[2], titles[1]], [books, willows, well]],
  ])('stay above the first, where they %s', (_, heads, texts) => {
    const [first = '', ...others] = articlesOf(...heads.map(String), '', ...texts.flatMap((text) => [text, '']))
    expect(heads.every((title) => first.includes(String(title)))).toBe(true)
    expect(others.every((article) => article.startsWith('- | - | -'))).toBe(true)
  })
})
