/** Forms that pages of city papers print: long kickers, cries in the text, ends that are cut, stamps. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'

/** A page of an e-paper that lists one title. */
const ePaper = (title: string, ...lines: string[]): string[] => [
  '第Z08版:某某时报 镜头 上一版3',
  title,
  '返回主页 | 郑州晚报 | 标题导航 | 郑州日报',
  '上一期  下一期',
  ...lines,
]

describe('titles', () => {
  it.each([
    '中牟县举办2018年渠边踏青赏花暨农产品展销会 看水车、放河灯、摘草莓、尝农家菜、赏民俗表演、坐小火车……',
    '看水车、放河灯、摘草莓、尝农家菜……',
    '全长十二公里的水渠从北到南穿过四个乡镇三十六个村庄 沿线建成八座小公园和十六处便民取水点 两岸村民都说好',
  ])('stand above the listed one, however long: %s', (kicker) => {
    const read = readOnly(...ePaper('带你去看新修的水渠', kicker, '带你去看新修的水渠', '', body, more))
    expect([read.titles, read.paragraphs]).toEqual([
      [kicker, '带你去看新修的水渠', null],
      [`text ${body}`, `text ${more}`],
    ])
  })

  it('are none where the text tells of the column', () => {
    const titlesOf = (column: string): string[] =>
      readOnly(
        '第05版:综合新闻 PDF版阅读',
        '',
        '街边路灯不亮',
        '',
        '可否修剪',
        '',
        column,
        '',
        `本报讯 市民向本报“百姓来电”反映,${body}`,
        '',
        more,
      ).titles.filter((title) => title !== null && title !== undefined)
    expect(titlesOf('百姓来电').join()).not.toContain('百姓来电')
    expect(titlesOf('百姓来电').join()).toContain('街边路灯不亮')
    expect(titlesOf('路边枝条伸得太长').join()).toContain('路边枝条伸得太长')
  })

  it('are none where somebody calls in the text', () => {
    const cry = '“磨剪子嘞——”'
    expect(readOnly(body, '巷口人家 老行当里的声音', cry, more, body).paragraphs).toEqual([
      `text ${body}`,
      'subheading 巷口人家 老行当里的声音',
      `text ${cry}`,
      `text ${more}`,
      `text ${body}`,
    ])
  })

  it('open no article where the text below tells what the headline has said', () => {
    const lead = '为了让大家放心过节,有关部门从9月起开展专项行动,城里城外一起动手。'
    const section = (what: string): string =>
      `昨晚7时30分,在东大街路口,队员们正忙着${what}。节前每天有四十辆水车进城,司机们排着队,几个孩子跟在后面数数,一直数到天黑,卖糖葫芦的老人推着车慢慢走远。`
    const titles = ['昨晚突击检查水渠闸门', '三人偷水被罚']
    const headlines = (text: string): (string | null)[] =>
      readLines(...titles, lead, '每天有四十辆水车进城', text, more).articles.map(({ headline }) => headline)
    expect(headlines(section('检查水渠闸门,突击搜出两根水管,偷水的三人被罚'))).toHaveLength(1)
    expect(headlines(section('给路灯换灯泡,又给长椅刷了漆,还修好了两块路牌'))).toHaveLength(2)
  })
})

describe('a page whose end is cut off', () => {
  it.each([
    '从那年起,某县与',
    '今年节日又恰逢周末,在水渠边',
    '当天晚上,队员们',
    '新楼顶上的那块大屏“水渠眼”,一到夜里点亮',
    '随着水渠通水,两岸的',
  ])('keeps its last words as text: %s', (rest) => {
    expect(readOnly('新修的水渠通水了', '', body, more, '', rest).paragraphs).toEqual([`text ${body}`, `text ${more}`, `text ${rest}`])
  })

  it.each(['水乡的春天', '水乡处处是歌声'])('takes no title for them: %s', (title) => {
    expect(readOnly('新修的水渠通水了', '', body, more, '', title).paragraphs).toEqual([`text ${body}`, `text ${more}`])
  })
})

