import { describe, expect, it } from 'vitest'

import { cutLines, type Line } from '#archive/parse/lines/lines.ts'
import { readRunningHead } from '#archive/parse/marks/running-head.ts'

import { read, resources } from '../parse-tools.ts'

const headOf = (text: string): ReturnType<typeof readRunningHead> => readRunningHead(cutLines(text)[0] as Line, resources)

describe('the running head of a page', () => {
  it.each([
    ['B07·都市新闻', 'B07', '都市新闻', null],
    ['C02/文娱', 'C02', '文娱', null],
    ['AⅡ·06 国际', 'AⅡ·06', '国际', null],
    ['安阳日报   乡镇新闻   7', '7', '乡镇新闻', '安阳日报'],
    ['读书周刊  14', '14', '读书周刊', null],
    ['09 县(市)区', '09', '县(市)区', null],
    ['B05法治·社会  2017.03.08 周三 临沂晚报 主编/张小渠 责编/李 桥', 'B05', '法治·社会', '临沂晚报'],
    ['6  综合    责编/欧阳小桥    2012年4月9日    鹤壁日报', '6', '综合', '鹤壁日报'],
    ['C01 政法在线    责编:张渠、李桥    校对:王晓渠', 'C01', '政法在线', null],
    ['旅游/美食  第08版   许昌晨报数字报  2021年5月1日 星期六', '08', '旅游/美食', '许昌晨报'],
    ['郑州晚报 2009年10月2日 己丑年八月十四 A13 体育新闻 责编张渠美编李小桥 热线 56780000', 'A13', '体育新闻', '郑州晚报'],
    ['焦作日报 2012年9月4日 星期二 A12 城市 版权所有 未经许可不得转载', 'A12', '城市', '焦作日报'],
    ['安阳晚报 B03 文体 2012年9月4日 未经授权,严禁转载', 'B03', '文体', '安阳晚报'],
    ['三版 · 理论', '三', '理论', null],
    ['河南日报 农村版 2010年2月26日 A05', 'A05', null, '河南日报农村版'],
    ['综合 5', '5', '综合', null],
    ['编辑 张小渠 电话 67650000 06 社会', '06', '社会', null],
    ['◆B11 社会·热线', 'B11', '社会·热线', null],
    ['06-07版 特别报道', '06-07', '特别报道', null],
    ['河南日报 HENAN DAILY 2014年6月9日 第5版 国内新闻', '5', '国内新闻', '河南日报'],
    ['大河报  A12 | 郊县  2012年9月4日 星期二  责任编辑:C021 美编:C005 校对: C117', 'A12', '郊县', '大河报'],
    ['05 综合 责编/S07 郑州晚报', '05', '综合', '郑州晚报'],
    ['中牟时报 第Z03版 郑州晚报', 'Z03', '中牟时报', '郑州晚报'],
  ])('reads %s', (line, pageNumber, pageName, paper) => {
    expect(headOf(line)).toMatchObject({ pageNumber, pageName, paper })
  })

  it.each([
    '综合5',
    'A股三大指数午后走低',
    '110 接警量连降三年',
    '12345 热线 有人接',
    '3个社区 4条新闻',
    '2013年7月19日',
    '5月1日 综合执法',
    '大雪封山 5版',
    '渠水进了农家院 A06',
    '农业 2.3 4.5',
    '第A05版:都市新闻 上一版3  4下一版',
    '郑州日报社 招聘启事',
    '记者 张渠 李桥',
    '走进新农村的人 05',
  ])('takes %s for none', (line) => {
    expect(headOf(line)).toBeNull()
  })
})

const text = '本报讯(记者 张渠)昨日上午,渠边的三个村子通了水,村民们放了一挂鞭炮,又在村口唱了半天戏。'

