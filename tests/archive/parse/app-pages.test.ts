import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const title = '老井边的理发摊摆了四十年'
const source = '某某晚报 2019-05-12 09:20'
const first = '城南关有口老井,井边的理发摊摆了四十年,摊主今年七十二岁。'
const second = '摊上没有镜子,剪得好不好全凭手摸,来的多是老主顾。'
const whole = { titles: [null, title, null], paragraphs: [`text ${first}`, `text ${second}`] }

describe('the page of an app or of an account', () => {
  it.each([
    '收录于合集 #街坊故事 8个',
    '收录于话题 #街坊 3个内容',
    '#街坊故事 #手艺',
    '点击上方蓝字关注我们',
    '点击蓝字 关注我们',
    '戳蓝字,关注街坊事',
    '↑点击关注 天天有故事',
    '点击下方名片 关注我们',
    '设为星标 不错过每个早晨',
    '给我们加星标,天天见面',
    '全文共1200字,阅读大约需要3分钟',
    '本文字数:1200字,阅读时长约3分钟',
    '功能介绍 街坊们的事',
    '听全文 03:41',
    '▲点击播放',
    '点击上方“某某晚报” 可订阅哦!',
    '#街坊#手艺',
    '阅读 2.3w+',
    '1.2万阅读 · 36评论',
    '微信改版了,点这里星标我们',
    '昨天 18:30',
    '3小时前',
    '加关注',
  ])('begs above the text, and that is no title: %s', (line) => {
    expect(readOnly(title, source, line, '', first, second)).toMatchObject(whole)
    expect(readOnly(title, source, '', line, '', first, second)).toMatchObject(whole)
  })

  it.each([
    '渠边新闻 打开APP',
    '渠边新闻 | 立即打开',
    '渠边日报客户端 下载APP',
    '渠边新闻·看天下视频 APP内打开',
    '使用渠边新闻客户端查看',
    '打开渠边新闻APP',
    'APP内打开',
    '立即打开',
    '打开APP,阅读体验更佳',
  ])('asks to open its app above the title, and that is no kicker: %s', (line) => {
    expect(readOnly(line, '', title, '', source, '', first, '', second)).toMatchObject(whole)
    expect(readOnly(line, title, source, first, second)).toMatchObject(whole)
  })

  it('leaves a title that opens something alone', () => {
    expect(readOnly('水渠闸门 昨日打开', title, '', first, second).titles.join()).toContain('水渠闸门 昨日打开')
  })

  it.each([
    '点个“在看” 告诉更多人',
    '觉得好看就点个赞吧',
    '点赞+在看,让更多人看到',
    '— END —',
    '阅读原文',
    '(下载某某新闻,报料有奖!)',
    '更多精彩内容 请关注某某晚报公众号',
    '长按二维码关注我们',
    '图 | 受访者提供',
    '阅读 1.2万 赞 23 在看 15',
    '阅读 8764 在看 52',
    '记者微博:@街坊记者',
    '到底了',
    '12 评论 23 赞',
    '回复关键词“老井”查看往期',
    '商务合作:0371-00000000',
    '↓↓↓',
    '点收藏',
    '主办:县人民政府办公室 备案序号:豫ICP备00000000号',
    '技术支持:某某科技有限公司',
    '您是第 12345 位访客',
  ])('begs below it, and that is no part of it: %s', (line) => {
    expect(readOnly(title, source, '', first, second, '', line)).toMatchObject(whole)
  })

  it.each(['原创 郑州晚报 2017-11-20 18:31 发表于河南', '原创 郑州晚报 昨天 17:02', '原创 方白露 郑州晚报 昨天 17:02'])(
    'names the paper whose account posted its own text: %s',
    (line) => {
      expect(readOnly(title, line, '', first, second)).toMatchObject({ ...whole, outlet: '郑州晚报' })
    },
  )

  it('has sections with a number and few words', () => {
    const parts = ['01 一口锅', '', second, '', '02 一杆秤', '', second, '', '03 一条巷', '', second]
    const { paragraphs } = readOnly(title, source, '', first, '', ...parts)
    expect(paragraphs?.filter((text) => text.startsWith('subheading'))).toEqual([
      'subheading 01 一口锅',
      'subheading 02 一杆秤',
      'subheading 03 一条巷',
    ])
  })

  it.each(['往期推荐', '往期精彩回顾', '喜欢此内容的人还喜欢', '更多精彩'])('lists other texts below: %s', (label) => {
    expect(readOnly(title, source, '', first, second, '', label, '修伞的人回来了', '半夜的面馆')).toMatchObject(whole)
  })

  it.each([
    '字号:大 中 小  打印  评论(17)',
    '字体:【大 中 小】 打印 收藏 评论(0)',
    '小 中 大 打印 评论 3',
    '浏览:417 评论:3 打印 纠错',
    '点击数:233 次 打印本页 关闭窗口',
    '我要评论(12) 收藏 打印',
    '我有话说(23人参与)',
    '跟帖(12)',
  ])('has rows of buttons that count: %s', (row) => {
    expect(readOnly(title, source, row, '', first, second)).toMatchObject(whole)
  })

  it.each([
    '关注独居老人 社区天天敲门',
    '点击一下就能办 社保搬上手机',
    '星标准入库 三万亩林子有了身份证',
    '设为首批试点 老街有了新门牌',
    '下载教材有陷阱',
    '在看台上种菜',
    '长按门铃五秒 独居老人能求助',
    '分享给邻居的萝卜',
    '扫码看病不排队',
    '版权所有者是一位木匠',
    '字号越老越值钱',
    '大中小学一起种树',
    '浏览老街 一步一个故事',
    '收录旧声音 老街多了间博物馆',
  ])('prints titles that begin like buttons: %s', (headline) => {
    expect(readLines(headline, source, '', first, second).articles.map((article) => article.headline)).toEqual([headline])
  })

  it('names its paper behind 原创, with the writer', () => {
    expect(readOnly(title, '', '原创 方白露 郑州晚报', '', first, second)).toMatchObject({
      ...whole,
      outlet: '郑州晚报',
      people: ['author 方白露'],
    })
  })

  it('lists day and source behind signs', () => {
    expect(readOnly(title, '· 2019年05月12日 07:38', '· 来源:郑州晚报', '', first, second)).toMatchObject({ ...whole, outlet: '郑州晚报' })
  })

  it.each([
    '统筹:夏知秋 编辑:尹平 校对:何舟',
    '监制:夏知秋 责编:尹平 审核:何舟',
    '编辑 尹平 审核 何舟',
    '新媒体编辑:尹平',
    '责任编辑:尹平 终审:何舟',
    '责编:尹平\n审读:何舟',
    '责编:尹平\n审校:何舟',
  ])('names its editor below the text: %s', (credits) => {
    expect(readOnly(title, source, '', first, second, '', credits)).toMatchObject({ ...whole, people: ['editor 尹平'] })
  })

  it.each([
    '统筹 夏知秋 责编 尹平 美编 何舟',
    '本版统筹 夏知秋 编辑 尹平',
    '责编 尹平 校对 何舟',
    '本期责编 | 尹平',
    '本版编辑 尹 平 校对 何舟',
    '本版责任编辑:尹平 审读:何 舟',
  ])('tells who made the page of a paper from who edited a text: %s', (credits) => {
    expect(readOnly(title, source, '', first, second, '', credits).people).toEqual([])
  })

  it.each([
    '终审:何舟',
    '监审:何舟 二审:尹平 一审:夏知秋',
    '值班编委:何舟',
    '主编:何舟',
    '音频:何舟',
    '审核|何舟',
    '总策划:何舟',
    '总统筹:何舟',
  ])('names those who wrote nothing: %s', (credits) => {
    expect(readOnly(title, source, '', first, second, '', credits)).toMatchObject({ ...whole, people: [] })
  })

  it('names writer and photographer by what they made', () => {
    expect(readOnly(title, source, '', first, second, '', '文字:方白露', '图片:何舟')).toMatchObject({
      ...whole,
      people: ['author 方白露', 'photographer 何舟'],
    })
  })

  it('names them each on a line, without a source, too', () => {
    expect(readOnly(title, first, second, '撰稿:方白露', '摄影:何舟', '编辑:尹平')).toMatchObject({
      ...whole,
      people: ['author 方白露', 'photographer 何舟', 'editor 尹平'],
    })
  })

  it('may begin with a question to its readers', () => {
    const question = '你有没有注意,最近老街的青砖墙上多了一排小木牌?'
    expect(readOnly(title, source, question, first, second).paragraphs?.[0]).toBe(`text ${question}`)
  })

  it('names them behind a stroke', () => {
    const { people, paragraphs } = readOnly(title, first, second, '文/方白露', '摄影/何舟', '编辑:尹平')
    expect(people).toEqual(['author 方白露', 'photographer 何舟', 'editor 尹平'])
    expect(paragraphs).toHaveLength(2)
  })

  it('names reporters by what they made', () => {
    expect(readOnly(title, source, '', first, second, '', '文字记者:方白露 视频记者:尹平 视觉设计:何舟 编辑:夏秋')).toMatchObject({
      ...whole,
      people: ['reporter 方白露', 'reporter 尹平', 'editor 夏秋'],
    })
  })

  it('shows what a picture shows, which is nobody', () => {
    expect(readOnly(title, source, '', first, second, '', '图片:老井边').people).toEqual([])
  })

  it('tells in brackets who the author is, and that is no subheading', () => {
    const { articles } = readLines(title, source, '', first, second, '(作者系退休教师)')
    expect(articles.flatMap(({ paragraphs }) => paragraphs.map(({ kind }) => kind))).not.toContain('subheading')
  })

  it.each([
    [['微信号', 'wanbao2019', '功能介绍', '街坊们的事']],
    [['收录于合集', '#街坊故事', '12个']],
    [['以下文章来源于街坊故事 ,作者方白露', '街坊故事.', '街坊们的事,街坊们讲']],
    [['大河报·大河客户端', '阅读 2.3w+']],
  ])('tells on several lines what an account is: %s', (lines) => {
    expect(readOnly(title, source, ...lines, '', first, second)).toMatchObject(whole)
  })
})
