import { describe, expect, it } from 'vitest'

import { expectComplete, read } from './parse-tools.ts'

const source = '2019-04-02 08:10:00 来源:郑州日报'
const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'

/** The paragraphs of the only article. */
function paragraphs(...lines: string[]): string[] {
  const text = lines.join('\n')
  const reading = read(text)
  expectComplete(text, reading)
  expect(reading.articles).toHaveLength(1)
  return reading.articles.flatMap((article) => article.paragraphs.map((paragraph) => paragraph.text))
}

describe('a line of the site', () => {
  it.each([
    '分享到',
    '分享到:',
    '我要评论',
    '收藏',
    '举报',
    '打开APP',
    '关注',
    '网友评论',
    '相关阅读',
    '新浪微博',
    '发布于 河南',
    '<!-- -->',
    '老渠边的说书人 7版',
    '今日八版',
    '今日共12版',
    '本栏欢迎小小说、随笔来稿,来稿请寄本报编辑部。',
  ])('takes only itself away above the text: %s', (button) => {
    expect(paragraphs('水渠通水', source, button, body, more)).toEqual([body, more])
    expect(paragraphs(button, '水渠通水', source, body, more)).toEqual([body, more])
  })

  it.each(['分享到', '展开全文', '打开APP', '我要评论', '发表评论'])('parts no text from the rest of it: %s', (button) => {
    expect(paragraphs('水渠通水', source, body, button, more, '相关阅读', '山里的路修到了家门口')).toEqual([body, more])
  })

  it('is a row of buttons, too', () => {
    expect(paragraphs('水渠通水', source, '分享  收藏  打印', body, more, '分享 | 举报', '山里的路修到了家门口')).toEqual([body, more])
  })

  it.each(['【放大字体】  【缩小字体】', '本页位置:首页新闻中心县区新闻', '>> 返回某网首页', '0', 'English', 'a1b2c3d4-0000.jpg.jpg'])(
    'is no title: %s',
    (line) => {
      const reading = read([line, '新修的水渠通水', source, line, body, more].join('\n'))
      expect(reading.articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])).toEqual([
        [null, '新修的水渠通水', null],
      ])
      expect(reading.articles[0]?.paragraphs.map(({ text }) => text)).toEqual([body, more])
    },
  )

  it('is a number below date and source', () => {
    expect(paragraphs('水渠通水', source, '', '5034', '', body, more)).toEqual([body, more])
  })

  it('is a byline run together with the title below it', () => {
    const reading = read(
      [
        '第A08版:副刊  上一版',
        '渠边小记',
        '返回主页 | 郑州晚报 | 标题导航 | 郑州日报',
        '渠边小记',
        '□张敏 水到了田埂上',
        '',
        '□张敏',
        '',
        '水到了田埂上',
        body,
      ].join('\n'),
    )
    expect(reading.articles.map(({ headline, subtitle, byline }) => [headline, subtitle, byline.length])).toEqual([
      ['渠边小记', '水到了田埂上', 1],
    ])
  })

  it('leaves out the account that posted the text', () => {
    const reading = read(['新修的水渠通水', '郑州发布', '2019-04-02 08:10', body, more].join('\n'))
    expect(reading.articles.map(({ headline }) => headline)).toEqual(['新修的水渠通水'])
  })

  it('ends the article where links follow the text', () => {
    expect(paragraphs('水渠通水', source, body, more, '相关新闻', '山里的路修到了家门口', '新校舍落成')).toEqual([body, more])
  })
})

