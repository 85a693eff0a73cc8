/** Abstracts, continued pieces, poems beside a report, broken mirrors. */
import { describe, expect, it } from 'vitest'

import { expectComplete, read, readOnly } from './parse-tools.ts'

const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'

describe('where a piece begins', () => {
  const abstract = `[摘要]${body}`
  const parts = [
    '□东方今报记者 张敏/文 记者 李红/图',
    '',
    '【修渠】',
    '',
    '渠水二十里 全靠一双手',
    '',
    more,
    '',
    '【通水】',
    '',
    '通水第一天',
    '',
    more,
  ]

  it.each([
    ['新修的水渠通水了 老人们都来看', '', abstract, '', '新修的水渠通水了 老人们都来看', '', body, ''],
    ['新修的水渠通水了 老人们都来看', '', `核心提示:${body}`, '', '新修的水渠通水了 老人们都来看', '', body, ''],
  ])('is not at a title behind the byline of its abstract and first paragraph: %#', (...head) => {
    const { paragraphs } = readOnly(...head, ...parts)
    expect(paragraphs?.filter((line) => line.startsWith('lead'))).toHaveLength(1)
    expect(paragraphs?.some((line) => line.includes('摘要'))).toBe(false)
    expect(paragraphs).toContain('subheading 渠水二十里 全靠一双手')
  })

  it('is not at the first of two alike titles below kicker, headline and picture', () => {
    const page = ['一天三趟 每趟九里', '', '他用脚板量出一条渠', '', '张大山在渠边核对图纸。李红 摄', '', '图上有闸门 也有柳树', '', body]
    const { titles, paragraphs } = readOnly(...page, '', '路上有石头 更有熟人', '', more, body)
    expect(titles.slice(0, 2)).toEqual(['一天三趟 每趟九里', '他用脚板量出一条渠'])
    expect(paragraphs?.filter((line) => line.startsWith('sub'))).toEqual([
      'subheading 图上有闸门 也有柳树',
      'subheading 路上有石头 更有熟人',
    ])
  })

  it.each(['微新闻 村里的事儿', '简 讯'])('is at each title of a column of briefs: %s', (column) => {
    const own = '渠边的茶馆开了门,三张桌子坐满了人,一壶茶喝到天黑。'
    const headlines = (...lines: string[]): (string | null)[] => read(lines.join('\n')).articles.map(({ headline }) => headline)
    expect(headlines('04 社区新闻', '', column, '', '新修的水渠通水了', more, '茶馆开门比鸡早', own)).toEqual([
      '新修的水渠通水了',
      '茶馆开门比鸡早',
    ])
    expect(headlines('04 社区新闻', '', '新修的水渠通水了', more, '茶馆开门比鸡早', own)).toEqual(['新修的水渠通水了'])
  })

  it('is at the title and author of a poem', () => {
    const verse = ['希望的田野', '丰收的田野', '是农民一辈子的希望', '金色的麦浪', '湮没了历史的苍凉', '激情的田野'].flatMap((line) => [
      line,
      '',
    ])
    const page = [
      '第16版:影像 上一版3',
      '新修的水渠通水了',
      '返回主页 | 郑州日报 | 版面导航 |',
      '新修的水渠通水了',
      body,
      '',
      '本报记者 张 敏 文/图',
      '',
      '丰收的喜悦',
      '',
      '李宏红',
      '',
      ...verse,
    ].join('\n')
    const reading = read(page)
    expectComplete(page, reading)
    expect(
      reading.articles.map(({ headline, byline, paragraphs }) => [headline, byline.map(({ name }) => name), paragraphs.length]),
    ).toEqual([
      ['新修的水渠通水了', ['张敏'], 1],
      ['丰收的喜悦', ['李宏红'], 6],
    ])
  })

  it('is the subheading below 上接', () => {
    const { titles, paragraphs } = readOnly(
      'A12版:洛阳·城事',
      '新修的水渠通水了',
      '| 洛阳日报 | 洛阳晚报 | 版面导航 | 标题导航 |',
      '2013 年 9 月 18 日 星期    【打印】',
      '新修的水渠通水了',
      '(上接A11版)',
      '',
      '提起水渠,老人一脸兴奋',
      '□本报记者 张敏 文/图',
      '',
      body,
      more,
    )
    expect(titles).toEqual([null, '新修的水渠通水了', null])
    expect(paragraphs?.[0]).toBe('subheading 提起水渠,老人一脸兴奋')
  })
})

