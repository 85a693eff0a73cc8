/** Lines beside the text: what pictures show, labels of paragraphs, decks, and where a page broke off. */
import { describe, expect, it } from 'vitest'

import { readOnly } from './parse-tools.ts'

const body = '昨日,村民们从水务部门获悉,新修的水渠本月通水,沿线村民都说好,几个乡镇的旱地今年都能变成水田。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'
const title = '新修的水渠通水了 村民都说好'
const source = '2019-04-02 08:10:00 来源:郑州日报'

describe('pictures', () => {
  it('have the headline above each of them', () => {
    const { titles, paragraphs } = readOnly(
      title,
      title,
      '',
      '老渠工在看新闸门',
      '',
      '作者 | 记者 张敏明/文图',
      '',
      title,
      '',
      body,
      '',
      title,
      '',
      '渠边的孩子们在放学路上',
      '',
      title,
      '',
      '大棚里的头茬菜',
      '',
      more,
    )
    expect(titles).toEqual([null, title, null])
    expect(paragraphs?.slice(0, 3)).toEqual(['caption 老渠工在看新闸门', `text ${body}`, 'caption 渠边的孩子们在放学路上'])
    expect(paragraphs?.at(-1)).toBe(`text ${more}`)
  })

  it('with the headline above them part no articles, and hide no subheadings', () => {
    const { titles, paragraphs } = readOnly(
      title,
      source,
      title,
      body,
      '水渠通到家门口',
      more,
      title,
      '旱地变成了水田',
      more,
      title,
      title,
      more,
    )
    expect(titles[1]).toBe(title)
    expect(paragraphs).toEqual([
      `text ${body}`,
      'subheading 水渠通到家门口',
      `text ${more}`,
      'subheading 旱地变成了水田',
      `text ${more}`,
      `text ${more}`,
    ])
  })

  it('stand between date and source and the text, four lines and more', () => {
    const lines = ['渠边人家', '杏花开满山坡', '一渠清水绕村流', '孩子们在渠边放学']
    expect(readOnly(title, source, '', ...lines.flatMap((line) => [line, '']), body, more).paragraphs?.slice(0, 5)).toEqual([
      ...lines.map((line) => `caption ${line}`),
      `text ${body}`,
    ])
    // Two lines are decks, three may be; numbers count sections.
    expect(readOnly(title, source, '渠边人家', '杏花开满山坡', '', body, more).paragraphs?.[0]).toBe(`text ${body}`)
  })

  it('stand below the title that the tail names', () => {
    const { titles, paragraphs } = readOnly(
      '第05版:文化',
      '',
      '会上真热闹',
      '',
      '买农具',
      '',
      '扯花布',
      '',
      '真好吃',
      '',
      '看大戏',
      '',
      body,
      more,
      '',
      '2019-04-09 1 1 郑州日报 c_21833.html 1 会上真热闹 /enpproperty-->',
    )
    expect(titles).toEqual([null, '会上真热闹', null])
    expect(paragraphs?.slice(0, 4)).toEqual(['caption 买农具', 'caption 扯花布', 'caption 真好吃', 'caption 看大戏'])
  })

  it('have a sentence each above the text of a photographer', () => {
    const shown = ['一群老人在渠边分菜苗。', '在新闸门前,放学的孩子们。', '4月1日,一群来看渠的村民。', '集市上的买菜人。']
    const { paragraphs, people } = readOnly(title, source, ...shown, body, more, '晨报记者 张敏明 摄')
    expect(paragraphs).toEqual([...shown.map((line) => `caption ${line}`), `text ${body}`, `text ${more}`])
    expect(people).toEqual(['photographer 张敏明'])
  })

  it('show a thing that nobody does anything with', () => {
    const read = (line: string): string | undefined => readOnly(title, source, '', line, '', body + more, more).paragraphs?.[0]
    expect(read('顺着水渠找回来的五十只鸭。')).toMatch(/^caption/)
    for (const line of ['这是一条走了三十年的路。', '他修了一辈子的渠。', '天亮的时候下了一场雨。']) expect(read(line)).toBe(`text ${line}`)
  })
})

describe('news with a picture', () => {
  it('says first who is at what on which day', () => {
    const scene = '5月21日,河湾县柳林村70多岁的菜农张老汉在棚里摘番茄。'
    expect(readOnly(scene, `${body} 记者 张敏明 摄`).paragraphs?.[0]).toBe(`caption ${scene}`)
  })
})

describe('the title that a site has changed', () => {
  it.each(['原标题:《水渠通水了,村民都说好》', '(原标题:水渠通水了,村民都说好)', '原标题:水渠通水了,村民都说好'])(
    'is the headline where there is no other: %s',
    (line) => {
      expect(readOnly(line, '本报记者 张敏明', body, more).titles[1]).toBe('水渠通水了,村民都说好')
      expect(readOnly(title, source, line, body, more).titles).toEqual([null, title, null])
      expect(readOnly(line, title, body, more).titles[1]).toBe(title)
    },
  )
})

describe('a page whose paragraphs are all whole', () => {
  it('cuts no title', () => {
    const long = body + more
    const { paragraphs } = readOnly(
      title,
      source,
      '',
      long,
      '',
      long,
      '',
      '东关街',
      '',
      '家里摆水桶,别人以为是卖桶装水的',
      '',
      `“${long}`,
      '',
      long,
      '',
      long,
    )
    expect(paragraphs?.[3] ?? paragraphs?.[2]).toContain('subheading 家里摆水桶,别人以为是卖桶装水的')
  })
})

