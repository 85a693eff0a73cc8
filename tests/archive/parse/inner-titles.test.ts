/** Titles inside a text, and what looks like one, with invented text. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const news = '本报讯(记者 马晓光)昨日,记者从河湾县水务部门获悉,青石渠清淤工程全线完工,沿渠的麦田下月就能浇上头遍水。'
const body = '这条渠修于上世纪七十年代,多年没有清过,最窄处只剩下一米来宽,水走到半路就渗没了。'
const more = '村民赵满仓说,往年浇一亩地要守一夜,今年估摸着两个钟头就够了。'
const facts = '青石渠全长十七公里,渠首在白鹤沟水库,沿线有闸门九座。'

describe('the name of a box', () => {
  it('is no subheading, and its text stays', () => {
    for (const name of ['新闻链接', '【相关链接】', '政策链接', '背景资料', '新闻背景', '新闻回放', '链接:', '延伸阅读']) {
      const { paragraphs } = readOnly('青石渠清淤完工', news, body, more, '', name, '', facts)
      expect(paragraphs?.slice(2)).toEqual([`text ${more}`, `text ${facts}`])
    }
  })

  it('is one where it belongs to the text or has a sign, and nobody’s name', () => {
    for (const name of ['小贴士', '专家提醒', '◆链接']) {
      const { paragraphs, people } = readOnly('青石渠清淤完工', news, body, more, '', name, '', facts)
      expect(paragraphs).toContain(`subheading ${name}`)
      expect(people).toEqual(['reporter 马晓光'])
    }
  })
})

describe('words behind a sign', () => {
  it('are nobody’s name where they are none', () => {
    const signed = (line: string): string[] | undefined =>
      readLines('修渠记', line, body, more).articles[0]?.byline.map(({ role, name }) => `${role} ${name}`)
    for (const line of ['◆学样的人多了', '■修渠的人来了', '◆守闸的人老了']) expect(signed(line)).toEqual([])
    expect(signed('□张敏李红王强')).toEqual(['author 张敏', 'author 李红', 'author 王强'])
  })
})

describe('a subheading among whole paragraphs', () => {
  it('may tell what a court has said; who has read the page stands below it', () => {
    const text = [news, body, '一审:渠水归大家', more, facts, '二审:闸门归上游', body, '一审:张敏 二审:李红 终审:王强']
    expect(readOnly('青石渠的官司', ...text).paragraphs?.filter((one) => one.startsWith('sub'))).toEqual([
      'subheading 一审:渠水归大家',
      'subheading 二审:闸门归上游',
    ])
  })

  it('may end as a sentence seldom does', () => {
    const text = [news, body, '渠名是别人听来的', more, facts, body, '水到了田里', more]
    expect(readOnly('青石渠清淤完工', ...text).paragraphs?.filter((one) => one.startsWith('sub'))).toEqual([
      'subheading 渠名是别人听来的',
      'subheading 水到了田里',
    ])
  })

  it('is half of a sentence where others are cut, too', () => {
    const [cut, rest] = [body.slice(0, 30), body.slice(30)]
    expect(
      readLines(news, cut, rest, '渠名是别人听来的', '一个错字,谁也说不清。', more, cut, rest).articles.flatMap(({ paragraphs }) =>
        paragraphs.map(({ kind }) => kind),
      ),
    ).not.toContain('subheading')
  })
})

describe('sections with numbers', () => {
  const opening = '君山乡最西头的石板沟只有二十三户人家,出山的路是一条羊肠道。'
  const stones = '三十个人凿了四十七天,凿下来的石头垒成了护坡,一块也没往外拉。'

  it('begin no article, whoever signs in the middle of the text', () => {
    for (const [first, second] of [
      ['一、先把石头搬走', '二、再把人心焐热'],
      ['(一)先把石头搬走', '(二)再把人心焐热'],
      ['01 先把石头搬走', '02 再把人心焐热'],
    ] as const) {
      const brief = ['果园里通了公交', `本报讯(记者 李红)昨日,果园村通了公交,每天六趟。`]
      const { articles } = readLines(
        ...[...brief, '石板沟来了修路队', opening, first, `${stones}记者 马晓光 通讯员 李敏`, second, more].flatMap((line) => [line, '']),
      )
      for (const { headline } of articles) expect([first, second]).not.toContain(headline)
      expect(articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ kind, text }) => (kind === 'subheading' ? [text] : [])))).toEqual(
        expect.arrayContaining([first, second]),
      )
    }
  })

  it('have no title between them without one, where lines are cut', () => {
    const cut = [`${opening}${body.slice(0, 27)}`, body.slice(27), `${opening}${facts.slice(0, 12)}`, facts.slice(12)]
    for (const signs of [
      ['■', '■', '■'],
      ['一、', '二、', '三、'],
      ['【', '【', '【'],
    ]) {
      const name = (at: number, words: string): string => `${signs[at]}${words}${signs[at] === '【' ? '】' : ''}`
      const half = ['老支书把那本账', '送给了修路的人,扉页上写着一句话。']
      const lines = [
        '石板沟来了修路队',
        opening,
        name(0, '搬走石头'),
        ...cut,
        name(1, '焐热人心'),
        stones,
        ...half,
        name(2, '通到家门'),
        more,
      ]
      const { paragraphs = [] } = readOnly(...lines.flatMap((line) => [line, '']))
      expect(paragraphs).toContain(`text ${half.join('')}`)
    }
  })

  it('have half a sentence right below them, even where little else is cut', () => {
    const half = ['池子里真正干活的是黑水虻,一斤虫卵一周能吃掉', '两吨厨余,长成后喂鸡喂鱼。']
    for (const [first, second] of [
      ['一、虫子也是工人', '二、账算得过来'],
      ['02 虫子也是工人', '03 账算得过来'],
      ['【虫子】', '【账本】'],
    ] as const) {
      const lines = ['河湾里的小农场', opening, first, ...half, second, more]
      expect(readOnly(...lines.flatMap((line) => [line, ''])).paragraphs).toContain(`text ${half.join('')}`)
    }
  })
})

describe('what stands below a subheading', () => {
  it('tells when, and cuts nothing off', () => {
    for (const begins of ['上个月', '上一回', '前三年', '前几天', '后半夜'])
      expect(
        readOnly('石板沟的修伞铺', news, body, '一把伞补了四回', `${begins}来了位老太太,拿着一把黑布伞,伞柄磨得发亮。`, '账本不涨价', more)
          .paragraphs,
      ).toContain('subheading 一把伞补了四回')
  })
})

describe('several short titles over texts that nobody signs', () => {
  const next = ['金水区早餐车换新颜', '本报讯(记者 李红)昨日,金水区首批三十辆早餐车上街,豆浆一元一杯。']
  const sections = [
    '三年没谈拢',
    '头一次开会在车棚里,来了二十九户,吵了两个多小时不欢而散,谁也没有说服谁。此后召集了八回,人越来越少,上周只到了五家。',
    '一楼的理',
    '两户人家始终不签字,一户怕挡光,一户怕吵,主任搬着板凳坐了三个下午。',
    '通梯那天',
    '住在六楼的老教师头一个按下按钮,她已经有四年没下过楼看花了。',
  ]
  const shown = (lines: readonly string[]): [string | null, string[]][] =>
    readLines(...lines.flatMap((line) => [line, ''])).articles.map(({ headline, paragraphs }) => [
      headline,
      paragraphs.flatMap(({ kind, text }) => (kind === 'subheading' ? [text] : [])),
    ])
  const titles = ['三年没谈拢', '一楼的理', '通梯那天']

  it('are sections of what is signed at its head or in its middle', () => {
    const signed = ['二七区一座老楼装上电梯', news]
    expect(shown([...signed, ...sections, ...next])).toEqual([
      ['二七区一座老楼装上电梯', titles],
      ['金水区早餐车换新颜', []],
    ])
    const midst = ['二七区一座老楼装上电梯', body, more, '记者 马晓光 通讯员 李敏', ...sections, ...next]
    expect(shown(midst)).toEqual([
      ['二七区一座老楼装上电梯', titles],
      ['金水区早餐车换新颜', []],
    ])
  })

  it('begin an article where somebody signs below them', () => {
    const signed = ['二七区一座老楼装上电梯', news]
    const own = [...sections.slice(0, -1), `${sections.at(-1)}(记者 张海涛)`]
    expect(shown([...signed, ...own, ...next]).map(([headline]) => headline)).not.toEqual(['二七区一座老楼装上电梯', '金水区早餐车换新颜'])
  })
})

describe('what is no title in the text', () => {
  const kinds = (line: string, below = more): string | undefined =>
    readOnly('青石渠清淤完工', '2019-04-02 08:10:00 来源:郑州日报', news, '', body, '', line, '', below, '', facts).paragraphs?.find(
      (one) => one.includes(line.slice(0, 6)),
    )

  it('is what somebody wrote under the news', () => {
    for (const line of ['@小城故事:这条渠修得好!', '@渠边人家:什么时候通到我们村', '网友“柳下风”:盼着放水'])
      expect(kinds(line)).toBe(`text ${line}`)
    expect(readOnly('青石渠清淤完工', news, '', body, '', '@小城故事:这条渠修得好!').titles).toEqual([null, '青石渠清淤完工', null])
  })

  it('is where something is to be done, and not yet what', () => {
    for (const line of ['村民浇地三天以上,管水员应当在手机上', '渠水不够的村,可以在渠首的泵站里', '浇地的人家,不得在闸门内'])
      expect(kinds(line, '登记用水,不登记的不放水。')).toBe(`text ${line}登记用水,不登记的不放水。`)
    for (const line of ['渠水不等人,好日子已在路上', '渠里有水 心里有底']) expect(kinds(line)).toBe(`subheading ${line}`)
  })

  it('is who is seen doing what and where, alone in the text', () => {
    for (const line of ['居民在渠边的石阶上洗菜', '几名志愿者正在渠里捡垃圾', '柳林村的村民在闸口测量水位'])
      expect(kinds(line)).toBe(`caption ${line}`)
    for (const line of ['老人在家门口有了饭吃', '村民浇上了头遍水']) expect(kinds(line)).toBe(`subheading ${line}`)
  })
})

describe('the questions of an interview', () => {
  const talk = (asks: string): (string | undefined)[] => {
    const { paragraphs = [] } = readOnly(
      '“我想把戏台还给戏”',
      '——对话戏校校长梅傲霜',
      '本报记者 马晓光',
      `${body}昨日,记者在粮仓里见到了她。`,
      `${asks}为什么选了粮仓?`,
      '梅傲霜:便宜,也够高。翻跟头不碰梁。',
      `${asks}孩子们能坚持下来吗?`,
      '梅傲霜:四十一个,走了六个,又回来两个。',
    )
    return paragraphs.slice(1)
  }

  it('stay in the text with who asks them', () => {
    for (const asks of ['大河报:', '本报:', '晚报记者:', '学生:', '记者问:', '【记者】', '■记者:', '问题1:'])
      expect(talk(asks)).toEqual([
        `text ${asks}为什么选了粮仓?`,
        'text 梅傲霜:便宜,也够高。翻跟头不碰梁。',
        `text ${asks}孩子们能坚持下来吗?`,
        'text 梅傲霜:四十一个,走了六个,又回来两个。',
      ])
    expect(readOnly('你要知道这些', news, 'Q1:渠水浇几遍?', 'A:三遍。', 'Q2:谁家先浇?', `A:${body}`).paragraphs).toHaveLength(5)
  })

  it('are subheadings without who asks, or with one who asks once', () => {
    const lines = ['你要知道这些', news, '怎么领?', body, '谁能领?', more, '往哪儿领?', facts]
    expect(readOnly(...lines).paragraphs?.filter((one) => one.startsWith('sub'))).toHaveLength(3)
    const parts = ['你要知道这些', news, '剪纸:从炕头到哪里?', body, '泥塑:从玩意到哪里?', more]
    expect(readOnly(...parts).paragraphs?.filter((one) => one.startsWith('sub'))).toHaveLength(2)
  })
})
