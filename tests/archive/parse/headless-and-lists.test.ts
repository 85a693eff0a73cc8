/** Reports without their headline, results in rows, and small lines around the texts: page numbers, chrome, who signs a letter. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const news = '本报讯(记者 张敏)昨日,柳林镇的水渠通了水,渠边的村民早早等在闸门旁。'
const told = '渠边的老人说,修渠的日子里全村人轮着送饭,一天也没有断过。'

describe('a report that has lost its headline', () => {
  const lead = '本报讯 昨日清晨六点,柳林渠两岸站满了人。等了三年的水,终于要从上游的水库放下来了。'
  const oil = '守渠队有二十四个人,年纪最大的六十八岁。队里有三位老木匠,手背上沾着擦不掉的黄油,一道闸门抹了整整两天,轴上、齿上都抹到了。'
  const soup = '沿途支起五口大铁锅,锅里熬着绿豆汤,谁走累了都能舀一碗。汤是各家凑的豆子,一家一碗,不多也不少。'
  const children = '孩子们不肯坐车。头一股水走得慢,他们跟着水头跑,跑了整整两里地,最小的一个跑丢了一只鞋。'
  const headlinesOf = (...lines: readonly string[]): readonly unknown[] => readLines(...lines).articles.map(({ headline }) => headline)

  it('keeps its parts where nobody signs but below the last', () => {
    const { people, paragraphs } = readOnly(
      lead,
      '木匠的手背沾着黄油',
      oil,
      '铁锅里熬着绿豆汤',
      soup,
      '水头后面跟着孩子',
      children,
      '记者 张敏',
    )
    expect(people).toEqual(['reporter 张敏'])
    expect(paragraphs?.filter((text) => text.startsWith('subheading'))).toHaveLength(3)
  })

  it('ends at titles that begin with places, and where another signs on the way', () => {
    const placed = [lead, '荥阳一闸门抹了新油', oil, '新密铁锅熬绿豆汤', soup, '登封孩子跟着水头', children, '记者 张敏']
    expect(headlinesOf(...placed)).toHaveLength(4)
    const signed = [lead, '木匠的手背沾着黄油', oil, '铁锅里熬着绿豆汤', `${soup}(记者 祝小庆)`, '水头后面跟着孩子', children, '记者 张敏']
    expect(headlinesOf(...signed).length).toBeGreaterThan(1)
  })
})

describe('results', () => {
  it('are rows, with the round in front and a colon between the figures, and no titles of the next piece', () => {
    const rows = ['半决赛 柳林渠82:69东岗镇', '半决赛 西坡村64:61北湾路', '决赛 柳林渠78:71西坡村']
    const { articles } = readLines('村里赛球', '', news, told, '', ...rows.flatMap((row) => [row, '']), '少年队跑赢了大人', '', news)
    expect(articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])).toEqual([
      [null, '村里赛球', null],
      [null, '少年队跑赢了大人', null],
    ])
    expect(articles[0]?.paragraphs.slice(-3).map(({ text }) => text)).toEqual(rows)
  })

  it('are a headline where only one is told', () => {
    expect(readOnly('柳林82:69东岗', '', news).titles).toEqual([null, '柳林82:69东岗', null])
  })
})

describe('a number below all text', () => {
  it('is that of the page', () => {
    expect(readLines(news, told, '07').pageNumber).toBe('07')
  })

  it('is none beside other numbers, nor where the text goes on with it', () => {
    expect(readLines('01', news, '02', told, '03').pageNumber).toBeNull()
    expect(readLines(news, '闸门旁的号码牌上写着两个数字,一个是', '07').pageNumber).toBeNull()
    expect(readLines('A05版:城事', '', '水渠通水了', '', news, '07').pageNumber).toBe('A05')
  })
})

describe('the name of the page, below the head that tells it', () => {
  const [one, two] = ['渠水流过村口的时候,我正坐在门墩上数麻雀。', '后来我走过许多渠,没有一条比得上村口的那条。']
  it.each([
    ['第11版:郑风 郑州日报', '郑风', '责任编辑 张敏'],
    ['第A08版:副刊 洛阳晚报', '副刊', '责任编辑:张敏'],
    ['2014年9月5日 星期五 郑州晚报 B06版 悦读', '悦读', '编辑 张敏 美编 李红'],
  ])('heads a part of it, and its editor wrote nothing: %s', (head, name, editor) => {
    const { articles, pageName } = readLines(
      head,
      editor,
      name,
      '数麻雀',
      '□祝小庆',
      one,
      two,
      '渠上的桥',
      '□宋小满',
      '桥墩上的青苔一年比一年厚。',
    )
    expect(pageName).toBe(name)
    expect(articles.map(({ headline, byline }) => [headline, byline.map((person) => person.name)])).toEqual([
      ['数麻雀', ['祝小庆']],
      ['渠上的桥', ['宋小满']],
    ])
  })

  it('is the headline right above who wrote the text', () => {
    const { articles } = readLines('第11版:老街 郑州日报', '老街', '□祝小庆', one, two)
    expect(articles.map(({ headline }) => headline)).toEqual(['老街'])
  })
})

describe('the name on top', () => {
  it.each([
    ['运河副刊', '运河副刊'],
    ['新闻动态', '新闻动态'],
  ])('is that of the page: %s', (line, name) => {
    expect(readLines(line, '', '水渠通水了', '', news).pageName).toBe(name)
  })

  it('is one of the site above source and day of posting', () => {
    const reading = readLines('新闻动态', '来源:东方今报  发布日期:2009-12-15', '', '水渠通水了', '', news)
    expect([reading.pageName, reading.publishedDate.value]).toEqual([null, '2009-12-15'])
  })

  it('is a column of meetings with people, and none with 与', () => {
    expect(readOnly('匠人面对面', '', '“刨花也有用处”', '', '——访木匠祝小庆', '', '本报记者 张敏', '', told).titles).toEqual([
      null,
      '“刨花也有用处”',
      '——访木匠祝小庆',
    ])
    expect(readOnly('与渠工面对面', '', news).titles).toEqual([null, '与渠工面对面', null])
  })
})

describe('lines of the site', () => {
  it.each([
    '楼主:柳林旧事 发表于 3小时前 阅读 77 回复 2',
    '3小时前 阅读 1.2万',
    '12楼 渠边人 发表于 2013-05-06 08:30',
    '本版内容仅供参考 请遵医嘱',
    '(以上信息仅供参考)',
    '新闻线索邮箱:xiansuo@example.com',
  ])('belong to no article: %s', (line) => {
    const { titles, paragraphs } = readOnly(line, '', '水渠通水了', '', news, told)
    expect([titles, paragraphs?.length]).toEqual([[null, '水渠通水了', null], 2])
    expect(readOnly('水渠通水了', '', news, told, '', line).paragraphs).toEqual(paragraphs)
  })

  it('are not titles of like words', () => {
    for (const title of ['楼主带头修好楼梯灯', '专家的话仅供参考', '一条线索引出三年旧账'])
      expect(readOnly(title, '', news).titles[1]).toBe(title)
  })
})

describe('a name', () => {
  it('is one in the bracket behind another, though it begins like a word', () => {
    const people = (bracket: string): readonly string[] | undefined => readOnly('水渠通水了', '', `本报讯(${bracket})${told}`).people
    expect(people('记者张敏通讯员校长红')).toEqual(['reporter 张敏', 'correspondent 校长红'])
    expect(people('记者张敏通讯员校长室')).toEqual(['reporter 张敏'])
  })

  it('of a reader is printed with a space, whatever he calls himself', () => {
    const letter = ['渠边的井盖碎了', '', '编辑同志:渠边的井盖碎了三个多月,至今没有人来换。', '']
    expect(readOnly(...letter, '读者 小 禾').people).toEqual(['author 小禾'])
    expect(readOnly(...letter, '读者 张 某').people).toEqual([])
  })

  it('of a reporter stands in front of his answer', () => {
    const letter = ['渠边的井盖碎了', '', '编辑同志:渠边的井盖碎了三个多月,至今没有人来换。', '', '读者 祝小庆', '']
    const { people, paragraphs } = readOnly(...letter, '本报记者 张 敏 复信:来信收到,新井盖已经运到,三天内换好。')
    expect(people).toEqual(['author 祝小庆', 'reporter 张敏'])
    expect(paragraphs?.at(-1)).toBe('text 来信收到,新井盖已经运到,三天内换好。')
    expect(readOnly(...letter, '本报记者回复:来信收到,新井盖已经运到,三天内换好。').people).toEqual(['author 祝小庆'])
  })
})

describe('a label above a poem', () => {
  it('is none of its title', () => {
    const lines = [
      '诗苑',
      '',
      '渠水',
      '',
      '□ 祝小庆',
      '',
      '渠水流过旧闸门',
      '',
      '柳树弯在两岸上',
      '',
      '放水的人没有走',
      '',
      '他把灯挂在树旁',
    ]
    expect(readOnly(...lines).titles).toEqual([null, '渠水', null])
  })
})