describe('short poems by one poet', () => {
  const first = ['渠边的三首短诗', '', '欧阳小满', '', '闸口', '', '水把门推开一条缝,像孩子探出头来。', '', '月亮跟着挤了进去。', '']
  const second = ['石桥', '', '它弯着腰,让影子先过河。', '', '人走在后面,走了一百年。', '']
  const parts = (...lines: string[]): unknown[] =>
    read(lines.join('\n')).articles.map(({ headline, subtitle, byline, paragraphs }) => [
      headline,
      subtitle,
      byline.map(({ name }) => name),
      paragraphs.flatMap(({ kind, text }) => (kind === 'subheading' ? [text] : [])),
    ])

  it('have a title each, of one character, too', () => {
    expect(parts(...first, ...second, '井', '', '井底的星星从不说话,只等一只桶。')).toEqual([
      ['渠边的三首短诗', null, ['欧阳小满'], ['闸口', '石桥', '井']],
    ])
  })

  it('are told from a large initial by the titles around', () => {
    const news = '渠边的村民敲锣打鼓,把头一股清水迎进了村里的池塘。'
    expect(parts('新修的水渠通水了', '', '本报讯(记者 张敏)渠水今天进村。', '', '昨', '', `日,${news}`)).toEqual([
      ['新修的水渠通水了', null, ['张敏'], []],
    ])
  })
})

describe('a mirror with readings', () => {
  const lines = [
    '第05版:臨港開(kāi)發(fā)區(qū)新聞 PDF版',
    '',
    '渠(qú)水來了',
    '',
    '本報(bào)訊(記者 張敏) 昨日,經(jīng)開(kāi)區(qū)新修的水渠通水。',
    '',
  ]

  it('has its page name whole', () => {
    expect(read(lines.join('\n')).pageName).toBe('臨港開發區新聞')
  })

  it('takes no zone for the home of this one where its own line begins with another', () => {
    const tail = '2024-07-24 1 1 周口日?qǐng)?bào) content_246147.html 1 渠水來了 /enpproperty-->'
    expect(read([...lines, tail].join('\n')).articles[0]?.districts).toEqual([])
  })
})

describe('a whole page with bullets before its titles', () => {
  const verse = ['绳子磨亮了石头 水磨亮了手', '后来的自来水 流进了院子', '井台还在原处', '等着挑水的人', '井绳还挂在檐下']
  const page = (head: string, ...tops: [string, string, string]): string =>
    [
      head,
      `  • ${tops[0]}`,
      '',
      '小非',
      '',
      body + more,
      '',
      `  • ${tops[1]}`,
      '',
      '大河奔流',
      '',
      ...verse.flatMap((line) => [line, '']),
      `  • ${tops[2]}`,
      '',
      '王永福',
      '',
      more + body,
    ].join('\n')

  it('has as many articles, poems and authors of any name among them', () => {
    const text = page('2025年11月28日 第A15版:文学角', '水渠的故事', '山乡井台', '独领风骚 说水渠')
    const reading = read(text)
    expectComplete(text, reading)
    expect(
      reading.articles.map(({ headline, byline, paragraphs }) => [headline, byline.map(({ name }) => name), paragraphs.length]),
    ).toEqual([
      ['水渠的故事', ['小非'], 1],
      ['山乡井台', ['大河奔流'], 5],
      ['独领风骚 说水渠', ['王永福'], 1],
    ])
  })

  it('is none where the bullets are a list of the site', () => {
    const text = ['第A15版:文学角', '新修的水渠通水了', body, more, '• 关于我们的报纸', '• 网站的地图'].join('\n')
    expect(read(text).articles).toHaveLength(1)
  })
})

describe('a picture on top of a page', () => {
  const page = [
    '一个村走出三百名编筐人',
    '柳林村的老艺人又收徒了',
    '本报记者 张敏',
    '',
    `柳条刚刚泡软,${more}`,
    '',
    more,
    '',
    '茶馆开门比鸡早',
    `本报讯(记者 祝庆)${body}`,
  ]
  const read3 = (caption: string): readonly (readonly [string | null, number])[] =>
    read([caption, '', ...page].join('\n')).articles.map(({ headline, byline }) => [headline, byline.length])

  it('is of the first article, which speaks of what it shows', () => {
    expect(read3('柳林村的老艺人在教徒弟编筐。李红 摄')).toEqual([
      ['柳林村的老艺人又收徒了', 2],
      ['茶馆开门比鸡早', 1],
    ])
  })

  it.each(['昨日,柳林村的老艺人在教徒弟编筐。李红 摄', '渠边的白鹭站在闸门上。李红 摄'])('is alone: %s', (caption) => {
    expect(read3(caption)[0]).toEqual([null, 1])
  })
})