describe('what a site adds', () => {
  const source = '2019-04-02 08:10:00 来源:郑州日报'

  it('is no stamp where a site prints one title several times, whose first half ends with a quotation', () => {
    const title = '最早“村里网”本月开通 大王庄抢先用5G'
    const { titles } = readOnly(title, source, `原标题：${title}`, body, more, '相关阅读', `03  ${title}`)
    expect(titles[1]).toBe(title)
  })

  it('is a stamp behind every paragraph, and the file of a picture above what it shows', () => {
    const stamp = 'u8L某某财经_某某网·财经频道'
    const read = readOnly(
      '新修的水渠通水了',
      source,
      '',
      `渠边1.jpg${stamp}`.replace('渠边', 'zd'),
      `村民在渠边洗菜${stamp}`,
      `${body}${stamp}`,
      `${more}记者 张大为${stamp}`,
      `他们说,水来了,日子就好过了。${stamp}`,
    )
    expect(read.paragraphs).toEqual(['caption 村民在渠边洗菜', `text ${body}`, `text ${more}`, 'text 他们说,水来了,日子就好过了。'])
    expect(read.people).toEqual(['reporter 张大为'])
  })

  it.each(['本文来源于某某新闻网', 'www.zzxx.com', '【某某网】', ' 某某财经网', '[来自www.abc.cn]'])('is a stamp: %s', (stamp) => {
    const read = readOnly('新修的水渠通水了', source, '', `${body}${stamp}`, `${more}${stamp}`, `水来了,日子就好过了。${stamp}`)
    expect(read.paragraphs).toEqual([`text ${body}`, `text ${more}`, 'text 水来了,日子就好过了。'])
  })

  it.each(['某某晚报全媒体记者 张大为 摄', '大家都说好', '(完)'])('is no stamp: %s', (end) => {
    const read = readOnly('新修的水渠通水了', source, '', `渠通了。${end}`, `路修了。${end}`, `${body}${end}`, `${more}${end}`)
    expect(JSON.stringify(read)).toContain(end.includes('摄') ? 'photographer' : `${more}${end}`)
  })

  it.each(['" />', '/>', "' />", '&gt;'])('is a scrap of its markup: %s', (scrap) => {
    expect(readOnly(scrap, scrap, body, more).paragraphs).toEqual([`text ${body}`, `text ${more}`])
  })
})

describe('brackets behind the text', () => {
  it('name the title it had, which is the headline where no other is', () => {
    const read = readOnly(body, `${more}(张大为)(原标题:新修的水渠通水了)`)
    expect([read.titles[1], read.people, read.paragraphs]).toEqual([
      '新修的水渠通水了',
      ['reporter 张大为'],
      [`text ${body}`, `text ${more}`],
    ])
    expect(readOnly('原标题:《新修的水渠通水了》', '', body, more).titles[1]).toBe('新修的水渠通水了')
    expect(readOnly('水渠通了', '2019-04-02 08:10:00 来源:郑州日报', '', body, `${more}(原标题:新修的水渠)`).titles[1]).toBe('水渠通了')
  })

  it('leave it to the line that a machine prints below the text, where nothing else names it', () => {
    const tail = '208412 2012-03-05 00:00:00 一 渠边的“修车铺”<br>又开了KeywordPh'
    const head = ['第A06版:城事', '返回主页 | 郑州晚报 | 标题导航 | 郑州日报', '上一期  下一期']
    expect(readOnly(...head, body, more, '3上一篇  下一篇4', tail).titles[1]).toBe('渠边的“修车铺” 又开了')
  })

  it('name the paper, and its own day and page', () => {
    const { articles, outlet, publishedDate, pageNumber, pageName } = readLines(
      '渠边的孩子 某报记者 张大为 摄',
      '',
      body,
      '',
      '渠边的老人 某报记者 张大为 摄 (原载于2021年6月1日《郑州晚报》A7版)',
    )
    expect([outlet.value, publishedDate.value, pageNumber, pageName]).toEqual(['郑州晚报', '2021-06-01', 'A7', null])
    expect(articles[0]?.paragraphs.at(-1)).toEqual({ kind: 'caption', text: '渠边的老人 某报记者 张大为 摄' })
  })

  it.each([
    ['(文章来源:河南日报)', '河南日报'],
    ['【来源:郑州晚报】', '郑州晚报'],
    ['(转载自《大河报》)', '大河报'],
    ['(本文原载于2019年3月5日《大河报》)', '大河报'],
    ['(据《郑州日报》)', null],
  ])('name the paper in %s', (bracket, outlet) => {
    const read = readOnly('新修的水渠通水了', '', body, `${more}${bracket}`)
    expect([read.outlet, read.paragraphs]).toEqual([outlet, [`text ${body}`, `text ${more}`]])
  })

  it('name the paper more surely than what stands beside the hour', () => {
    const at = (head: string): string | null => readOnly('新修的水渠通水了', head, '', body, `${more}(来源:郑州日报)`).outlet
    expect(at('http://www.sina.com.cn 2004年12月26日09:25 新华网')).toBe('郑州日报')
    expect(at('2004-12-26 09:25:00 来源:洛阳晚报')).toBe('洛阳晚报')
  })

  it('stay where they say who took the picture', () => {
    expect(readOnly('新修的水渠通水了', '', body, `${more}(来源:兴安日报李红洋摄)`).people).toEqual(['photographer 李红洋'])
  })
})

