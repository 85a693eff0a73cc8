import { describe, expect, it } from 'vitest'

import { expectComplete, read } from '../parse-tools.ts'

const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'

/** The e-paper page of one article that is listed as 新修的水渠通水. */
function page(...lines: string[]): string {
  return [
    '第A05版:都市新闻',
    '新修的水渠通水',
    '雨水节气话春耕',
    '返回主页 | 郑州晚报 | 标题导航 | 郑州日报',
    '上一期  下一期',
    '新修的水渠通水',
    ...lines,
  ].join('\n')
}

/** Subtitle and paragraphs, as `kind text`. */
function partsOf(text: string): string[] {
  const reading = read(text)
  expectComplete(text, reading)
  return reading.articles.flatMap(({ subtitle, paragraphs }) => [
    ...(subtitle === null ? [] : [`subtitle ${subtitle}`]),
    ...paragraphs.map((paragraph) => `${paragraph.kind} ${paragraph.text}`),
  ])
}

describe('a line below the listed title, parted from the text', () => {
  it.each([
    ['a subtitle', '清水流到田埂上', 'subtitle'],
    ['a subtitle if it tells what has changed for somebody', '老人吃水有了着落', 'subtitle'],
    ['a subtitle if it tells what somebody thinks', '居民夜里总算睡踏实', 'subtitle'],
    ['a subtitle if it tells what somebody is without', '老人办证不出村', 'subtitle'],
    ['a caption if it names who is seen', '村民在渠边洗菜淘米', 'caption'],
    ['a caption if it is a sentence', '渠水进村的“第一天”,人人都来看。', 'caption'],
  ])('is %s', (_, line, kind) => {
    expect(partsOf(page(line, '', body, '', more))).toEqual([`${kind} ${line}`, `text ${body}`, `text ${more}`])
  })

  it('is no subtitle if it signs for all of a paper', () => {
    expect(partsOf(page('郑州晚报采编团队', '', body, '', more))).toEqual([`text ${body}`, `text ${more}`])
  })
})

describe('a title inside the text', () => {
  it('may be a label below a subheading', () => {
    expect(partsOf(page(body, '', '渠修好了', '', '[村民]', '', more, '', '[专家]', '', body))).toEqual([
      `text ${body}`,
      'subheading 渠修好了',
      'subheading [村民]',
      `text ${more}`,
      'subheading [专家]',
      `text ${body}`,
    ])
  })
})

describe('labels of one form in the text', () => {
  it('are subheadings of any length, where there are two and more', () => {
    const parts = ['【头一桶水给了最老的人】', '【账本】']
    const lines = [body, '', parts[0] as string, '', more, '', parts[1] as string, '', body]
    expect(partsOf(page(...lines)).filter((part) => part.startsWith('subheading'))).toEqual(parts.map((part) => `subheading ${part}`))
    expect(partsOf(page('【行进中国 精彩故事】', ...lines.slice(0, 5)))).toEqual([`text ${body}`, `text ${more}`])
  })
})

describe('lines that are no subheadings', () => {
  it('say which office tells it, above the day at the end', () => {
    expect(partsOf(page(body, '', more, '', '市水务局', '', '6月9日')).slice(-2)).toEqual(['text 市水务局', 'text 6月9日'])
  })

  it('announce a picture', () => {
    expect(
      partsOf(page(body, '', '图片新闻', '', '6月8日,孩子们在渠边。 本报记者 张敏 摄')).filter((part) => part.startsWith('sub')),
    ).toEqual([])
  })
})

describe('key words', () => {
  it('are subheadings above parts of the text, and a site’s below it', () => {
    const words = ['关键词:头一桶水', '关键词:第二本账']
    const parts = partsOf(page(body, '', words[0] as string, '', more, '', words[1] as string, '', body))
    expect(parts.filter((part) => part.startsWith('subheading'))).toEqual(words.map((part) => `subheading ${part}`))
    expect(partsOf(page(body, '', more, '', words[0] as string))).toEqual([`text ${body}`, `text ${more}`])
  })
})

