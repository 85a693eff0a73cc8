/** Titles in the places where pages print them, boxes beside a report, rows of words, and who signs where; with invented text. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const news = '本报讯(记者 张敏明)昨日,某镇新修的水渠通水,沿线村民都说好。'
const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'

const source = '2019-04-02 08:10:00 来源:郑州日报'

const titlesOf = (lines: readonly string[]): (readonly (string | null)[])[] =>
  readLines(...lines).articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])

describe('titles', () => {
  it('head no part of a text that opens with its dateline, though one below has their form', () => {
    const first = ['从前排队等座位', '柳林镇添了四间书屋', '新增座位六千三百个,三间通宵亮着灯']
    const second = ['听得懂的话 看得见的账', '物业费涨不涨 业主说了算', '八成二业主投票同意,保洁恢复早晚班']
    expect(titlesOf([...first, news, more, '', ...second, '本报记者 李红', body, more])).toEqual([first, second])
  })

  it('are named by the title of the window', () => {
    const { titles } = readOnly(
      '磨刀老人的最后一站 - 老街记忆',
      '老街记忆 > 人家 > 手艺',
      '发布日期:2016-11-20   点击:190   收藏本文',
      '',
      '吆喝停了三十年 石头还在响',
      '磨刀老人的最后一站',
      '一个铁匠女儿写下的街坊史',
      '',
      '文 张敏明',
      '',
      body,
      '',
      '一、街口的规矩',
      '',
      more,
      '',
      '二、最后一声吆喝',
      '',
      body,
      '上一篇:没有了   下一篇:街口的钟表匠',
    )
    expect(titles).toEqual(['吆喝停了三十年 石头还在响', '磨刀老人的最后一站', '一个铁匠女儿写下的街坊史'])
  })
})

describe('a subtitle without a dash', () => {
  it('counts what was done, as no picture shows', () => {
    const page = ['第A09版:民生 上一版3  4下一版', '学堂里办起“小记者站”', '雨天的水管', '返回主页 | 郑州晚报 | 标题导航 | 郑州日报', '']
    const { titles, paragraphs } = readOnly(
      ...page,
      '从听他们说到替他们写',
      '学堂里办起“小记者站”',
      '六名学生采写老人往事七十九篇',
      '',
      `${news}${more}`,
      body,
      '3上一篇  下一篇4',
    )
    expect(titles).toEqual(['从听他们说到替他们写', '学堂里办起“小记者站”', '六名学生采写老人往事七十九篇'])
    expect(paragraphs?.every((text) => text.startsWith('text'))).toBe(true)
  })
})

describe('a title', () => {
  it.each([
    '秋季家博会 全馆家具五折起',
    '换季清仓 全店三折',
    '周年店庆 全场满二百减五十',
    '某某车城金秋特惠 看车有礼',
    '某某装饰 金秋团购 满万减千',
  ])('is none that tells what is sold cheap: %s', (offer) => {
    expect(titlesOf([offer, '', '炉火不熄三百年 新瓷走进寻常家', '', '一座瓷镇打开“平价窗”', '', news, more])).toEqual([
      ['炉火不熄三百年 新瓷走进寻常家', '一座瓷镇打开“平价窗”', null],
    ])
  })

  it('is that of an author who stands right below it; apart from it stand columns', () => {
    expect(readOnly('心香一瓣', '', '渠畔', '', '磨刀石', '慕容雪', '', body, more)).toMatchObject({
      titles: [null, '磨刀石', null],
      people: ['author 慕容雪'],
    })
  })

  it('is none of what somebody buys', () => {
    const notice = '采购公告 某某学校课桌采购项目公开招标,详见交易平台。'
    expect(readOnly('渠水清了', '', news, more, '', notice).paragraphs).toHaveLength(2)
  })

  it('of a fare stays one', () => {
    expect(titlesOf(['学生月票八折起', news, more])).toEqual([[null, '学生月票八折起', null]])
  })

  it('is whole behind its number, whatever meets at its end', () => {
    const { paragraphs } = readOnly(
      '一根金针菇的“流水账”',
      source,
      body,
      '一、进瓶:每瓶料差不过三克',
      more,
      '二、出芽:温度一天记十二回',
      more,
      '三、算账:一瓶净落两毛八',
      '一瓶成本七毛二,批发价一块整,厂里一天出两万瓶。',
    )
    expect(paragraphs?.filter((text) => text.startsWith('subheading'))).toHaveLength(3)
  })

  it('is one of two that come one after the other', () => {
    const half = '拆谁家的,不拆谁家的,群众眼里有杆秤。柳林镇的做法是,先把全镇的违章建筑画在一'
    const { paragraphs } = readOnly(
      '柳林镇拆违不上访',
      '',
      half,
      '',
      '张图上,再一户一户去谈。',
      '',
      '先拆干部的',
      '',
      more,
      '',
      '再建大家的',
      '',
      body,
    )
    expect(paragraphs?.filter((text) => text.startsWith('subheading'))).toEqual(['subheading 先拆干部的', 'subheading 再建大家的'])
  })

  it('stands below the name of a column, though a word seems to be cut there', () => {
    expect(titlesOf(['走基层·新春行', '', '进村的路硬了 出村的菜俏了', '', '柳林村里听新事', '', body, more])).toEqual([
      ['进村的路硬了 出村的菜俏了', '柳林村里听新事', null],
    ])
  })

  it('may stand behind the first paragraph of its news, below another piece', () => {
    const second = [
      '本报讯(记者 李红)昨日,记者从市场部门获悉,六个大蒜市场的门口都添了公家的秤。',
      '',
      '地头有了公家的秤',
      '',
      '公家的秤每半月由计量所校验一次,三天来已有六十多位蒜农复磅。',
    ]
    expect(titlesOf(['新修的水渠通水了', '', news, more, '', ...second])).toEqual([
      [null, '新修的水渠通水了', null],
      [null, '地头有了公家的秤', null],
    ])
  })
})

describe('a box beside the report', () => {
  const report = ['六层老楼有了电梯', news, '', '一户一张 意见单上写满字', body, '', '先修再换 门口立着一块牌', more]

  it.each(['相关链接', '延伸阅读', '相关新闻', '【延伸阅读】'])('is a piece with a title of its own below %s', (label) => {
    expect(titlesOf([...report, '', label, '', '换电梯,钱从哪里来', '维修资金不够的,可以申请财政补贴,最高三成。', more])).toEqual([
      [null, '六层老楼有了电梯', null],
      [null, '换电梯,钱从哪里来', null],
    ])
  })

  it('stays with the report where it has none', () => {
    expect(titlesOf([...report, '', '新闻链接', '', '维修资金不够的,可以申请财政补贴,最高三成。'])).toEqual([
      [null, '六层老楼有了电梯', null],
    ])
  })
})

describe('rows of words', () => {
  it('stay in the text that announces them', () => {
    const { articles } = readLines(
      '某镇三处站位搬家',
      `${news}具体位置如下:`,
      '站名 原位置 现位置',
      '柳林路西口 路口东侧 路口西侧一百米',
      '老水厂 厂门前 向南五十米',
      '',
      '本报讯(通讯员 李红)某村的老井近日盖上了铁箅子,村民放心了。',
    )
    expect(articles.map(({ paragraphs }) => paragraphs.length)).toEqual([4, 1])
    expect(articles[0]?.paragraphs.slice(1).map(({ text }) => text)).toEqual([
      '站名 原位置 现位置',
      '柳林路西口 路口东侧 路口西侧一百米',
      '老水厂 厂门前 向南五十米',
    ])
  })

  it('are titles where nothing announces them', () => {
    expect(readOnly('有水吃 有路走 有学上', '某村三年办成三件事', body, more).titles).toContain('某村三年办成三件事')
  })
})

describe('who wrote', () => {
  it.each([
    ['又据本报柳林9月13日电(记者 李红)', 'reporter 李红'],
    ['另据新华社北京9月13日电(记者 李红)', 'reporter 李红'],
    ['又讯(通讯员 李红)', 'correspondent 李红'],
  ])('sent more of it: %s', (opening, person) => {
    const { people, paragraphs } = readOnly(
      '油茶果压弯了枝头',
      '据新华社郑州9月13日电(记者 张敏明)某县的油茶到了采摘前的最后一个月。',
      `${opening}今年还新建了两条烘干线,摘下果子当天就能送进厂房。`,
    )
    expect(people).toEqual(['reporter 张敏明', person])
    expect(paragraphs?.[1]).toBe('text 今年还新建了两条烘干线,摘下果子当天就能送进厂房。')
  })

  it.each(['□本报记者 张敏明 文 欧阳雪 片', '□本报记者 张敏明/文 欧阳雪/片'])(
    'shares the work with who took the pictures: %s',
    (byline) => {
      expect(readOnly('泉水涨了四厘米', byline, body, more).people).toEqual(['reporter 张敏明', 'photographer 欧阳雪'])
    },
  )

  it('signs a letter below it, with nothing but the name', () => {
    const { people, paragraphs } = readOnly('请修一修供销社的秤', '', `编辑同志:${more}`, '', body, '', '李小满')
    expect(people).toEqual(['author 李小满'])
    expect(paragraphs).toHaveLength(2)
  })

  it('stands between the headline and the first of its parts', () => {
    const { titles, people, paragraphs } = readOnly(
      '修鞋摊前的三张凳子',
      '',
      '李小满',
      '',
      '第一张凳子',
      '',
      body,
      '',
      '第二张凳子',
      '',
      more,
      '',
      '第三张凳子',
      '',
      body,
    )
    expect(titles).toEqual([null, '修鞋摊前的三张凳子', null])
    expect(people).toEqual(['author 李小满'])
    expect(paragraphs?.[0]).toBe('subheading 第一张凳子')
  })
})

describe('no line of the text', () => {
  it.each([
    '柳林县委宣传部 柳林网主办 柳林日报社承办 新闻热线:0371-6666666',
    '主管:柳林市委 主办:柳林日报社 承办:柳林网',
    '主办单位:柳林市文明办 协办单位:柳林日报社',
    '栏目主持 张敏',
    '本版主持人:李红伟',
    '栏目主持张 敏',
    '爆料热线 0371-6000××××',
    '渠畔热线 0371-60000000 短信爆料有奖',
    '车票余票查询 12306',
    '投诉电话 12345',
    '本版投稿请勿一稿多投 三个月未见刊登可自行处理',
    '房产 热线 60000000 诚邀加盟',
  ])('is who runs the site or the column: %s', (line) => {
    expect(readOnly('新修的水渠通水了', source, body, line, more).paragraphs).toEqual([`text ${body}`, `text ${more}`])
  })

  it('is a title that tells of both', () => {
    expect(readOnly('庙会主办承办分家之后', source, body, more).titles).toEqual([null, '庙会主办承办分家之后', null])
  })
})
