/** Forms of bylines, captions and parts that real pages print. */
import { describe, expect, it } from 'vitest'

import { readOnly } from './parse-tools.ts'

const source = '2019-04-02 08:10:00 来源:郑州日报'
const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'

describe('who wrote', () => {
  it('stands in the line of the source', () => {
    const read = readOnly('新修的水渠通水了', '本报记者 张敏 通讯员 李 红    来源:商丘网—商丘日报', body, more)
    expect(read.outlet).toBe('商丘日报')
    expect(read.people).toEqual(['reporter 张敏', 'correspondent 李红'])
    expect(read.paragraphs).toEqual([`text ${body}`, `text ${more}`])
  })

  it('is named behind what a paper calls itself', () => {
    const { titles, people, dateline } = readOnly('新修的水渠通水了', source, 'N海都记者 张敏明', `海都讯 3月14日清晨,${body}`, more)
    expect(titles).toEqual([null, '新修的水渠通水了', null])
    expect(people).toEqual(['reporter 张敏明'])
    expect(dateline).toBe('海都讯')
    expect(readOnly('新修的水渠通水了', source, '□海都记者 张敏明', body, more).people).toEqual(['reporter 张敏明'])
  })

  it('takes no tidings for a dateline', () => {
    expect(readOnly('新修的水渠通水了', source, `新闻快讯 3月14日清晨,${body}`, more).dateline).toBeNull()
  })

  it('stands between question marks where a page lost its spaces', () => {
    expect(readOnly('新修的水渠通水了', source, body, more, '记者?张敏明?通讯员?李红伟?刘茜 文/图').people).toEqual([
      'reporter 张敏明',
      'correspondent 李红伟',
      'correspondent 刘茜',
    ])
  })

  it('stands behind the paper from which a site has it', () => {
    const { people, dateline, paragraphs } = readOnly(
      '新修的水渠通水了',
      source,
      `荆楚网消息(楚天都市报)(记者张敏明李红伟通讯员刘茜)${body}`,
      more,
    )
    expect(people).toEqual(['reporter 张敏明', 'reporter 李红伟', 'correspondent 刘茜'])
    expect(dateline).toBe('荆楚网消息')
    expect(paragraphs?.[0]).toBe(`text ${body}`)
  })

  it('is a villager who wrote to the paper', () => {
    const read = readOnly('渠边的脸', source, body, more, '扶沟县某某乡某某村 王振敏')
    expect([read.people, read.paragraphs]).toEqual([['author 王振敏'], [`text ${body}`, `text ${more}`]])
    expect(readOnly('渠边的脸', source, body, more, '扶沟县某某乡某某村 来信').people).toEqual([])
  })

  it('is a row of names between two titles', () => {
    const row = readOnly('A12:社会新闻', '2012年03月07日 星期三', '新修的水渠通水了', '张敏 李红', '一锹一锹挖了三十年', body, more)
    expect([row.titles, row.people]).toEqual([
      [null, '新修的水渠通水了', '一锹一锹挖了三十年'],
      ['author 张敏', 'author 李红'],
    ])
    expect(readOnly('新修的水渠通水了', '马路 行人', '一锹一锹挖了三十年', body, more).people).toEqual([])
  })

  it('is two names and nothing else below the text', () => {
    expect(readOnly('新修的水渠通水了', source, body, more, '党敏喜 许晨红').people).toEqual(['author 党敏喜', 'author 许晨红'])
    expect(readOnly('新修的水渠通水了', source, body, more, '渠水 通村').people).toEqual([])
  })
})

