/** Of a posting time and the day of the paper, the paper's counts. */
import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

const body = '昨日,记者从有关部门获悉,新修的水渠本月通水,沿线的村民都说这是一件好事。'

describe('the date beside a posting time', () => {
  it('is that of the source, not of the posting', () => {
    const text = `发布时间:2017-06-09 10:32:15\n${body}\n来源:《河南日报》(2017年6月8日)`
    expect(read(text).publishedDate).toMatchObject({ value: '2017-06-08', basis: 'stated' })
    expect(read(`发布于 2017-06-09 10:32\n水渠通水\n2017年06月08日 来源:河南日报\n\n${body}`).publishedDate.value).toBe('2017-06-08')
    expect(read(`水渠通水\n\n发布时间:2017-06-09 10:32:15\n\n${body}`).publishedDate).toMatchObject({
      value: '2017-06-09',
      basis: 'stated',
    })
  })

  it('is that of the paper, in brackets behind its name', () => {
    const text = `水渠通水\n\n发布时间:2022-03-19 10:22:31  来源:河南日报(2022-03-17)  点击:12次\n\n${body}`
    expect(read(text).publishedDate).toMatchObject({ value: '2022-03-17', basis: 'stated' })
  })

  it.each([
    ['发布时间:2017-06-09 10:32  来源:《河南日报》2017年6月8日A08版  浏览次数:86', '2017-06-08', 'A08'],
    ['发布时间:2017-06-09 10:32  来源:河南日报 2017年6月8日 8版', '2017-06-08', '8'],
    ['发布时间:2017-06-09 10:32  来源:《河南日报》2017-06-08 A08版', '2017-06-08', 'A08'],
    ['2017-06-09 10:32  来源:河南日报 2017-06-08', '2017-06-08', null],
    // A time of day is the site's; the page of no day is none.
    ['日期:2017-06-08  来源:河南日报 2017-06-09 10:32', '2017-06-08', null],
    ['来源:河南日报  发布时间:2017-06-09 10:32  改版 A08版', '2017-06-09', null],
  ])('is that of the paper behind its name, with its page: %s', (line, value, pageNumber) => {
    expect(read(`水渠通水\n\n${line}\n\n${body}`)).toMatchObject({ publishedDate: { value, basis: 'stated' }, pageNumber })
  })
})

describe('what a library says of a page it has copied', () => {
  it('is the paper and its day', () => {
    const page = read(`馆藏报纸全文转录\n报名:郑州日报\n日期:一九五六年四月十八日\n版次:第2版\n\n水渠通水\n\n${body}`)
    expect([page.outlet.value, page.publishedDate.value]).toEqual(['郑州日报', '1956-04-18'])
  })

  it('is none where somebody may put down his name', () => {
    expect(read(`水渠通水\n\n${body}\n\n报名:水利局办公室`).outlet.value).toBeNull()
  })
})

describe('a site and its source below the title, without a date', () => {
  it.each(['中原网  来源: 郑州日报', '某某在线 来源:郑州日报'])('is no title: %s', (line) => {
    const { articles, outlet } = read(`【打印】\n水渠通水\n\n${line}\n  ${body}\n\n3上一篇  下一篇4`)
    expect(articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])).toEqual([[null, '水渠通水', null]])
    expect(outlet.value).toBe('郑州日报')
  })
})
