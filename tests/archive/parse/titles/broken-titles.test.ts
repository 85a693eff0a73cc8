/** Titles in several lines, and stacks whose lines no words tell for titles. */
import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const news = '本报讯(记者 张敏)昨日上午,柳林镇的水渠通了水,渠边的村民早早等在闸门旁。'
const other = '本报讯(记者 李红)河湾县一所小学的操场换了新跑道,孩子们下了课就去跑两圈。'

const spaced = (...lines: readonly string[]): string[] => lines.flatMap((line) => [line, ''])
const titlesOf = (...lines: readonly string[]): readonly (readonly (string | null)[])[] =>
  readLines(...lines).articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])

describe('a headline in two lines', () => {
  it.each([
    ['柳林镇今年将改建扩建', '乡村水站四十座', '本报讯(记者 张敏)记者昨日获悉,柳林镇今年将改建扩建乡村水站四十座。'],
    ['下月起柳林路与河湾路', '路口改走一车道', '本报讯(记者 张敏)记者昨日获悉,下月起柳林路与河湾路路口改走一车道。'],
  ])('is told by the text that says the words on both sides of the break: %s', (one, two, text) => {
    expect(titlesOf(one, two, '', text)).toEqual([[null, `${one} ${two}`, null]])
    expect(titlesOf(one, two, '', news)).not.toEqual([[null, `${one} ${two}`, null]])
  })

  it('stands together where blank lines part all others', () => {
    const [kicker, one, two, below] = ['早年挑水路,天旱一身汗', '柳林镇:一条渠引来', '五个村的水', '沿渠新添水磨坊十二家']
    expect(titlesOf(kicker, '', one, two, '', below, '', news)).toEqual([[kicker, `${one} ${two}`, below]])
    expect(titlesOf(kicker, '', one, '', two, '', below, '', news)[0]?.[1]).not.toBe(`${one} ${two}`)
  })

  it('is of one frame', () => {
    const stack = ['全镇修渠现场会在柳林召开', '把旱地变水田', '把水渠变财路'] as const
    expect(titlesOf(...spaced(...stack, news))).toEqual([[stack[0], `${stack[1]} ${stack[2]}`, null]])
  })

  it('goes on with what it asks or tells of somebody, also where blank lines part all', () => {
    const above = '一张图纸 两趟上门 三天通水'
    expect(titlesOf(...spaced(above, '柳林镇旱地里的水井', '为啥没有干过', '——一位老井匠的故事', news))).toEqual([
      [above, '柳林镇旱地里的水井 为啥没有干过', '——一位老井匠的故事'],
    ])
    expect(titlesOf(...spaced('镇政府修渠推进会要求', '凡是漏了水不修补的', '一律停用', news))).toEqual([
      ['镇政府修渠推进会要求', '凡是漏了水不修补的 一律停用', null],
    ])
  })

  it.each([
    ['山城百户果农', '入冬前住进新楼'],
    ['九十二岁老兵', '把军功章捐给村小学'],
    ['柳林渠边三代人', '绣出百米长卷'],
  ])('goes on with what so many, or so old, have done: %s', (one, two) => {
    const above = '一场大雪 一份牵挂'
    expect(titlesOf(...spaced(above, one, two, news))).toEqual([[above, `${one} ${two}`, null]])
    expect(titlesOf(...spaced(above, two, news))).toEqual([[above, two, null]])
  })

  it.each([
    [['未经许可开闸、私自引水', '两村民因偷水被罚']],
    [['暴雨黄色预警昨日十时发布', '今夜到明天雨量大']],
    [['一孔窑洞空了十年,墙上的字还在', '柳林镇老粮仓开成书屋']],
  ])('is none of two titles, of which the first is whole: %s', ([kicker = '', headline = '']) => {
    expect(titlesOf(kicker, '', headline, '', news)).toEqual([[kicker, headline, null]])
  })
})

