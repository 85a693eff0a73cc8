/** Further forms in which papers and sites print days, lists, advertisements and titles. */
import { describe, expect, it } from 'vitest'

import { read, readLines, readOnly } from './parse-tools.ts'

const body = '天刚蒙蒙亮,渠边已经有了人声,卖早点的摊主支起炉子,热气顺着屋檐往上飘。'
const more = '茶馆的门板一块一块卸下来,老主顾们提着鸟笼,坐到各自的凳子上说昨晚的戏。'

describe('a day', () => {
  it('may be printed in Chinese numerals above the text', () => {
    expect(read(`二〇一九年三月十二日 星期二 农历己亥年二月初六\n渠水通了\n${body}`).publishedDate).toMatchObject({
      value: '2019-03-12',
      basis: 'stated',
    })
    expect(read(`二零二一年十一月三十日\n渠水通了\n${body}`).publishedDate.value).toBe('2021-11-30')
  })

  it('is that of the paper which printed the text first, not of the site', () => {
    const text = `渠水通了\n2013-06-14 08:12:40来源:河南日报\n\n${body}\n\n原载2013年6月13日《河南日报》`
    expect(read(text)).toMatchObject({
      publishedDate: { value: '2013-06-13', basis: 'stated' },
      outlet: { value: '河南日报' },
    })
  })
})

describe('what is no part of a text', () => {
  it.each([
    '热点来源:某某指数',
    '新闻中心 > 社会民生',
    '某某网首页 登录',
    '返回 打开APP 关注',
    '中原更出彩 绿城更精彩',
    '策划 某某晚报编委会',
  ])('stands above the headline: %s', (line) => {
    expect(readOnly(line, '渠水通到了半山腰', body, more).titles).toEqual([null, '渠水通到了半山腰', null])
  })

  it.each(['赞 12 评论 3 分享', '写评论...', '以下文章来源于某某晚报', '1/6', '上一张 下一张 查看原图'])('stands below it: %s', (line) => {
    expect(readOnly('渠水通到了半山腰', body, more, line).paragraphs).toEqual([`text ${body}`, `text ${more}`])
  })

  it('is a slogan above a hot-line and its number', () => {
    const ad = ['开盘热销 抢先一步', '订房热线', '66660000']
    const { articles } = readLines('渠水通了', `本报讯(记者 张敏)${body}`, '', ...ad, '', '石榴树有了名字', `本报讯(记者 李红)${more}`)
    expect(articles.at(-1)).toMatchObject({ headline: '石榴树有了名字', kicker: null })
  })

  it('is one with a short number, too', () => {
    const { articles } = readLines('春季购房节 看房直通车', '', '看房热线', '', '8888', '', '渠水通了', `本报讯(记者 张敏)${body}`)
    expect(articles.map(({ headline, kicker }) => [kicker, headline])).toEqual([[null, '渠水通了']])
  })

  it('is a group of editors below the mast', () => {
    const { articles } = readLines('大河报  2010年11月12日 星期五  A18版 河南·社会', '责编 A18组  版式 阿丁', '渠水通了', body, more)
    expect(articles[0]).toMatchObject({ headline: '渠水通了', kicker: null, byline: [] })
  })
})

describe('who took a picture', () => {
  it.each([
    ['with the agency that sent it', [`图为渠边的村民。${body}`, '张敏摄(新华社发)']],
    ['as a guest of the paper', [`图为渠边的村民。${body.slice(0, -1)}。本报特约摄影 张敏 摄`]],
  ])('is named %s', (_, lines) => {
    expect(readOnly('渠水通到了半山腰', ...lines).people).toEqual(['photographer 张敏'])
  })
})

describe('a text that is cut into lines', () => {
  it.each([
    ['a question of an interview', ['记者:水渠里的 AI', '系统到底能干什么?'], '记者:水渠里的 AI系统到底能干什么?'],
    ['a list, behind a character', ['修渠有三不原则:不吃饭、不', '收礼、不偏心。'], '修渠有三不原则:不吃饭、不收礼、不偏心。'],
    ['a fraction', [`${body.slice(0, -1)},超过三`, '分之二。'], `${body.slice(0, -1)},超过三分之二。`],
  ])('is joined in %s', (_, lines, joined) => {
    expect(readOnly('渠水通到了半山腰', body, '', ...lines, '', more).paragraphs).toContain(`text ${joined}`)
  })

  it('keeps rows of three columns apart', () => {
    const rows = ['项目 投资(亿元) 园区', '水渠改造 3.2 洛龙', '老井清淤 7.8 瀍河']
    expect(readOnly('渠水通到了半山腰', body, ...rows, more).paragraphs).toEqual([
      `text ${body}`,
      ...rows.map((row) => `text ${row}`),
      `text ${more}`,
    ])
  })
})

describe('titles', () => {
  it('leave the name of a series to the column where a kicker stands below it', () => {
    const titles = ['“渠边人家”系列报道之三', '一个井盖“多个婆婆”', '小区井盖归谁管', '七部门碰头两个小时']
    const head = ['第A05版:都市新闻 上一版3  4下一版', '小区井盖归谁管', '返回主页 | 郑州晚报 | 标题导航 | 郑州日报', '上一期  下一期']
    expect(readOnly(...head, ...titles, '晚报记者 张敏', body, more, '3上一篇  下一篇4').titles).toEqual([
      '一个井盖“多个婆婆”',
      '小区井盖归谁管',
      '七部门碰头两个小时',
    ])
  })

  it('stand above a writer who says what he is', () => {
    expect(readOnly('请把种子的说明写大一些', '河南一农民 张大田', `编辑同志:${body}`, more)).toMatchObject({
      titles: [null, '请把种子的说明写大一些', null],
      people: ['author 张大田'],
    })
  })

  it('are printed once more above the byline of an old e-paper', () => {
    const head = ['阴影', '第24版:茶坊', '旧伞记', '返回主页 | 郑州晚报 | 版面导航 |', '上一期  下一期', '【打印】', '旧伞记', '旧伞记']
    expect(readOnly(...head, '中原网  日期:20030619  来源: 郑州晚报', '旧伞记', '■慕雪', body, more, '3上一篇  下一篇4').titles).toEqual([
      null,
      '旧伞记',
      null,
    ])
  })

  it('do not go on with the name of a paper below them', () => {
    expect(readOnly('旧渠上架起新桥', '', '郑州晚报', '', body, more).titles).toEqual([null, '旧渠上架起新桥', null])
  })
})

describe('a dateline', () => {
  it('names a paper and its site', () => {
    expect(readOnly('旧渠上架起新桥', `东方今报·猛犸新闻讯(记者 张大田)${body}`, more)).toMatchObject({
      people: ['reporter 张大田'],
      paragraphs: [`text ${body}`, `text ${more}`],
    })
  })
})

describe('agencies that a text is taken from', () => {
  it.each(['(据新华社3月5日电)', '(综合新华社、央视)'])('are nobody: %s', (line) => {
    expect(readOnly('旧渠上架起新桥', body, more, line)).toMatchObject({ titles: [null, '旧渠上架起新桥', null], people: [] })
  })
})
