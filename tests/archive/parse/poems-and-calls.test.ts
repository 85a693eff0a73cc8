/** What stands among texts and is told by its form: the second of two poems, titles below a poem, what readers are called on for, parts with verbs. */
import { describe, expect, it } from 'vitest'

import { readLines } from './parse-tools.ts'

const news = '本报讯(记者 张敏)昨日,柳林镇的水渠通了水,渠边的村民早早等在闸门旁。'
const told = '渠边的老人说,修渠的日子里全村人轮着送饭,一天也没有断过。'
const spaced = (...lines: readonly string[]): string[] => lines.flatMap((line) => [line, ''])
const titlesOf = (...lines: readonly string[]): readonly (readonly (string | null)[])[] =>
  readLines(...lines).articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])
const subheadingsOf = (...lines: readonly string[]): readonly string[] =>
  readLines(...lines).articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ kind, text }) => (kind === 'subheading' ? [text] : [])))

describe('a poem where blank lines part all lines', () => {
  const first = ['把一条渠扛到山上', '要磨破三百双草鞋', '和半村人的肩膀', '水来的那天没有人说话']
  const second = ['父亲把闸门提起一寸', '好像提起了半个春天', '渠边的狗叫了两声']

  it('has as many titles as its own says', () => {
    const page = (title: string, inner: string): readonly string[] =>
      subheadingsOf(...spaced(title, '□祝小庆', ...first, inner, ...second), ...spaced('老井复水', news))
    expect(page('写给修渠人(外一首)', '提闸')).toEqual(['提闸'])
    expect(page('写给修渠人', '提闸')).toEqual([])
    expect(page('写给修渠人(外一首)', '提闸的人站着')).toEqual([])
  })

  it('ends above the titles of the next text, of which one is in halves', () => {
    const page = ['秋到柳林', '□祝小庆', ...first.slice(0, 3), '水到渠就成了']
    const stack = ['半夜开闸声太响 投诉三天有回音', '柳林镇给闸门装上消音垫']
    expect(titlesOf(...spaced(...page, ...stack, news))).toEqual([
      [null, '秋到柳林', null],
      [...stack, null],
    ])
  })

  it('may itself be in halves', () => {
    const halves = ['风过柳林 叶子黄', '水过闸门 石头凉', '人过渠边 影子长', '雁过山头 日头忙', '我过村口 炊烟香']
    expect(titlesOf(...spaced('秋到柳林', '□祝小庆', ...halves, '老井复水', news))).toEqual([
      [null, '秋到柳林', null],
      [null, '老井复水', null],
    ])
  })
})

describe('a lone title at the end of a page', () => {
  it.each([
    ['旧船票征集:您家有没有摆渡的故事', '如果您的抽屉里有旧船票,欢迎送到柳林镇文化站翻拍,原件当场退还。'],
    ['老渠工招募', '会看水尺的老渠工,请拨打镇水务站的电话报名,六十岁以上的也收。'],
    ['寻老船票', '您家里有摆渡时用过的船票吗?欢迎投给本栏目,来稿请注明年份和渡口。'],
    ['拾到自行车等失主来认领', '渠工在柳林镇闸门旁拾得蓝色自行车一辆,失主请到镇水务站认领。'],
    ['夏季泳池和图书馆开放时间公布', '柳林镇泳池每日8时至20时开放,图书馆每日9时至17时开放,周一闭馆。'],
  ])('is of another piece: %s', (title, text) => {
    expect(titlesOf('老井复水', news, told, title, text)).toEqual([
      [null, '老井复水', null],
      [null, title, null],
    ])
  })

  it.each([
    ['三把雨伞无人认领', '雨伞挂在闸房的墙上,过路的人都要看一眼,一挂就是三年。'],
    ['寻水源', '渠工们背着干粮进了山,第七天找到了一眼泉,请来的师傅说够三个村喝。'],
    ['意见征集用了三个月', '村里把意见单送到每家每户,收回来三百多张,一条一条念给大家听。'],
    ['一本账公布', '村里把账本贴在墙上,哪家出了多少工、多少石料,一笔一笔都写得清楚。'],
  ])('is a part of the text: %s', (title, text) => {
    expect(titlesOf('老井复水', news, told, title, text)).toHaveLength(1)
  })
})