describe('what pictures show', () => {
  it('is signed by a studio, and nobody is called like it', () => {
    const { titles, people, paragraphs } = readOnly(
      '第A28版:小记者 上一版3  4下一版',
      '新修的水渠通水了',
      '返回主页 | 郑州晚报 | 标题导航 | 郑州日报',
      '新修的水渠通水了',
      '村民送来午饭 清风徐徐摄影',
      '通水 某某视觉摄影',
      body,
      more,
    )
    expect(titles).toEqual([null, '新修的水渠通水了', null])
    expect(people).toEqual([])
    expect(paragraphs?.slice(0, 2)).toEqual(['caption 村民送来午饭 清风徐徐摄影', 'caption 通水 某某视觉摄影'])
  })

  it('has the last of its words for who took it', () => {
    expect(readOnly('新修的水渠通水了', source, body, more, '送水到山村 引力 张敏摄').people).toEqual(['photographer 张敏'])
  })

  it('is both sentences of a picture and no more, also the one without a credit', () => {
    const lines = ['水利站的工人正在清洗渠边的护栏。', '', '夏天来了,工人定时清渠、洒水,为水渠的清亮默默地奉献着。 张敏 摄']
    expect(readOnly('清洗水渠', source, ...lines).paragraphs).toEqual([
      `caption ${lines[0]}`,
      'caption 夏天来了,工人定时清渠、洒水,为水渠的清亮默默地奉献着。',
    ])
    expect(readOnly('清洗水渠', source, ...lines, '', body).paragraphs?.[0]).toBe(`text ${lines[0]}`)
  })

  it('is a day and a clause behind the end of the text', () => {
    const { paragraphs } = readOnly('新修的水渠通水了', source, body, more, '《某某商报》供稿', '9日中午1时许,几名村民来到渠边')
    expect(paragraphs?.at(-1)).toBe('caption 9日中午1时许,几名村民来到渠边')
  })

  it('comes from the files of a reporter', () => {
    const { people, paragraphs } = readOnly('新修的水渠通水了', source, '村民看到水了!晚报记者 张敏(资料图片)', '', body, more)
    expect(people).toEqual(['photographer 张敏'])
    expect(paragraphs?.[0]).toMatch(/^caption /)
  })

  it.each([[[]], [[body + more, '']]])('is told by whole short sentences that no blank line parts, on a page of blank lines', (above) => {
    const { paragraphs } = readOnly(
      '第16版:影像 上一版3',
      '新修的水渠通水了',
      '返回主页 | 郑州日报 | 版面导航 |',
      '新修的水渠通水了',
      ...above,
      '技术人员检修水泵。',
      '水到田头,村民笑开了颜。',
      '',
      body + more,
      '',
      more,
    )
    expect(paragraphs?.filter((line) => line.startsWith('caption'))).toEqual([
      'caption 技术人员检修水泵。',
      'caption 水到田头,村民笑开了颜。',
    ])
  })

  it('is told by nothing where paragraphs stand without blank lines', () => {
    const lines = ['技术人员检修水泵。', '水到田头,村民笑开了颜。', '', body + more, more]
    expect(readOnly('新修的水渠通水了', source, ...lines).paragraphs?.filter((line) => line.startsWith('caption'))).toEqual([])
  })

  it('ends at a blank line below its credit', () => {
    const { paragraphs } = readOnly(
      '第A05版:都市新闻 上一版3  4下一版',
      '新修的水渠通水了',
      '返回主页 | 郑州晚报 | 标题导航 | 郑州日报',
      '新修的水渠通水了',
      '中原网  日期: 2007-03-14  来源: 郑州晚报',
      '村民看到水了 晚报记者 张敏 图',
      '',
      '村民反应',
      '',
      body,
      more,
      '下一步',
      '',
      '渠水要流到山里,自从去年冬天水利站修好了那座',
    )
    expect(paragraphs?.filter((line) => !line.startsWith('text'))).toEqual([
      'caption 村民看到水了 晚报记者 张敏 图',
      'subheading 村民反应',
      'subheading 下一步',
    ])
    expect(paragraphs?.at(-1)).toBe('text 渠水要流到山里,自从去年冬天水利站修好了那座')
  })

  it('stands alone above the byline where the headline has its 副题; without one it is that', () => {
    const titlesOf = (...titles: string[]) => {
      const head = ['第A05版:都市新闻 上一版3  4下一版', '新修的水渠通水了', '返回主页 | 郑州晚报 | 标题导航 | 郑州日报', ...titles, '']
      const source = ['中原网  日期: 2007-03-14  来源: 郑州晚报', '', '水边的一家三口', '', '晚报记者 张敏 文 李红 图', '']
      return readOnly(...head, ...source, body, more).titles
    }
    expect(titlesOf('新修的水渠通水了', '——三个村的十年')).toEqual([null, '新修的水渠通水了', '——三个村的十年'])
    expect(titlesOf('新修的水渠通水了')).toEqual([null, '新修的水渠通水了', '水边的一家三口'])
  })

  it('stands below a title that announces pictures', () => {
    const { titles, paragraphs } = readOnly(
      '新修的水渠通水了(组图)',
      '水渠里的水',
      '水流到了田头',
      '渠边的村民',
      '渠边的村民',
      `本报讯 ${body}`,
      more,
    )
    expect(titles).toEqual([null, '新修的水渠通水了(组图)', null])
    expect(paragraphs?.slice(0, 3)).toEqual(['caption 水渠里的水', 'caption 水流到了田头', 'caption 渠边的村民'])
  })

  it('is a piece of the headline, printed again above the text', () => {
    expect(readOnly('新修的水渠通水了全村都来看 老人:盼了多年', source, '', '新修的水渠通水了全村都来看', body, more).paragraphs?.[0]).toBe(
      'caption 新修的水渠通水了全村都来看',
    )
  })
})

describe('the text', () => {
  it('ends where the page cuts it', () => {
    const cut = '除了上述路段外,村民还反映,渠边的小路路面大坑'
    expect(readOnly('新修的水渠通水了', source, body, more, cut).paragraphs?.at(-1)).toBe(`text ${cut}`)
  })

  it('has the title of a part below its name', () => {
    const { paragraphs } = readOnly(
      '新修的水渠通水了',
      source,
      body,
      '',
      '【通水】',
      '',
      '水量二十万方以上',
      '',
      '等,我等。那水呢?来了。',
      '',
      more,
    )
    expect(paragraphs).toContain('subheading 水量二十万方以上')
  })

  it('is a poem below the name of a second author, too', () => {
    const verse = ['希望的田野', '丰收的田野', '是农民一辈子的希望', '金色的麦浪', '湮没了历史的苍凉', '激情的田野'].flatMap((line) => [
      line,
      '',
    ])
    const { paragraphs } = readOnly(
      '第16版:影像 上一版3',
      '新修的水渠通水了',
      '返回主页 | 郑州日报 | 版面导航 |',
      '新修的水渠通水了',
      body,
      '',
      '本报记者 张 敏 文/图',
      '',
      '□李红',
      '',
      ...verse,
    )
    expect(paragraphs).toHaveLength(7)
  })

  it('has parts that are named in brackets', () => {
    const { paragraphs } = readOnly('新修的水渠通水了', source, body, '【第一幕】', '', '修渠', more, '【第二幕】', '', '通水', body)
    expect(paragraphs?.filter((line) => line.includes('【'))).toEqual(['subheading 【第一幕】', 'subheading 【第二幕】'])
  })
})
