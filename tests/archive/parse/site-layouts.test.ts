/** Layouts of single sites: where their masts, lists and tails stand, with invented text. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const body = '昨日,村民们从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'
const titleOf = (...lines: readonly string[]): readonly (string | null | undefined)[] => readOnly(...lines).titles

describe('a site that gives each fact a line of its own', () => {
  it('states day, paper and page', () => {
    const page = ['日期:[2014年05月08日]', '-- 河湾晚报 --', '版次:[A10]', '水渠修到村口村民都说好', body, more]
    const { outlet, publishedDate, pageNumber } = readLines(...page)
    expect([outlet.value, publishedDate.value, pageNumber]).toEqual(['河湾晚报', '2014-05-08', 'A10'])
    expect(titleOf(...page)).toEqual([null, '水渠修到村口村民都说好', null])
  })
})

describe('the mast', () => {
  it.each([
    ['当前版: 05版 上一版  下一版', '05'],
    ['第三版 < 上一版    下一版 >', '3'],
    ['第十二版 ‹ 上一版', '12'],
  ])('has the way to the other pages beside it: %s', (mast, page) => {
    const { pageNumber, pageName, articles } = readLines(mast, '水渠修到村口 村民都说好', body, more)
    expect([pageNumber, pageName]).toEqual([page, null])
    expect([articles[0]?.kicker, articles[0]?.headline]).toEqual([null, '水渠修到村口 村民都说好'])
  })

  it('is no page of a list below the text', () => {
    const list = ['第01版:要闻', '第02版:视觉', '第03版:城事', '第04版:天下']
    const { pageNumber, pageName } = readLines('当前版: 03版 上一版  下一版', '水渠通水了', '', body, more, '', '标题导航', ...list)
    expect([pageNumber, pageName]).toEqual(['03', null])
  })
})

describe('titles below the mast', () => {
  it('are a list where one of them is printed again below it', () => {
    const { articles, leftovers } = readLines(
      '第01版:头版 下一版',
      '老渠工的新愿望',
      '全市重点项目开工',
      '新密:水渠修到家门口',
      '摄影报道',
      '',
      '老渠工的新愿望',
      '',
      '在线荐稿记者博客联系记者',
      '',
      '□本报记者 张敏明',
      '',
      body,
      more,
    )
    expect(articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])).toEqual([[null, '老渠工的新愿望', null]])
    expect(articles[0]?.paragraphs.map(({ kind }) => kind)).toEqual(['text', 'text'])
    expect(leftovers.length).toBeGreaterThan(3)
  })

  it.each([
    ['第01版:头版 下一版', '渠水怎么分 大家一起议'],
    ['平原晚报 | 版面目录 | PDF下载\n\n平原晚报 2013年9月18日 星期三 A08版:市井', '村头的账 村里人算'],
  ])('are one where the kicker stands between, too: %s', (mast, kicker) => {
    const titles = ['老渠工的新愿望', '全市重点项目开工', '游船试航', '广告']
    const { articles } = readLines(
      ...mast.split('\n'),
      '',
      ...titles,
      '',
      kicker,
      '',
      '老渠工的新愿望',
      '',
      '□本报记者 张敏明',
      '',
      body,
      more,
    )
    expect(articles.map((article) => [article.kicker, article.headline, article.subtitle])).toEqual([[kicker, '老渠工的新愿望', null]])
  })

  it('have a slogan in front of them all', () => {
    const slogan = '建文明城市 创美丽家园|'
    const list = ['一只水鸟获救 市民接力救助', '水渠修到村口 村民都说好', '五个会客厅建成'].map((title) => slogan + title)
    expect(
      titleOf(
        '第A03版:文明',
        ...list,
        '返回主页 | 郑州晚报 | 标题导航 | 郑州日报',
        '上一期  下一期',
        `${slogan}水渠修到村口 村民都说好`,
        '',
        body,
        more,
      )[1],
    ).toBe('水渠修到村口 村民都说好')
  })

  it('keep a name and a bar that only the headline has', () => {
    expect(titleOf('央媒看河湾|水渠通水了', '2019-04-02 08:10:00 来源:郑州日报', '央媒看河湾|水渠通水了', body, more)[1]).toBe(
      '央媒看河湾|水渠通水了',
    )
  })
})

describe('the name of a contest', () => {
  it('is no headline of what was sent in', () => {
    const { articles } = readLines('■“我和河湾晚报”征文', body, more)
    expect(articles.map(({ headline, byline }) => [headline, byline])).toEqual([[null, []]])
  })
})

describe('a site that lists the name of the column', () => {
  const page = (first: string, second: string): string[] => [
    '005版:社会新闻',
    '3上一版  下一版4',
    first,
    '老街换新颜',
    '| 洛阳日报 | 洛阳晚报 | 版面导航 | 标题导航 |',
    '3上一期  下一期4',
    '2009 年 1 月 12 日 星期    【打印】',
    first,
    second,
    `  ${body}`,
    '',
    `  ${more}`,
  ]
  it.each(['柳林村:渠边何时变干净', '柳林村 污水横流 垃圾成堆'])('leaves the headline out: %s', (title) => {
    expect(titleOf(...page('走进乡村看变化', title)).slice(0, 2)).toEqual(['走进乡村看变化', title])
  })
  it('lists the headline otherwise', () => {
    expect(titleOf(...page('水渠通到家门口', '柳林村 旱地变成水浇田'))[1]).toBe('水渠通到家门口')
  })
})

describe('an archive that keeps one item on one line', () => {
  it.each(['水渠修到村口 两千亩旱地变水田 河湾县三个乡今年多收八成粮', '水渠修到村口  ——河湾县水利建设纪实'])(
    'is cut by its list: %s',
    (title) => {
      const { headline, dateline, paragraphs } =
        readLines(
          '1958-06-12',
          '',
          '第 1 版',
          '',
          `1. ${title.replace(/\s+——/, '——')}`,
          '',
          `第1版()专栏: ${title} 本报河湾11日电 ${body}${more}${body}${more}`,
        ).articles[0] ?? {}
      expect(headline).toBe(title)
      expect(dateline).toBe('本报河湾11日电')
      expect(paragraphs?.map(({ text }) => text)).toEqual([body + more + body + more])
    },
  )
})

describe('a machine', () => {
  it('numbers its pages in two ways', () => {
    const { outlet, publishedDate } = readLines(
      '第05版:文化',
      '',
      '水渠通水了',
      '',
      body,
      more,
      '',
      '2019-04-09 1 1 郑州日报 c_21833.html 1 水渠通水了 /enpproperty-->',
    )
    expect([outlet.value, publishedDate.value]).toEqual(['郑州日报', '2019-04-09'])
  })
})

describe('a site above the headline', () => {
  it('names itself', () => {
    expect(titleOf('大河网', '', '水渠通水·走进河湾·打卡五彩田园', '', '2021-10-04河南日报', '', body, more)).toEqual([
      null,
      '水渠通水·走进河湾·打卡五彩田园',
      null,
    ])
    expect(readLines('水渠通水了', '2021-10-04河南日报', body, more).outlet.value).toBe('河南日报')
  })
})

describe('a title of four characters', () => {
  it('is the headline where it stands alone above the name of the author', () => {
    expect(titleOf('第06版:副刊 PDF版阅读', '', '故里茶香', '', '周晓燕', '', body, more)).toEqual([null, '故里茶香', null])
  })
})

describe('lines of a site', () => {
  it.each([
    '博客地址:http://blog.example.com/zhang/',
    '粉丝: 12',
    '一端在手 信息全有',
    '一报在手,天下尽知',
    '河湾在线新闻网站',
    '新闻中心首页',
    '![](http://img.example.com/a/b.jpg)',
    'ABCD/1.22.95',
    '我来说两句 0条评论 0人参与,',
    '进入论坛】',
    '陕公网安备 61019002000963号',
    '速 读',
    'A+A-',
    '“我的家乡”征文选登',
  ])('are of no article: %s', (line) => {
    const { articles } = readLines('新修的水渠通水了', '2019-04-02 08:10:00 来源:郑州日报', body, line, more)
    expect(articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('')).not.toContain(line)
    const [top] = readLines(line, body, more).articles
    expect(top?.headline).toBeNull()
  })
})
