import { describe, expect, it } from 'vitest'

import { expectComplete, read } from '../parse-tools.ts'

const source = '2019-04-02 08:10:00 来源:郑州日报'
const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'

/** The titles of the only article. */
function titles(...lines: string[]): (string | null)[] {
  const text = lines.join('\n')
  const reading = read(text)
  expectComplete(text, reading)
  expect(reading.articles).toHaveLength(1)
  return reading.articles.flatMap(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])
}

describe('what a site prints above the article', () => {
  it.each([
    '首页 新闻 县区 百姓呼声 电子报',
    '河湾网首页 - 新闻 - 体育 - 娱乐 - 财经 - 汽车 - 房产',
    '新闻 | 图片 | 河湾',
    '今日头条 汽车 旅游 经济 美食',
    'date 2020-01-02 河湾网首页 新闻 县区 电子报',
    '简体 繁体',
    '热点:',
    '页面功能  【我来说两句】【推荐】【字体:  】【打印】 【关闭',
    '网友评论0条 查看全文(共1页)',
    '(资料图片仅供参考)',
    '河湾手机网 导航 - 收藏',
    '便宜机票大全,酒店预订网站大全,旅游攻略大全网站,河湾一日游攻略,河湾二日游攻略大全,河湾住宿',
    '便宜机票|酒店预订网站大全免费|旅游攻略大全网站在线|河湾一日游攻略与注意事项|河湾住宿推荐',
    '热门图片',
    '赞助商链接 |',
    'www.example.com',
    '1. <i id="a"><b id="c"></b></i>',
  ])('is no title: %s', (row) => {
    expect(titles(row, '水渠通水', source, body)).toEqual([null, '水渠通水', null])
  })

  it.each(['保安全 保畅通 保民生 保供应', '修渠 引水 种树 成林', '教育 健康 下乡来'])('leaves a title in four parts alone: %s', (title) => {
    expect(titles(title, source, body)).toEqual([null, title, null])
  })

  it('ends with the way through the site', () => {
    expect(titles('河湾 大集 门户', '全省重点网站', '您的位置:首页 > 新闻 > 正文', '水渠通水', source, body)).toEqual([
      null,
      '水渠通水',
      null,
    ])
  })

  it('stays a headline where nothing else stands below the way', () => {
    expect(titles('水渠通水', '您的位置:首页 > 新闻 > 正文', body)).toEqual([null, '水渠通水', null])
  })

  it('begins with the title of the window', () => {
    expect(titles('水渠通水-河湾日报', '04版:要闻', '水渠通水', body)).toEqual([null, '水渠通水', null])
  })

  it('is told from the caption below the headline', () => {
    const [kicker, headline] = titles('当前位置: 新闻中心', '村里的水渠修了半年终于通水', '', '水渠边的村民', '', body)
    expect([kicker, headline]).toEqual([null, '村里的水渠修了半年终于通水'])
  })
})

describe('the title above date and source', () => {
  const long = '修了十一年,断了三回,全村人都以为等不到了,没想到——第四次开工,水终于从山那边引到了家门口'

  it.each(['红薯', '街谈·一周回眸', long, '水渠通水了!'])('is the headline, whatever its form: %s', (title) => {
    expect(titles(title, '', source, '', body)).toEqual([null, title, null])
    expect(titles(title, '', source, '', title, title, '', body)).toEqual([null, title, null])
  })

  it.each([['百姓热线'], ['柳林村村民要求', '三个村的老座钟', '——山区老手艺见闻']])(
    'stands below the line that says when the site posted it: %s',
    (...stack) => {
      const posted = '发布时间:2019-04-03 10:25  来源:大众生活网综合  点击:87'
      const [kicker, headline, subtitle] = stack.length === 1 ? [null, stack[0], null] : stack
      expect(titles(posted, '', ...stack, '', source, '', body, '上一条:雨天别急着洗车')).toEqual([kicker, headline, subtitle])
    },
  )

  it('is no paragraph that lacks its full stop', () => {
    const { articles } = read([body, '村民们白天修渠,晚上听课', '(来源:郑州日报)'].join('\n'))
    expect(articles.map(({ headline }) => headline)).toEqual([null])
  })
})

