/** A small sign in a line or below it tells what it is: a colon, 的, 是, 了, a surname of two, where a text is taken from. */
import { describe, expect, it } from 'vitest'

import { isHeadingLike } from '#archive/parse/forms/headings.ts'

import { readLines, readOnly } from './parse-tools.ts'

const news = '本报讯(记者 张敏)昨日,柳林镇的水渠通了水,渠边的村民早早等在闸门旁。'
const other = '本报讯(记者 李红)河湾县一所小学的操场换了新跑道,孩子们下了课就去跑两圈。'
const told = '渠边的老人说,修渠的日子里全村人轮着送饭,一天也没有断过。'

const headersOf = (...lines: readonly string[]): readonly unknown[] =>
  readLines(...lines).articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])
const subheadsOf = (...lines: readonly string[]): readonly string[] | undefined =>
  readOnly(...lines)
    .paragraphs?.filter((text) => text.startsWith('subheading '))
    .map((text) => text.slice('subheading '.length))

describe('a line with a colon', () => {
  it('is the 引题 of the next piece above a title and a dateline', () => {
    expect(headersOf('水渠通水了', '', news, '', '河湾县“操场变样”记:', '', '操场换上新跑道', '', other)).toEqual([
      [null, '水渠通水了', null],
      ['河湾县“操场变样”记:', '操场换上新跑道', null],
    ])
  })

  it('announces in a text what follows', () => {
    const { paragraphs } = readOnly('水渠通水了', '', news, '', '渠边立着三块牌子:', '', '爱惜水源', '', told)
    expect(paragraphs).toContain('text 渠边立着三块牌子:')
    expect(['中原区:', '他指出:', '有人喊:', '信是这样写的:'].map(isHeadingLike)).toEqual([true, false, false, false])
  })
})

describe('a title between two texts', () => {
  it('ends on 的 where it says what one thing is, and another does of the next', () => {
    const lines = ['水渠边的小屋', '', news, '', '瓦是旧房上拆的', '', told, '', '灯是街坊们凑的', '', told.replace('老人', '孩子')]
    expect(subheadsOf(...lines)).toEqual(['瓦是旧房上拆的', '灯是街坊们凑的'])
  })

  it('is no half of a sentence that ends on 的', () => {
    const { paragraphs } = readOnly('水渠边的小屋', '', news, '', '他是村里最年长的', '', '渠工,今年八十七岁,守了一辈子闸门。')
    expect(paragraphs?.at(-1)).toBe('text 他是村里最年长的渠工,今年八十七岁,守了一辈子闸门。')
  })
})

describe('a sentence cut behind 是', () => {
  it('goes on below with the day', () => {
    const { paragraphs } = readOnly('守闸门的人', '', news, '', '他在本子上记着每一次放水的钟点,最长的一次是', '', '3月8日,放了两天两夜。')
    expect(paragraphs?.at(-1)).toBe('text 他在本子上记着每一次放水的钟点,最长的一次是3月8日,放了两天两夜。')
  })

  it('is a title where it ends in 不是 or 求是', () => {
    const titles = ['水来了该谁管,谁都说不是', '办事要公道,凡事求是']
    for (const title of titles) expect(headersOf(title, '', news)).toEqual([[null, title, null]])
  })
})

describe('who tells of himself', () => {
  const text = ['我在柳林渠边住过一冬,每天早上沿着渠埂走下来', '', '喝一碗热豆浆,卖豆浆的老人从不问我的名字。', '', told]

  it('does so below the title and his name', () => {
    expect(readOnly('渠边的豆浆', '', '祝小庆', '', ...text)).toMatchObject({
      titles: [null, '渠边的豆浆', null],
      people: ['author 祝小庆'],
      paragraphs: ['text 我在柳林渠边住过一冬,每天早上沿着渠埂走下来喝一碗热豆浆,卖豆浆的老人从不问我的名字。', `text ${told}`],
    })
  })

  it('may do so in a title', () => {
    expect(headersOf('我给水渠当“管家”', '', news)).toEqual([[null, '我给水渠当“管家”', null]])
  })
})

