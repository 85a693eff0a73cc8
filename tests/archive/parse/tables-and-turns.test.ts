/** What parts two articles of a dump: tables with titles, answered questions, a text from another page, pictures with numbers, readers' words. */
import { describe, expect, it } from 'vitest'

import { readLines } from './parse-tools.ts'

const first = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const second = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'
const report = ['新修的水渠通水', '', `本报讯(记者 张敏)${first}`, '', second, '']
const titlesOf = (...lines: string[]): (string | null)[] => readLines(...lines).articles.map(({ headline }) => headline)

describe('rows', () => {
  const rows = ['新增水泵 二十四台', '', '新修闸门 十六座', '', '清淤渠道 一点六公里', '']

  it('of three and more are no titles, whatever stands above', () => {
    expect(titlesOf(...report, '今年以来全市渠道整修一览', '', ...rows, '老井边添了长椅', '', `本报讯(记者 李红)${second}`)).toEqual([
      '新修的水渠通水',
      '今年以来全市渠道整修一览',
      '老井边添了长椅',
    ])
  })

  it.each([
    ['本周粮油批发市场油价', ['菜籽油 每公斤9.6元', '花生油 每公斤14.2元', '芝麻油 每公斤31元']],
    ['昨日河湾县集市肉价', ['羊肉 28元/公斤', '牛肉 26.5元/公斤', '鸡肉 9元/公斤']],
    ['城北苗木市场成交价格', ['柳树苗 每棵1.5元', '桐树苗 每棵2元', '梨树苗 每棵3.2元']],
  ])('of prices are none either: %s', (title, prices) => {
    const market = [title, '', ...prices.flatMap((row) => [row, ''])]
    const { articles } = readLines(...report, ...market, '半夜井台有响动', '', '原来是羊来喝水', '', `本报讯(记者 李红)${second}`)
    expect(articles.map(({ kicker, headline, paragraphs }) => [kicker, headline, paragraphs.length])).toEqual([
      [null, '新修的水渠通水', 2],
      [null, title, prices.length],
      ['半夜井台有响动', '原来是羊来喝水', 1],
    ])
  })

  it('need a figure: two goods with what is said of them are titles', () => {
    const { articles } = readLines('花生油 每天都要尝', '', '芝麻油 每家都有磨', '', `本报讯(记者 李红)${second}`)
    expect(articles.map(({ kicker, headline }) => [kicker, headline])).toEqual([['花生油 每天都要尝', '芝麻油 每家都有磨']])
  })

  it('belong to the report below a few words', () => {
    expect(titlesOf(...report, '整修一览', '', ...rows)).toEqual(['新修的水渠通水'])
  })

  it('are no poem below who reported', () => {
    const { articles } = readLines(
      '新修的水渠通水',
      '',
      first,
      '',
      '本报记者 张敏',
      '',
      '全市上半年出口前五位商品',
      '',
      ...rows,
      '灌溉农田 三万亩',
      '',
      '受益村庄 十一个',
    )
    expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([
      ['新修的水渠通水', 1],
      ['全市上半年出口前五位商品', 5],
    ])
  })

  it.each([
    ['渠边队 3比0 河湾队', '老井队 1比1 新桥队'],
    ['渠边队 81:79 河湾队', '老井队 66:70 新桥队'],
  ])('tell who played whom: %s', (...scores) => {
    const { articles } = readLines(...report, '本轮战况:', ...scores, '', '老井边添了长椅', '', `本报讯(记者 李红)${second}`)
    expect(articles.map(({ headline }) => headline)).toEqual(['新修的水渠通水', '老井边添了长椅'])
    expect(articles[0]?.paragraphs.slice(-2).map(({ text }) => text)).toEqual(scores)
  })

  it('are places with what is shut off there, one below the other', () => {
    const { articles } = readLines(
      '停水通知',
      '',
      '因检修闸门,定于5月20日对下列区域停水,请用户提前储水。',
      '',
      '河湾区:渠边路以西、老井街以北;',
      '',
      '新桥区:柳林路以东、学校街以南。',
      '',
      '停水期间有送水车。',
    )
    expect(articles[0]?.paragraphs.map(({ text }) => text).slice(1, 3)).toEqual([
      '河湾区:渠边路以西、老井街以北;',
      '新桥区:柳林路以东、学校街以南。',
    ])
  })

  it('are not two titles with amounts', () => {
    expect(titlesOf('修渠 四十七公里', '浇地 三万亩', '', `本报讯(记者 张敏)${first}`)).toHaveLength(1)
    expect(readLines('修渠 四十七公里', '浇地 三万亩', '', `本报讯(记者 张敏)${first}`).articles[0]?.paragraphs).toHaveLength(1)
  })
})

