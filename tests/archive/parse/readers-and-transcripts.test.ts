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

  it('count comments, which name no page', () => {
    expect(readLines('新修的水渠通水了', '2019-04-02 08:10:00  来源:郑州日报', body, more, '最新评论(0)')).toMatchObject({
      pageName: null,
      pageNumber: null,
    })
  })
})

describe('an advertisement between two articles', () => {
  it.each(['广告 月饼团购 礼盒定制 量大价优', '旧家电上门收购 诚信经营 13912345678'])('is no title: %s', (ad) => {
    expect(
      titlesOf('新修的水渠通水了', '本报讯(记者 张敏)' + body, more, '', ad, '', '老井边添了长椅', '本报讯(记者 李娜)' + body),
    ).toEqual([
      [null, '新修的水渠通水了', null],
      [null, '老井边添了长椅', null],
    ])
  })

  it('is told from a title about advertisements', () => {
    expect(titlesOf('广告 不能只看热闹', '本报讯(记者 张敏)' + body, more)).toEqual([[null, '广告 不能只看热闹', null]])
  })
})
