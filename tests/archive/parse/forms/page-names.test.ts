import { describe, expect, it } from 'vitest'

import { isPageName } from '#archive/parse/forms/page-names.ts'

import { read, resources } from '../parse-tools.ts'

const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'

describe('the name of a page', () => {
  it.each([
    '县域新闻',
    '社区要闻',
    '乡村视窗',
    '教育周刊',
    '法治在线',
    '三农广角',
    '荥阳新闻',
    '洛阳新闻',
    '许昌要闻',
    '上街·视窗',
    '今日荥阳',
    '今日洛阳',
    '乡镇传真',
    '登封传真',
    '公告栏',
    '警法在线',
  ])('may be %s', (name) => {
    expect(isPageName(name, resources)).toBe(true)
    expect(read([name, '', '修渠四百里', '', body].join('\n')).pageName).toBe(name)
  })

  it.each([
    '科教卫生',
    '社会·民生',
    '文化教育',
    '荥阳教育',
    '郑州经济',
    '洛阳文体',
    '区街简讯',
    '县域快讯',
    '乡镇时讯',
    '区县时政',
    '县域经济',
    '社会',
    '教育',
    '政法综治',
    '专题',
    '乡村振兴',
    '民生·热线',
    '时政·经济',
    '副刊·散文',
    '读者来信',
    '特别报道',
    '基层新闻',
    '民生关注',
  ])('may be what its pieces are about or whose news they are: %s', (name) => {
    const reading = read([name, '', '修渠四百里', '', body].join('\n'))
    expect([reading.pageName, reading.articles[0]?.headline, reading.articles[0]?.kicker]).toEqual([name, '修渠四百里', null])
  })

  it('stands below advertisements, too', () => {
    const page = (...ads: string[]): string | null => read([...ads, '', '社区新闻', '', '修渠四百里', '', body].join('\n')).pageName
    expect(page('某某银行 您身边的银行', '', '服务热线', '00000')).toBe('社区新闻')
    expect(page('订报热线:00000000')).toBe('社区新闻')
    expect(page('新修的水渠通水了', '', body)).toBeNull()
  })

  it.each(['河滩·副刊', '城事·记录', '民生·渠边事'])('has a part beside its own name, which is no title: %s', (part) => {
    const titles = (...below: string[]): unknown[] =>
      read([part, '', ...below, '', '本报记者 张敏', '', body].join('\n')).articles.map((one) => [one.kicker, one.headline, one.subtitle])
    expect(titles('老井')).toEqual([[null, '老井', null]])
    expect(titles('修渠四百里', '', '——四个村的账本')).toEqual([[null, '修渠四百里', '——四个村的账本']])
  })

  it('is no part of a short headline below it, nor below advertisements', () => {
    const reading = read(['河湾白酒 窖藏十年', '', '订货电话', '00000', '', '副刊', '', '老井', '', '□张敏', '', body].join('\n'))
    expect([reading.pageName, reading.articles[0]?.headline]).toEqual(['副刊', '老井'])
  })

  it.each([
    '体育简讯',
    '文化传真',
    '今日水渠',
    '今日看点',
    '图片快讯',
    '教育教育',
    '修渠经济',
    '图片新闻',
    '人物',
    '修渠新闻',
    '修渠四百里',
    '平安',
    '记忆·老街',
    '人物·修渠记',
    '老街',
  ])('is not %s', (line) => {
    expect(isPageName(line, resources)).toBe(false)
  })
})
