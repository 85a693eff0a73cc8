/** Days of the news that are known: what began, struck or opened yesterday, jubilees of it, and examinations that fall on their day. */
import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

const news = (text: string): string | null => read(`本报讯(记者 张敏)${text}`).publishedDate.value

describe('a date that the page does not state', () => {
  it.each([
    ['昨日(12月28日)14时,郑州地铁1号线一期工程开通试运营,渠边的老人赶去坐了一趟。', '2013-12'],
    ['昨日上午,我国长江流域出现日全食,渠边上聚了上千人。', '2009-07'],
    ['昨日是汶川大地震一周年。渠边小学的师生默哀。', '2009-05'],
    ['昨日,上海世博会开幕倒计时一百天。渠边的剪纸入选,如今她带着徒弟。', '2010-01'],
    ['昨日(11月1日)起,第六次全国人口普查正式入户登记,普查员到了渠边。', '2010-11'],
    ['昨晚,北京奥运会在“鸟巢”开幕,渠边的茶摊坐满了人。', '2008-08'],
    ['昨日,《丙申年》特种邮票首发。1月5日凌晨,渠边邮局门前排起长队。', '2016-01'],
    ['昨日,渠边小学举行建校六十周年庆典。学校1956年建校时没有电铃。', '2016'],
    ['2月11日上午,渠边医院支援湖北医疗队出发驰援武汉。', '2020-02'],
    ['1925年6月12日出生的老兵,上周五在渠边过了九十周岁生日。', '2015-06'],
    ['2006年度党报党刊发行工作会议昨日在渠边召开。', '2005'],
    ['2024年度居民医疗保险集中缴费已经开始,渠边的缴费期为今年9月1日至12月31日。', '2023'],
    ['昨日零时八分,渠边医院迎来了2017年全县第一个宝宝。', '2017-01'],
    ['2017年普通高考明日开考,渠边的路段昨日设了牌子。', '2017-06'],
    ['定于下周二(2014年3月18日)22时起,对渠边停水。', '2014-03'],
    ['昨日是10月1日,国庆节恰与中秋节同一天,渠边的游客扫健康码入园。', '2020-10'],
    ['昨日是第三十个教师节,渠边小学的孩子献了花。', '2014-09'],
  ])('is inferred from %s', (text, value) => {
    expect(news(text)).toBe(value)
  })

  it.each([
    ['where it had struck', '昨日,记者来到渠边,汶川地震灾区的孩子在这里读书。'],
    ['a year before', '一年前的昨日,渠边人守着电视。'],
    ['who tells of it', '昨日,他说起昨日一样清楚的那天,北京奥运会开幕。'],
    ['a weekday that is another’s', '定于下周三(2014年3月18日)22时起,对渠边停水。'],
    ['the exam of the year it was put off', '去年的渠边人记得,2020年高考那天下着雨。'],
    ['honours for the press', '2006年度党报党刊发行先进单位昨日在渠边受表彰。'],
    ['two feasts on one day without a year', '昨日是10月1日,国庆节恰与中秋节同一天,渠边的游客多。'],
  ])('is not inferred from %s', (_, text) => {
    expect(news(text)).toBeNull()
  })
})
