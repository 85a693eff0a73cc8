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
})
