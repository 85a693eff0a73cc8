/** What campaigns and advertisers call out above a title: no line of the article, unless it is all the title there is. */
import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const news = '本报讯(记者 张敏)昨日,柳林镇的水渠通了水,渠边的村民早早等在闸门旁。'
const other = '本报讯(记者 李红)河湾县一所小学的操场换了新跑道,孩子们下了课就去跑两圈。'

const titlesOf = (...lines: readonly string[]): readonly (readonly (string | null)[])[] =>
  readLines(...lines).articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])

describe('a slogan', () => {
  it.each([
    '我与祖国共成长',
    '致敬最美逆行者',
    '有事您说 有难您讲',
    '有话您开口 有忙我来帮',
    '礼赞劳动者',
    '关注教师节',
    '聚焦全国两会',
    '创建文明城市进行时',
    '同心同德 共克时艰',
    '大爱无疆 情满人间',
    '奋进新征程 建功新时代',
    '撸起袖子加油干',
    '学党史 悟思想 办实事 开新局',
    '代表声音',
    '庆祝某某大学建校80周年特别报道',
    '某某农商行 离你最近的银行',
    '乡村振兴看河湾',
    '喜迎佳节 扮靓家园',
    '当好东道主 办好运动会',
    '某某面业 一碗好面',
  ])('%s stands above the article, on top and between two', (slogan) => {
    const titles = [null, '柳林镇新修水渠通水', null]
    expect(titlesOf(slogan, '', '柳林镇新修水渠通水', '', news)).toEqual([titles])
    const second = [null, '操场换上新跑道', null]
    expect(titlesOf('柳林镇新修水渠通水', '', news, '', slogan, '', '操场换上新跑道', '', other)).toEqual([titles, second])
  })

  it('stands above a headline with its subtitle', () => {
    expect(titlesOf('庆祝某某大学建校80周年特别报道', '', '守了一辈子的实验田', '', '——记老校友祝庆', '', news)).toEqual([
      [null, '守了一辈子的实验田', '——记老校友祝庆'],
    ])
  })

  it.each(['致敬最美逆行者', '关注教师节', '大爱无疆 情满人间', '某某农商行 送贷到田头'])('%s alone is the headline', (slogan) => {
    expect(titlesOf(slogan, '', news)).toEqual([[null, slogan, null]])
  })

  it('is the headline where a subtitle tells more of it', () => {
    expect(titlesOf('情系灾区 爱满校园', '', '——一所小学的捐书侧记', '', news)).toEqual([
      [null, '情系灾区 爱满校园', '——一所小学的捐书侧记'],
    ])
  })

  it.each(['致敬最美劳动者', '关注教师节'])('%s stands between headline and text, too', (slogan) => {
    expect(titlesOf('柳林镇新修水渠通水', '', '本报记者 张敏', '', slogan, '', news)).toEqual([[null, '柳林镇新修水渠通水', null]])
  })

  it('may be the headline below a longer 引题', () => {
    const kicker = '教师节前夕,河湾县请四百名乡村老教师回家看看'
    expect(titlesOf(kicker, '', '致敬最美园丁', '', news)).toEqual([[kicker, '致敬最美园丁', null]])
  })

  it('is a title where the text tells of it', () => {
    const text = '本报讯(记者 张敏)昨日,情系灾区爱洒校园捐书会在柳林镇举行,三百名学生领到了新书。'
    expect(titlesOf('情系灾区 爱洒校园', '', '三百名学生领到新书', '', text)).toEqual([['情系灾区 爱洒校园', '三百名学生领到新书', null]])
  })

  it.each([
    '致敬九十岁的老渠工',
    '关注电动车上牌的新规',
    '我和我的父亲',
    '渠水清清 果子香香',
    '种粮大户看河湾',
    '某某粮油站的老磅秤',
    '本报今日推出建党节特别报道',
  ])('%s is none', (title) => {
    const [article] = readLines(title, '', '柳林镇新修水渠通水', '', news).articles
    expect(`${article?.kicker} ${article?.headline} ${article?.subtitle}`).toContain(title)
  })

  it('tells of the time by its jubilee', () => {
    const { publishedDate } = readLines('庆祝中国共产党成立80周年特别报道', '', '柳林镇新修水渠通水', '', news)
    expect(publishedDate).toMatchObject({ value: '2001', basis: 'inferred' })
  })
})
