/** Lines that name people, and lines that only look so, with invented text. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const body = '昨日,村民们从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'
const people = (...lines: readonly string[]): readonly string[] =>
  readLines(...lines).articles.flatMap(({ byline }) => byline.map(({ role, name }) => `${role} ${name}`))

describe('who somebody is, between headline and text', () => {
  const own = '我在河边住了四十年,看水势有个土办法:早晨河面上起白泡,三天内必涨水。'
  it.each(['老渠工', '一读者', '过来人', '一名工人', '老教师'])('is the author who speaks of himself: %s', (name) => {
    expect(readOnly('给种菜的邻居提个建议', name, own, more)).toMatchObject({
      titles: [null, '给种菜的邻居提个建议', null],
      people: [`author ${name}`],
    })
    expect(readOnly('给种菜的邻居提个建议', name, body, more).people).toEqual([])
  })

  it('may be whom the text tells of', () => {
    expect(readOnly('岁月里的那些人和事', '老班长', own, `老班长姓张。${more}`).people).toEqual([])
    expect(readOnly('河湾往事', '老渠工', own, more).people).toEqual([])
  })
})

describe('a line above the headline', () => {
  const page = (above: string): string[] => [
    '第M08版:城事 上一版3  4下一版',
    '水渠修到村口 村民都说好',
    '老街换新颜',
    '返回主页 | 郑州晚报 | 标题导航 | 郑州日报',
    '上一期  下一期',
    above,
    '水渠修到村口 村民都说好',
    '',
    `本报讯 ${body}`,
    more,
  ]

  it.each(['■点个赞', '□暖新闻', '◆金水区', '■向前看', '● 高手榜'])('names a column: %s', (above) => {
    const { people: signed, titles } = readOnly(...page(above))
    expect(signed).toEqual([])
    expect(titles[1]).toBe('水渠修到村口 村民都说好')
  })

  it('signs where it says so', () => {
    expect(readOnly(...page('■本报记者 张敏明')).people).toEqual(['reporter 张敏明'])
    expect(readOnly(...page('水渠修到村口 村民都说好').slice(0, 6), '□张敏明', body, more).people).toEqual(['author 张敏明'])
  })

  it('is who speaks below, with a colon behind the name', () => {
    const { people: signed, titles } = readOnly(
      '第04版:特别报道 PDF版',
      '',
      '河湾电视台记者李大山:',
      '',
      '在渠边住了八年',
      '',
      '记者 张敏明',
      '',
      body,
      more,
    )
    expect(signed).toEqual(['reporter 张敏明'])
    expect(titles).toEqual(['河湾电视台记者李大山:', '在渠边住了八年', null])
  })
})

describe('a line below the headline', () => {
  it('with a dash says whom it is about', () => {
    const { people: signed, titles } = readOnly(
      '第09版:人物 上一版3  4下一版',
      '修渠三十年不言悔',
      '返回主页 | 郑州晚报 | 标题导航 | 郑州日报',
      '上一期  下一期',
      '修渠三十年不言悔',
      '——李大山',
      body,
      more,
    )
    expect(signed).toEqual([])
    expect(titles).toEqual([null, '修渠三十年不言悔', '——李大山'])
  })
})

describe('the first line of a text without a headline', () => {
  it.each(['翟国明', '李敏明', '周晓燕'])('is who wrote it: %s', (name) => expect(people(name, body, more)).toEqual([`author ${name}`]))
  it.each(['金水河', '石榴红', '江南春', '白杨树', '水来了', '方寸间', '钟鼓楼'])('is a title where it holds a word: %s', (title) => {
    expect(people(title, body, more)).toEqual([])
  })
  it.each(['《河湾日报》记者 张敏明', '《河湾晚报》首席记者张敏明'])('names a guest: %s', (line) => {
    const { people: signed, titles } = readOnly(line, body, more)
    expect(signed).toEqual(['reporter 张敏明'])
    expect(titles).toEqual([null, null, null])
  })
})

describe('behind the last full stop', () => {
  it.each([
    ['(加永 薛马明 单成志)', ['author 加永', 'author 薛马明', 'author 单成志']],
    ['李大山 张敏明 王强(河湾晚报)', ['author 李大山', 'author 张敏明', 'author 王强']],
    ['李大山 张敏明', ['author 李大山', 'author 张敏明']],
    ['(来源:河湾日报李大山摄)', ['photographer 李大山']],
    ['(图片来源:河湾晚报 记者 李大山 摄)', ['photographer 李大山']],
  ])('stand names: %s', (ending, names) => {
    const { people: signed, paragraphs } = readOnly('新修的水渠通水了', '2019-04-02 08:10:00 来源:郑州日报', body, more + ending)
    expect(signed).toEqual(names)
    expect(paragraphs?.at(-1)).toMatch(/行家里手。$/)
  })

  it.each(['(上午 下午)', '(加永)', '(来源:河湾日报)'])('stand words: %s', (ending) => {
    expect(people('新修的水渠通水了', '2019-04-02 08:10:00 来源:郑州日报', body, more + ending)).toEqual([])
  })
})

describe('below the text', () => {
  const signed = (...lines: readonly string[]): readonly string[] | undefined =>
    readOnly('新修的水渠通水了', '', body, more, ...lines).people

  it('writers stand with the place they are from', () => {
    expect(signed('北京市 顾大章 阎子明')).toEqual(['author 顾大章', 'author 阎子明'])
    expect(signed('河湾县党校 李大山')).toEqual(['author 李大山'])
    expect(signed('河湾县柳林二中 李大山')).toEqual(['author 李大山'])
  })
  it('writers run together', () => {
    expect(signed('冯剑明秦玉山申巧红')).toEqual(['author 冯剑明', 'author 秦玉山', 'author 申巧红'])
    expect(signed('李剑明王玉周晓燕')).toEqual(['author 李剑明', 'author 王玉', 'author 周晓燕'])
  })
  it.each(['金水河石榴花', '高山流水马路边', '白云山黄河水石榴红', '金山银山花果山'])('words run together: %s', (line) =>
    expect(signed(line)).toEqual([]),
  )
  it('the editor stands on the line below the role', () => {
    expect(signed('作者:', '通讯员 李大山 记者 张敏明', '编辑:', '何始明')).toEqual([
      'correspondent 李大山',
      'reporter 张敏明',
      'editor 何始明',
    ])
  })
})

describe('thanks in lines like titles', () => {
  it('leave the text above to those who sign below them', () => {
    const { people: signed, paragraphs } = readOnly(
      body,
      more,
      '感谢大家的帮助!',
      '这个村庄因你们',
      '变得更温暖',
      '来源:河湾广播电视台',
      '(记者:张敏明 李大山)',
      '头条 22-01-20',
      '头条 22-01-18',
    )
    expect(signed).toEqual(['reporter 张敏明', 'reporter 李大山'])
    expect(paragraphs).toEqual([`text ${body}`, `text ${more}`])
  })
})

describe('the owner of a blog', () => {
  it('wrote its text', () => {
    const { people: signed } = readOnly('渠边三大怪', '2009年12月03日 星期四', '博主:李大山', body, more)
    expect(signed).toEqual(['author 李大山'])
  })
})

describe('the source', () => {
  it('stands on the line below its label', () => {
    const { outlet } = readOnly('新修的水渠通水了', '2006年01月18日 10:04:10', body, more, '来源:', '某某在线-大河报')
    expect(outlet).toBe('大河报')
  })

  it('is no part of a site', () => {
    expect(readOnly('新修的水渠通水了', '', body, more, '来源: 视频新闻').outlet).toBeNull()
  })
})

describe('names in brackets below a second piece', () => {
  const news = '新修的水渠本月通水,沿线村民都说好,渠边还种了三百棵柳树。'
  const said = '跑了两个县,记者发现这里的人做事都不急,慢一点事情才留得下来。'
  const roleUnder = (label: string): string | undefined =>
    readLines('水渠通水', '本报记者 张敏', news, '', label, '', '慢一点的好处', '', `${said}(张敏)`).articles.at(-1)?.byline[0]?.role

  it.each(['■记者手记', '编后', '采访札记', '【短评】', '编辑手记', '本报快评'])(
    'are an author under the label of a comment: %s',
    (label) => {
      expect(roleUnder(label)).toBe('author')
    },
  )

  it.each(['■新闻特写', '【一线直击】', '记者追踪'])('are a reporter of the page under that of a report: %s', (label) => {
    expect(roleUnder(label)).toBe('reporter')
  })
})
