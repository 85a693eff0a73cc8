import { describe, expect, it } from 'vitest'

import { readLines } from './parse-tools.ts'

const text = '全大队今春积肥比去年同期多了三成,在全公社排在头一名。'

/** Paper, day, number and name of the page that a head above a text states. */
function stated(...head: string[]): readonly (string | null)[] {
  const { outlet, publishedDate, pageNumber, pageName, articles } = readLines(...head, '', '积肥有窍门', text)
  expect(articles.map(({ headline }) => headline)).toEqual(['积肥有窍门'])
  expect([null, 'stated']).toContain(publishedDate.basis)
  return [outlet.value, publishedDate.value, pageNumber, pageName]
}

describe('the head of an old paper', () => {
  it.each([
    ['郑州日报 1962年4月 第2版', ['郑州日报', '1962-04', '2', null]],
    ['《河南日报》1958年9月第四版', ['河南日报', '1958-09', '4', null]],
    ['《河南日报》(1958年9月)第四版', ['河南日报', '1958-09', '4', null]],
    ['一九六二年四月 郑州日报 第二版', ['郑州日报', '1962-04', '2', null]],
    ['郑州日报一九六二年四月十二日第二版', ['郑州日报', '1962-04-12', '2', null]],
    ['第2版 郑州晚报 1986年7月', ['郑州晚报', '1986-07', '2', null]],
    ['郑州晚报 1986年7月 第3版 副刊', ['郑州晚报', '1986-07', '3', '副刊']],
    ['郑州晚报 1986年7月', ['郑州晚报', '1986-07', null, null]],
    ['大公报 民国二十三年四月十二日 星期四 第三版', ['大公报', '1934-04-12', '3', null]],
    ['中华民国元年十月 益世报 第一版', ['益世报', '1912-10', '1', null]],
    ['〔馆藏剪报〕郑州晚报 一九八六年七月十二日 三版', ['郑州晚报', '1986-07-12', '3', null]],
    ['[合订本]郑州日报 1962年4月12日 第2版', ['郑州日报', '1962-04-12', '2', null]],
    ['【合订本抄件】1962年4月12日《郑州日报》', ['郑州日报', '1962-04-12', null, null]],
    ['《郑州日报》1962年4月12日二版(剪报第47号)', ['郑州日报', '1962-04-12', '2', null]],
    ['(录自1962年4月12日《郑州日报》第二版,字迹不清处以□代)', ['郑州日报', '1962-04-12', '2', null]],
    ['[摘自一九六二年四月十二日《郑州日报》第二版]', ['郑州日报', '1962-04-12', '2', null]],
    ['冀鲁豫日报 民国35年4月2日 第3版', ['冀鲁豫日报', '1946-04-02', '3', null]],
  ])('may tell no more than the month: %s', (head, facts) => {
    expect(stated(head)).toEqual(facts)
  })

  it('tells no month where a day is printed', () => {
    expect(stated('郑州日报 1962年4月 第2版', '1962年4月12日')).toEqual(['郑州日报', '1962-04-12', '2', null])
  })

  it.each([
    ['原载《河南日报》1958年9月', '河南日报', '1958-09'],
    ['(原载1962年4月《郑州日报》)', '郑州日报', '1962-04'],
  ])('stands below the text of who copies it: %s', (line, paper, month) => {
    const { outlet, publishedDate } = readLines('积肥有窍门', text, line)
    expect([outlet.value, publishedDate.value]).toEqual([paper, month])
  })

  it('is not in the text that tells of one', () => {
    const { publishedDate } = readLines('老人存着一张旧报纸', '上面印着郑州日报1962年4月第二版,老人说那天全村都来看。', text)
    expect(publishedDate.value).toBeNull()
  })
})

describe('what a typist adds', () => {
  it.each(['〔以下原件缺页〕', '(打字员注:左下角残破)', '[此处缺三行]', '〔录入:资料室〕', '(原报此段字迹不清)', '[底本以下残缺]'])(
    'is no title: %s',
    (line) => {
      const { articles, leftovers } = readLines('积肥有窍门', text, line, '', '麦田浇上头遍水', `本报讯 ${text}`)
      expect(articles.map(({ kicker, headline }) => [kicker, headline])).toEqual([
        [null, '积肥有窍门'],
        [null, '麦田浇上头遍水'],
      ])
      expect(leftovers.map(({ reason }) => reason)).toContain('transcriber')
    },
  )

  it.each(['(原件在县档案馆展出)', '[以下为来信全文]'])('is not said by %s', (line) => {
    expect(readLines('积肥有窍门', text, line, text).leftovers.map(({ reason }) => reason)).not.toContain('transcriber')
  })
})

describe('a poem of couplets below news', () => {
  const news = ['积肥有窍门', `本报讯 ${text}`, '']
  const signature = (...lines: string[]): unknown[] =>
    readLines(...news, ...lines).articles.map(({ headline, byline }) => [headline, byline.map(({ role, name }) => `${role} ${name}`)])

  it('is a piece of its own, by the name between dots', () => {
    const poem = ['车水歌', '水车吱吱转不停,清水流到地头边。', '今日流下一身汗,秋后收得万担棉。']
    expect(signature(...poem, '·张大山·')).toEqual([
      ['积肥有窍门', []],
      ['车水歌', ['author 张大山']],
    ])
  })

  it('is none of one line, of two measures, or of a kind between dots', () => {
    expect(signature('车水忙', '水车吱吱转不停,清水流到地头边。', text)).toHaveLength(1)
    expect(signature('车水忙', '水车吱吱转不停,清水流到地头边。', '流下汗水,收得棉花。')).toHaveLength(1)
    expect(signature('浇地', text, '·小说·')).toEqual([['积肥有窍门', []]])
  })
})

describe('the paper of another city', () => {
  it.each([
    ['绍兴晚报 2011年5月6日 星期五 返回首页', '绍兴晚报'],
    ['泉州晚报  2011年5月6日  上一期 下一期 版面导航', '泉州晚报'],
    ['绍兴晚报数字报', '绍兴晚报'],
    ['荥阳报  1994年5月6日  星期五', '荥阳报'],
    ['第2版  中牟报  1994年5月6日  星期五', '中牟报'],
    ['宝鸡日报 2011-05-06 10:20', '宝鸡日报'],
    ['宝鸡日报电子版 > 第08版 > 城事', '宝鸡日报'],
    ['2011-05-06 10:20 来源:赤峰日报社', '赤峰日报'],
    ['赤峰日报 > 2011年05月06日 > 第3版 > 综合', '赤峰日报'],
  ])('need not be listed: %s', (head, paper) => {
    expect(stated(head)[0]).toBe(paper)
  })

  it.each(['水渠报  1994年5月6日  星期五', '荥阳喜报  1994年5月6日  星期五'])('is no other word: %s', (head) => {
    expect(stated(head)[0]).toBeNull()
  })

  it('is not that of a house of several papers', () => {
    const { outlet } = readLines('积肥有窍门', text, '某某日报报业集团 版权所有')
    expect(outlet.value).toBeNull()
  })
})

describe('the name of a page', () => {
  it.each(['大河报·社区周刊', '大河报 社区新闻'])('is none above the minute of posting: %s', (account) => {
    expect(stated(account, '2020-09-24 10:05')).toEqual(['大河报', '2020-09-24', null, null])
  })

  it('stands in the head of a paper', () => {
    expect(stated('大河报 社区新闻', '2009-09-24')[3]).toBe('社区新闻')
    expect(stated('第05版:社区新闻 上一版3 4下一版', '2009-09-24 10:05')[3]).toBe('社区新闻')
  })
})
