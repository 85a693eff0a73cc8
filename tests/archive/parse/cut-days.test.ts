/** Dumps whose lines are cut anywhere: days and hours, names, full stops and sections where a line ends. */
import { describe, expect, it } from 'vitest'

import { readLines } from './parse-tools.ts'

const textsOf = (...lines: readonly string[]) =>
  readLines(...lines).articles.map(({ paragraphs }) => paragraphs.map(({ kind, text }) => `${kind} ${text}`))

describe('a sentence that is cut', () => {
  it.each([
    ['behind the day', '新渠通水的消息传开,10月12日', '早晨,老渠工张敏明沿着渠岸走了一', '趟,水尺已经涨到三格,他才放心。'],
    ['behind a day without a number', '新渠通水的消息已经传开了,昨天', '下午,老渠工张敏明沿着渠岸走一', '趟,水尺已经涨到三格,他才放心。'],
    ['before who says it', '渠水改道的消息传开,村民们都不解,', '网友“渠边人家”表示:“渠首离村太远', '了,浇一遍地要等上三天。”'],
    ['before 期间', '渠边人家添了二十台农机,今年三秋', '期间,县里将投入各种农机一万台,', '种子也已经备齐,不误一天农时。'],
  ])('%s goes on', (_, ...lines) => {
    const opening = '渠首的闸门修好了,村民都说这是好事。'
    expect(textsOf(opening, ...lines)).toEqual([[`text ${opening}`, `text ${lines.join('')}`]])
  })

  it('keeps the full stop that is a line', () => {
    const lines = ['渠首的闸门修好了,村民都说这是好事', '。', '水尺也换了新的,老渠工张敏明说,站', '在对岸都看得清。']
    expect(textsOf(...lines)).toEqual([
      ['text 渠首的闸门修好了,村民都说这是好事。', 'text 水尺也换了新的,老渠工张敏明说,站在对岸都看得清。'],
    ])
    expect(readLines(...lines).leftovers).toEqual([])
  })

  it.each([
    ['2012年10月22日14时10分', '许,渠首闸门卡住,下游三个村停水半天。'],
    ['2012年10月22日下午14:30分', ',渠首闸门卡住,下游三个村停水半天。'],
  ])('keeps the day and the hour that are a line, %s', (day, rest) => {
    const lines = ['水务部门发布通报,说明渠首停水经过:', day, rest]
    const { publishedDate, leftovers } = readLines('渠首停水的经过查清', '', ...lines)
    expect(publishedDate.value).toBeNull()
    expect(leftovers).toEqual([])
  })

  it('keeps the day that closes a bracket', () => {
    const { publishedDate, leftovers } = readLines(
      '渠边的老账本',
      '',
      '县里当年把修渠的账目一笔一笔登在报上。(见《河湾日报》',
      '1926年7月20日)',
    )
    expect(publishedDate.value).toBeNull()
    expect(leftovers).toEqual([])
  })
})

describe('what stands in brackets before the text', () => {
  const news = '昨日,河湾村的水渠又通水了,村民都很高兴,大家纷纷到渠边看水。'

  it.each([
    ['本报讯(记者娜仁)', '娜仁'],
    ['本报讯(记者张敏 通讯员次仁顿珠)', '张敏 次仁顿珠'],
  ])('%s is a byline, whatever the surname', (opening, names) => {
    const [article] = readLines('水渠又通水了', '', `${opening}${news}`).articles
    expect(article?.byline.map(({ name }) => name).join(' ')).toBe(names)
    expect(article?.paragraphs.map(({ text }) => text)).toEqual([news])
  })

  it('is text where it only names a paper', () => {
    expect(textsOf('水渠又通水了', '', `【中国河湾日报】${news}`)).toEqual([[`text 【中国河湾日报】${news}`]])
  })
})

describe('a headline that is printed again in its text', () => {
  it('is no kicker of several pieces', () => {
    const title = '新修的水渠通水了 村民都说好'
    const { articles } = readLines(
      title,
      '昨日,村民们从水务部门获悉,新修的水渠本月通水,沿线村民都说好,几个乡镇的旱地今年都能变成水田。',
      title,
      '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。渠水流到下村,老渠工张敏明站在渠边看了半天。',
      '老街换了新招牌',
      '本报讯(记者 张敏)昨日,老街的三十块招牌换成了木匾,街坊们都来看。',
      '木匾是樟木的,每块重四十斤,老木匠说能用一百年。',
    )
    expect(articles.map(({ headline }) => headline)).toEqual([title, '老街换了新招牌'])
  })
})

describe('a line that is cut, unlike any title', () => {
  it('begins no article where titles of another one stand below', () => {
    const { articles } = readLines(
      '渠边街不堵了',
      '□晚报记者 张敏 实习生 李红',
      '',
      '昨日,区里对渠边街的占道路段集中整治,附近居民说,疏通后的路面通行快多了。',
      '',
      '“很久没这么快到渠边了。”家住渠边街的老住户说,区里立即组织',
      '人员进行了整治,现在居民通行很方便',
      '',
      '昨日10时,区里对本报报道的另一条街回复说,商户们将搬到新市场。',
      '',
      '春风和畅 杨柳依依',
      '老闸山下 水渠故里',
      '锣鼓齐鸣 雄狮翻腾',
      '',
      '三月三,放闸水。',
      '',
      '每年三月初三,渠边人家都要放水开闸,今年也不例外。',
    )
    expect(articles.map(({ headline }) => headline)).not.toContain('人员进行了整治,现在居民通行很方便')
  })

  it('begins no article where one more stands below', () => {
    const { articles } = readLines(
      '渠工粮食产量提前跃过1960年预定指标',
      '原定1960年浇地322万亩的计划将于明年提前达到',
      '本报河湾18日电 记者张敏、金',
      '雨山报道:县里规模最大的农田生',
      '产基地——渠工的农田浇地水平已',
      '经比预定的计划向前跃进了几年。',
      '李红波副主任曾经在关于发展国民',
      '经济的下一个五年计划的报告中着',
      '重提到:河湾农田联合渠站到19',
      '60年,基本上完成四十八项主要',
      '新建改建工程后,浇地规模就可以',
      '扩大到三百二十二万亩。',
      '渠工的农田浇地所以能够如此迅速',
      '地跃进,主要是由于各乡对渠工采',
      '取了积极的促进的态度,加上邻县',
      '无私的帮助和社员群众创造性的学',
      '习,大大地缩短了掌握新法的过程。',
    )
    expect(articles).toHaveLength(1)
  })
})
