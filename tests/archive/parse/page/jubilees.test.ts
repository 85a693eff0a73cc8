/** Years that are told by how long something has been there or gone, or beside what counts for them. */
import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

const dateOf = (text: string): string | null => read(`渠边的一天\n\n${text}`).publishedDate.value

describe('the year of a jubilee', () => {
  it.each([
    ['今年是河湾磨坊建厂70周年。1944年,厂里的第一盘石磨转起来,记者找到了看磨的人。', '2014'],
    ['近日,记者走进河湾小学。今年是河湾小学建校六十周年。1956年秋天,首批学生坐在仓库里上课。', '2016'],
    ['4月16日,记者来到渠边。今年是河湾镇关停石料场5周年。2013年,随着最后一台碎石机停转,料场全部封闭。', '2018-04'],
    ['昨日,记者来到渠边。今年是河湾老码头停业二十周年。1995年冬天,最后一只渡船搬走了。', '2015'],
    ['昨日,记者来到渠边。今年是河湾老桥拆除10周年,2004年春天,老桥拆除那天下着雨。', '2014'],
  ])('is that of its beginning or end in the next sentence, and the count: %s', (text, year) => expect(dateOf(text)).toBe(year))

  it.each([
    '今年是河湾小学建校六十周年。1966年,学校停课,记者找到了当时的校长。',
    '昨日,记者来到渠边。今年是河湾磨坊建厂70周年。厂里的第一盘石磨还在。',
    '昨日,记者来到渠边。今年是河湾石料场关停5周年。2003年,料场最红火,夜里也亮着灯。',
    '今年是河湾磨坊建厂70周年。1990年,厂里的第一台电磨转起来,记者找到了看磨的人。',
  ])('is none where that tells of something else, or counts too far: %s', (text) => expect(dateOf(text)).toBeNull())
})

describe('the year of the news', () => {
  it.each([
    ['昨日,记者获悉今年上半年各镇清淤进度。截至6月30日,全县已清淤四百里,比2018年同期快了九天。', '2019'],
    ['今年前三季度渠水水质向好。截至目前,记者看到,合格的天数比2015年同期多了二十天。', '2016'],
    ['10月21日上午,村里清淤。记者看到,办结情况计入2016年度村干部考核。', '2016-10'],
    ['5月8日上午,村里清淤,记者看到,出工天数记入2014年度积分。', '2014-05'],
  ])('is told by its figures and by what counts for it: %s', (text, date) => expect(dateOf(text)).toBe(date))

  it.each([
    '昨日,记者获悉今年上半年各镇清淤进度。截至6月30日,全县已清淤四百里,比2019年同期快了九天。',
    '2月8日上午,村里清淤。记者看到,办结情况计入2016年度村干部考核。',
    '10月21日上午,村里清淤。记者获悉,办结情况将计入2016年度村干部考核。',
  ])('is not, where it may be another: %s', (text) => expect(dateOf(text)).toBeNull())

  it('begins when what is told is over', () => {
    const text = '本报讯(记者 张敏)庆祝新中国成立75周年的灯光从9月28日亮到了10月7日,渠边天天有人散步。'
    expect(dateOf(text)).toBe('2024-10')
    expect(dateOf(text.replace('亮到了10月7日', '亮起'))).toBe('2024-09')
  })
})