describe('a name', () => {
  it('with a surname of two ends on any character', () => {
    expect(readOnly('渠边的豆浆', '', '欧阳守和', '', told, '', news.slice(11)).people).toEqual(['author 欧阳守和'])
  })

  it('below a byline, above the editor, is that of another reporter', () => {
    const page = ['水渠通水了', '', '2013-04-22 09:05:51  来源:郑州晚报', '', told, '', '记者 张敏', '', '祝庆', '', '责编:李红']
    expect(readOnly(...page).people).toEqual(['reporter 张敏', 'reporter 祝庆', 'editor 李红'])
  })
})

describe('the first part of a text', () => {
  const parts = ['渠通了', '', told, '', '灯亮了', '', told.replace('老人', '孩子'), '', '路也平了', '', told.replace('老人', '渠工')]

  it('stands right below the headline where others tell what has come about, too', () => {
    expect(readOnly('柳林镇灾后重建见闻', '', '先通水 再通电 后修路', '', ...parts).titles).toEqual([
      '柳林镇灾后重建见闻',
      '先通水 再通电 后修路',
      null,
    ])
    expect(subheadsOf('柳林镇灾后重建见闻', '', '先通水 再通电 后修路', '', ...parts)).toEqual(['渠通了', '灯亮了', '路也平了'])
  })

  it('is a headline above news', () => {
    expect(headersOf('水渠通了', '', news, '', '路灯亮了', '', other)).toEqual([
      [null, '水渠通了', null],
      [null, '路灯亮了', null],
    ])
  })
})

describe('below what somebody has signed', () => {
  const report = ['水渠通水了', '', news, '', told, '']

  it('what is taken from elsewhere is a piece of its own', () => {
    const rules = '一、先到的先浇;二、浇完的放牌子。——摘自柳林镇用水公约'
    expect(headersOf(...report, '浇地的两条规矩', '', rules, '', '操场换上新跑道', '', other)).toEqual([
      [null, '水渠通水了', null],
      [null, '浇地的两条规矩', null],
      [null, '操场换上新跑道', null],
    ])
  })

  it('so is a list with its title', () => {
    const rows = ['三年级组 祝小洋 4分12秒', '四年级组 张 雨 4分03秒', '五年级组 李金水 3分51秒']
    const [, list] = readLines(...report, '柳林小学长跑成绩单', '', '长跑赛上周跑完,成绩如下:', '', ...rows).articles
    expect(list?.paragraphs.map(({ text }) => text)).toEqual(['长跑赛上周跑完,成绩如下:', ...rows])
  })
})

describe('years one below the other', () => {
  it('have lines of their own', () => {
    const rows = ['2010年,浇地的占六成;', '2013年,占四成八;', '2018年,占三成一。']
    expect(readOnly('水渠通水了', '', news, '', '来浇地的人,他也记着:', ...rows).paragraphs?.slice(-3)).toEqual(
      rows.map((row) => `text ${row}`),
    )
  })

  it('do not where a sentence goes on with one', () => {
    const { paragraphs } = readOnly('水渠通水了', '', news, '', '他记得很清楚,水是春天来的;', '2013年,渠又修了一次。')
    expect(paragraphs?.at(-1)).toBe('text 他记得很清楚,水是春天来的;2013年,渠又修了一次。')
  })
})

describe('the last line of a page', () => {
  it.each(['街头', '随笔', '闲话'])('of two characters names a column: %s', (column) => {
    const { articles, leftovers } = readLines('水渠通水了', '', news, '', column)
    expect(articles[0]?.paragraphs).toHaveLength(1)
    expect(leftovers).toHaveLength(1)
  })

  it('is text where it broke off', () => {
    expect(readOnly('水渠通水了', '', news, '', '渠边的村民早早等在闸门旁观看了放').paragraphs).toHaveLength(2)
  })
})
