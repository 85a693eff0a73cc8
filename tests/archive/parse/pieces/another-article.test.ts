import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

const below = '3上一篇  下一篇4'
const above = ['第11版:郑风 上一版3', '返回主页 | 郑州日报 | 版面导航 | 郑州晚报']
const text = '老屋拆了,皂角树还在,推土机绕了个弯,给它留出三尺见方的一块土。'
const other = '小时候到省城,父亲指着那座双塔说钟响了,我踮着脚听,满街是自行车铃铛。'

const articles = (...lines: string[]) =>
  read([...above, ...lines, below].join('\n\n')).articles.map(({ headline, byline }) => [headline, ...byline.map(({ name }) => name)])

describe('a page that shows one article', () => {
  it('shows another where a title stands above another name', () => {
    expect(articles('门前有棵皂角树', '□张敏', text, '塔上的钟声', '□李红', other)).toEqual([
      ['门前有棵皂角树', '张敏'],
      ['塔上的钟声', '李红'],
    ])
  })

  it('knows a name by its space', () => {
    expect(articles('门前有棵皂角树', '本报记者 张敏', text, '慢也是一种效率', '石 头', other)).toEqual([
      ['门前有棵皂角树', '张敏'],
      ['慢也是一种效率', '石头'],
    ])
  })

  it('shows a cartoon below its name', () => {
    const cartoon = '一个人守着水龙头打盹,墙上的字写着“节约用水从我做起”。'
    expect(articles('门前有棵皂角树', '□张敏', text, '漫画', '守水', cartoon)).toEqual([['门前有棵皂角树', '张敏'], ['守水']])
  })

  it('shows no other where the same name stands again', () => {
    expect(articles('门前有棵皂角树', '□张敏', text, '塔上的钟声', '□张敏', other)).toHaveLength(1)
  })

  it('shows another where a day and a photographer are all that stands below the last title', () => {
    const news = '昨日,薛店镇的麦田被薄雪覆盖,缓解了三十多万亩冬小麦的旱情。张敏 摄'
    expect(articles('末班车等到最后一个人', `本报讯(记者 李红)${text}`, '冬小麦盖上雪被', news).map(([headline]) => headline)).toEqual([
      '末班车等到最后一个人',
      '冬小麦盖上雪被',
    ])
  })

  it('shows another below two titles over 本报讯 that one more has signed', () => {
    const news = '把热水袋抱在怀里睡觉,一觉醒来,西郊的苗女士手上起了水疱。商家不肯退钱。'
    const talk = ['记者:渠水什么时候到?', '老渠工:月底就到。', '记者:先浇哪一块地?', '老渠工:先浇下村的,他们等得最久。']
    const box = ['新修的水渠通水了', '本报记者 张敏', text, ...talk, '热水袋烫出水疱,她气得要退货', '捂得越久越不好']
    expect(articles(...box, `本报讯(记者 张敏 李红)${news}`, other).map(([, ...names]) => names)).toEqual([['张敏'], ['张敏', '李红']])
    // By the same reporter, or behind a 本报讯 above, it may be a part of the report.
    expect(articles(...box, `本报讯(记者 张敏)${news}`, other)).toHaveLength(1)
  })
})

describe('a column of briefs', () => {
  const brief = (head: string, ...names: string[]): string => `${head}近日给路口装上广角镜,镜下挂一个铁皮风铃。${names.join('')}`
  const page = (...lines: string[]): string[][] =>
    read(lines.join('\n\n')).articles.map(({ headline, paragraphs, byline }) => [
      headline ?? '',
      String(paragraphs.length),
      ...byline.map(({ name }) => name),
    ])

  it('has the next brief without a title, where it begins with another district', () => {
    const lines = ['简讯', '街口装上“回声镜”', brief('管城区东大街街道'), brief('花园口镇八堡村', '(张敏)')]
    expect(page(...lines, '村口种下石榴树', brief('上街区峡窝镇', '(李红)'))).toEqual([
      ['街口装上“回声镜”', '1'],
      ['', '1', '张敏'],
      ['村口种下石榴树', '1', '李红'],
    ])
  })

  it('goes on where the district is the same, and in no column the text names others', () => {
    expect(page('简讯', '街口装上“回声镜”', brief('金水区'), brief('金水区花园路街道'))).toEqual([['街口装上“回声镜”', '2']])
    expect(page('街口装上“回声镜”', brief('金水区'), brief('惠济区'))).toEqual([['街口装上“回声镜”', '2']])
  })
})
