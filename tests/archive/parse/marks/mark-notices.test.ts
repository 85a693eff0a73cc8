/** Advertisements that are told by the lines around them. */
import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const report = ['渡口换上新船', '', '河湾镇北渡口的木船前天换成了铁船,摆渡人老段把旧船拖上岸,翻过来晾在柳树底下。', '']
const headlinesOf = (...lines: readonly string[]): (string | null)[] => readLines(...lines).articles.map(({ headline }) => headline)
const tender = ['招标公告', '河湾大厦空调清洗项目公开招标,请于本月25日前携资质报名。']
const lost = '本人遗失蓝色布包一只,内有图纸,拾到者请联系,必有重谢。'

describe('a notice in a row of them', () => {
  it.each(['寻物启事', '招领启事', '求租启事', '寻狗启示'])('is one of them: %s', (title) => {
    expect(headlinesOf(...report, ...tender, title, lost)).toEqual([report[0]])
    expect(headlinesOf(...report, title, lost, ...tender)).toEqual([report[0]])
  })

  it('is none where it stands alone, or asks for texts', () => {
    expect(headlinesOf(...report, '寻物启事', '', lost)).toEqual([report[0], '寻物启事'])
    expect(headlinesOf(...report, ...tender, '', '寻物启事', '', lost)).toContain('寻物启事')
  })
})

describe('an advertisement of a word', () => {
  it.each([
    ['招聘', '本店急聘送奶员十名,待遇优厚,有意者请至花园路面谈。'],
    ['出 租', '东街临街铺面一间,六十平方米,价格面议。'],
  ])('is of no article: %s', (title, text) => {
    expect(headlinesOf(...report, title, text)).toEqual([report[0]])
    const [article] = readLines(...report, title, text).articles
    expect(article?.paragraphs).toHaveLength(1)
  })

  it('is a part of the report where nobody is asked to come', () => {
    const [article] = readLines(...report, '招聘', '', '老段说,摆渡的人越来越难找,今年春天来试工的三个年轻人都没有留下。').articles
    expect(article?.paragraphs.map(({ text }) => text)).toContain('老段说,摆渡的人越来越难找,今年春天来试工的三个年轻人都没有留下。')
  })
})

describe('a slogan on top of a page', () => {
  it.each(['河湾新城盛大开盘 恭迎品鉴', '新楼盘火爆加推 敬请莅临!'])('is no kicker: %s', (slogan) => {
    expect(readLines(slogan, '售楼热线 0371-55××××88', ...report).articles.map(({ kicker, headline }) => [kicker, headline])).toEqual([
      [null, report[0]],
    ])
  })
})