describe('what a page asks readers to send', () => {
  const call = '本栏欢迎小小说、随笔来稿,来稿请寄本报编辑部。'

  it.each(['征稿启事', '约稿', '【投稿须知】'])('is no piece, nor is its title: %s', (title) => {
    expect(titlesOf('老井复水', news, told, title, call)).toEqual([[null, '老井复水', null]])
  })

  it.each([
    ['船票征集', '您的抽屉里还有摆渡时的船票吗?请拨打本报热线告诉我们'],
    ['照片征集', '欢迎读者投稿,照片一经采用,稿酬从优。'],
    ['征稿启事', '本版“渠畔”长期征集散文、随笔,来稿请寄本报副刊部。'],
  ])('is none either in one paragraph without an address: %s', (title, text) => {
    expect(titlesOf('老井复水', news, told, title, text)).toEqual([[null, '老井复水', null]])
  })

  it('is news where somebody tells of it', () => {
    expect(titlesOf('老井复水', news, told, '征稿启事贴上了墙', `本报讯 昨日,${call.replace('本栏', '柳林镇文化站')}`)).toEqual([
      [null, '老井复水', null],
      [null, '征稿启事贴上了墙', null],
    ])
  })
})

describe('verbs with a colon above the parts of a text', () => {
  const parts = ['听:把话记在本上', '问:把难题摆上桌', '办:把期限写进单']

  it('are titles, 问 too', () => {
    expect(subheadingsOf('老井复水', '', news, '', ...parts.flatMap((part) => [part, '', told, '']))).toEqual(parts)
  })

  it('are none where 答 stands below 问', () => {
    const exchange = ['问:井水能喝了吗', '', `答:能喝。${told}`, '', '问:一天能挑几担', '', `答:随便挑。${told}`]
    expect(subheadingsOf('老井复水', '', news, '', ...exchange)).toEqual([])
  })
})

describe('the name of a column of books', () => {
  const own = ['老井', '', '□张敏', '', '井台上的石头磨得发亮,绳子勒出来的沟有一指深。夏天的夜里,半条街的人都来井边乘凉。', '']
  const book = ['《渠水四十年》', '', '本书收入修渠人的四十篇回忆,从开山放炮写到通水。书末附有一张手绘的渠系图。']

  it.each(['新书架', '好书推荐'])('is none of its titles: %s', (column) => {
    const { articles } = readLines(...own, column, '', ...book)
    const said = articles.flatMap(({ kicker, headline, paragraphs }) => [kicker, headline, ...paragraphs.map(({ text }) => text)])
    expect(said).toContain('《渠水四十年》')
    expect(said).not.toContain(column)
  })
})

describe('a title above 本报评论员', () => {
  const opinion = '渠通了水,人心也通了。愿这样的闸门多开几座。'

  it('is that of a comment on the report above', () => {
    const { articles } = readLines('老井复水', news, told, '', '多开几道这样的闸', '本报评论员', opinion)
    expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([
      ['老井复水', 2],
      ['多开几道这样的闸', 1],
    ])
    expect(titlesOf('老井复水', news, told, '', '多开几道这样的闸', `他们都记着账。${told}`)).toHaveLength(1)
  })
})

describe('a title above a question and its answer', () => {
  const exchange = ['问:井水放了一夜还能不能喝?', '答:烧开了再喝。水缸三天要刷一次,刷缸的水浇菜。']

  it('is of another piece where nobody else on the page asks', () => {
    expect(titlesOf('老井复水', news, told, '隔夜的水怎么喝', ...exchange)).toEqual([
      [null, '老井复水', null],
      [null, '隔夜的水怎么喝', null],
    ])
  })

  it.each([
    ['of several', ['甜水几时到家', '问:水到渠成要几年?', '答:三年就成。']],
    ['of an interview', ['记者:您修了多少年渠?', '渠工:三十年。']],
  ])('is a part where the question is one %s', (_what, more) => {
    expect(titlesOf('老井复水', news, told, ...more, '隔夜的水怎么喝', ...exchange)).toHaveLength(1)
  })
})

describe('a title of one character on a page of literature', () => {
  const text = ['祖父的渠从山里来,拐了十七道弯,每道弯都有一棵柳树。', '如今柳树还在,渠里的水也还在。']

  it('stands above who wrote the text, who may have a surname of two', () => {
    const page = (name: string, own: string): readonly (readonly (string | null)[])[] =>
      readLines(name, '', '渠', own, '', ...spaced(...text), '一碗凉粉', '□张敏', '', told).articles.map(({ headline, byline }) => [
        headline,
        ...byline.map((one) => one.name),
      ])
    expect(page('副刊', '欧阳未晞')).toEqual([
      ['渠', '欧阳未晞'],
      ['一碗凉粉', '张敏'],
    ])
    expect(page('要闻', '欧阳未晞').flat()).not.toContain('渠')
    expect(page('副刊', '百里长堤').flat()).not.toContain('百里长堤')
  })
})