describe('a 引题', () => {
  it.each([
    ['一所村校的五十年', '钟声敲在柳林渠上'],
    ['一条水渠的往事', '石匠在渠底留了名'],
    ['一盏马灯照出的故事', '修表的老祝 给守渠人的表换了夜光针'],
    ['“长板凳”说理会', '新密岳村镇一架水车 拆还是修 村民举手定下来'],
  ])('says of whom or what a life is told: %s', (...stack) => {
    expect(titlesOf(...stack, '', news)).toEqual([[...stack, null]])
  })

  it('is none where a quotation says something', () => {
    const stack = ['“人人都是护渠员”不是说说', '柳林镇三百户轮流上渠巡水,一家一天'] as const
    expect(titlesOf(...stack, '', news)).toEqual([[null, ...stack]])
  })

  it('tells the day on top, above people and what they do', () => {
    const stack = ['今天,距五月一日开渠节还有一百天', '三千名村民', '沿着渠堤跑了一圈', '最年长的八十一岁,最小的骑在肩上'] as const
    expect(titlesOf(...spaced(...stack, news))).toEqual([[stack[0], `${stack[1]} ${stack[2]}`, stack[3]]])
  })

  it('is none where the name of a column stands there', () => {
    expect(titlesOf('老井复水', '', news, '', '菜篮子观察', '', '大葱价格回落,香菜一家独涨', '', other)[1]).toEqual([
      null,
      '大葱价格回落,香菜一家独涨',
      null,
    ])
  })

  it('may have two lines: who met, and for which time', () => {
    const [who, met, headline] = ['我县水利建设工作领导小组', '第二次全体会议召开', '缺水的地方就是修渠的起点']
    expect(titlesOf(...spaced(who, met, headline, news))).toEqual([[`${who} ${met}`, headline, null]])
  })

  it.each([
    ['县人大常委会第九次会议决定', '每年三月头一周为“清渠周”'],
    ['村民反映挑水难', '柳林渠边新增取水点十个'],
    ['柳林路一段水渠被压塌', '护渠人守了五十分钟'],
  ])('says what was decided, what people ask for, or what happened: %s', (...stack) => {
    expect(titlesOf(...stack, '', news)).toEqual([[...stack, null]])
  })

  it('names the province in a paper of the whole country, as the 副题 does', () => {
    const page = (...stack: string[]): readonly unknown[] =>
      titlesOf('2016年3月5日人民日报 第3版', '', '第3版(综合)', '专栏:', '', ...stack, '本报记者 王芳', news.slice(10), other.slice(10))
    expect(page('河南新密一所村校请五位老匠人上课', '老磨坊里开新课')).toEqual([
      ['河南新密一所村校请五位老匠人上课', '老磨坊里开新课', null],
    ])
    expect(page('柳树村里 柿子红了', '河南新密市因地制宜发展山地果林')).toEqual([
      [null, '柳树村里 柿子红了', '河南新密市因地制宜发展山地果林'],
    ])
  })
})

describe('short lines above 本报讯', () => {
  const head = [
    '第05版:综合新闻 上一版3  4下一版',
    '柳林镇招工会签约六百人',
    '',
    '返回主页 | 郑州日报 | 版面导航 | 郑州晚报',
    '上一期  下一期',
    '',
  ]

  it('are titles, whatever they look like', () => {
    const stack = ['瓦工抢手 会计闲着', '柳林镇招工会签约六百人', '砌墙、抹灰、铺砖三类岗位月薪过六千元'] as const
    expect(titlesOf(...head, ...stack, '', news, '3上一篇  下一篇4')).toEqual([[...stack]])
  })

  it('go on behind 、, and below another behind a comma', () => {
    const below = ['自家、女儿家和儿媳都能领,', '一户最多不超过两袋']
    expect(titlesOf('磨坊开磨三天麸皮不要钱', '', ...below, news)).toEqual([[null, '磨坊开磨三天麸皮不要钱', below.join('')]])
    const kicker = ['我镇磨坊推行称重收费、先磨后付、', '麸皮还给农户']
    expect(titlesOf(...kicker, '', '十家磨坊少了一半争吵', '', news)).toEqual([[kicker.join(''), '十家磨坊少了一半争吵', null]])
  })

  it('are none where a text breaks off above them', () => {
    const text = ['渠边的人家从前靠天吃饭,一年里有半年要下山挑水。', '上世纪八十年代,我从部队回到柳林,才真']
    const { articles } = readLines('柳林旧事', '□祝小庆', ...text, '', '操场换上新跑道', '', other)
    expect(articles.map(({ kicker, headline }) => [kicker, headline])).toEqual([
      [null, '柳林旧事'],
      [null, '操场换上新跑道'],
    ])
  })
})

describe('what a document says', () => {
  it('goes on with the text that has named it', () => {
    const text = '本报讯(记者 张敏)镇水务站昨日发出护渠意见,明确渠边五米内不得种高秆庄稼,已经种上的由各村劝拔。'
    const below = '意见要求,各村须在月底前给每段渠立牌,写明由谁看护,不得以清淤为名收费。'
    const { articles } = readLines('渠边五米内不种高秆庄稼', '', text, '', '不得以清淤为名收费', '', below, '', '操场换上新跑道', '', other)
    expect(articles.map(({ headline }) => headline)).toEqual(['渠边五米内不种高秆庄稼', '操场换上新跑道'])
  })
})
