import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

const text = '本报讯(记者 张渠)昨日上午,渠边的三个村子通了水,村民们放了一挂鞭炮,又在村口唱了半天戏。'
const stack = `柳林村村民要求\n一条新渠昨天通水\n${text}`

describe('the head of a page on several lines', () => {
  it.each([
    ['2013.08.20 星期二\n街巷人家 A11\n洛阳晚报', 'A11', '街巷人家'],
    ['8 县市新闻 2013年8月20日 星期二 洛阳晚报 责任编辑 张渠 电话 67655×××', '8', '县市新闻'],
    ['洛阳晚报 老街旧事 2013年8月20日 星期二', null, '老街旧事'],
    ['洛阳晚报\n2013年8月20日 星期二 癸巳年七月十四\n2 经济与社会', '2', '经济与社会'],
    ['洛阳晚报 2013.8.20 星期二 A15\n社会·法治', 'A15', '社会·法治'],
    ['洛阳晚报\n2013年8月20日 星期二 B04\n体育', 'B04', '体育'],
    ['洛阳晚报\n2013年8月20日 星期二 B04\n老街旧事', 'B04', '老街旧事'],
    ['洛阳晚报\n\n05 人文洛阳\n2013年8月20日 星期二', '05', '人文洛阳'],
    ['06\n\n教 育\n\n洛阳晚报\n2013年8月20日 星期二 统筹:张渠 编辑:李桥', '06', '教育'],
    ['洛阳晚报    2013年8月20日 星期二    第07版    县区新闻    责任编辑:宋  渠  校对:李桥 电话:67650000', '07', '县区新闻'],
  ])('is read from all of them: %s', (head, pageNumber, pageName) => {
    const page = read(`${head}\n\n${stack}`)
    expect(page).toMatchObject({ pageNumber, pageName, outlet: { value: '洛阳晚报', basis: 'stated' } })
    expect(page.publishedDate).toMatchObject({ value: '2013-08-20', basis: 'stated' })
    expect(page.articles).toMatchObject([{ kicker: '柳林村村民要求', headline: '一条新渠昨天通水' }])
  })

  it.each([
    // A title right above its text, or of more words.
    [`洛阳晚报\n2013年8月20日 星期二 B04\n渠水流进村子\n\n${text}`, 'B04', '渠水流进村子'],
    [`洛阳晚报\n2013年8月20日 星期二 B04\n渠水流进柳林村\n\n一条新渠昨天通水\n${text}`, 'B04', null],
    // Where to read on.
    [`洛阳晚报\n2013年8月20日 星期二\n大雪封山 5版\n\n${stack}`, null, null],
    // Paper and a title of few words.
    [`郑州日报 招聘启事\n${text}`, null, null],
    [`2013年8月20日 渠水进村\n${text}`, null, null],
    [`10 万人看灯\n2013年8月20日\n${text}`, null, null],
  ])('is no title: %s', (page, pageNumber, headline) => {
    const reading = read(page)
    expect(reading).toMatchObject({ pageNumber, pageName: null })
    if (headline !== null) expect(reading.articles).toMatchObject([{ headline }])
  })
})
