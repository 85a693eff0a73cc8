/** Titles beside the texts and titles below them: parallel subheadings, and with what a text begins. */
import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

const text = '天刚蒙蒙亮,街上已经有了人声,卖早点的摊主支起炉子,热气顺着屋檐往上飘。'

describe('titles that are alike but for what they quote', () => {
  it.each([
    ['从“看着修”到“动手修”', '从“一张嘴”到“一把锹”', '从“一家管”到“大家帮”'],
    ['把“要我修”变成“我要修”', '把“一阵风”变成“四季春”', '把“看热闹”变成“搭把手”'],
  ])('are a series below the headline: %s', (...parts) => {
    const page = [
      '渠水怎么分 大家一起议',
      '',
      '二十个村的菜地都浇上了水',
      '',
      ...parts.flatMap((part) => [part, '', text, '', text, '']),
    ].join('\n')
    const { articles } = read(page)
    expect(articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])).toEqual([
      ['渠水怎么分 大家一起议', '二十个村的菜地都浇上了水', null],
    ])
    expect(articles[0]?.paragraphs.filter(({ kind }) => kind === 'subheading').map((paragraph) => paragraph.text)).toEqual(parts)
  })
})

describe('a district with which a text begins', () => {
  it('does not go on with the title above, though it begins like what is inside something', () => {
    const page = ['镇上只此一家,也最大', '', '一座邮局和会写字的邮筒', '', `中牟县万滩镇的邮筒上挂着一块小黑板。${text}`, '', text].join(
      '\n',
    )
    expect(read(page).articles.map(({ headline }) => headline)).toEqual(['一座邮局和会写字的邮筒'])
  })
})

describe('the hour with which a text begins', () => {
  it('does not go on with the last title', () => {
    const deck = '河湾镇用一张单子串起九个环节,等候缩短近六成'
    const page = ['村口到田头四十分钟', '', '一筐樱桃的“赶路时间”', '', deck, '', `凌晨一点四十分,${text}`, '', text].join('\n')
    expect(read(page).articles.map(({ subtitle }) => subtitle)).toEqual([deck])
  })
})

describe('a third title', () => {
  const stacks = [
    ['一边挑水一边盼 如今龙头到灶边', '河湾镇最后一个旱村通了水', '九千米管道翻过一道岭,六十户人家放了鞭炮'],
    ['两岸十座桥 哪座走得通', '贾鲁河边数桥记', '市民骑车沿着河走一天,记下三处牌子写错名'],
  ] as const
  it('is the subtitle, though the next article has one of its shape', () => {
    const page = stacks.flatMap((stack) => [...stack.flatMap((title) => [title, '']), `本报讯(记者 王芳)${text}`, '', text, '']).join('\n')
    expect(read(page).articles.map(({ subtitle }) => subtitle)).toEqual(stacks.map(([, , subtitle]) => subtitle))
  })
  it('opens the parts of a report, where more of two equal halves stand below it', () => {
    const stack = ['河湾镇召开修渠推进会', '', '比学赶超鼓干劲 挂图作战开新局', '', '一天一调度 一周一通报', '']
    const said = `会议要求,${text}`
    const subheadings = (...lines: string[]): unknown =>
      read([...stack, ...lines].join('\n')).articles.map(({ paragraphs }) =>
        paragraphs.flatMap((paragraph) => (paragraph.kind === 'subheading' ? [paragraph.text] : [])),
      )
    const parts = ['红旗流动 不搞终身', '', text, '', '服务靠前 不叫不到', '', text]
    expect(subheadings(said, '', ...parts)).toEqual([['一天一调度 一周一通报', '红旗流动 不搞终身', '服务靠前 不叫不到']])
    expect(subheadings(`昨日上午,${text}`, '', ...parts)).toEqual([['红旗流动 不搞终身', '服务靠前 不叫不到']])
    expect(subheadings(said, '', text)).toEqual([[]])
  })
})

describe('a name between title and text on a page of literature', () => {
  const page = (name: string, label: string): string =>
    [label, '', `${text}${text}`, '', '河边的水车', '', name, '', `我在村里住过一冬。${text}`, '', text].join('\n')
  const authors = (name: string, label: string): string[] =>
    read(page(name, label))
      .articles.flatMap(({ byline }) => byline)
      .map((person) => person.name)

  it.each(['宓小雪', '宓秋白'])('is who wrote it, though a word may stand in it: %s', (name) => {
    expect(authors(name, '文学副刊')).toEqual([name])
  })

  it.each(['水转了', '又一年', '上中下'])('is none: %s', (words) => {
    expect(authors(words, '文学副刊')).toEqual([])
  })
})
