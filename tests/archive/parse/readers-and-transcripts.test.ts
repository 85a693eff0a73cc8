import { describe, expect, it } from 'vitest'

import { readLines } from './parse-tools.ts'

const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'
const titlesOf = (...lines: string[]): (string | null)[][] =>
  readLines(...lines).articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])
const textsOf = (...lines: string[]): string[][] => readLines(...lines).articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text))

describe('a reader of feeds', () => {
  const page = [
    '未读 (12) 星标 (3)',
    '全部标为已读 | 收藏 | 排序:最早优先',
    '订阅源:郑州日报 - 县区',
    '',
    '新修的水渠通水了',
    '郑州日报  2015-04-02 08:10',
    body,
    more,
    '阅读原文 ›',
    '',
    '老井边添了长椅',
    '郑州日报  2015-04-02 08:05',
    '昨日,老井边添了六把长椅,赶集的老人有了歇脚的地方。',
    '阅读原文 ›',
    '没有更多文章了',
  ]

  it('gives none of its buttons to the articles', () => {
    expect(titlesOf(...page)).toEqual([
      [null, '新修的水渠通水了', null],
      [null, '老井边添了长椅', null],
    ])
    expect(textsOf(...page)).toEqual([[body, more], ['昨日,老井边添了六把长椅,赶集的老人有了歇脚的地方。']])
  })
})

describe('a reader with a minute of the afternoon', () => {
  it('shows articles under the paper and the minute, and how much is unread', () => {
    const [one, other] = ['郑州日报 - 2015年4月2日 下午2:10', '郑州日报 - 2015年4月2日 上午8:05']
    const buttons = ['分享  保持未读  添加标签', '']
    const lines = [
      '郑州日报 (35)',
      '全部已读  刷新  设置  退出',
      '',
      '新修的水渠通水了',
      one,
      body,
      ...buttons,
      '老井边添了长椅',
      other,
      more,
      ...buttons,
      '已加载全部',
    ]
    expect(titlesOf(...lines)).toEqual([
      [null, '新修的水渠通水了', null],
      [null, '老井边添了长椅', null],
    ])
    const { outlet, publishedDate, pageNumber } = readLines(...lines)
    expect([outlet.value, publishedDate.value, pageNumber]).toEqual(['郑州日报', '2015-04-02', null])
  })

  it('may have English buttons', () => {
    expect(
      titlesOf('Feedly  Today  Saved  All', '', '新修的水渠通水了', `本报讯(记者 张敏)${body}`, more, 'Save to folder  Mark as read'),
    ).toEqual([[null, '新修的水渠通水了', null]])
  })
})

describe('what a library prints around its transcript', () => {
  it('is no title', () => {
    const titles = titlesOf(
      '老报纸文字抄录',
      '典藏号:C-12-0033',
      '《郑州日报》 1986年5月2日 第3版',
      '抄录:张敏  核对:李娜',
      '',
      '新修的水渠通水了',
      '本报讯 ' + body,
      more,
      '(通讯员 王芳)',
      '',
      '[□ 处缺字,据文意补。——抄录者]',
      '仅限馆内查阅',
    )
    expect(titles).toEqual([[null, '新修的水渠通水了', null]])
  })

  it('has the name of its collection on top of what it says of the copy', () => {
    const lines = [
      '河湾地方文献数据库',
      '馆藏编号:C-12-0033  登记:1989年',
      '报名:郑州晚报  日期:1988年5月4日  版次:二',
      '',
      '新修的水渠通水了',
    ]
    const foot = ['(注:原报此处有缺损,以下五字不可辨)', '共2条 第1页', '返回检索结果']
    expect(titlesOf(...lines, `本报讯 ${body}`, more, ...foot)).toEqual([[null, '新修的水渠通水了', null]])
    expect(titlesOf('河湾建成地方文献数据库', '', `本报讯 ${body}`, more)).toEqual([[null, '河湾建成地方文献数据库', null]])
  })

  it('leaves a title that only begins like it', () => {
    expect(titlesOf('仅限周末的集市开了张', '本报讯 ' + body, more)).toEqual([[null, '仅限周末的集市开了张', null]])
  })
})

describe('the menu of a school', () => {
  const menu = '学校简介  师资队伍  招生信息  家长园地'

  it('is no title beside the way through the site', () => {
    expect(
      titlesOf('网站首页 > 校园新闻 > 媒体报道', menu, '', '新修的水渠通水了', '发布:教务处 浏览次数:87 更新时间:05-02', body, more),
    ).toEqual([[null, '新修的水渠通水了', null]])
  })

  it('is a title elsewhere, as four words of a title are', () => {
    expect(titlesOf('', '修水渠 通公路 建学校 添新井', '山里的日子一天一个样', '本报讯 ' + body, more)).toEqual([
      ['修水渠 通公路 建学校 添新井', '山里的日子一天一个样', null],
    ])
  })

  it('stands below its name, which is no title either', () => {
    const head = ['某某中学 校园网', '学校首页 | 学校简介 | 机构设置 | 教育教学 | 学生天地', '媒体聚焦', '']
    expect(titlesOf(...head, '新修的水渠通水了', '发布者:团委  发布日期:2012-05-28  浏览次数:211', body, more)).toEqual([
      [null, '新修的水渠通水了', null],
    ])
  })

  it('has a line with who posted it, which is no text', () => {
    expect(
      textsOf('网站首页 > 校园新闻 > 媒体报道', menu, '', '新修的水渠通水了', '发布:教务处 浏览次数:87 更新时间:05-02', body, more),
    ).toEqual([[body, more]])
  })
})

describe('the buttons of a set of pictures', () => {
  it('are no titles', () => {
    expect(
      titlesOf(
        '某某网 > 图片 > 图集',
        '新修的水渠通水了',
        '2019-04-02 08:10:00  来源:郑州日报',
        '查看原图  下一图集',
        body,
        more,
        '上一组  返回图集',
      ),
    ).toEqual([[null, '新修的水渠通水了', null]])
  })

  it('are above and below each of them', () => {
    const lines = ['自动播放  全屏浏览  列表模式', '第1张/共2张', body, '第2张/共2张', more, '往期图集', '老井边的长椅']
    expect(textsOf('首页 > 图片 > 民生', '新修的水渠通水了', '', '2019-04-02 08:10:00  来源:郑州日报', ...lines)).toEqual([[body, more]])
  })

  it('count comments, which name no page', () => {
    expect(readLines('新修的水渠通水了', '2019-04-02 08:10:00  来源:郑州日报', body, more, '最新评论(0)')).toMatchObject({
      pageName: null,
      pageNumber: null,
    })
  })
})

describe('an advertisement between two articles', () => {
  it.each(['广告 月饼团购 礼盒定制 量大价优', '旧家电上门收购 诚信经营 13912345678', '诚聘保安 五险一金 月薪面议'])(
    'is no title: %s',
    (ad) => {
      expect(
        titlesOf('新修的水渠通水了', '本报讯(记者 张敏)' + body, more, '', ad, '', '老井边添了长椅', '本报讯(记者 李娜)' + body),
      ).toEqual([
        [null, '新修的水渠通水了', null],
        [null, '老井边添了长椅', null],
      ])
    },
  )

  it('is told from a title about advertisements', () => {
    expect(titlesOf('广告 不能只看热闹', '本报讯(记者 张敏)' + body, more)).toEqual([[null, '广告 不能只看热闹', null]])
  })
})
