import { describe, expect, it } from 'vitest'

import { expectComplete, read } from './parse-tools.ts'

const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'

/** Headline, kicker, subtitle and paragraphs of every article. */
function articles(...lines: string[]) {
  const text = lines.join('\n')
  const reading = read(text)
  expectComplete(text, reading)
  return reading.articles.map(({ headline, kicker, subtitle, paragraphs }) => [
    headline,
    kicker,
    subtitle,
    paragraphs.map(({ kind, text: words }) => `${kind} ${words}`),
  ])
}

describe('a page in a reader', () => {
  const head = ['电子报阅读机', '2026-01-23', '星期五', '当前报纸名称:南阳晚报', '', '新修的水渠通水了', '']
  const place = ['日期:12-24', '字号:', '版面:第W4版:南阳社会       上一篇    下一篇', '']

  it('names its paper and page, and the day of the visit is not the day of the paper', () => {
    const reading = read([...head, ...place, body, more].join('\n'))
    expect(reading.outlet).toMatchObject({ value: '南阳晚报', basis: 'stated' })
    expect(reading.publishedDate.value).toBeNull()
    expect([reading.pageNumber, reading.pageName]).toEqual(['W4', '南阳社会'])
  })

  it('has its headline below the name of the paper', () => {
    const expected = [['新修的水渠通水了', null, null, [`text ${body}`, `text ${more}`]]]
    expect(articles(...head, ...place, body, more)).toEqual(expected)
    expect(articles(...head.slice(1), ...place, body, more)).toEqual(expected)
    expect(articles(...head.filter((line) => !line.startsWith('当前')), ...place, body, more)).toEqual(expected)
  })

  it('may print the visit below the name of the paper', () => {
    const text = ['当前报纸名称:南阳晚报', '2026-01-23', '星期五', '', '第A05版:城事', '', '新修的水渠通水了', '2026-01-20', '', body, more]
    expect(read(text.join('\n')).publishedDate.value).toBe('2026-01-20')
    expect(read(text.filter((line) => line !== '2026-01-20').join('\n')).publishedDate.value).toBe('2026-01-23')
  })

  it('keeps a whole date that stands alone where the paper prints no other', () => {
    expect(read(['2026-01-23', '新修的水渠通水了', body].join('\n')).publishedDate.value).toBe('2026-01-23')
  })
})

describe('a line with day, paper and page', () => {
  it('states all three between dashes', () => {
    const reading = read(['日期:[2014年10月17日] -- 牡丹晚报 -- 版次:[A14]', '', '渠边的脸', '□李敏红', body, more].join('\n'))
    expect([reading.outlet.value, reading.publishedDate.value, reading.pageNumber]).toEqual(['牡丹晚报', '2014-10-17', 'A14'])
  })
})

describe('a title between the line of the page and the sizes of the letters', () => {
  it('is the headline, where a sentence follows', () => {
    const page = ['|  | 第03版:民生 | 上一版 下一版 |', '新修的水渠通水了', '2018年05月08日 来源: 开封日报', '【字体:大 中 小】']
    expect(articles(...page, body, more)).toEqual([['新修的水渠通水了', null, null, [`text ${body}`, `text ${more}`]]])
    expect(articles(...page, '全村都来看水', '', body, more).map(([headline]) => headline)).toEqual(['全村都来看水'])
  })
})

describe('a page below a list of its titles', () => {
  const head = ['A12:社会新闻', '', '本版列表新闻', '~~~新修的水渠通水了', '~~~邻村的路也通了', '', '2012年03月07日 星期三 放大 缩小 默认']
  const foot = ['放大 缩小 默认', '   第A01版:一版要闻', '   第A12版:社会新闻', '   第A13版:法治视窗']

  it('begins behind day and buttons, with who wrote it', () => {
    const text = [...head, '新修的水渠通水了', '房敏 王勤红', `  本报讯(记者  房敏  王勤红)${body}`, more, ...foot].join('\n')
    const reading = read(text)
    expectComplete(text, reading)
    expect([reading.pageNumber, reading.pageName, reading.publishedDate.value, reading.outlet.value]).toEqual([
      'A12',
      '社会新闻',
      '2012-03-07',
      null,
    ])
    expect(reading.articles.map(({ headline, kicker, byline }) => [headline, kicker, byline])).toEqual([
      [
        '新修的水渠通水了',
        null,
        [
          { role: 'reporter', name: '房敏' },
          { role: 'reporter', name: '王勤红' },
        ],
      ],
    ])
  })
})

