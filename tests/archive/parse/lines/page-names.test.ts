import { describe, expect, it } from 'vitest'

import { isPageName } from '#archive/parse/lines/page-names.ts'

import { read, resources } from '../parse-tools.ts'

const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'

describe('the name of a page', () => {
  it.each(['县域新闻', '社区要闻', '乡村视窗', '教育周刊', '法治在线', '三农广角', '荥阳新闻', '上街·视窗'])('may be %s', (name) => {
    expect(isPageName(name, resources)).toBe(true)
    expect(read([name, '', '修渠四百里', '', body].join('\n')).pageName).toBe(name)
  })

  it.each(['图片新闻', '人物', '修渠新闻', '修渠四百里', '教育'])('is not %s', (line) => {
    expect(isPageName(line, resources)).toBe(false)
  })
})
