/** Long lines around a headline: they are titles, though they look like sentences. */
import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const news = '本报讯(记者 张敏)昨日,青石渠清淤完工,沿渠六个村的三千亩麦田浇上了头遍水。'
const body = '沿渠的人家说,往年要等到三更半夜才轮得上,如今白天就能浇完,省下的工夫正好去收蒜薹。'
const more = '管水的人每天走两个来回,哪里漏了就地堵上,堵不住的记在本子上,第二天一早报到镇里。'
const other = ['粮站粉刷一新', '', '本报讯(记者 李红)昨日,镇里的粮站粉刷一新,下月起收购夏粮。', '', more, '']

const titles = (...lines: readonly string[]): (string | null | undefined)[][] =>
  readLines(...lines).articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])

describe('a long line above a headline', () => {
  const long = [
    '顺着干了十九年的青石渠走一趟,听沿渠六个村的人说一说,水是怎样一节一节流回来的',
    '三十八万元修渠款为什么迟迟到不了账上?一位老会计翻了三天账本,答案在一张收条上',
    '县水利部门昨日公布今年第一批清淤渠道,十一条渠已经通水,其余四条月底完工',
    '在芒种到来之前,本报记者沿青石渠步行三十里,看望一位管了一辈子水的老人',
    '专访管水员李大山:他说,水自己不会说话,得有人替它记着账',
  ]

  it('is its 引题, on top of a page and below another text', () => {
    for (const line of long) {
      expect(titles(line, '', '渠里有水 心里有底', '', news, '', body)).toEqual([[line, '渠里有水 心里有底', null]])
      expect(titles(line, '', '渠里有水 心里有底', '', '本报记者 张敏', '', body, '', more)).toEqual([[line, '渠里有水 心里有底', null]])
      expect(titles(line, '渠里有水 心里有底', '——青石渠见闻', news, body)).toEqual([[line, '渠里有水 心里有底', '——青石渠见闻']])
      expect(titles(...other, line, '', '渠里有水 心里有底', '', news, '', body).at(-1)).toEqual([line, '渠里有水 心里有底', null])
    }
    expect(titles(long[0] as string, '', '渠里有水 心里有底', '', body, '', more)[0]?.[0]).toBe(long[0])
  })

  it('is one with the day, too', () => {
    for (const line of ['6月5日芒种,柳林村四十一户人家在渠边聚餐', '县第九次水利工作会议召开,听取今年清淤情况的报告']) {
      expect(titles(line, '', '端起碗来 忘了辛苦', '', news, '', body)).toEqual([[line, '端起碗来 忘了辛苦', null]])
      expect(titles(...other, line, '', '端起碗来 忘了辛苦', '', news, '', body).at(-1)).toEqual([line, '端起碗来 忘了辛苦', null])
    }
    expect(titles('到2020年', '', '村村通上渠水', '', news, '', body)).toEqual([['到2020年', '村村通上渠水', null]])
  })

  it('is none that was cut off inside a text or goes on elsewhere', () => {
    for (const cut of [
      '上世纪六十年代,我跟着父亲到渠上干活,才真真',
      '由于上游连年开荒,渠里淤积了大量的泥沙,闸门、涵',
      '有个老人提来一篮鸡蛋,放在管水员的门口,什么话也没有说,转身就走进了雨里〔下转六版〕',
    ]) {
      const [above] = readLines(...other, cut, '', '渠里有水 心里有底', '', news, '', body).articles
      expect(above?.paragraphs.some(({ text }) => text.includes(cut.slice(0, 8)))).toBe(true)
    }
  })
})

describe('a long line below a headline', () => {
  it('is its 副题 above what opens the text', () => {
    const line = '不收门票,可乘二路车直达渠首,沿渠设十一个歇脚的凉棚供人喝水'
    for (const opening of [[news], ['本报记者 张敏', '', body]])
      expect(titles('青石渠周六放水', '', line, '', ...opening, '', more)).toEqual([[null, '青石渠周六放水', line]])
    const [article] = readLines('青石渠周六放水', '', line, '', body, '', more).articles
    expect(article?.headline).toBe('青石渠周六放水')
  })
})
