/** Days that the whole country knows: days off, who died, what returned or began, and how long a law has been in force. */
import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

const news = (text: string): string | null => read(`本报讯(记者 张敏)${text}`).publishedDate.value

describe('a date that the page does not state', () => {
  it.each([
    ['记者获悉,今年端午节6月9日至11日放假,共3天,6月12日(星期日)上班,渠边的码头加开了船。', '2016'],
    ['国庆节将至,渠边景区昨日推出优惠。放假时间为9月29日至10月5日。根据通知,国庆9月29日至10月5日放假。', '2008'],
    ['昨日上午,人民艺术家常香玉在郑州逝世,渠边的戏迷来献花。', '2004-06'],
    ['前天,“杂交水稻之父”袁隆平院士,因病在长沙逝世。渠边的农民在田头摆上稻穗。', '2021-05'],
    ['明天零时起,全国铁路实施第六次大提速,渠边小站换了时刻表。', '2007-04'],
    ['昨日上午,创业板正式开市,渠边的营业部挤满了人。', '2009-10'],
    ['神舟五号载人飞船昨日返回,渠边的孩子画了一墙火箭。', '2003-10'],
    ['昨日零时起,全面两孩政策正式实施,渠边的窗口排起了队。', '2016-01'],
    ['《旅游法》今日起施行,渠边的导游昨晚背了一夜。', '2013-10'],
    ['《旅游法》实施一周年之际,记者走访渠边的旅行社。', '2014'],
    ['民法典实施三个月来,渠边的法庭审结了百余件案子。近日,记者来旁听。', '2021'],
    ['3月2日,反家庭暴力法实施一周年之际,渠边的妇联摆了桌子。', '2017-03'],
    ['去年7月1日起施行的《社会保险法》,让渠边的保姆有了底气。近日,记者见到她们。', '2012'],
    ['高考推迟一个月,渠边的老师说多背了一个月书。近日,记者来到学校。', '2020'],
    ['北京冬奥会闭幕才三天,渠边的火炬手把火炬带给孩子们看。', '2022-02'],
    ['芦山地震第五天,渠边的救援队还在宝兴,队员打来电话。', '2013-04'],
    ['县里的扫黑除恶专项斗争今年1月启动,渠边的沙场关了三家。近日,记者来到渠边。', '2018'],
  ])('is inferred from %s', (text, value) => {
    expect(news(text)).toBe(value)
  })

  it.each([
    ['days off of many years', '根据通知,清明节4月4日至6日放假,昨日渠边陵园加开了班车。'],
    ['days off told of', '老人说,那年端午节6月9日至11日放假,她正好回家。昨日,记者见到她。'],
    ['days off of the next year', '记者昨日获悉,明年端午节6月9日至11日放假。'],
    ['what stands on no market’s first day', '昨日,渠边的一家公司在创业板挂牌。'],
    ['a death told of', '昨日,渠边的戏迷说起常香玉逝世的那天。'],
    ['a jubilee of a death', '昨日,常香玉逝世十周年,渠边的戏迷唱了一夜。'],
    ['a meeting about a law', '昨日,渠边县召开《旅游法》实施座谈会。'],
    ['so many years at the turn of a year', '民法典实施一周年之际,渠边的法庭审结了百余件案子。近日,记者来旁听。'],
    ['a law of two beginnings', '职业病防治条例实施一周年之际,渠边的工厂体检。专利法实施一周年,记者走访。'],
    ['how long it had lasted, told when it was over', '芦山地震第五天,他赶到宝兴。十年后,昨日,记者在渠边见到他。'],
    ['how long it had lasted then', '汶川地震第五天出生的孩子,昨日在渠边过生日。'],
  ])('is not inferred from %s', (_, text) => {
    expect(news(text)).toBeNull()
  })
})
