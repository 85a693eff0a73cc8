/** What single houses print around and inside their articles, with invented text. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const source = '2019-04-02 08:10:00 来源:郑州日报'
const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'

describe('who wrote', () => {
  it('shares the work without spaces', () => {
    expect(readOnly('新修的水渠通水了', source, '河南商报记者张敏明/文李红伟/图', body, more).people).toEqual([
      'reporter 张敏明',
      'photographer 李红伟',
    ])
  })

  it('stands behind a dateline with the number of a sponsor', () => {
    const { people, dateline, paragraphs } = readOnly(
      '新修的水渠通水了',
      source,
      `本报6月19日118114消息(见习记者 张敏 李红伟) ${body}`,
      more,
    )
    expect(people).toEqual(['reporter 张敏', 'reporter 李红伟'])
    expect(dateline).toBe('本报6月19日118114消息')
    expect(paragraphs).toEqual([`text ${body}`, `text ${more}`])
  })

  it('names a paper behind the house it belongs to', () => {
    expect(readLines(body, more, '(大象融媒东方今报记者 张敏明)').outlet).toMatchObject({ value: '东方今报', basis: 'inferred' })
  })
})

describe('pictures', () => {
  it('are old, or copied', () => {
    expect(readOnly('新修的水渠通水了', source, '老渠的闸门(翻拍)', '新渠试通水。 (本报资料照片)', body, more).paragraphs).toEqual([
      'caption 老渠的闸门(翻拍)',
      'caption 新渠试通水。 (本报资料照片)',
      `text ${body}`,
      `text ${more}`,
    ])
  })

  it('have who took them in the next line', () => {
    const { people, paragraphs } = readOnly(
      '新修的水渠通水了',
      source,
      '渠边人家,杏花开满山坡。 记者 张敏明 摄',
      '村头老井, 井边石榴正红。',
      '',
      '记者 李红伟 摄',
      '',
      body,
      more,
    )
    expect(people).toEqual(['photographer 张敏明', 'photographer 李红伟'])
    expect(paragraphs?.[1]).toBe('caption 村头老井, 井边石榴正红。')
  })

  const head = ['第A07版:热线 上一版3  4下一版', '新修的水渠', '通水了', '', '返回主页 | 郑州晚报 | 标题导航 | 郑州日报', '上一期  下一期']

  it('stand between a headline and its second printing', () => {
    const { titles, paragraphs } = readOnly(
      ...head,
      '新修的水渠',
      '通水了',
      '网友拍摄的通水时的情景',
      '渠边,不时有村民过桥。',
      '',
      '新修的水渠',
      '',
      '通水了',
      '',
      body,
      more,
    )
    expect(titles).toEqual([null, '新修的水渠 通水了', null])
    expect(paragraphs?.slice(0, 2)).toEqual(['caption 网友拍摄的通水时的情景', 'caption 渠边,不时有村民过桥。'])
  })
})

describe('what ends a page', () => {
  it('says the title again of a picture', () => {
    const last = (words: string) => readOnly('村民张敏收集老井的照片', source, body, more, words).paragraphs?.at(-1)
    expect(last('村民张敏,收集照片一张没丢。')).toBe('caption 村民张敏,收集照片一张没丢。')
    expect(last('秋天到来以前,渠边还要种上树。')).toBe('text 秋天到来以前,渠边还要种上树。')
  })

  it('is who is seen in a picture', () => {
    expect(readOnly('新修的水渠通水了', source, body, more, '', '嘉宾步入通水现场').paragraphs?.at(-1)).toBe('caption 嘉宾步入通水现场')
    const cut = '11月21日,记者获悉,市民'
    expect(readOnly('新修的水渠通水了', source, body, more, '', cut).paragraphs).toEqual([`text ${body}`, `text ${more}`, `text ${cut}`])
  })

  it('is half of a sentence, and a title above it', () => {
    const { people, paragraphs } = readOnly(
      '新修的水渠通水了',
      source,
      body,
      '',
      '记者追访',
      '',
      more,
      '',
      '老人要过河边的桥',
      '',
      '值班的村民说,当时他正',
    )
    expect(people).toEqual([])
    expect(paragraphs?.slice(-2)).toEqual(['subheading 老人要过河边的桥', 'text 值班的村民说,当时他正'])
  })
})

describe('the name of a part', () => {
  it('is a subheading where blank lines part it from the text', () => {
    const { paragraphs } = readOnly('新修的水渠通水了', source, '(记者 张敏明 文/图)', body, '', '读者来电', '', more)
    expect(paragraphs).toEqual([`text ${body}`, 'subheading 读者来电', `text ${more}`])
  })
})

describe('the title list', () => {
  const list = (...titles: string[]) => [
    '第A02版:城事 上一版3  4下一版',
    '老井又出水',
    ...titles,
    '',
    '返回主页 | 郑州晚报 | 版面导航 |',
    '3上一篇      【打印】',
  ]

  it('has the headline without the village above it', () => {
    const { titles } = readOnly(...list('改造下水管道 解决积水问题'), '渠边新村:', '改造下水管道 解决积水问题', '□记者 张敏明', body, more)
    expect(titles).toEqual(['渠边新村:', '改造下水管道 解决积水问题', null])
  })

  it('has the headline without the name of the series above it', () => {
    const kickerOf = (kicker: string) => readOnly(...list('村里又来了送水的车'), kicker, '村里又来了送水的车', '', body, more).titles[0]
    expect(kickerOf('旱情篇之九')).toBe('旱情篇之九')
    expect(kickerOf('新渠村停水追踪报道')).toBe('新渠村停水追踪报道')
    expect(kickerOf('渠边村')).toBe('渠边村')
    expect(kickerOf('上街区')).toBeNull()
  })

  it('has one line of a stack that is printed twice', () => {
    const { titles } = readOnly(
      ...list('未来几天还有雨'),
      '最大降水不足十毫米',
      '未来几天还有雨',
      '',
      '最大降水不足十毫米',
      '',
      '未来几天还有雨',
      '',
      body,
      more,
    )
    expect(titles).toEqual(['最大降水不足十毫米', '未来几天还有雨', null])
  })
})

describe('a site', () => {
  it('lists the titles of the page below the article', () => {
    const { titles } = readOnly(
      '新渠村来了送水的人',
      '水务部门答应尽快修好水渠',
      '2011年01月05日 作者:',
      '【PDF版】',
      body,
      more,
      '',
      '3 上一篇  下一篇 4',
      '尚未发现假的果树苗',
      '新渠村来了送水的人',
      '村里的晚饭开了席',
      '通信地址:中国 某省 某市一号  邮编:100000',
    )
    expect(titles).toEqual([null, '新渠村来了送水的人', '水务部门答应尽快修好水渠'])
  })

  it('goes to the papers before a day', () => {
    const { titles, people } = readOnly(
      '老井又出水',
      '新渠修成记',
      '新修的水渠',
      '通水了',
      '一渠清水进村来。',
      '版面导航      首页 2010.10.16以前报纸',
      '',
      '3上一篇  下一篇4 2012年9月21日 放大 缩小 默认',
      '',
      '新修的水渠',
      '通水了',
      '',
      `晨报讯(记者 张敏明)${body}`,
      '',
      more,
    )
    expect(titles).toEqual([null, '新修的水渠 通水了', null])
    expect(people).toEqual(['reporter 张敏明'])
  })

  it('lists other pages above the title, or its own name beside its buttons', () => {
    const listed = readLines('01版:导读', '', '15版:艺海', '', '16版:光影', '', '新修的水渠通水了', '', source, body, more)
    expect([listed.pageNumber, listed.pageName]).toEqual([null, null])
    expect(readOnly('某某日报某某网>', '注册登录', '', '新修的水渠通水了', '', source, body, more).titles).toEqual([
      null,
      '新修的水渠通水了',
      null,
    ])
  })

  it('prints day, paper and number in brackets', () => {
    const reading = readLines('日期:[2019年12月29日] -- 华商报 -- 版次:[A6]', '新修的水渠通水了', '', body, more)
    expect(reading).toMatchObject({ pageNumber: 'A6', pageName: null, outlet: { value: '华商报', basis: 'stated' } })
  })

  it('says who publishes the paper', () => {
    const reading = readLines('国内统一刊号:CN52-0017 渠边日报社出版', '新修的水渠通水了', body, more)
    expect(reading.outlet).toMatchObject({ value: '渠边日报', basis: 'stated' })
    expect(reading.articles.map(({ kicker, headline }) => [kicker, headline])).toEqual([[null, '新修的水渠通水了']])
  })

  it('parts the pieces of a paper for telephones with rules', () => {
    const piece = (title: string) => [`●${title}`, '---------------', body]
    const { articles } = readLines(
      '1月22日晚报',
      '2026年1月22日,星期四',
      '【城事】',
      ...['老井又出水', '新渠通水', '桥修好了'].flatMap(piece),
    )
    expect(articles.map(({ headline }) => headline)).toEqual(['老井又出水', '新渠通水', '桥修好了'])
  })
})

describe('the place', () => {
  it('is no quarter that bears its name', () => {
    const { articles } = readLines('东营停水记', source, '昨日,家住金水北区的村民没有储水。', '记者在金水北区看到,村民都在等水。')
    expect(articles[0]?.districts).toEqual([])
  })

  it('is where the only picture was taken', () => {
    const { articles } = readLines(
      '我省麦区浇水忙',
      source,
      '5月4日,河南省沁阳市西向镇的村民在渠边浇麦。据统计,河南省受旱麦田明显减少。 新华社发(张敏 摄)',
    )
    expect(articles[0]?.districts.map(({ name, main }) => [name, main])).toEqual([['沁阳市', true]])
  })
})

describe('the year', () => {
  it('is the one whose snow is counted', () => {
    const { publishedDate } = readLines('雪里的渠', '渠边下了2022年的第二场雪。', '1月22日一大早,村民们来到渠边扫雪,说今年的麦子不愁水。')
    expect(publishedDate).toMatchObject({ value: '2022-01', basis: 'inferred' })
    const { publishedDate: ahead } = readLines('渠边的麦子', '2014年农历春节前,渠边的村民将浇完麦子。', body)
    expect(ahead).toMatchObject({ value: '2014', basis: 'inferred' })
  })
})
