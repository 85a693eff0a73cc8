import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { LineKind } from '#archive/parse/reading.ts'

import { read } from '../parse-tools.ts'

const text = '天刚蒙蒙亮,街上已经有了人声,卖早点的摊主支起炉子,热气顺着屋檐往上飘。'
const news = `本报讯(记者 王芳)${text}`

/** Kinds of the lines of a stack over a text, on a page that shows one article. */
function kindsOf(stack: readonly string[], { list = [], tail = '', gap = '\n' }: { list?: string[]; tail?: string; gap?: string } = {}) {
  const head = ['第A05版:都市新闻 上一版3  4下一版', ...list, '', '返回主页 | 郑州晚报 | 标题导航 | 郑州日报', '上一期  下一期']
  const foot = ['3上一篇  下一篇4', ...(tail ? [`547858 2009-06-04 00:00:00 二 ${tail}KeywordPh`] : [])]
  const page = [...head, stack.join(gap), '', news, '', text, '', ...foot].join('\n')
  const { lines } = read(page)
  const from = page.indexOf(stack[0] as string, page.indexOf('上一期'))
  const kinds = lines.filter(({ span: [start, end] }) => start >= from && end > start).map(({ kind }) => kind)
  return kinds.slice(0, stack.length).join(' ')
}

/** Titles of the first article of a page of the 人民日报, where sections part the articles. */
function titlesInSection(...stack: string[]): readonly (string | null | undefined)[] {
  const section = ['第3版(综合)', '专栏:', '']
  const second = ['老井复水', '本报记者 张敏', text, text]
  const [article] = read(
    ['2016年3月5日人民日报 第3版', '', ...section, ...stack, '本报记者 王芳', text, text, '', ...section, ...second].join('\n'),
  ).articles
  return [article?.kicker, article?.headline, article?.subtitle]
}

describe('a section', () => {
  it.each([
    [['地铁新线开通试运营', '全程二十八分钟']],
    [['三所中学操场向街坊开放', '早晚各开两小时 凭社区卡进门']],
    [['全市新增一万个停车泊位', '大部分位于新路段']],
  ])('begins with the headline rather than with a 引题: %s', (stack) => {
    expect(titlesInSection(...stack)).toEqual([null, ...stack])
  })
})

