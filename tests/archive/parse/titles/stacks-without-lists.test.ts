/** Stacks of three and four titles, and of two in halves, on pages that list none: column dumps. */
import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const news = '本报讯(记者 张敏)昨日上午,柳林镇的水渠通了水,渠边的村民早早等在闸门旁。'
const other = '本报讯(记者 李红)河湾县一所小学的操场换了新跑道,孩子们下了课就去跑两圈。'

const titlesOf = (...lines: readonly string[]): readonly (readonly (string | null)[])[] =>
  readLines(...lines).articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])

describe('of three lines unlike each other', () => {
  it.each([
    ['一座粮仓的前半生', '老粮仓里开起了木工坊', '退休木匠带着二十个徒弟刨木头'],
    ['一台戏的三十年', '渠边的戏台又亮了灯', '班主说,台子在人就在'],
    ['一所乡村诊所的四季', '药柜后头摆上了书架', '候诊的老人翻起了画报'],
  ])('the middle one is the headline, though the first names what is told of: %s', (...stack) => {
    expect(titlesOf(...stack, news)).toEqual([stack])
  })

  it('the first one is, where it asks and the others answer', () => {
    const [asks, why, who] = ['修好的水井,怎么没人来挑?', '路太陡 绳太短 夜里没有灯', '水务专家建议:先修路再修井']
    expect(titlesOf(asks, why, who, news)).toEqual([[null, asks, `${why} ${who}`]])
  })

  it('inside a text they open no article the sooner', () => {
    const text = '渠边的老人说,这条渠修了三个冬天,各村出人又出粮,一锹一锹挖出来的。'
    const parts = ['石头从哪里来', text, '粮食从哪里来', text, '各村轮着出工', text]
    expect(titlesOf('柳林镇的渠修了三个冬天', news, ...parts)).toHaveLength(1)
  })
})

describe('of four lines', () => {
  it.each([
    ['井水咸了 谁去找水', '三十户人家打了五眼井', '柳林镇一山村自己动手引泉水', '最后一眼前天出水'],
    ['灯坏了 谁来换', '九层楼的居民排了班', '河湾县一老楼自管楼道', '头一个月没有一晚是黑的'],
  ])('the second is the headline and two stand below it: %s', (...stack) => {
    const [kicker, headline, ...below] = stack
    expect(titlesOf(...stack, news)).toEqual([[kicker, headline, below.join(' ')]])
  })

  it('two stand above it, where both are called out', () => {
    const stack = ['背上竹篓去赶春天的第一个集!', '逛完古镇再坐一回摇橹船!', '柳林镇的老码头开船了!', '三条水路先看个明白!']
    expect(titlesOf(...stack, news)).toEqual([[`${stack[0]} ${stack[1]}`, stack[2], stack[3]]])
  })
})

describe('of two lines in halves', () => {
  it.each([
    ['秤杆短了半寸 菜钱差了三成', '一杆老秤 牵出两代人的官司'],
    ['柳林镇老染坊 重开靛蓝缸', '一匹土布 染了四代人'],
    ['墙上写着拆 院里种着菜', '半亩空地 邻居轮着浇'],
  ])('the second is the headline: %s', (...stack) => {
    expect(titlesOf(...stack, '', news, '', '操场换上新跑道', other)[0]).toEqual([...stack, null])
  })

  it('below the name of a part of the page, too', () => {
    expect(titlesOf('法庭', '', '“租”字写成“组” 三年白住了房', '', '一张合同 两家人打官司', '', news)[0]).toEqual([
      '“租”字写成“组” 三年白住了房',
      '一张合同 两家人打官司',
      null,
    ])
  })

  it.each([
    ['走失的黄牛认得回家路 走了三天三夜', '失主寻遍三个村 半夜听见牛铃响'],
    ['山坡上种茶 茶园里养鸡', '——柳林镇一个果农的两本账'],
  ])('but for one that tells more: %s', (...stack) => {
    expect(titlesOf(...stack, news)).toEqual([[null, ...stack]])
  })
})

describe('a lone title inside a text', () => {
  const wheel = '河湾边的水车转得很慢。六十岁的木匠祝师傅蹲在轴上,给它换一根新辐条。'
  const below = '从前最忙的是开春,各村都派人等着;如今来的多是学堂,要一架小的摆在院里,或者一把合手的小凳,让孩子们坐着听课。'
  const headlines = (...lines: readonly string[]): readonly (string | null)[] =>
    readLines(...lines).articles.map(({ headline }) => headline)

  it('heads a part where who is called by his surname is so called again', () => {
    const next = ['小学操场换新跑道', other]
    const report = ['一根一根 换出四季水声', '河湾边的水车匠', '□本报记者 张敏', wheel, '徒弟都从外乡来']
    expect(headlines(...report, `祝师傅的手艺传到第四辈。${below}`, ...next)).toEqual(['河湾边的水车匠', '小学操场换新跑道'])
    expect(headlines(...report, `几个兄弟分头去了邻村。${below}`, ...next)).toHaveLength(3)
  })
})

describe('an indented line among titles that are not', () => {
  const report = ['  渠边的老人说,这条渠修了三个冬天,各村出人又出粮,一锹一锹挖出来的。', '  后来大伙轮着看渠,一家一天,谁也没有误过。']
  const kinds = (line: string, title: string): readonly string[] =>
    readLines('柳林镇的渠修了三个冬天', '□记者 张敏 文 记者 李红 图', ...report, line, title, `  ${other}`).articles.map(
      ({ kicker, headline, paragraphs }) => [kicker, headline, paragraphs.length].join(' '),
    )

  it.each(['  祝大爷在给闸门上油', '  老渠工正在清点木桩', '  渠边歇晌的村民'])('shows somebody below a text: %s', (line) => {
    expect(kinds(line, '操场换上新跑道')).toEqual([' 柳林镇的渠修了三个冬天 3', ' 操场换上新跑道 1'])
  })

  it.each([
    ['祝大爷在给闸门上油', '操场换上新跑道'],
    ['  祝大爷在给闸门上油', '  操场换上新跑道'],
    ['  家家户户有了新水表', '操场换上新跑道'],
  ])('is a title where the next is indented as it is, and where it tells what has come about: %s', (line, title) => {
    expect(kinds(line, title)).toEqual([' 柳林镇的渠修了三个冬天 2', `${line.trim()} ${title.trim()} 1`])
  })
})

describe('a day with a comma on top of the page', () => {
  const day = '今天,离柳林渠通水还有100天'

  it('is a title above a title and news, apart from both', () => {
    const [title, detail] = ['老渠工回村修闸门', '最年长的八十三岁,最小的刚进渠管站']
    expect(titlesOf(day, '', '二十名老渠工', '', title, '', detail, '', news)[0]?.[0]).toBe(day)
  })

  it('begins a sentence that a column has cut', () => {
    const lines = readLines('今天,离柳林渠的通水之日还有', '一百天,老渠工回村修闸门,渠边', '站满了人。', '', '操场换上新跑道', '', other)
    expect(lines.articles.map(({ headline }) => headline)).toEqual([null, '操场换上新跑道'])
  })
})