describe('paper and date at the foot of a text', () => {
  it.each([
    ['(《河南日报》2018年4月23日 第3版)', '河南日报', '2018-04-23', '3'],
    ['《河南日报》2018年4月23日第3版', '河南日报', '2018-04-23', '3'],
    ['《人民日報》(2010年8月20日 第4版)', '人民日报', '2010-08-20', '4'],
    ['《 人民日报 》( 2024年03月18日 13 版)', '人民日报', '2024-03-18', '13'],
    ['河南日报 2018-04-23', '河南日报', '2018-04-23', null],
    ['(河南日报 2018年4月23日)', '河南日报', '2018-04-23', null],
  ])('is no paragraph: %s', (line, outlet, date, page) => {
    const reading = read(['水渠通水', body, more, line].join('\n\n'))
    expect(reading.articles.flatMap((article) => article.paragraphs.map(({ text }) => text))).toEqual([body, more])
    expect(reading.outlet).toMatchObject({ value: outlet, basis: 'stated' })
    expect(reading.publishedDate).toMatchObject({ value: date, basis: 'stated' })
    expect(reading.pageNumber).toBe(page)
  })

  it('takes no button and no nobody for the paper', () => {
    const outlet = (line: string): string | null => read(`水渠通水\n\n2019-04-02 08:10:00 ${line}\n\n${body}`).outlet.value
    expect(outlet('来源: 西安晚报(西安) 举报')).toBe('西安晚报')
    expect(['来源:互联网', '来源:网络', '来源:综合', '来源:举报', '来源:本网'].map(outlet)).toEqual([null, null, null, null, null])
  })
})

describe('an advertisement in the text', () => {
  it('is left out before the sentence is joined across it', () => {
    expect(
      paragraphs('水渠通水', '', body, '', '渠水先到上村,再到下', '', '金色家园', '咨询热线:0000-0000000', '', '村,一路浇灌。'),
    ).toEqual([body, '渠水先到上村,再到下村,一路浇灌。'])
  })

  it.each(['遗失声明', '声 明'])('does not take %s and what is below it for the end of a report', (title) => {
    const reading = read(
      `水渠通水\n\n本报讯(记者 张敏)水渠昨日通水,两岸的菜地都浇上了水。\n\n${title}\n张某某遗失从业资格证一本,声明作废。`,
    )
    expect(reading.articles.map(({ paragraphs }) => paragraphs.length)).toEqual([1])
  })

  it('goes with the notice below it', () => {
    expect(paragraphs('水渠通水', '', body, '', '公 告', '', '因检修管道,明日停水。特此公告。')).toEqual([body])
  })
})

describe('a line of the paper beside the articles of a dump', () => {
  it.each([
    '广告 某某茶社 地址:大河路南段',
    '广告:某某口腔诊所惠民月 地址:大河路中段',
    '中缝广告 遗失声明:某某公司公章丢失,声明作废。',
    '【广告】 某某家居八折 热线:60000000',
    '征稿启事:本刊征集中小学生习作,体裁不限,来稿请注明学校和班级。',
    '投稿邮箱:someone@example.com',
    '本报地址:大河路70号 邮编:450000',
    '更正:本报8日A05版《老街的灯》一文中,“三十盏”应为“三十六盏”,特此更正。',
    '来信照登',
    '本版组稿 张敏',
    '本期统稿:张敏 李红',
    '来信请寄本报社会新闻部 邮编450000',
    '投稿邮箱见四版中缝',
    '来稿请发至本版信箱。',
    '联系人:李先生',
    '旺铺转让',
    '河湾老酒 广告',
    '转让旧水泵三台,电话:6000××××',
    '急售渠边瓦房两间,手机:139********',
    '地址:大河路70号三楼',
    '冰箱 空调 洗衣机 上门修理 60000000',
    '门面转让 大河路口 九十平方米 电话:60000000',
    '广而告之',
    '老城南关临街门面 面积八十平方米 价格面议',
  ])('is of none, and no title: %s', (line) => {
    const text = ['水渠通水以后', '', body, '', more, '', line, '', '渠边的菜园热闹起来', '', `本报讯(记者 李红)${body}`].join('\n')
    const reading = read(text)
    expectComplete(text, reading)
    expect(reading.articles.map(({ kicker, headline, byline }) => [kicker, headline, byline.map(({ name }) => name)])).toEqual([
      [null, '水渠通水以后', []],
      [null, '渠边的菜园热闹起来', ['李红']],
    ])
    expect(reading.leftovers.map(({ span: [start, end] }) => text.slice(start, end))).toContain(line)
  })
})

