/** Who signs and who does not: letters and answers, interviews, supplements, agencies behind a photographer, the page's editor. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const first = '渠边的井盖碎了三个多月,打过两次电话,至今没有人来换。'
const second = '晚上孩子放学要从那里走,请有关单位快来看一看。'

describe('an answer of the editors', () => {
  it('belongs to the letter above where it ends with a colon', () => {
    const { titles, people, paragraphs } = readOnly(
      '井盖碎了没人管',
      '编辑同志:',
      first,
      second,
      '读者 祝小庆',
      '编辑答复:',
      '新井盖已经运到,三天内换好。',
    )
    expect(titles).toEqual([null, '井盖碎了没人管', null])
    expect(people).toEqual(['author 祝小庆'])
    expect(paragraphs?.slice(-2)).toEqual(['text 编辑答复:', 'text 新井盖已经运到,三天内换好。'])
  })
})

describe('a letter beside a report', () => {
  const report = ['井盖碎了没人管', '本报记者 张敏', first, second]

  it('begins with whom it greets, and ends with a name that it may tell itself', () => {
    const { articles } = readLines(
      ...report,
      '',
      '一个孩子的信',
      '',
      '编辑阿姨:我叫祝庆,今年九岁,家就在渠边。',
      '我想请人把井盖换了,奶奶晚上看不清路。',
      '',
      '祝庆',
    )
    expect(articles.map(({ headline, byline }) => [headline, byline.map(({ name }) => name)])).toEqual([
      ['井盖碎了没人管', ['张敏']],
      ['一个孩子的信', ['祝庆']],
    ])
  })

  it('is no question of an interview', () => {
    const lines = ['修渠的日子', '□本报记者 张敏', '记者:您哪一年开始修渠的?', '李红:那年我十九岁,村里一口井,全村人排着队打水。']
    const { articles } = readLines(...lines, '守渠的日子', '记者:后来为什么没有走?', '李红:渠通了水,总得有人看着闸门。')
    expect(articles).toHaveLength(1)
  })
})

describe('a letter on a page with buttons', () => {
  const head = ['B02版:来信', '上一版 下一版', '']
  const comment = ['一把伞借出去以后', '□张敏', first, second]
  const letter = ['井盖碎了没人管', `编辑同志:${first}`, second]
  const headlinesOf = (...lines: readonly string[]): readonly (string | null)[] =>
    readLines(...head, ...lines).articles.map(({ headline }) => headline)

  it('is another article below a comment and below a report, where a reader has signed it', () => {
    expect(headlinesOf(...comment, ...letter, '读者 祝小庆')).toEqual(['一把伞借出去以后', '井盖碎了没人管'])
    expect(
      headlinesOf('新修的水渠通水', '本报记者 李红', first, ...letter, '市民 祝小庆', '', '门牌掉了', letter[1] ?? '', '读者 石磨'),
    ).toEqual(['新修的水渠通水', '井盖碎了没人管', '门牌掉了'])
  })

  it('is part of what stands above where nobody has signed it, or it stands in a box', () => {
    expect(headlinesOf(...comment, ...letter)).toEqual(['一把伞借出去以后'])
    expect(headlinesOf(...comment, '新闻链接', ...letter, '读者 祝小庆')).toEqual(['一把伞借出去以后'])
  })
})

describe('a reader above the answer of the paper', () => {
  const peopleOf = (...below: readonly string[]): readonly string[] | undefined =>
    readOnly('井盖碎了没人管', first, second, '读者 祝小庆', ...below).people

  it.each([
    ['记者就此联系了水务站,新井盖三天内换好。'],
    ['接到来信后,本报记者随即到渠边看了,新井盖已经运到。'],
    ['本报编辑向水务站核实,新井盖已经运到。'],
  ])('has written the letter: %s', (answer) => {
    expect(peopleOf(answer)).toEqual(['author 祝小庆'])
  })

  it.each([['渠边的井盖去年也碎过一回,是我自己垫的石板。'], ['记者的表弟也住在渠边,他说自己夜里摔过一跤。']])(
    'may be one of those who say something: %s',
    (text) => {
      expect(peopleOf(text)).toEqual([])
    },
  )
})

describe('a name behind an institute', () => {
  const titlesAndPeople = (office: string, ...text: readonly string[]): readonly (readonly (string | null)[])[] =>
    readLines('给渠边的菜农提个醒', '天冷怎样浇水', office, ...text).articles.map(({ headline, byline }) => [
      headline,
      ...byline.map(({ role, name }) => `${role} ${name}`),
    ])

  it.each([['省农科院蔬菜所 祝小庆'], ['柳林县农技站 祝小庆'], ['柳林农业大学 祝小庆']])('is who wrote the text below: %s', (office) => {
    expect(titlesAndPeople(office, first, second)).toEqual([[expect.stringMatching(/提个醒|浇水/), 'author 祝小庆']])
  })

  it('is whom the text tells of', () => {
    expect(titlesAndPeople('柳林县农技站 祝小庆', `祝小庆在渠边住了三十年。${first}`, second).flatMap(([, ...people]) => people)).toEqual(
      [],
    )
  })
})

describe('a byline', () => {
  it.each([
    ['(人民视觉)', ['photographer 张敏']],
    ['(影像中国)', ['photographer 张敏']],
    ['(新华社发)', ['photographer 张敏']],
  ])('has a photographer in front of %s', (agency, people) => {
    expect(readOnly('新修的水渠通水', '昨日,渠边的村民在新闸门前合影。', `张敏 摄${agency}`).people).toEqual(people)
  })

  it('may have a supplement without a space before the name', () => {
    expect(readOnly('新修的水渠通水', first, `${second}荥阳时报李红 通讯员张敏 文/图`).people).toEqual([
      'reporter 李红',
      'correspondent 张敏',
    ])
  })

  it('stands behind a question, too, and 文/图 makes no caption of it', () => {
    const text = '5月18日上午,村民沿着水渠重新走了一遍,边走边问:再来一场雨,渠上还差什么?记者 李红 通讯员 张敏 文/图'
    const { people, paragraphs } = readOnly('新修的水渠通水', first, text, second)
    expect(people).toEqual(['reporter 李红', 'correspondent 张敏'])
    expect(paragraphs?.every((words) => words.startsWith('text '))).toBe(true)
  })

  it('stands behind 本报某地电, without a day', () => {
    expect(readOnly('新修的水渠通水', `本报洛阳电(记者 李红)${first}`)).toMatchObject({ people: ['reporter 李红'], dateline: '本报洛阳电' })
    expect(readOnly('本报停电检修', '', `本报讯(记者 李红)${first}`).titles).toEqual([null, '本报停电检修', null])
  })

  it('is not the name of a part in brackets', () => {
    const { articles, leftovers } = readLines('【三句话新闻】', '', '新修的水渠通水', `本报讯(记者 李红)${first}`)
    expect(articles.map(({ headline, byline }) => [headline, byline.length])).toEqual([['新修的水渠通水', 1]])
    expect(leftovers).toHaveLength(1)
  })
})

describe('the editor right below paper and day', () => {
  it('made the page and wrote nothing', () => {
    const { articles } = readLines(
      '第05版:民生 上一版  下一版',
      '2016年3月5日 星期六 郑州晚报',
      '责任编辑:张敏',
      '新修的水渠通水',
      '□记者 李红',
      first,
      second,
    )
    expect(articles.map(({ byline }) => byline.map(({ name }) => name))).toEqual([['李红']])
  })

  it('is the article’s below its title', () => {
    const { people } = readOnly('新修的水渠通水', '2016-03-05 08:10:00  来源:郑州晚报', '责任编辑:张敏', first, second)
    expect(people).toEqual(['editor 张敏'])
  })
})

describe('somebody from the mountains', () => {
  it.each(['一名山区教师背着书走了三里路。', '他是一个有名山区的知名山区教师。'])('is from no district that is called so: %s', (text) => {
    expect(readLines('新修的水渠通水', first, text).articles[0]?.districts).toEqual([])
  })
})

describe('below a text that nobody has signed', () => {
  const essay = ['渠边的树', first, second]

  it.each([['丁 荷'], ['石 磨']])('two characters with a space between are who wrote it: %s', (name) => {
    expect(readOnly(...essay, name).people).toEqual([`author ${name.replace(' ', '')}`])
    const { articles } = readLines(...essay, name, '', '新修的水渠通水', '本报讯(记者 李红)昨日,新修的水渠通水,沿线村民都说好。')
    expect(articles.map(({ headline, byline }) => [headline, byline.map((person) => person.name)])).toEqual([
      ['渠边的树', [name.replace(' ', '')]],
      ['新修的水渠通水', ['李红']],
    ])
  })

  it('a word, or the title of what stands below, is nobody', () => {
    const title = readLines(...essay, '', '秋 思', second, first)
    expect(title.articles.flatMap(({ byline }) => byline)).toEqual([])
    expect(readOnly(...essay, '启 事').people).toEqual([])
  })

  it.each([['(新郑 祝小庆)'], ['(安阳市 祝小庆)']])(
    'its writer stands behind the place where he lives, which is no district of it: %s',
    (signed) => {
      const { articles } = readLines(...essay, '', signed, '', '新修的水渠通水', '本报讯(记者 李红)昨日,新修的水渠通水,沿线村民都说好。')
      expect(
        articles.map(({ kicker, headline, byline, districts }) => [kicker, headline, byline.map(({ name }) => name), districts]),
      ).toEqual([
        [null, '渠边的树', ['祝小庆'], []],
        [null, '新修的水渠通水', ['李红'], []],
      ])
      expect(readOnly('渠边的树', first, `${second}${signed}`).people).toEqual(['author 祝小庆'])
    },
  )
})

describe('who wrote a letter, above it', () => {
  const letter = ['编辑同志:渠边的井盖碎了三个多月,打过两次电话。', second]

  it('may have a word for a name, behind the place where he lives', () => {
    const { articles } = readLines('井盖碎了没人管', '登封市大冶镇 边疆', ...letter)
    expect(articles.map(({ headline, byline }) => [headline, byline.map(({ name }) => name)])).toEqual([['井盖碎了没人管', ['边疆']]])
    expect(readOnly('井盖碎了没人管', '登封市大冶镇 边疆', first, second).people).toEqual([])
  })

  it('tells of what place it speaks, unless it names one', () => {
    const main = (...lines: readonly string[]): readonly string[] =>
      readLines('井盖碎了没人管', ...lines).articles[0]?.districts.map(({ name }) => name) ?? []
    expect(main('登封市大冶镇 边疆', ...letter)).toEqual(['登封市'])
    expect(main('登封市大冶镇 边疆', ...letter, '听说新密市的井盖换得快。')).toEqual(['新密市'])
    expect(main(...letter, '登封市读者 张敏')).toEqual(['登封市'])
    expect(main(first, second, '登封市 张敏')).toEqual([])
  })
})
