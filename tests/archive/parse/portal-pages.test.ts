import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const title = '老井边的理发摊摆了四十年'
const source = '2014-05-12 09:20 来源:郑州晚报'
const first = '城南关有口老井,井边的理发摊摆了四十年,摊主今年七十二岁。'
const second = '摊上没有镜子,剪得好不好全凭手摸,来的多是老主顾。'
const whole = { outlet: '郑州晚报', titles: [null, title, null], people: [], paragraphs: [`text ${first}`, `text ${second}`] }

describe('the page of a portal', () => {
  it('may have a poem below its title, though not a list of titles', () => {
    const poem = ['绳子磨亮了石头', '石头磨亮了手', '后来的自来水', '再也没有', '晃过那样的光']
    const below = (lines: readonly string[]): readonly string[] => ['井台', source, ...lines, '编辑:张敏']
    expect(readOnly(...below(poem))).toMatchObject({ titles: [null, '井台', null], paragraphs: poem.map((line) => `text ${line}`) })
    const listed = poem.map((line) => `${line} 城南关村的理发摊又多了两条长凳`)
    expect(readLines(...below(listed)).articles).toEqual([])
  })

  it.each([
    '用微信扫码二维码',
    '分享至好友和朋友圈',
    '字号:T|T 【收藏】【打印】【关闭】',
    '打印 网摘 纠错 商城 分享 推荐 字号',
    '【Email推荐: 提交】',
    '文章关键词:理发',
  ])('prints buttons between title and text: %s', (button) => {
    expect(readOnly(title, source, button, '', first, second)).toMatchObject(whole)
  })

  it('shows one article below the way through the site, its questions as subheadings', () => {
    const questions = ['井水还能喝吗?', '水桶谁来修?', '摊子摆到哪天?']
    const parts = questions.flatMap((question, at) => [question, '', `${first}${at}号桶是他自己箍的。`, ''])
    const reading = readOnly('当前位置:首页 >> 城事 >> 正文', '本报热线连线老摊主:', '', title, '', second, '', ...parts)
    expect(reading.titles).toEqual(['本报热线连线老摊主:', title, null])
    expect(reading.paragraphs).toEqual([
      `text ${second}`,
      ...questions.flatMap((question, at) => [`subheading ${question}`, `text ${first}${at}号桶是他自己箍的。`]),
    ])
  })

  it.each(['返回搜狐,查看更多', '返回某某网首页', '阅读原文', '查看更多'])('prints one behind the last full stop: %s', (button) => {
    expect(readOnly(title, source, '', first, `${second}${button}`)).toMatchObject(whole)
  })

  it('names in its head whose account posted the text', () => {
    expect(
      readOnly('郑州晚报', '4.2万 文章 3.1亿 总阅读', '查看TA的文章>', '', title, '2014-05-12 09:20', '', first, second),
    ).toMatchObject(whole)
  })

  it('names the paper right behind the minute', () => {
    expect(readOnly('某某在线 > 郑州 > 正文', title, 'A-A+2014年5月12日09:20郑州晚报评论', '', first, second)).toMatchObject(whole)
  })

  it.each(['某某新闻·郑州晚报', '某某网 新闻 正文', '某某新闻 · 大河报'])('has parts and papers, which are nobody: %s', (line) => {
    expect(readOnly(line, title, source, '', first, second)).toMatchObject(whole)
  })

  it('names a reporter behind two papers', () => {
    expect(readOnly(title, source, '大河报·豫视频记者 尹平 文 夏秋 图', '', first, second).people).toEqual([
      'reporter 尹平',
      'photographer 夏秋',
    ])
  })

  it.each([
    '今天是:2016年5月13日 星期五',
    '您好,今天是2016年5月13日',
    '现在时间:2016-05-13 09:20:30',
    '2016年5月13日 星期五 欢迎访问某某网!',
    '欢迎光临某某网 2016年5月13日 星期五',
  ])('tells the day on which it was looked at, which is not that of the paper: %s', (visit) => {
    const dates = [
      [title, first, second],
      [title, source, '', first, second],
    ].map((lines) => readLines(visit, '', ...lines).publishedDate.value)
    expect(dates).toEqual([null, '2014-05-12'])
  })

  it.each([
    '新浪微博分享',
    '分享到新浪微博',
    '转发到朋友圈',
    '一键分享',
    '打开微信,点击底部的“发现”,即可将网页分享至朋友圈。',
    '微信扫一扫,使用小程序',
    '打开微信扫一扫,关注某某发布',
    '用手机扫一扫下载客户端',
    '客服热线 00000',
  ])('prints a way to share or to call: %s', (button) => {
    expect(readOnly(button, '', title, source, '', button, '', first, second)).toMatchObject(whole)
    expect(readOnly(title, source, '', first, second, '', button)).toMatchObject(whole)
  })

  const box = '城南关现有老井三口,最早的一口凿于清末,去年列入文物普查名录。'
  it.each(['相关链接', '相關連結', '延伸阅读'])('prints a box of the report, which is no list of links: %s', (label) => {
    const boxed = { ...whole, paragraphs: [...whole.paragraphs, `text ${box}`] }
    expect(readOnly(title, source, '', first, second, '', label, '', box, '', '相关新闻', '· 南关的茶馆开门了')).toMatchObject(boxed)
    expect(readOnly(title, source, '', first, second, '', label, '· 南关的茶馆开门了', box)).toMatchObject(whole)
    const ofSite = '本网转载的文章只为传播更多信息,不代表本网赞同其观点。'
    expect(readOnly(title, source, '', first, second, '', label, '', ofSite)).toMatchObject(whole)
  })

  it.each(['责编:张敏  编辑热线:0371-00000000', '责编:张敏 校对:李红', '责任编辑:张敏 投稿邮箱:a@example.com'])(
    'names its editor before other fields: %s',
    (fields) => {
      expect(readOnly(title, `2014-05-12 09:20  来源:郑州晚报  ${fields}`, '', first, second).people).toEqual(['editor 张敏'])
    },
  )

  it('ends above an advertisement below the box', () => {
    const ad = ['招租公告', '本公司有临街商铺三间对外招租,有意者请与王先生联系。']
    expect(readOnly(title, source, '', first, second, '', '相关链接', '', box, '', ...ad).paragraphs?.slice(2)).toEqual([`text ${box}`])
  })
})