describe('a caption', () => {
  it('may be signed by two', () => {
    const caption = '渠边的村民排起了长队。晚报记者 张敏 李大山 图'
    expect(partsOf(page(body, '', caption))).toEqual([`text ${body}`, 'caption 渠边的村民排起了长队。'])
    expect(read(page(body, '', caption)).articles[0]?.byline).toEqual([
      { role: 'photographer', name: '张敏' },
      { role: 'photographer', name: '李大山' },
    ])
  })

  it('may stand beside another, or tell the prize that the picture won', () => {
    const two = '村民在渠边洗菜。          渠里的鱼回来了。'
    const prized = '《渠边》张敏/图,获2006年摄影铜奖。'
    expect(partsOf(page('', two, '', body, '', prized, '', more))).toEqual([
      `caption ${two}`,
      `text ${body}`,
      `caption ${prized}`,
      `text ${more}`,
    ])
  })

  it('points at people by their places', () => {
    expect(partsOf(page(body, '', '张敏(左)向李红(前排右二)赠送石榴。', '', more))).toEqual([
      `text ${body}`,
      'caption 张敏(左)向李红(前排右二)赠送石榴。',
      `text ${more}`,
    ])
  })

  it('is a short sentence alone above who wrote and took the pictures', () => {
    expect(partsOf(page('', '村民与渠边的孩子合影。', '', '□文/图 本报记者 张敏', '', body, '', more))).toEqual([
      'caption 村民与渠边的孩子合影。',
      `text ${body}`,
      `text ${more}`,
    ])
  })

  it('is none where the credit shares out who wrote and who took the pictures', () => {
    expect(partsOf(page(`${body}晚报记者 张敏/文 李大山/图`, '', more))).toEqual([`text ${body}`, `text ${more}`])
  })

  it('is kept as the last line, too', () => {
    expect(partsOf(page(body, '', '右图 村民在渠边 本报记者 张敏 摄'))).toEqual([
      `text ${body}`,
      'caption 右图 村民在渠边 本报记者 张敏 摄',
    ])
  })
})

describe('a line between date and source and the text of an old e-paper', () => {
  const old = (...lines: string[]): string =>
    [
      '阴影',
      '第A05版:都市新闻',
      '新修的水渠通水',
      '返回主页 | 郑州晚报 | 版面导航 |',
      '上一期  下一期',
      '     【打印】  ',
      '新修的水渠通水',
      '',
      '中原网  日期: 2008-03-25  来源: 郑州晚报',
      ...lines,
    ].join('\n')

  it('is what a picture shows', () => {
    const parts = partsOf(old('渠边的石榴树', '', body, '', more))
    expect(parts).toEqual(['caption 渠边的石榴树', `text ${body}`, `text ${more}`])
  })

  it('is a caption, too, if it is one short sentence above a long paragraph', () => {
    const long = `昨日,${more}${more}${more}`
    expect(partsOf(old('水来了,孩子们乐得合不拢嘴。', '', long))).toEqual(['caption 水来了,孩子们乐得合不拢嘴。', `text ${long}`])
  })

  it('is a subtitle right above the byline', () => {
    expect(partsOf(old('是先修渠还是先修路?村民们说法不一', '', '□记者 张敏', '', body, '', more))).toEqual([
      'subtitle 是先修渠还是先修路?村民们说法不一',
      `text ${body}`,
      `text ${more}`,
    ])
  })

  it('is the author if it is an office and a name', () => {
    const text = old('渠边的石榴树', '河湾市人民政府市长 李大山', '', body)
    expect(partsOf(text)).toEqual(['caption 渠边的石榴树', `text ${body}`])
    expect(read(text).articles[0]?.byline).toEqual([{ role: 'author', name: '李大山' }])
  })

  it('is no subheading if it says where the report comes from', () => {
    expect(partsOf(old('  □据 《河湾晚报》', body, '', more))).toEqual([`text ${body}`, `text ${more}`])
  })
})
