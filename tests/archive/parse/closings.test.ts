/** What stands below a letter or a notice: who signed it, the office that tells it, the day. */
import { describe, expect, it } from 'vitest'

import { readLines } from './parse-tools.ts'

const news = '本报讯(记者 张敏)昨日,柳林镇的水渠通了水,渠边的村民早早等在闸门旁。'
const letter = ['编辑同志:', '渠边的井盖碎了三个多月,打过两次电话,至今没有人来换。']
const thanks = ['柳林渠的同志:寄来的图纸收到了,我这里还有两张旧的,请派人来取。', '图上有几处水渍,请一并收下。']

const facts = (...lines: readonly string[]): readonly unknown[] =>
  readLines(...lines).articles.map(({ kicker, headline, byline, paragraphs }) => [
    kicker,
    headline,
    byline.map(({ role, name }) => `${role} ${name}`),
    paragraphs.filter(({ kind }) => kind === 'subheading').length,
  ])

describe('who signs a letter', () => {
  it.each([
    ['河湾县读者 祝小庆', '祝小庆'],
    ['一名教师 欧阳小庆', '欧阳小庆'],
    ['一位老渠工 祝小庆', '祝小庆'],
  ])('is %s, and the next letter begins below', (sign, name) => {
    const head = ['第05版:读者来信 PDF版阅读']
    for (const mast of [head, []])
      expect(facts(...mast, '井盖碎了没人管', '', ...letter, '', sign, '', '给夜班司机的一封信', '', ...letter, '', '读者 李红')).toEqual([
        [null, '井盖碎了没人管', [`author ${name}`], 0],
        [null, '给夜班司机的一封信', ['author 李红'], 0],
      ])
  })

  it('is nobody of whom a title counts something', () => {
    expect(facts('一名教师 三十年', '', news)).toEqual([[null, '一名教师 三十年', ['reporter 张敏'], 0]])
  })
})

describe('the day below a letter', () => {
  it.each(['六月二日', '6月2日', '2013年6月2日'])('%s is no title and goes on in none', (day) => {
    expect(facts('给柳林渠的一封回信', '', ...thanks, '', '读者 祝小庆', '', day, '', '水渠通水了', '', news)).toEqual([
      [null, '给柳林渠的一封回信', ['author 祝小庆'], 0],
      [null, '水渠通水了', ['reporter 张敏'], 0],
    ])
  })

  it('is no subheading above what the editors answer', () => {
    const answer = ['编辑回音:', '', '新井盖已经运到,三天内换好。']
    expect(facts('井盖碎了没人管', '', ...letter, '', '读者 祝小庆', '', '六月二日', '', ...answer)).toEqual([
      [null, '井盖碎了没人管', ['author 祝小庆'], 0],
    ])
  })

  it('stays a title in a diary', () => {
    const entry = (day: string): string[] => [day, '', '早上去看渠,水比昨天高了一指,闸门上站着一只白鹭。', '']
    const [article] = readLines(
      '守渠日记',
      '',
      '张敏',
      '',
      '翻出那一年的本子,还看得清。',
      '',
      ...entry('六月二日'),
      ...entry('六月三日'),
      ...entry('六月四日'),
    ).articles
    expect(article?.paragraphs.filter(({ kind }) => kind === 'subheading').map(({ text }) => text)).toEqual([
      '六月二日',
      '六月三日',
      '六月四日',
    ])
  })

  it('goes on where a sentence begins with it', () => {
    const [article] = readLines(
      '水渠通水了',
      '',
      '柳林镇的水渠修了三年。',
      '',
      '6月2日',
      '',
      '上午,闸门提了起来,渠边的村民一片欢呼。',
    ).articles
    expect(article?.paragraphs.map(({ text }) => text)).toContain('6月2日上午,闸门提了起来,渠边的村民一片欢呼。')
  })
})

describe('a house and the day below a letter', () => {
  it('close it above a title', () => {
    const end = ['柳林镇敬老院', '', '6月2日', '', '水渠通水了', '', news]
    expect(facts('一封感谢信', '', '晚报编辑部:', '', thanks[1] as string, '', ...end)).toEqual([
      [null, '一封感谢信', [], 0],
      [null, '水渠通水了', ['reporter 张敏'], 0],
    ])
  })

  it('are a title and its day above a text', () => {
    const [, second] = readLines(
      '水渠通水了',
      '',
      news,
      '',
      '守渠日记',
      '',
      '6月2日',
      '',
      thanks[1] as string,
      '',
      '渠边',
      '',
      news,
    ).articles
    expect(second?.headline).not.toBe('渠边 守渠日记')
    expect(
      readLines('水渠通水了', '', news, '', '守渠日记', '', '6月2日', '', thanks[1] as string).articles.flatMap(({ paragraphs }) =>
        paragraphs.map(({ kind, text }) => `${kind} ${text}`),
      ),
    ).not.toContain('text 守渠日记')
  })
})

describe('the office below a notice', () => {
  const notice = ['柳林片区停水通知', '', '因管网检修,柳林片区将于本周六晚十点停水,请居民提前储水。', '', '市自来水公司', '']
  it.each([[[]], [['百姓生活', '', '老井要不要填', '', news, '', '百姓生活', '']]])('ends it, below the name of a column, too', (above) => {
    expect(facts(...above, ...notice, '水渠通水了', '', news).slice(-2)).toEqual([
      [null, '柳林片区停水通知', [], 0],
      [null, '水渠通水了', ['reporter 张敏'], 0],
    ])
  })

  it.each(['2013年6月2日', '二〇一三年六月二日'])('tells with %s its own day, and not that of the page', (day) => {
    const { publishedDate, articles } = readLines(
      '水渠通水了',
      '',
      news,
      '',
      ...notice,
      day,
      '',
      '水渠通水了',
      '',
      news.replace('张敏', '李红'),
    )
    expect(publishedDate.basis).not.toBe('stated')
    expect(articles).toHaveLength(3)
  })

  it('is a title below news', () => {
    expect(facts('水渠通水了', '', news, '', '市自来水公司', '', '今年换管三十里', '', news.replace('张敏', '李红'))).toHaveLength(2)
  })
})