describe('running heads on a page', () => {
  it('are kept out of the titles below them', () => {
    const page = read(`B07·都市新闻\n\n柳林村村民要求\n一条新渠昨天通水\n${text}`)
    expect(page).toMatchObject({ pageNumber: 'B07', pageName: '都市新闻' })
    expect(page.articles).toMatchObject([{ kicker: '柳林村村民要求', headline: '一条新渠昨天通水' }])
    expect(page.leftovers).toMatchObject([{ reason: 'running-head' }])
  })

  it('state page, paper and day at the foot, too', () => {
    const page = read(`一条新渠昨天通水\n${text}\n\n3  综合    责编/李桥    2011年10月27日    安阳日报`)
    expect(page).toMatchObject({ pageNumber: '3', pageName: '综合', outlet: { value: '安阳日报', basis: 'stated' } })
    expect(page.publishedDate).toMatchObject({ value: '2011-10-27', basis: 'stated' })
    expect(page.articles[0]?.paragraphs).toHaveLength(1)
    expect(page.articles[0]?.byline).toEqual([{ role: 'reporter', name: '张渠' }])
  })

  it.each([
    '安阳日报 2011年10月27日 A03 民生\n统筹 李桥  责编 王晓渠 美编 赵小堤',
    '安阳日报 2011年10月27日 A03 民生\n编辑 李桥 校对 王晓渠 电话 67650000 E—mail:ab@163.com',
    'A03 | 民生\n2011年10月27日 星期四 编辑 赵小堤 美编 孙河 校对 周大桥',
  ])('name the editors of the page, who wrote nothing: %s', (head) => {
    const page = read(`${head}\n\n一条新渠昨天通水\n${text}`)
    expect(page).toMatchObject({ pageNumber: 'A03', publishedDate: { value: '2011-10-27' } })
    expect(page.articles[0]?.byline).toEqual([{ role: 'reporter', name: '张渠' }])
  })

  it('are not found inside a text', () => {
    const page = read(`一条新渠昨天通水\n${text}\n5 民生\n${text.slice(11)}`)
    expect(page).toMatchObject({ pageNumber: null, pageName: null })
  })

  it('tell nothing where several pages are listed', () => {
    const page = read(`02 要闻\n03 经济\n04 民生\n一条新渠昨天通水\n${text}`)
    expect(page.articles).toMatchObject([{ headline: '一条新渠昨天通水', kicker: null }])
    expect(page.pageNumber).not.toBe('04')
  })

  it.each([
    ['05', '民生', '郑州日报', '2016年3月5日 星期六'],
    ['民生', '05', '2016年3月5日', '郑州日报'],
    ['郑州日报', '2016年3月5日 星期六', '05 民生'],
    ['郑州日报', '2016年3月5日 星期六', '第05版:民生'],
  ])('stand on lines of their own: %s, %s, %s', (...head) => {
    const page = read(`${head.join('\n')}\n\n柳林村村民要求\n一条新渠昨天通水\n${text}`)
    expect(page).toMatchObject({ pageNumber: '05', pageName: '民生', outlet: { value: '郑州日报' } })
    expect(page.publishedDate.value).toBe('2016-03-05')
    expect(page.articles).toMatchObject([{ kicker: '柳林村村民要求', headline: '一条新渠昨天通水' }])
  })

  it('name a part of the paper above its page', () => {
    const page = read(`大河报 · 记录\n第A20版\n\n一条新渠昨天通水\n${text}`)
    expect(page).toMatchObject({ pageNumber: 'A20', pageName: '记录', outlet: { value: '大河报', basis: 'stated' } })
    expect(page.articles).toMatchObject([{ headline: '一条新渠昨天通水', kicker: null }])
  })

  it('name any city’s paper beside them', () => {
    const page = read(`B05/城事\n2012.3.22  星期四  责编:李桥  校对:王晓渠\n临沂晚报\n一条新渠昨天通水\n${text}`)
    expect(page).toMatchObject({ pageNumber: 'B05', outlet: { value: '临沂晚报', basis: 'stated' } })
  })

  it('may be a name above its slogan only', () => {
    expect(read(`街坊热线\n你说我办 件件有着落\n\n一条新渠昨天通水\n${text}`).pageName).toBe('街坊热线')
    expect(read(`街坊热线\n一条新渠昨天通水\n${text}`).pageName).toBeNull()
  })

  it('number their pages in Chinese, too', () => {
    expect(read(`一条新渠昨天通水\n${text}\n\n编辑:张小渠 校对:李桥\n第六版 副刊`)).toMatchObject({ pageNumber: '6', pageName: '副刊' })
  })

  it('take the place of a source line below a title', () => {
    const page = read(`一条新渠昨天通水\n大河报 2011年10月27日 A03 民生\n${text}`)
    expect(page.articles).toMatchObject([{ headline: '一条新渠昨天通水' }])
    expect(page.outlet.value).toBe('大河报')
  })
})

describe('guides to other pages', () => {
  const titles = '柳林村村民要求\n一条新渠昨天通水'
  it.each([
    ['lines with a page at the end', '今日导读\n麦田一夜返青 2版\n老戏台又响锣 A07\n'],
    ['lines with a page at the beginning', '今日关注\nA02 要闻 麦田一夜返青\nA05 民生 老戏台又响锣\n\n'],
    ['one such line without a label', '麦田一夜返青 >>第3版\n\n'],
    ['lines below the label, up to a blank one', '导读\n麦田该不该浇?\n老戏台又响锣\n\n'],
    ['what is told in the line of the label', '明日导读:麦田一夜返青\n'],
    ['the way through the site', '您当前的位置:网站首页 > 县区新闻\n'],
    ['a slogan', '你说我办 件件有着落\n\n'],
    ['a column and what it is about', 'B02 社区新闻\n\n巷新闻 邻里间的事\n\n'],
    ['who runs the page with the paper', '本版由某某水务集团协办\n'],
  ])('are none of the titles: %s', (_, head) => {
    const page = read(`${head}${titles}\n${text}`)
    expect(page.articles).toMatchObject([{ kicker: '柳林村村民要求', headline: '一条新渠昨天通水', subtitle: null }])
  })

  it('leave an editor’s lead alone', () => {
    const page = read(`一条新渠昨天通水\n导读\n三个村子盼了九年,昨天上午终于等来了水,村口唱了半天戏,放了一挂鞭炮。\n${text}`)
    expect(page.articles[0]?.paragraphs[0]).toMatchObject({ kind: 'lead' })
  })

  it('leave the title list of an e-paper to its page', () => {
    const page = read(
      `第01版:封面\n导读\n一条新渠昨天通水\n麦田一夜返青\n\n返回主页 | 郑州晚报 | 版面导航 |\n一条新渠昨天通水\n三村唱了半天戏\n${text}`,
    )
    expect(page.articles).toMatchObject([{ headline: '一条新渠昨天通水' }])
  })
})