describe('a title of what is sold', () => {
  it.each(['出售旧水泵的人换了行当', '收购站里有了一部热线电话', '转让水权,一部电话办成'])('is no advertisement: %s', (title) => {
    const { articles } = read(['水渠通水以后', '', body, '', more, '', title, '', `本报讯(记者 李红)${body}`].join('\n'))
    expect(articles.map(({ headline }) => headline)).toEqual(['水渠通水以后', title])
  })
})

describe('an advertisement of several lines between two pieces', () => {
  const ad = ['门面出租', '', '南关临街门面两间 价格面议', '', '联系人:李女士']
  const opening = `本报讯(记者 张敏)${body}`
  const forecast = '市气象台预计,今天夜里有小到中雨,明天上午雨停转多云,北风三级左右,最低气温降到八度。'
  const titles = (...lines: string[]): (string | null)[] => readTitles(['水渠通水以后', '', opening, '', more, '', ...lines])

  it('makes the title below it one of another piece, where that tells something else', () => {
    expect(titles(...ad, '', '夜里有雨 明天转多云', '', forecast)).toEqual(['水渠通水以后', '夜里有雨 明天转多云'])
  })

  it('makes none of a subheading', () => {
    const sections = ['渠边的菜园', '', '渠水一到,沿线的村民又把菜园种了起来。', '', ...ad, '', '渠上的小桥', '', '他们还在渠上搭了桥。']
    expect(titles(...sections)).toEqual(['水渠通水以后'])
  })
})

function readTitles(lines: readonly string[]): (string | null)[] {
  return read(lines.join('\n')).articles.map(({ headline }) => headline)
}

describe('where to write or to call, between two reports of a dump', () => {
  it.each(['新闻热线:00000001', '通讯地址:大河路70号'])('ends the first only: %s', (line) => {
    const tea = ['茶馆开在南关的一座旧仓库里,掌柜姓金,泡茶用的还是铜壶。', '', '来喝茶的多是年轻人,一壶茶十五元,可以坐上一个下午。']
    const text = ['水渠通水以后', '', body, '', more, '', line, '', '老城的茶馆换了新面孔', '', ...tea, '', '本报记者 李红'].join('\n')
    const reading = read(text)
    expectComplete(text, reading)
    expect(reading.articles.map(({ headline }) => headline)).toEqual(['水渠通水以后', '老城的茶馆换了新面孔'])
    // Titles with a line of each text are a list of links.
    const linked = ['水渠通水以后', '', body, '', more, '', line, '', '老城的茶馆换了新面孔', '', '山里的路修到了家门口'].join('\n')
    expect(read(linked).articles).toHaveLength(1)
  })
})

describe('the titles of an app page', () => {
  it('are a list between two masts, though they run together', () => {
    const mast = '第03版 上一期   下一期 上一版 下一版'
    const run = '山里小米出村记红薯粉条走俏金银花采收机下田新修的水渠通了水农机合作社冬闲不闲外出务工者回村种菜'
    const { articles } = read(
      [mast, run, mast, '第3312期:第03版 本期出版日期:2013-11-05', '', '新修的水渠通了水', '', body, '', more].join('\n'),
    )
    expect(articles.map(({ headline }) => headline)).toEqual(['新修的水渠通了水'])
  })
})

describe('buttons side by side', () => {
  it.each([
    '[上一版] [下一版]   版面导航   标题导航',
    '浏览次数:1203次   返回列表   【关闭窗口】',
    '阅读数:17 【打印】【关闭】',
    '[分享][收藏][打印]',
    '【放大】【缩小】【默认】 点击:8',
  ])('are no titles: %s', (row) => {
    const [article] = read(['白天修渠 晚上听课', '河湾村的“夜校”教人看图纸', row, '', body, more].join('\n')).articles
    expect(`${article?.kicker ?? ''}${article?.headline ?? ''}${article?.subtitle ?? ''}`).not.toContain(row.slice(1, 4))
    expect(article?.paragraphs.map(({ text }) => text)).toEqual([body, more])
  })
})
