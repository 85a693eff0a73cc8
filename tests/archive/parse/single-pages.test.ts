/** Pages that seem to show one article, and what makes more of them. */
import { describe, expect, it } from 'vitest'

import { readLines } from './parse-tools.ts'

const body = '天刚蒙蒙亮,渠边已经有了人声,卖早点的摊主支起炉子,热气顺着屋檐往上飘。'
const more = '茶馆的门板一块一块卸下来,老主顾们提着鸟笼,坐到各自的凳子上说昨晚的戏。'
const other = '学校把操场的一角让给了石榴树,孩子们给每棵树起了名字,写在小木牌上。'

/** A mast and a list of titles. */
function headOf(list: readonly string[]): string[] {
  return ['第08版:县区新闻 上一版3  4下一版', ...list, '返回主页 | 郑州日报 | 版面导航 | 郑州晚报', '上一期  下一期']
}

/** Articles of a page below them, each with its people. */
function articlesOf(list: readonly string[], ...lines: readonly string[]): string[] {
  return readLines(...headOf(list), ...lines, '3上一篇 下一篇4').articles.map(({ headline, byline }) =>
    [headline, ...byline.map(({ role, name }) => `${role} ${name}`)].join(' · '),
  )
}

describe('a page with a list of titles', () => {
  it('falls on, once it has fallen into pieces', () => {
    const first = ['渠水通到了半山腰', `${body}(通讯员 张敏)`]
    const second = ['茶馆开门比鸡早', `${more}(通讯员 李红)`]
    expect(articlesOf(['渠水通到了半山腰', '茶馆开门比鸡早'], ...first, ...second, '石榴树有了名字', `${other}(通讯员 王强)`)).toEqual([
      '渠水通到了半山腰 · correspondent 张敏',
      '茶馆开门比鸡早 · correspondent 李红',
      '石榴树有了名字 · correspondent 王强',
    ])
  })

  it('has another article where a text ends with other names in brackets', () => {
    expect(articlesOf(['简讯'], '简讯', '渠水通到了半山腰', `${body}(通讯员 张敏)`, more, '石榴树有了名字', `${other}(记者 王强)`)).toEqual(
      ['渠水通到了半山腰 · correspondent 张敏', '石榴树有了名字 · reporter 王强'],
    )
    expect(articlesOf(['渠水'], '渠水通到了半山腰', `${body}`, more, '石榴树有了名字', `${other}(记者 王强)`)).toHaveLength(1)
  })

  it('has another where a picture with its photographer stands above a dateline', () => {
    expect(articlesOf(['渠水通了'], '渠水通了', `6月8日,${body}本报记者 张敏 摄`, '石榴树有了名字', `本报讯(记者 王强)${other}`)).toEqual([
      '渠水通了 · photographer 张敏',
      '石榴树有了名字 · reporter 王强',
    ])
  })

  it.each([
    ['somebody else reports', ['石榴树有了名字', `本报讯(记者 王强)${other}`]],
    ['a correspondent alone reports, below another', ['三分地里种出的课', '石榴树有了名字', `本报讯(通讯员 王强)${other}`]],
    ['the paper reports without a name', ['石榴树有了名字', `本报讯 ${other}`]],
    ['a correspondent signs above it', ['石榴树有了名字', '通讯员 王强', other]],
    ['a reporter in brackets opens', ['石榴树有了名字', `(记者 王强)${other}`]],
    ['has kicker, headline and subtitle', ['风吹石榴 叶子沙沙', '石榴树有了名字', '——荥阳一所小学的木牌', other]],
    ['somebody comments', ['短评', '水到了,路还要修', '王强', other]],
    ['an agency reports', ['石榴树有了名字', `据新华社洛阳电 ${other}`]],
    ['an office tells the public', ['停水公告', '因渠道清淤,定于6月8日起停水两天,请提前储水。']],
  ])('has another where a title stands above what %s', (_, lines) => {
    const signed = ['渠水通到了半山腰', '本报记者 张敏', body, '夜里的灯', more, '清早的渠', other]
    expect(articlesOf(['渠水通到了半山腰'], ...signed, ...lines)).toHaveLength(2)
  })

  it('has another where a lone title stands above what another reporter signs below', () => {
    const signed = ['渠水通到了半山腰', '本报记者 张敏', body]
    expect(articlesOf(['渠水通到了半山腰'], ...signed, '石榴树有了名字', other, '本报记者 王强')).toHaveLength(2)
    expect(articlesOf(['渠水通到了半山腰'], ...signed, '石榴树有了名字', other, '通讯员 王强')).toHaveLength(1)
  })

  it('goes on below a title over what the same reporter, or nobody, reports', () => {
    const head = ['渠水通到了半山腰', '本报记者 张敏', body]
    expect(articlesOf(['渠水通到了半山腰'], ...head, '夜里的灯', `本报讯(记者 张敏)${more}`)).toHaveLength(1)
    expect(articlesOf(['渠水通到了半山腰'], ...head, '一张公告', more, '清早的渠', other)).toHaveLength(1)
    expect(articlesOf(['渠水通到了半山腰'], ...head, '新闻回放', `本报讯 ${more}`)).toHaveLength(1)
    const picture = '市民在渠边洗菜。晚报记者 李红 实习生 赵亮 图'
    expect(articlesOf(['渠水通到了半山腰'], '渠水通到了半山腰', picture, '夜里的灯', '□晚报记者 张敏', `本报讯 ${more}`)).toHaveLength(1)
  })

  it('has a column of briefs, where each title has one paragraph', () => {
    const briefs = ['简讯', '渠水通到了半山腰', body, '石榴树有了名字', other, '茶馆开门比鸡早', more]
    expect(articlesOf(['一周要闻'], ...briefs)).toHaveLength(3)
    expect(articlesOf(['一周要闻'], ...briefs.slice(1))).toHaveLength(1)
  })

  it('goes on below a broken subheading with somebody behind a dash', () => {
    const head = ['渠水通到了半山腰', '本报记者 张敏', body]
    expect(articlesOf(['渠水通到了半山腰'], ...head, '我与渠水的', '四十年', '——修渠人老柴', more)).toHaveLength(1)
  })

  it('has what stands beside the report below 相关链接, another piece of the list too', () => {
    const list = ['渠水通到了半山腰', '石榴树有了名字']
    const report = ['渠水通到了半山腰', '□张敏', body, '延伸阅读']
    expect(articlesOf(list, ...report, '石榴树有了名字', '□李红', other)).toEqual([
      '渠水通到了半山腰 · author 张敏',
      '石榴树有了名字 · author 李红',
    ])
    const [only] = readLines(...headOf(list), ...report, other, more, '3上一篇 下一篇4').articles
    expect(only?.paragraphs.map(({ text }) => text)).toEqual([body, other, more])
  })

  it('has its titles twice, with a picture between', () => {
    const titles = ['钟楼停了三天 街坊干着急', '石桥上的修表匠', '一位老人爬上去一拧就好']
    expect(articlesOf(['石桥上的修表匠'], ...titles, '图为钟楼。 晚报记者 张敏 图', ...titles, body, more)).toEqual([
      '石桥上的修表匠 · photographer 张敏',
    ])
  })

  it('has another below a second dateline with who wrote it, without any title', () => {
    expect(articlesOf(['警方'], '警方快报', `本报讯(记者 张敏)${body}`, `本报讯(记者 王强)${other}`)).toEqual([
      ' · reporter 张敏',
      ' · reporter 王强',
    ])
  })

  it('leaves out what is below the title of a tender', () => {
    const tender = ['招标公告', '现对水渠清淤工程进行公开招标,清淤长度约三十七公里。']
    const { articles } = readLines(
      ...headOf(['渠水通了', '招标公告']),
      '渠水通了',
      `本报讯(记者 张敏)${body}`,
      ...tender,
      '3上一篇 下一篇4',
    )
    expect(articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([[body]])
  })
})

describe('names in brackets without a role', () => {
  const people = (...lines: string[]): string[] =>
    readLines('渠水通到了半山腰', ...lines).articles.flatMap(({ byline }) => byline.map(({ role, name }) => `${role} ${name}`))

  it('are authors, where nothing tells more', () => {
    expect(people(body, `${more}(张敏)`)).toEqual(['author 张敏'])
  })

  it.each([
    ['the text tells of its reporter', [`昨天,记者跟着他上了山。${body}`, `${more}(张敏)`]],
    ['an intern is named with them', [body, more, '(张敏 实习生 李红)']],
    ['one of them is a reporter elsewhere', [`${body}(张敏 李红)`, '石榴树有了名字', `本报讯(记者 张敏)${other}`]],
  ])('are reporters where %s', (_, lines) => {
    expect(people(...lines)).toContain('reporter 张敏')
  })

  it('stay authors behind the sign of a column', () => {
    const lines = ['□张敏', body, more, '石榴树有了名字', `本报讯(记者 张敏)${other}`]
    expect(people(...lines)[0]).toBe('author 张敏')
  })
})

describe('a pen name', () => {
  it('stands below the title of a piece behind a text that ends with its byline', () => {
    const { articles } = readLines('渠水通到了半山腰', body, `${more}记者 张敏`, '石榴', '最小的一棵树', '长亭', other)
    expect(articles.at(-1)?.byline).toEqual([{ role: 'author', name: '长亭' }])
  })
})