describe('what goes on from another page', () => {
  it('is an article by itself between two texts', () => {
    const { articles } = readLines(
      ...report,
      '(上接第一版)',
      '',
      '针对用水难,区里把泵站修到了村口,一百多户当天用上了水。',
      '',
      '下一步,还要修三座泵站。',
    )
    expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([
      ['新修的水渠通水', 2],
      [null, 2],
    ])
  })

  it('is the text of the title above', () => {
    expect(titlesOf('新修的水渠通水', '(上接第一版)', first, second)).toEqual(['新修的水渠通水'])
  })
})

describe('a correction below an article', () => {
  it.each(['更正', '更 正', '更正启事'])('is no part of it: %s', (label) => {
    const { articles } = readLines(...report, label, '', '本报昨日第二版《桥头的灯》一文中,“三十年”应为“二十年”。')
    expect(articles.map(({ paragraphs }) => paragraphs.length)).toEqual([2])
  })

  it('is a title with other words', () => {
    expect(titlesOf('更正户口本上的一个字', '', `本报讯(记者 张敏)${first}`)).toEqual(['更正户口本上的一个字'])
  })
})

describe('a question that was answered', () => {
  const asked = [
    '渠边的树根拱坏了院墙,咋办?',
    '',
    '读者问:我家院墙去年裂了一道缝,今年能伸进手。该找谁?',
    '',
    '律师答:可以请求对方排除妨碍,先拍照,再到村里调解。',
    '',
  ]

  it('ends at a title over news', () => {
    expect(
      titlesOf(
        ...report,
        ...asked,
        '偷了三扇闸门 修了半年水渠',
        '',
        '河湾县的一名男子夜里偷走渠上三扇闸门,被守渠人堵在桥头。',
        '',
        '他要在渠上干满半年。',
      ),
    ).toEqual(['新修的水渠通水', '渠边的树根拱坏了院墙,咋办?', '偷了三扇闸门 修了半年水渠'])
  })

  it('goes on at a title over another', () => {
    expect(titlesOf(...asked, '裂缝变宽怎么办', '', '问:裂缝还在变宽。要等多久?', '', '律师答:收到申请后三天内会有人来。')).toHaveLength(1)
  })
})

describe('pictures below a report in sections', () => {
  const sections = ['新修的水渠通水', '', '本报记者 张敏', '', second, '', '修渠', '', second, '', '守渠', '', second, '']

  it('are news, with a day and who took them', () => {
    const pictures = [
      '麦子熟了',
      '',
      '①昨日,河湾镇的收割机在麦田里穿梭。',
      '',
      '②村民在场上晾晒新麦。',
      '',
      '本报记者 李红 摄',
      '',
      '遗失声明',
      '',
      '某某遗失公章一枚,声明作废。',
    ]
    const { articles } = readLines(...sections, ...pictures)
    expect(articles.map(({ headline, byline }) => [headline, byline.map(({ name }) => name)])).toEqual([
      ['新修的水渠通水', ['张敏']],
      ['麦子熟了', ['李红']],
    ])
  })

  it('are one of several, of which the last is small', () => {
    expect(titlesOf(...sections, '麦子熟了', '', '昨日,河湾镇的三千亩小麦开镰。本报记者 李红 摄', '', '小图:白鹭跟在收割机后面。')).toEqual(
      ['新修的水渠通水', '麦子熟了'],
    )
  })

  it('belong to the section without a day', () => {
    expect(titlesOf(...sections, '看渠', '', '村民站在新渠边上看水。本报记者 张敏 摄')).toEqual(['新修的水渠通水'])
  })
})

describe('readers’ words below the name of a column', () => {
  it('have a question for their title, however long', () => {
    const { articles } = readLines(
      ...report,
      '【微言】',
      '',
      '如果给村口的老井加一样东西,你会加什么',
      '',
      '@渠边的猫:加一把长椅,奶奶走累了能歇脚。',
      '',
      '@老井:加一盏灯。',
      '',
      '【漫画】',
      '',
      '井边的影子',
      '',
      '图中人在井里捞月亮。(祝小庆)',
    )
    expect(articles.map(({ headline }) => headline)).toEqual(['新修的水渠通水', '如果给村口的老井加一样东西,你会加什么', '井边的影子'])
  })
})