describe('pictures', () => {
  it('are told in a run of lines below the listed title', () => {
    const lines = ['昨日,很多村民来看新修的水渠', '孩子拿着小桶在渠边玩水']
    const read = readOnly(...ePaper('新修的水渠通水了', '新修的水渠通水了', ...lines, '', body, '', more))
    expect(read.paragraphs).toEqual([...lines.map((line) => `caption ${line}`), `text ${body}`, `text ${more}`])
  })

  it.each([
    ['村民用上自来水', '孩子不再排队挑水'],
    ['老渠新修四十里', '家家门前有清流'],
  ])('are not told in titles: %s / %s', (...lines) => {
    const read = readOnly(...ePaper('新修的水渠通水了', '新修的水渠通水了', ...lines, '', body, '', more))
    expect(read.paragraphs?.some((paragraph) => paragraph.startsWith('caption'))).toBe(false)
  })

  it.each(['清淤前的水渠', '村民在渠边洗菜'])('have their name and their caption in one line: %s', (caption) => {
    const { titles, paragraphs } = readOnly(caption + caption, '', `本报讯 ${body}`, '', more)
    expect([titles[1], paragraphs]).toEqual([null, [`caption ${caption}`, `text ${body}`, `text ${more}`]])
  })

  it('leave a stub of a caption that is no headline of news', () => {
    expect(readOnly('献和图', `本报讯(记者 张大为)${body}`, more).titles[1]).toBeNull()
    expect(readOnly('水渠通了', `本报讯(记者 张大为)${body}`, more).titles[1]).toBe('水渠通了')
    expect(readOnly('老井', '□张大为', body, more).titles[1]).toBe('老井')
  })

  it('are an album where one line of those that begin with a year names a view', () => {
    const album = (first: string): string[] =>
      (
        readOnly(body, first, `1998年,${more}`, '2010年的村民在渠边看演出', `2010年,${more}`, body).paragraphs?.map(
          (paragraph) => paragraph.split(' ')[0] as string,
        ) ?? []
      ).filter((kind) => kind !== 'text')
    expect(album('1998年通水当日的水渠全景')).toEqual(['caption', 'caption'])
    expect(album('1998年通水当日的一场大雨')).toEqual(['subheading', 'subheading'])
  })

  it('have the year in front, and so has the next paragraph', () => {
    const [shown, told] = [
      '2016年新修的水渠边,来自四面八方的人在参观取经,编辑们一边看一边问个不停,孩子们跟在后面数桥',
      '2020年,水渠又修了四百里,两岸种上了果树。',
    ]
    expect(readOnly(body, shown, told).paragraphs).toEqual([`text ${body}`, `text ${shown}`, `text ${told}`])
  })
})

describe('the head of a page', () => {
  it('gives its only title to an article that prints none', () => {
    expect(readOnly(...ePaper('新修的水渠通水了', '无标题', '', body, '', more)).titles[1]).toBe('新修的水渠通水了')
    const two = ['某某区:', '奋力修好“民心渠”']
    expect(readOnly('第05版:要闻 上一版3', ...two, '返回主页 | 郑州日报 |', '上一期  下一期', '', body, '', more).titles[1]).toBe(
      two.join(' '),
    )
    expect(
      readOnly('第05版:要闻 上一版3', '老渠', '![]()', '新渠', '返回主页 | 郑州日报 |', '上一期  下一期', '', body).titles[1],
    ).toBeNull()
  })

  it('has no path of a picture in the name of the page', () => {
    const { pageName } = readLines('第05版:水利新征程1/2021-10/20/05/2021102005_brief.jpg 上一版3', '', body, more)
    expect(pageName).toBe('水利新征程')
  })
})
