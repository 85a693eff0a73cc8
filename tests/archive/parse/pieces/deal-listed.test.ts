/** Titles in a list above the texts of a dump, of which one is not printed again; a stack whose first 引题 speaks of nothing. */
import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const list = ['渠边老井变成了茶摊', '河湾试水夜间集市', '渔网里走出一支舞龙队', '']
const first = [
  '渠边老井变成了茶摊',
  '',
  '本报讯(记者 张敏)5月12日下午,渠边镇的老井旁支起了六张茶桌。',
  '',
  '茶钱放在一只木匣里,到昨天为止一分没有少过。',
  '',
]
const second = [
  '河湾试水夜间集市',
  '',
  '本报讯(记者 李红)河湾镇的空场夜里闲着,摊贩白天没有地方。昨日起,空场每晚开放三小时。',
  '',
  '首批摊位有六十个。',
  '',
]
const third = ['柳林县新桥镇有一支只在渔网博物馆里看得到的舞龙队,墙上有一张旧照片。', '', '今年端午,龙第一次下了水。记者 王芳 赵云']
const read = (...lines: string[]): unknown =>
  readLines(...lines).articles.map(({ headline, paragraphs, byline }) => [headline, paragraphs.length, byline.map(({ name }) => name)])

describe('a title of the list that is not printed again', () => {
  it('goes to the text that tells it, behind that of the title before', () => {
    expect(read(...list, ...first, ...second, ...third)).toEqual([
      ['渠边老井变成了茶摊', 2, ['张敏']],
      ['河湾试水夜间集市', 2, ['李红']],
      ['渔网里走出一支舞龙队', 2, ['王芳', '赵云']],
    ])
  })

  it('is nobody’s where no text tells it', () => {
    const other = ['守夜的人说,灯要等最后一个摊子收了才关。', '', '下个月还要添二十个摊位。']
    expect(read(...list, ...first, ...second, ...other)).toEqual([
      ['渠边老井变成了茶摊', 2, ['张敏']],
      ['河湾试水夜间集市', 4, ['李红']],
    ])
  })

  it('parts no text that tells it from its first words on', () => {
    const two = [list[0] as string, '夜间集市开在空场', list[1] as string, '']
    expect(read(...two, ...first, ...second)).toHaveLength(2)
  })
})

describe('the first title of a stack above several texts', () => {
  it('is the first text’s 引题 when it speaks of nothing', () => {
    const { articles } = readLines(
      '凉不凉快 走走便知道',
      '渠边老井旁支起六张茶桌',
      '河湾夜市 空场开了三小时',
      '',
      `本报讯(记者 张敏)5月12日下午,渠边镇的老井旁支起了六张茶桌,茶钱放在木匣里。`,
      '',
      '本报讯(记者 李红)河湾镇的夜市昨日开张,空场每晚开了三小时,摊贩有了去处。',
    )
    expect(articles.map(({ kicker, headline }) => [kicker, headline])).toEqual([
      ['凉不凉快 走走便知道', '渠边老井旁支起六张茶桌'],
      [null, '河湾夜市 空场开了三小时'],
    ])
  })
})

describe('the page', () => {
  it('stands behind the day in the brackets of a source line', () => {
    const page = (source: string): string | null => readLines('新修的水渠通水', source, '昨日,新修的水渠通水,沿线村民都说好。').pageNumber
    expect(page('发布时间:2017-05-17 15:20:11  信息来源:郑州日报(2017年5月16日第三版)')).toBe('3')
    expect(page('发布时间:2017-05-17 15:20:11  信息来源:郑州日报(2017年5月16日 第A05版)')).toBe('A05')
    expect(page('发布时间:2017-05-17 15:20:11  信息来源:郑州日报')).toBeNull()
  })
})