describe('a line printed twice below the title above date and source', () => {
  it('is what a picture shows', () => {
    const { articles, leftovers } = read(['水渠通水', source, '水渠边的村民', '', '水渠边的村民', '', body].join('\n'))
    expect(articles.map(({ headline, paragraphs }) => [headline, ...paragraphs])).toEqual([
      ['水渠通水', { kind: 'caption', text: '水渠边的村民' }, { kind: 'text', text: body }],
    ])
    expect(leftovers.map(({ reason }) => reason)).toContain('repeated-line')
  })

  it("is the site's among many lines above the title", () => {
    const site = ['正在加载', '个人资料', '张大为', '张大为', '相关文章', '推荐文章', '谁看过这篇文章']
    expect(titles(...site, '', '水渠通水', '', source, '', '水渠通水', '', body)).toEqual([null, '水渠通水', null])
    expect(read([...site, '', '水渠通水', '', source, '', '水渠通水', '', body].join('\n')).articles[0]?.paragraphs).toHaveLength(1)
  })

  it('is none below the text', () => {
    const { articles } = read(['水渠通水', source, body, '', '水渠边的村民', '', '水渠边的村民'].join('\n'))
    expect(articles[0]?.paragraphs.map(({ kind }) => kind)).not.toContain('caption')
  })

  it('tells what the lines right above and below it are', () => {
    const block = ['水渠边的村民', '水渠边的村民', '渠这么深,你下去试试?', '老渠和新渠', '老渠和新渠']
    const { articles } = read(['水渠通水', source, ...block, '', body].join('\n'))
    expect(articles[0]?.paragraphs.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'caption 水渠边的村民',
      'caption 渠这么深,你下去试试?',
      'caption 老渠和新渠',
      `text ${body}`,
    ])
  })
})

describe('a block of lines below the title of a page with a PDF', () => {
  it('is what its pictures show', () => {
    const shown = ['村民在渠边洗菜', '挖掘机正在清淤', '孩子们放学路过', '不误农时']
    const { articles } = read(['第07版:要闻 PDF版阅读', '', '“水到”进行时', '', ...shown, '', body].join('\n'))
    expect(articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])).toEqual([[null, '“水到”进行时', null]])
    expect(articles[0]?.paragraphs.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      ...shown.map((text) => `caption ${text}`),
      `text ${body}`,
    ])
  })
})

describe('a row of papers', () => {
  it('parts the titles of the page from the article', () => {
    const { articles, outlet } = read(
      ['第A08版:副刊', '灯下', '水渠通水', '河湾日报    河湾晚报    河湾新闻网', '水渠通水', '', body].join('\n'),
    )
    expect(articles.map(({ headline, kicker }) => [kicker, headline])).toEqual([[null, '水渠通水']])
    expect(outlet.value).toBeNull()
  })

  it('may name one paper between bars', () => {
    const { articles } = read(['第A08版:副刊', '灯下', '水渠通水', '河湾日报 | 河湾网 | 河湾论坛', '水渠通水', '', body].join('\n'))
    expect(articles.map(({ headline, kicker }) => [kicker, headline])).toEqual([[null, '水渠通水']])
  })

  it('may be cut off below its buttons', () => {
    const { articles } = read(['第A08版:副刊', '灯下', '水渠通水', '3上一期  版面导航', '水渠通水', '', body].join('\n'))
    expect(articles.map(({ headline, kicker }) => [kicker, headline])).toEqual([[null, '水渠通水']])
  })
})

describe('a title that is repeated below date and source', () => {
  it('goes on with the next line', () => {
    expect(titles('水渠喊渴', source, '水渠喊渴', '', '村民连夜引水', '', body)).toEqual([null, '水渠喊渴 村民连夜引水', null])
  })

  it('does not go on with a line much longer', () => {
    const [, headline] = titles('水渠喊渴', source, '水渠喊渴', '', '村民连夜从山后的水库引水,天亮前水到了田头', '', body)
    expect(headline).toBe('水渠喊渴')
  })
})

describe('a list of pages', () => {
  it('gives the page no number', () => {
    const { pageNumber, articles } = read(['第01版', '导读', '第02版', '时评', '第03版', '秋收进行时', body].join('\n'))
    expect(pageNumber).toBeNull()
    expect(articles.map(({ headline }) => headline)).toEqual([null])
  })
})

describe('a notice between headline and dateline', () => {
  it('ends no page', () => {
    const lines = [
      '第07版:县区 上一版3  4下一版',
      '返回主页 | 郑州日报',
      '水渠通水',
      '订阅本报手机版,请编辑短信发送。',
      '版权声明',
      `本报讯(记者 张大为)${body}`,
    ]
    const { articles } = read(lines.join('\n'))
    expect(articles.flatMap(({ byline }) => byline.map(({ name }) => name))).toEqual(['张大为'])
    expect(articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).toContain(body)
  })
})
