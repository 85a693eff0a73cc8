/** Where pieces of a dump begin and end: sections above the text, news of several districts, pictures, slogans, letters. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from '../parse-tools.ts'

const news = '本报讯(记者 张敏)昨日,青石渠清淤完工,沿渠六个村的三千亩麦田浇上了头遍水。'
const body = '沿渠的人家说,往年要等到三更半夜才轮得上,如今白天就能浇完,省下的工夫正好去收蒜薹。'
const more = '管水的人每天走两个来回,哪里漏了就地堵上,堵不住的记在本子上,第二天一早报到镇里。'
const facts = '这条渠修于四十年前,全长三十里,两岸种着白杨,最粗的要两个人才抱得住。'

const headlines = (...lines: readonly string[]): (string | null)[] => readLines(...lines).articles.map(({ headline }) => headline)
const subheadings = (...lines: readonly string[]): string[] =>
  (readOnly(...lines).paragraphs ?? []).filter((one) => one.startsWith('sub')).map((one) => one.slice(11))

describe('sections of an article', () => {
  it('begin above its text, and go on where somebody signs in the middle', () => {
    expect(
      subheadings(
        '渠边添了读书屋',
        '',
        '——书声伴着水声',
        '',
        '先收拾,再开张',
        '',
        body,
        '',
        '先开张,再添书',
        '',
        `${more}记者 张敏`,
        '',
        facts,
      ),
    ).toEqual(['先收拾,再开张', '先开张,再添书'])
  })

  it('are of a form though only one has a word in quotation marks', () => {
    expect(
      subheadings('渠水分得匀不匀', '', '“水尺”准不准,刻度说话', '', body, '', '田埂平不平,脚底知道', '', `${more} 记者 张敏`),
    ).toEqual(['“水尺”准不准,刻度说话', '田埂平不平,脚底知道'])
  })

  it('have one above a text that begins with the years before', () => {
    expect(subheadings('渠边的刻字人', '', body, '', '一枚印章', '', more, '', '一个徒弟', '', '前些年他也收过徒弟,都嫌来钱慢。')).toEqual([
      '一枚印章',
      '一个徒弟',
    ])
  })

  it('have two lines above a text that begins with its century', () => {
    const text = '上世纪七十年代,渠上有十七座水磨,夜里也不停。'
    expect(
      subheadings(
        '渠上的磨坊',
        '',
        news,
        '',
        '拆掉十七座旧水磨',
        '换来一渠好春天',
        '',
        text,
        '',
        '老磨工改行学养蜂',
        '一箱蜜蜂的新日子',
        '',
        more,
      ),
    ).toEqual(['拆掉十七座旧水磨 换来一渠好春天', '老磨工改行学养蜂 一箱蜜蜂的新日子'])
  })
})

describe('a piece of its own', () => {
  const above = ['新密柳林村办起读书屋', '', body, '', '旧粮仓换了新样子', '', `${more}记者 张敏`, '', facts, '']

  it('is news of several districts below that of one', () => {
    const round = ['金水区的一所小学把旧课桌改成了花架。', '惠济区古荥镇给独居老人的门口装上了夜灯。', '登封大冶镇的路口多了一排长椅。']
    expect(headlines(...above, '几处新添置 街坊都夸好', '', ...round.flatMap((one) => [one, '']))).toEqual([
      '新密柳林村办起读书屋',
      '几处新添置 街坊都夸好',
    ])
    expect(headlines(...above, '几处新添置 街坊都夸好', '', '新密来集镇也有了读书屋。', '', ...round)).toHaveLength(1)
  })

  const shown = '昨日,登封一处花田里的油菜开了,孩子们在田埂上放风筝。 本报记者 李红 摄'

  it('is a picture of the day below news of another district', () => {
    const { articles } = readLines(...above, shown, '', '粮站粉刷一新', '', news, '', more)
    expect(articles.map(({ headline }) => headline)).toEqual(['新密柳林村办起读书屋', null, '粮站粉刷一新'])
    expect(articles[1]?.byline).toEqual([{ role: 'photographer', name: '李红' }])
    expect(headlines(...above, shown.replace('登封', '新密'), '', '粮站粉刷一新', '', news, '', more)).toHaveLength(2)
  })

  it('is a letter below the name of its column', () => {
    const letter = ['编辑同志:我家住在青石渠边,门口的路灯坏了四个月。', '', '打过几次电话,都说报修了。', '', '读者 李大山', '']
    const { articles } = readLines(...above.slice(0, 4), '读者来信', '', ...letter, '粮站粉刷一新', '', news, '', more)
    expect(articles.map(({ headline }) => headline)).toEqual(['新密柳林村办起读书屋', null, '粮站粉刷一新'])
    expect(articles[1]?.byline).toEqual([{ role: 'author', name: '李大山' }])
  })

  it('is a picture with a title below numbered parts', () => {
    const parts = ['青石渠的三十年', '', '本报记者 张敏', '', body, '', '1.一把铁锹', '', more, '', '2.一本水账', '', facts, '']
    const picture = ['湖上来客', '', '城东的湖面上,几只野鸭正在戏水。入冬以来,南迁路过的候鸟比去年同期多了六种。', '', '本报记者 李红 摄']
    expect(headlines(...parts, ...picture)).toEqual(['青石渠的三十年', '湖上来客'])
    expect(headlines(...parts, '3.一群白鹭', ...picture.slice(1))).toEqual(['青石渠的三十年'])
  })
})

describe('a title over a forecast of a few words', () => {
  it('is one of its own between two reports, and a part where nothing tells of a day', () => {
    const above = ['青石渠清淤完工', '', news, '', body]
    const below = ['渠边球场又热闹了', '', '本报讯(记者 李红)昨晚,柳林队和上岸队踢满一百场,守门的是一位老渠工。']
    const forecast = '市气象台昨日发布预报,周末有两次小阵雨,出门带把伞。'
    expect(headlines(...above, '', '周末有两场小雨', '', forecast, '', ...below)).toEqual([
      '青石渠清淤完工',
      '周末有两场小雨',
      '渠边球场又热闹了',
    ])
    expect(headlines(...above, '', '渠边有两场小雨', '', '水一到,渠边就下了两场小雨,田里更湿了。', '', ...below)).toHaveLength(2)
  })
})

describe('lines at the edges of a text', () => {
  it('are a slogan in two halves at the end of a page, or a sentence cut off', () => {
    const slogan = '问计于民 问需于民'
    const { articles, leftovers } = readLines('青石渠清淤完工', '', news, '', body, '', slogan)
    expect(articles[0]?.paragraphs).toHaveLength(2)
    expect(leftovers).toHaveLength(1)
    expect(readOnly('青石渠清淤完工', '', news, '', body, '', '明年还要再修两条支渠,水').paragraphs).toHaveLength(3)
  })

  it('are the reader who wrote the letter below', () => {
    for (const sign of ['读者 李大山', '市民 李大山', '热心读者 李大山'])
      expect(readOnly('渠边少一盏灯', '', sign, '', '编辑同志:我家住在青石渠边。', '', body, '', more).people).toEqual(['author 李大山'])
    expect(readOnly('渠边少一盏灯', '', '网友 小城故事', '', body, '', more).people).toEqual([])
  })

  it('are what a picture shows, with who lent it, and buttons of a site', () => {
    for (const shown of [
      '老人和女儿在渠边团聚 (受访者供图)',
      '渠边的水磨着了火 网友提供',
      '图说:柳林村的旧水磨',
      '渠上的三孔桥 王大河供图',
    ]) {
      const { titles, paragraphs } = readOnly('青石渠清淤完工', '', shown, '', news, '', body)
      expect([titles[2], paragraphs?.[0]]).toEqual([null, `caption ${shown}`])
    }
    expect(readOnly('渠边办起食堂', '', '七十岁以上老人 午餐免费提供', '', news, '', body).titles).toContain('七十岁以上老人 午餐免费提供')
    for (const button of ['字号:TT', '返回某某新闻网'])
      expect(readOnly(button, '青石渠清淤完工', news, body).titles).toEqual([null, '青石渠清淤完工', null])
  })

  it('are a rank in two, and the first of several items', () => {
    const [above, rest] = [`${body}这条渠的通水率在全县位居`, '第一,下游的两个村还得了奖。']
    expect(readOnly('青石渠清淤完工', '', news, '', above, '', rest).paragraphs?.[1]).toBe(`text ${above}${rest}`)
    expect(
      readOnly('青石渠清淤完工', '', news, '', `${body}修渠有两条规矩`, '', '第一,谁用水谁出工。', '', '第二,先下游后上游。').paragraphs,
    ).toHaveLength(4)
  })
})
