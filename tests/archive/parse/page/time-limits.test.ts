/** Days that the calendar leaves one year for, between what the text uses and what it awaits; feasts on one day; the moon's days. */
import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

const news = (text: string): string | null => read(`本报讯(记者 张敏)${text}`).publishedDate.value

describe('a date that the page does not state', () => {
  it.each([
    // A line in use, and one that is awaited.
    ['周六(5月14日),渠边的书友在郑州地铁1号线紫荆山站A口碰头。地铁2号线还在试跑。', '2016-05'],
    ['昨日(9月14日 周六),渠边的人坐郑州地铁5号线去看灯。3号线预计年底开通。', '2019-09'],
    ['后天(6月7日,星期五)就是高考。眼下郑州的地铁1号线还在铺轨,渠边的路也围着。', '2013-06'],
    ['爱淘书的人,6月18日(本周六)可以到渠边来。从站口走一截路就到,郑徐高铁还在建设。县里2015年修了渠。', '2016-06'],
    ['后天(6月7日,星期五)就是高考。眼下地铁1号线还在铺轨。郑州渠边的师傅记得每个考生。', '2013-06'],
    // What is in people's hands.
    ['昨日(5月12日,星期三),渠边的护士领了花,家属亮健康码进院。', '2021-05'],
    ['昨日(5月19日,星期六),渠边的人骑共享单车去看渠。国税局的人在渠边摆摊讲税。', '2018-05'],
    ['3月10日,星期三,渠边的人看雪。温家宝总理的报告讲到了水利。他们给汶川地震的灾区捐过闸门。', '2010-03'],
    ['今天是12月7日,农历十月廿一,大雪节气。渠边的人可以发手机短信问天气。', '2009-12'],
    ['6月12日,端午节,渠边赛龙舟。2008年,渠上没有船。', '2013-06'],
    // Two feasts on one day.
    ['国庆、中秋同一天,渠边升旗赏月。昨日傍晚,六百人亮过健康码,进了广场。', '2020'],
    ['正月十五与情人节在同一天,渠边的花店卖汤圆。昨日是元宵节,街上人多。', '2014-02'],
    ['虎年春节与情人节撞了个满怀。2月14日大年初一那天,渠边卖花的多。昨天是大年初三,花店依旧忙。', '2010-02'],
    // The moon's day in a year that is known.
    ['近日,渠边召开2011年修渠推进会。昨天是腊月二十三,村民忙着扫尘。', '2011-01'],
    ['昨日,地铁1号线开通试运营首日,郑州渠边的站里人多。', '2013-12'],
  ])('is inferred from %s', (text, value) => {
    expect(news(text)).toBe(value)
  })

  it('is inferred from the line of the city whose districts are told', () => {
    expect(news('昨日,地铁1号线开通试运营,金水区渠边社区的老人坐了一趟。')).toBe('2013-12')
  })

  it.each([
    ['the day of a law’s jubilee', '9月1日上午,渠边的学生唱国歌。2017年9月1日,国歌法获得通过。'],
    ['the last day of a year, which the next year’s paper tells', '12月31日上午,2014年渠边县水利推进会召开。'],
    ['the next of what is held every other year', '11月13日,第十四届渠边船展闭幕。本届船展来了四十家,第十五届船展将于2014年11月12日举行。'],
    ['what lies in a drawer', '那个春天,村口设了卡点。昨日(5月12日,星期四),老支书翻出当时的登记本,有人出示健康码的记号还在。'],
    ['a weekday alone', '昨日(5月19日,星期六),渠边的人看渠。'],
    ['the line of no city', '昨日,地铁1号线开通试运营首日,渠边的人多。'],
    ['that of another', '昨日,苏州地铁1号线开通试运营首日,郑州来的渠边人去看热闹。'],
    ['what was used then', '5月12日,星期三,他记得那时进院要亮健康码,如今渠边的门开着。'],
    ['a line that goes on', '昨日(9月14日 周六),郑州地铁1号线二期还在铺轨,渠边的路围着。'],
    ['two feasts without a bound', '国庆、中秋同一天,渠边升旗赏月。昨日傍晚,六百人进了广场。'],
    ['two of another year', '去年春节与情人节撞了个满怀,渠边的花店卖汤圆。'],
    ['two of another year in the next paragraph', '昨日,渠边的花店换了招牌。\n去年国庆、中秋同一天,六百人亮过健康码,进了广场。'],
    ['two that are awaited', '渠边的人说,教师节与中秋节同一天要等到十九年后。昨日他们问过。'],
    ['feasts that only meet', '国庆中秋喜相逢,渠边升旗赏月。昨日,六百人亮过健康码,进了广场。'],
  ])('is not inferred from %s', (_, text) => {
    expect(news(text)).toBeNull()
  })

  it('is held against the calendar', () => {
    expect(news('3月7日(星期天),县里召开2015年修渠推进会,渠边的人亮健康码进场。')).toBeNull()
  })
})