describe('paragraphs', () => {
  it('end where a tag has been spoilt, whose signs stay', () => {
    expect(readOnly(title, source, `${body}他问:“水从哪里来?！?/p>`, '', more).paragraphs).toEqual([
      `text ${body}他问:“水从哪里来?！?`,
      `text ${more}`,
    ])
  })

  it('begin each with a label', () => {
    const labelled = ['村庄位置 河湾县柳林镇柳林村', '反映问题 垃圾遍地,污水横流', '现场调查 昨日中午,记者来到柳林村,看到渠边堆着垃圾。']
    const { titles, paragraphs } = readOnly('柳林村:渠边何时变干净', source, ...labelled.flatMap((line) => [`  ${line}`, '']), `  ${body}`)
    expect(titles).toEqual([null, '柳林村:渠边何时变干净', null])
    expect(paragraphs).toEqual([...labelled, body].map((line) => `text ${line}`))
  })

  it('ask, and are no subheadings', () => {
    const { paragraphs } = readOnly(title, source, body, '是什么东西呢?', more)
    expect(paragraphs?.[1]).toBe('text 是什么东西呢?')
    expect(readOnly(title, source, '□本报记者 张敏明', '', '春天往哪里去?走,上渠边去!', '', body, more).paragraphs?.[0]).toBe(
      'text 春天往哪里去?走,上渠边去!',
    )
    expect(readOnly(title, source, body, '水从哪里来?', more, '钱从哪里来?', more).paragraphs?.[1]).toBe('subheading 水从哪里来?')
  })

  it('end with who chose them, who wrote nothing', () => {
    const { people, paragraphs } = readOnly(title, source, body, `${more}                    选编 新全`)
    expect(people).toEqual([])
    expect(paragraphs?.at(-1)).toBe(`text ${more}`)
  })
})

describe('who is seen at something', () => {
  it.each([
    '水渠边,几名戴斗笠的村民在清淤',
    '闸房里,技术员正在校准水位计',
    '村口的服务大厅内,工作人员正在帮村民填表',
    '大棚里,菜农正在采摘番茄',
    '▲学生在渠边学看水尺',
    '▲ 几名村民正在搬石头',
  ])('is seen in a picture, also beside subheadings: %s', (line) => {
    expect(readOnly(title, source, body, '', line, '', more, body).paragraphs?.[1]).toBe(`caption ${line}`)
    const parts = ['水从哪里来', body, '钱由谁来出', more]
    expect(readOnly(title, source, body, '', line, '', more, ...parts).paragraphs?.filter((it) => it.startsWith('sub'))).toEqual([
      'subheading 水从哪里来',
      'subheading 钱由谁来出',
    ])
  })

  it.each(['渠那边,村民用上了自来水', '▲渠水进了家家户户的院子'])('is not, where something changes: %s', (line) =>
    expect(readOnly(title, source, body, '', line, '', more, body).paragraphs?.[1]).toBe(`subheading ${line}`),
  )

  it('stands between two printings of the headline', () => {
    const page = [title, '', source, '', '老渠工在检修一座闸门', '', title, '', body, more]
    expect(readOnly(...page).paragraphs?.[0]).toBe('caption 老渠工在检修一座闸门')
  })
})

describe('the last line of a page', () => {
  const last = (line: string): string | undefined => readOnly(title, source, body, more, line).paragraphs?.[2]
  it.each(['我们听后,认为两个', '技术员李某对“7·20”特大暴雨灾', '《成语典故二·闻鸡起舞》特', '某某商报记者在小区', '柳林村村'])(
    'is text where it breaks off: %s',
    (line) => expect(last(line)).toBe(`text ${line}`),
  )
  it.each(['都市新闻', '新闻热线'])('may be a label: %s', (line) => expect(last(line)).toBeUndefined())
})

describe('below the headline', () => {
  it('two decks are of one form', () => {
    const decks = ['网友质疑:放假期间,集体外出是旅游', '记者求证:景区方称“考察属实”']
    expect(readOnly(title, source, '', `  ${decks[0]}`, '', `  ${decks[1]}`, '', `  ${body}`, `  ${more}`).titles).toEqual([
      null,
      title,
      decks.join(' '),
    ])
  })

  it('somebody with an office wrote the text', () => {
    const { titles, people } = readOnly(
      '1958年5月16日人民日报 第4版',
      '',
      '第4版()',
      '专栏:',
      '',
      '争取两年内,旱地变水田',
      '河湾县委第一书记 李大山',
      body,
      more,
    )
    expect(titles[1]).toBe('争取两年内,旱地变水田')
    expect(people).toEqual(['author 李大山'])
  })
})

describe('a site', () => {
  it('names the paper behind the last sentence', () => {
    expect(readOnly(title, '2009-09-29 08:49:01 来源:大河网', body, `${more} (大河报)`).outlet).toBe('大河报')
    expect(readOnly(title, '2009-09-29 08:49:01 来源:郑州日报', body, `${more} (大河报)`).outlet).toBe('郑州日报')
  })
})