describe('the roles of titles above one article', () => {
  it.each([
    ['nobody ends a headline with a colon', ['旧厂区里:', '烟囱下开了“图书馆”'], 'kicker headline'],
    ['a line with dashes is the subtitle', ['把渠修到田埂上', '——山区节水灌溉见闻'], 'headline subtitle'],
    ['a place stands above the headline', ['新密市岳村镇', '山里娃有了足球队'], 'kicker headline'],
    ['a place with a colon begins it', ['新密市岳村镇:', '山里娃有了足球队'], 'headline headline'],
    ['a line ending in 的 goes on', ['一位扎根山乡的', '“土专家”'], 'headline headline'],
    [
      'two lines of one form below the headline are both of it',
      ['粮仓建到村口', '①少跑二十里', '②多卖一毛钱'],
      'headline subtitle subtitle',
    ],
    [
      'a line with dashes stands right below the headline',
      ['粮仓建到村口', '全村三百户人家少跑二十里路', '——柳林村见闻'],
      'kicker headline subtitle',
    ],
    ['who publishes, and when, stands above', ['市新闻办昨日发布', '八项措施稳住菜篮子'], 'kicker headline'],
    ['so does who is told of', ['送水工:', '一天爬楼两百四十层'], 'kicker headline'],
    ['so does who asks for something', ['市委常委会召开会议强调', '慎终如始抓好秋汛防御'], 'kicker headline'],
    ['the day stands above what happened on it', ['春运首日', '东站发送旅客十三万人'], 'kicker headline'],
    ['so does the name of a series with the number of the piece', ['灯火夜话②', '磨刀人的一条长凳'], 'kicker headline'],
    ['whatever stands below it', ['“街巷里的老行当”系列报道之三', '磨刀人的一条长凳', '——一天磨四十把刀'], 'kicker headline subtitle'],
    ['so does the name of a part', ['磨刀篇', '一条长凳走四方'], 'kicker headline'],
    ['what happened begins like names', ['抗旱一线见闻', '水来了 苗活了', '——渠边三日'], 'kicker headline subtitle'],
    ['a campaign is the name of a column', ['行进中国 精彩故事', '一枚红薯的“变形记”'], 'label headline'],
    ['so is a name with a number', ['记忆·街巷里的老行当③', '磨刀人的一条长凳'], 'label headline'],
    ['few characters above a headline are one, too', ['人间', '磨刀人的一条长凳'], 'label headline'],
    ['a byline may stand above', ['□本报记者 王强', '新密市岳村镇', '山里娃有了足球队'], 'byline kicker headline'],
    ['a byline may stand between', ['守着灯塔过日子', '本报记者 王强', '——航标员老郭的故事'], 'headline byline subtitle'],
    ['a name may stand below', ['春水不等人', '柴若水'], 'headline byline'],
  ])('%s', (_, stack, kinds) => {
    expect(kindsOf(stack)).toBe(kinds)
    expect(kindsOf(stack, { gap: '\n\n' })).toBe(kinds)
  })

  it('takes a quotation over two lines for one title', () => {
    const said = ['新密市岳村镇', '“叔叔,你的钱', '掉在我作业本上了”', '——楼道里的一下午']
    expect(kindsOf(said)).toBe('kicker headline headline subtitle')
    expect(kindsOf(said, { gap: '\n\n' })).toBe('kicker headline headline subtitle')
  })

  it('takes a short line apart from those above a text for the name of a part of the page', () => {
    const titles = ['山里娃有了足球队', '——村校操场见闻']
    const kinds = (...top: string[]): string =>
      read([...top, ...titles, news, '', text].join('\n'))
        .lines.filter(({ span: [start, end] }) => end > start)
        .slice(0, 3)
        .map(({ kind }) => kind)
        .join(' ')
    expect(kinds('渠边的人都来看', '')).toBe('label headline subtitle')
    expect(kinds('渠边的人都来看')).toMatch(/^(?:kicker|headline) headline subtitle$/)
  })

  it('goes by the title list before all else, also where the list breaks the title otherwise', () => {
    const stack = ['捡到三万元现金', '她在雨里等了四个钟头']
    expect(kindsOf(stack, { list: ['捡到三万元现金'] })).toBe('headline subtitle')
    expect(kindsOf(stack, { list: ['她在雨里等了四个钟头'] })).toBe('kicker headline')
    expect(kindsOf(stack, { list: ['捡到三万元现金她在雨里', '等了四个钟头'] })).toBe('headline headline')
  })

  it('takes two lines that stand one behind the other in the list for one title, below a kicker, too', () => {
    const stack = ['差一分钱也算错?', '老会计记了一辈子账', '专家上门拜师']
    expect(kindsOf(stack, { list: stack.slice(1) })).toBe('kicker headline headline')
    expect(kindsOf(stack.slice(1), { list: stack.slice(1) })).toBe('headline headline')
    expect(kindsOf(stack, { list: ['老会计记了一辈子账'] })).toBe('kicker headline subtitle')
  })

  it('finds the title in a line in which those of the page run together', () => {
    const stack = ['少一盏灯 多一片星', '山顶来了观星的人']
    const run = (title: string): string[] => [`灰枣上市按个卖${title}养蜂人追着花期走千里老木匠教出洋徒弟麦田边开了图书馆戏台搬进打麦场`]
    expect(kindsOf(stack, { list: run('少一盏灯多一片星') })).toBe('headline subtitle')
    expect(kindsOf(stack, { list: run('山顶来了观星的人') })).toBe('kicker headline')
  })

  it('reads a stack that is printed twice once, with what only one printing has', () => {
    const stack = ['老院子装电梯', '一楼也签了字', '议事会开了九回 施工图改了五遍', '老院子装电梯', '一楼也签了字']
    expect(kindsOf(stack, { list: ['老院子装电梯', '一楼也签了字'], gap: '\n\n' })).toBe('headline headline subtitle noise noise')
  })

  it('puts what stands apart between two printings above the second, and what follows the first at once below it', () => {
    const list = ['老院子装电梯', '一楼也签了字']
    const twice = (between: string): string => kindsOf([list.join('\n'), between, list.join('\n'), '□本报记者 王强'], { list, gap: '\n\n' })
    expect(twice('《旧楼里的轮椅》新闻追踪')).toBe('noise noise kicker headline')
    expect(twice('——加装电梯记')).toBe('headline headline subtitle noise')
    const attached = [...list, '《旧楼里的轮椅》新闻追踪', '', list.join('\n\n')]
    expect(kindsOf(attached, { list })).toBe('headline headline subtitle noise noise')
    const whole = ['老院子装电梯', '七年的图纸 今天动工', '老院子装电梯', '一楼住户每年分一次红']
    expect(kindsOf(whole, { list: ['老院子装电梯'] })).toBe('noise kicker headline subtitle')
  })

  it('reads a title that is printed again in two lines once', () => {
    expect(kindsOf(['老院子装电梯(一期)明天开工', '老院子装电梯(一期)', '明天开工'], { list: ['老院子装电梯(一期)明天开工'] })).toBe(
      'headline noise noise',
    )
  })

  it('goes by the tail line', () => {
    const stack = ['捡到三万元现金', '她在雨里等了四个钟头']
    expect(kindsOf(stack, { tail: '捡到三万元现金' })).toBe('headline subtitle')
    expect(kindsOf(stack, { tail: '她在雨里等了四个钟头' })).toBe('kicker headline')
  })

  it('ends a headline at a byline', () => {
    expect(kindsOf(['老院子装电梯', '本报记者 王强', '一楼住户签了字'])).not.toBe('headline byline headline')
  })

  it('goes on behind a tail line that prints the first half', () => {
    expect(
      kindsOf(['老院子装电梯', '一楼住户签了字', '——加装电梯记'], { list: ['老院子装电梯', '一楼住户签了字'], tail: '老院子装电梯' }),
    ).toBe('headline headline subtitle')
  })

  it('gives the reason for every role', () => {
    const { lines } = read(['新密市岳村镇', '让网格员腿勤嘴勤', '——社区里的一天', news, text].join('\n\n'))
    expect(lines.slice(0, 5).flatMap(({ kind, reason }) => (kind === 'blank' ? [] : [`${kind} ${reason}`]))).toEqual([
      'kicker place-only',
      expect.stringMatching(/^headline wording: ./),
      'subtitle dashed',
    ])
  })
})

