import { describe, expect, it } from 'vitest'

import { expectComplete, read } from './parse-tools.ts'

const text = '全县今冬修渠四百里,受益农田二十万亩,村民们都说好。'
const more = '村民们白天修渠,晚上听课,个个劲头十足。'

describe('lines that are no titles', () => {
  it('are those of a list behind dots, of which one is printed again', () => {
    const page = [
      '第A21版:河南·城镇 上一版  下一版',
      '·一条渠里的两县外交',
      '·卖红薯的老汉学会刷卡',
      '两县修渠队握手',
      '一条渠里的两县外交',
    ]
    const reading = read([...page, '', `本报讯(记者 张敏)${text}`, '', more].join('\n'))
    expect(reading.articles[0]).toMatchObject({ kicker: '两县修渠队握手', headline: '一条渠里的两县外交' })
    expect(reading.leftovers.filter(({ reason }) => reason === 'title-list')).toHaveLength(2)
    expectComplete([...page, '', `本报讯(记者 张敏)${text}`, '', more].join('\n'), reading)
  })

  it('are those that tell who planned the report', () => {
    expect(read(['修渠八十六小时', '策划:本报编辑部', '文:本报记者 张敏', text, more].join('\n\n')).articles[0]).toMatchObject({
      headline: '修渠八十六小时',
      subtitle: null,
      byline: [{ name: '张敏' }],
    })
  })

  it('are those of lost papers', () => {
    const { articles, leftovers } = read(['修渠四百里', text, more, '张某军官证丢失,声明作废。'].join('\n\n'))
    expect(articles[0]?.paragraphs).toHaveLength(2)
    expect(leftovers.map(({ reason }) => reason)).toContain('notice')
  })
})

describe('a page', () => {
  it.each(['中原时讯', '上街·视窗'])('is called %s', (name) => {
    expect(read([name, '修渠四百里', `本报讯(记者 张敏)${text}`].join('\n\n'))).toMatchObject({
      pageName: name,
      articles: [{ kicker: null, headline: '修渠四百里' }],
    })
  })

  it('is called what stands between bars', () => {
    expect(read(['东方今报/2011年8月9日/星期二/A06/都市现场/责编 张敏 美编 李红', '修渠四百里', text, more].join('\n')).pageName).toBe(
      '都市现场',
    )
  })
})

describe('titles', () => {
  it('are of a series that ends alike', () => {
    const { articles } = read(['山里有了合作社', `本报讯(记者 张敏)${text}`, '账号是大家的', text, '规矩也是大家的', more].join('\n\n'))
    expect(articles[0]?.paragraphs.flatMap((part) => (part.kind === 'subheading' ? [part.text] : []))).toEqual([
      '账号是大家的',
      '规矩也是大家的',
    ])
  })
})

describe('subheadings', () => {
  const section = ['没有路的绿化带', more]
  it('begin below the byline, where another follows', () => {
    const { articles } = read(
      [
        '一座城市的最后一公里',
        '从地铁口到家门口,他们走了二十七分钟',
        '三位上班族用脚步丈量:哪段路最难走',
        '本报记者 张敏',
        '路灯不亮的四百米',
        text,
        ...section,
      ].join('\n\n'),
    )
    expect(articles[0]?.paragraphs.map(({ kind }) => kind)).toEqual(['subheading', 'text', 'subheading', 'text'])
  })

  it('begin below the headline, where another of the same form follows', () => {
    const above = ['学习贯彻全市水利工作会议精神', '全县水利工作会议召开', '盘点家底:稳字当头 好中有忧', text]
    const { articles } = read([...above, '开出药方:一张清单 一把尺子', more].join('\n\n'))
    expect(articles[0]).toMatchObject({ headline: '全县水利工作会议召开', subtitle: null })
  })
})

describe('people', () => {
  it('are reporters where the page calls them so elsewhere', () => {
    const other = '超市门口的木牌上写着四个字:代收代送。店主骑着电动车送货,顺路把药捎给腿脚不好的老人。(张敏)'
    const { articles } = read(['修渠四百里', `本报讯(记者 张敏)${text}`, more, '村口超市代送药', other].join('\n\n'))
    expect(articles.map(({ byline }) => byline)).toEqual([[{ role: 'reporter', name: '张敏' }], [{ role: 'reporter', name: '张敏' }]])
  })

  it('stand between title and text on a page whose items are parted', () => {
    const page = [
      '1958年2月6日人民日报 第2版',
      '',
      '第2版()',
      '专栏:',
      '',
      '修渠五万亩',
      text,
      '',
      '第2版()',
      '专栏:',
      '',
      '也谈少开会',
      '端方',
      text,
    ]
    expect(read(page.join('\n')).articles[1]).toMatchObject({
      headline: '也谈少开会',
      subtitle: null,
      byline: [{ role: 'author', name: '端方' }],
    })
  })

  it('took the pictures where the sign says so before the office', () => {
    const { articles } = read(['修渠四百里', '采写:南都记者 张敏 摄影:南都记者 李红', text, more].join('\n\n'))
    expect(articles[0]?.byline).toEqual([
      { role: 'reporter', name: '张敏' },
      { role: 'photographer', name: '李红' },
    ])
  })

  it('stand before the first of the paragraphs of a cell, whose rules have lines of their own', () => {
    const { articles } = read(`|\n||||\n□本报记者 张敏 本报讯 ${text} ${more} “水来了。”老柴说。\n下一篇4 |`)
    expect(articles.map(({ byline }) => byline.map(({ name }) => name))).toEqual([['张敏']])
    expect(articles[0]?.paragraphs.map((paragraph) => paragraph.text)).toEqual([text, more, '“水来了。”老柴说。'])
  })

  it('keep their names together in the cell of a table', () => {
    const { articles } = read(`||||\n|\n本报讯(记者 凌　霄 李　红 )${text} ${more} |\n|`)
    expect(articles[0]?.byline.map(({ name }) => name)).toEqual(['凌霄', '李红'])
  })
})
