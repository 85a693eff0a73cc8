/** The way to a page as its head, numbers with hidden figures, and texts above tables. */
import { describe, expect, it } from 'vitest'

import { isNextRubric } from '#archive/parse/pieces/column-lines.ts'
import { startPiece, type Piece } from '#archive/parse/pieces/piece.ts'
import type { TitleLine } from '#archive/parse/titles/title-stack.ts'
import type { Unit } from '#archive/parse/units/units.ts'

import { read, readLines, readOnly } from './parse-tools.ts'

const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'

describe('the way to a page', () => {
  it.each([
    ['大河网 > 大河报 > 2009年4月15日 > A12·郑州', '大河报', '2009-04-15', 'A12', '郑州'],
    ['首页 > 郑州晚报 > 2012-03-06 > A05版 社区新闻', '郑州晚报', '2012-03-06', 'A05', '社区新闻'],
  ])('says of which paper, day and page it is: %s', (way, name, day, number, pageName) => {
    const page = read([way, '', '修渠四百里', '', body].join('\n'))
    expect(page).toMatchObject({ outlet: { value: name }, publishedDate: { value: day, basis: 'stated' }, pageNumber: number, pageName })
    expect(page.articles.map(({ headline }) => headline)).toEqual(['修渠四百里'])
  })

  it.each(['大河网 > 新闻 > 正文', '首页 > 郑州新闻 > 社会', '某某网 > 2012专题 > 水利'])('may say nothing of them: %s', (way) => {
    const page = read([way, '', '修渠四百里', '', body].join('\n'))
    expect([page.outlet.value, page.publishedDate.value, page.pageNumber, page.pageName]).toEqual([null, null, null, null])
  })
})

describe('the head of a page', () => {
  it.each(['电话 5618XXXX', '电话:0371-5618****', '热线 5618xxxx'])('may hide a part of its number: %s', (phone) => {
    const page = readLines(
      '8  县区新闻',
      '郑州日报  2018年9月12日  星期三',
      `责任编辑 张敏  校对 李娜  ${phone}  E-mail:xqxw@example.cn`,
      '',
      '修渠四百里',
      '',
      body,
    )
    expect(page.articles.map(({ headline, byline }) => [headline, byline])).toEqual([['修渠四百里', []]])
  })
})

describe('a text above a table', () => {
  it.each(['(记者 张敏 李娜)', '(记者 张敏 通讯员 李娜)'])('is none of its rows, whatever its byline has of spaces: %s', (names) => {
    const page = readLines(
      '修渠四百里',
      '',
      `本报讯${names}全县分三片修渠。各片日期如下:`,
      '',
      '第一片 渠东 10月28日、29日',
      '第二片 渠西及老城 10月30日、31日',
      '第三片 渠北 11月1日、2日',
      '',
      body,
    )
    const [article] = page.articles
    expect(article?.byline.map(({ name }) => name)).toEqual(['张敏', '李娜'])
    expect(article?.paragraphs[0]?.text).toBe('全县分三片修渠。各片日期如下:')
    expect(article?.paragraphs).toHaveLength(5)
  })
})

describe('the first line of a text', () => {
  it.each([
    '祖父在渠边长大,十二岁下地,1949年进了水站,1962年当上站长,1980年挑起大梁,1992年退休,',
    '会议要求,要看清形势,坚持问题导向,把握重心,以系统思维,增强使命,凝聚共识,抢抓机遇',
  ])('is text, however many clauses a column has cut off: %s', (first) => {
    const { articles } = readLines('修渠四百里', '', first, '', body)
    expect(articles[0]?.paragraphs[0]?.text.startsWith(first)).toBe(true)
  })

  it('is none that is made for machines', () => {
    const words = '渠边新闻,水渠通水,渠边天气,渠边公交,渠边房产,渠边招聘,渠边求职,渠边交友,渠边论坛'
    expect(readLines(words, '修渠四百里', '', body).articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([
      ['修渠四百里', 1],
    ])
  })
})

describe('names of columns', () => {
  const news = (where: string): string => `昨天上午,${where}的乡亲早早起了床,大家说,等了整整一年,总算等到了这一天。`
  const third = `渠水

老闸门换了新锁

本报讯(记者 张敏)${news('渠边')}

桥梁

断桥修好了

${news('河东')}

${news('河西')}晚报记者 李红`
  const lamps = '因换线,从水塔到磨房的灯周三晚上七点到九点不亮,请乡亲们早些回家。'

  it('as short as those above two other pieces stand above a third', () => {
    const { articles, leftovers } = readLines(third, '', '灯火', '', '村口这几天不亮灯', '', lamps)
    expect(articles.map(({ headline }) => headline)).toEqual(['老闸门换了新锁', '断桥修好了', '村口这几天不亮灯'])
    expect(leftovers).toHaveLength(3)
  })

  it.each([
    ['灯火', true],
    ['村里灯火', false],
  ])('are as long as the others: %s', (tight, isColumn) => {
    const [water, bridges] = ['渠水', '桥梁'].map((plain) => ({ ...startPiece(), units: [{ kind: 'label', plain } as Unit] }))
    expect(isNextRubric({ tight, spaced: true } as TitleLine, [water, bridges] as Piece[])).toBe(isColumn)
  })
})

describe('a row of figures', () => {
  it('above the listed title is its kicker', () => {
    const { titles } = readOnly(
      '第03版:综合新闻 上一版 下一版',
      '新渠绕过老柳树',
      '水票怎么领',
      '',
      '返回主页 | 郑州日报 | 标题导航 | 郑州晚报',
      '上一期 下一期',
      '',
      '绕行380米 多花21万',
      '新渠绕过老柳树',
      '',
      '本报讯(记者 张敏)昨天上午,渠边的乡亲早早起了床,等了整整一年,总算等到了水。',
      '',
      '上一篇 下一篇',
      '330945 2009-10-26 00:00:00 一 新渠绕过老柳树KeywordPh',
    )
    expect(titles).toEqual(['绕行380米 多花21万', '新渠绕过老柳树', null])
  })
})