describe('titles on a page without a frame', () => {
  const titlesOf = (...lines: string[]): string[] =>
    read(lines.join('\n\n')).lines.flatMap(({ span: [start, end], kind }) =>
      kind === 'body' || kind === 'blank' ? [] : [`${kind} ${lines.join('\n\n').slice(start, end)}`],
    )

  it('keeps a line that is printed over several pieces as the kicker of each', () => {
    expect(titlesOf('春耕在田野', '铁牛下地', news, '春耕在田野', '麦苗返青', news)).toEqual([
      'kicker 春耕在田野',
      'headline 铁牛下地',
      'kicker 春耕在田野',
      'headline 麦苗返青',
    ])
  })

  it('joins a subheading that is broken over two lines', () => {
    const [back, south, cellar] = [
      '三月的最后一天,农科所的老周背着一只旧帆布包下了火车。包里是他在南方守了五个月的收成,一路上没有离过手。',
      '那一年,所里在三亚租了两亩地。老周每天四点起床套袋,到收获时掉了十一斤肉,种子却比往年多收了三成。',
      '种子没有马上下地。它们在窑村的一口地窖里放了两年,温度和湿度写满了四个本子,连所长也不知道放在哪里。',
    ]
    const { articles } = read(['一粒种子的“长征”', back, '从海南带回来\n三十斤种子', south, '在地窖里守住\n一个秘密', cellar].join('\n\n'))
    expect(articles.map(({ paragraphs }) => paragraphs.filter(({ kind }) => kind === 'subheading').map((title) => title.text))).toEqual([
      ['从海南带回来 三十斤种子', '在地窖里守住 一个秘密'],
    ])
  })

  it('joins one that tells from where and to where', () => {
    const { articles } = read(['一粒种子的“长征”', text, '从一粒种子\n到一片麦田', text, '从一口锅\n到百家灶', text].join('\n'))
    expect(articles[0]?.paragraphs.flatMap(({ kind, text: words }) => (kind === 'subheading' ? [words] : []))).toEqual([
      '从一粒种子 到一片麦田',
      '从一口锅 到百家灶',
    ])
  })

  it('takes the first of a parallel series for a subheading, right below the headline', () => {
    expect(titlesOf('红叶未红客先至', '春意正浓 游人如织', text, '补齐短板 服务升级', text)).toEqual([
      'headline 红叶未红客先至',
      'subheading 春意正浓 游人如织',
      'subheading 补齐短板 服务升级',
    ])
  })

  it('begins a piece where the title is none of a series, or names another district', () => {
    expect(titlesOf('贾鲁河的变化', text, '从“臭水沟”到花园', text, '从“单打”到共治', text, '金水区三所学校挂牌', text)).toContain(
      'headline 金水区三所学校挂牌',
    )
    expect(titlesOf('惠济区种下石榴树', news, text, '上街区免费发放鸟食', text)).toContain('headline 上街区免费发放鸟食')
  })

  it('begins a piece at a title that a bare name signs', () => {
    expect(titlesOf('春水不等人', news, text, '诗意的晚风', '李双双', text)).toEqual([
      'headline 春水不等人',
      'headline 诗意的晚风',
      'byline 李双双',
    ])
  })

  it('begins a piece at the last title of a column of briefs', () => {
    expect(titlesOf('共享菜园开园', news, '街角驿站投用', news, '健步走!', `上周六,${text}`)).toContain('headline 健步走!')
  })
})

const pool = [
  '楼道清走堆物',
  '老院子的“面子”',
  '——改造见闻',
  '新密市岳村镇',
  '全区推进会召开',
  '新春走基层',
  '一、先问需求',
  '警方提醒:慢行',
]
const order: readonly LineKind[] = ['label', 'kicker', 'headline', 'subtitle', 'subheading']

it('reads every stack in the order of its grammar, and in the same way each time', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(pool, { minLength: 1 }), (stack) => {
      const kinds = kindsOf(stack).split(' ')
      const ranks = kinds.map((kind) => order.indexOf(kind as LineKind))
      expect(ranks).not.toContain(-1)
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      expect(kindsOf(stack).split(' ')).toEqual(kinds)
    }),
    { numRuns: 200 },
  )
})
