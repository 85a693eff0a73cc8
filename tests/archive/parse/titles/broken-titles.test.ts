/** Titles in several lines, and stacks whose lines no words tell for titles. */
import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const news = '本报讯(记者 张敏)昨日上午,柳林镇的水渠通了水,渠边的村民早早等在闸门旁。'
const other = '本报讯(记者 李红)河湾县一所小学的操场换了新跑道,孩子们下了课就去跑两圈。'

const titlesOf = (...lines: readonly string[]): readonly (readonly (string | null)[])[] =>
  readLines(...lines).articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])

describe('a headline in two lines', () => {
  it('stands together where blank lines part all others', () => {
    const [kicker, one, two, below] = ['柳林村', '省下一桶水', '救活一片田', '——沿渠水磨坊见闻']
    expect(titlesOf(kicker, '', one, two, '', below, '', news)).toEqual([[kicker, `${one} ${two}`, below]])
  })
})

describe('a 引题', () => {
  it('is none where the name of a column stands there', () => {
    expect(titlesOf('老井复水', '', news, '', '菜篮子观察', '', '大葱价格回落,香菜一家独涨', '', other)[1]).toEqual([
      null,
      '大葱价格回落,香菜一家独涨',
      null,
    ])
  })

  it('says what was decided', () => {
    const stack = ['县人大常委会第九次会议决定', '每年三月头一周为“清渠周”']
    expect(titlesOf(...stack, '', news)).toEqual([[...stack, null]])
  })

  it('names the province in a paper of the whole country, as the 副题 does', () => {
    const page = (...stack: string[]): readonly unknown[] =>
      titlesOf('2016年3月5日人民日报 第3版', '', '第3版(综合)', '专栏:', '', ...stack, '本报记者 王芳', news.slice(10), other.slice(10))
    expect(page('一堂木工课', '河南河湾五位老匠人走进村校')).toEqual([[null, '一堂木工课', '河南河湾五位老匠人走进村校']])
    expect(page('河南河湾五位老匠人走进村校', '一堂木工课')).toEqual([['河南河湾五位老匠人走进村校', '一堂木工课', null]])
  })
})

describe('short lines above 本报讯', () => {
  const head = [
    '第05版:综合新闻 上一版3  4下一版',
    '柳林镇招工会签约六百人',
    '',
    '返回主页 | 郑州日报 | 版面导航 | 郑州晚报',
    '上一期  下一期',
    '',
  ]

  it('are titles, whatever they look like', () => {
    const stack = ['瓦工抢手 会计闲着', '柳林镇招工会签约六百人', '砌墙、抹灰、铺砖三类岗位月薪过六千元'] as const
    expect(titlesOf(...head, ...stack, '', news, '3上一篇  下一篇4')).toEqual([[...stack]])
  })

  it('go on behind 、, and below another behind a comma', () => {
    const below = ['自家、女儿家和儿媳都能领,', '一户最多不超过两袋']
    expect(titlesOf('磨坊开磨三天麸皮不要钱', '', ...below, news)).toEqual([[null, '磨坊开磨三天麸皮不要钱', below.join('')]])
    const kicker = ['我镇磨坊推行称重收费、先磨后付、', '麸皮还给农户']
    expect(titlesOf(...kicker, '', '十家磨坊少了一半争吵', '', news)).toEqual([[kicker.join(''), '十家磨坊少了一半争吵', null]])
  })

  it('are none where a text breaks off above them', () => {
    const text = ['渠边的人家从前靠天吃饭,一年里有半年要下山挑水。', '上世纪八十年代,我从部队回到柳林,才真']
    const { articles } = readLines('柳林旧事', '□祝小庆', ...text, '', '操场换上新跑道', '', other)
    expect(articles.map(({ kicker, headline }) => [kicker, headline])).toEqual([
      [null, '柳林旧事'],
      [null, '操场换上新跑道'],
    ])
  })
})

describe('what a document says', () => {
  it('goes on with the text that has named it', () => {
    const text = '本报讯(记者 张敏)镇水务站昨日发出护渠意见,明确渠边五米内不得种高秆庄稼,已经种上的由各村劝拔。'
    const below = '意见要求,各村须在月底前给每段渠立牌,写明由谁看护,不得以清淤为名收费。'
    const { articles } = readLines('渠边五米内不种高秆庄稼', '', text, '', '不得以清淤为名收费', '', below, '', '操场换上新跑道', '', other)
    expect(articles.map(({ headline }) => headline)).toEqual(['渠边五米内不种高秆庄稼', '操场换上新跑道'])
  })
})