describe('what sites print around an article', () => {
  it('is links run together above 某某网>>评论, and the abstract is a lead', () => {
    const text = ['首页评论时政台湾华人国际财经娱乐文史图片社区', '海外网>>评论', '', '新修的水渠通水了', '']
    expect(articles(...text, '2013年02月01日08:29    来源:郑州日报    字号:', '摘要:全村都来看水!', '', body, more)).toEqual([
      ['新修的水渠通水了', null, null, ['lead 全村都来看水!', `text ${body}`, `text ${more}`]],
    ])
  })

  it.each(['陇上新闻当前位置:某某新闻网某地 > 陇上新闻 >', 'Thursday, July 15, 2010'])('is no title above it: %s', (line) => {
    expect(articles(line, '-', '新修的水渠通水了', '2019-04-02 08:10 来源:郑州日报', body, more, 'No comments:', 'Post a Comment')).toEqual(
      [['新修的水渠通水了', null, null, [`text ${body}`, `text ${more}`]]],
    )
  })

  it('is its own place before the title', () => {
    expect(articles('唐山:新修的水渠通水了', '2019-04-02 08:10', '', '新修的水渠通水了', '', body, more)).toEqual([
      ['唐山:新修的水渠通水了', null, null, [`text ${body}`, `text ${more}`]],
    ])
  })

  it('is the title again, and below it a name, which is the author', () => {
    const reading = read(
      [
        '某某之窗 当前位置:首页->某某之窗->详细信息',
        '',
        '拾穗人说',
        '',
        '2019-01-16 16:42:40 阅读次数:703',
        '',
        '拾穗人说',
        '张少敏',
        '',
        body,
        more,
      ].join('\n'),
    )
    expect(reading.articles.map(({ headline, byline }) => [headline, byline])).toEqual([['拾穗人说', [{ role: 'author', name: '张少敏' }]]])
  })

  it.each(['您的IE浏览器版本太低,请升级至IE8及以上版本。', '本网除标明“原创”的文章外,其它文章均为转载。'])(
    'is a notice below it: %s',
    (line) => {
      expect(articles('新修的水渠通水了', '2019-04-02 08:10 来源:郑州日报', body, more, line)).toEqual([
        ['新修的水渠通水了', null, null, [`text ${body}`, `text ${more}`]],
      ])
    },
  )

  it('is the size of its letters, a place to log in and what a script left', () => {
    const lines = ['新修的水渠通水了', '2019-04-02 08:10 来源:郑州日报', '字号:默认 超大 | 打印 |', body, more]
    expect(articles(...lines, '登录后获取更多权限', '立即登录', '{{ view.first }}{{ view.second }}')).toEqual([
      ['新修的水渠通水了', null, null, [`text ${body}`, `text ${more}`]],
    ])
  })

  const buttons = '3 上一篇  下一篇 4 放大 缩小 默认'

  it('is arrows and sizes in one line, and the list below them', () => {
    const text = [
      '当前位置:晚报数字版',
      '站内搜索:',
      buttons,
      '新修的水渠通水了',
      '  • 2011年01月07日 作者:',
      '  • 【PDF版】',
      '',
      body,
      more,
      buttons,
      '邻村修路,居民等候',
      '通信地址:某省某市   邮编:000000',
    ]
    expect(articles(...text)).toEqual([['新修的水渠通水了', null, null, [`text ${body}`, `text ${more}`]]])
    expect(read(text.join('\n')).publishedDate.value).toBe('2011-01-07')
  })

  it.each([
    '首页 > 新闻评论 新修的水渠通水了',
    '河湾新闻 > 教育',
    '河湾 > 教育',
    '首页/新闻/河湾',
    '频道:教育',
    '河湾客户端 » 县区',
    '热门推荐|精彩视频|免费小说',
    '热门 推荐|精彩 视频|免费 小说|更多',
  ])('is no kicker: %s', (line) => {
    expect(articles(line, '', '新修的水渠通水了', '', body, more)).toEqual([
      ['新修的水渠通水了', null, null, [`text ${body}`, `text ${more}`]],
    ])
  })

  it.each([
    '爱问(iAsk.com)',
    '收藏此页】【 】【下载点点通】【打印】【关闭',
    '某某中心意见反馈留言板 电话:010-00000000',
    '某站简介 | About Us | 广告服务 | 招聘信息',
    '·某某百家谈>> ·某某发现之旅 ·某某管理利器',
    '《某某商报》供稿',
    '返回搜狐,查看更多',
    '扫一扫在手机打开当前页',
    '收录于合集',
    '没有更多评论了',
    '3.2万次阅读',
    '2024-07-24 1 1 某某?报) content_246147.html 1 新修的水渠通水了 /enpproperty-->',
  ])('is no part of the text below it: %s', (line) => {
    expect(articles('新修的水渠通水了', '2019-04-02 08:10:00 来源:郑州日报', body, more, line)).toEqual([
      ['新修的水渠通水了', null, null, [`text ${body}`, `text ${more}`]],
    ])
  })

  it('is another story with a title of its own below 相关推荐, too', () => {
    const story = ['相关推荐', '', '山里的路修到了家门口', '', `昨日,${more}${body}`]
    expect(articles('新修的水渠通水了', '2019-04-02 08:10:00 来源:郑州日报', '', body, '', more, '', ...story)).toEqual([
      ['新修的水渠通水了', null, null, [`text ${body}`, `text ${more}`]],
    ])
  })

  it('begins with 新闻推荐, the teaser of another story', () => {
    expect(
      articles('新修的水渠通水了', '2019-04-02 08:10:00 来源:郑州日报', body, more, '新闻推荐', `山里的路修到了家门口 ${body}`),
    ).toEqual([['新修的水渠通水了', null, null, [`text ${body}`, `text ${more}`]]])
  })
})
