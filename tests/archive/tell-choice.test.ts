import { describe, expect, it } from 'vitest'

import { printWords } from '#archive/digest/words.ts'
import { tellChoice } from '#archive/tell-choice.ts'
import type { Filters } from '#contract/requests.ts'

describe('tellChoice', () => {
  it.each([
    ['', ''],
    ['老街', '“老街”'],
    ['人大 工作 -管城', '“人大” · “工作” · 不含“管城”'],
    ['“人大 工作”', '“人大 工作”'],
    ['坚持“重基层', '「坚持“重基层」'],
    ['甲 OR 乙', '“甲”或“乙”'],
    ['(甲 OR 乙) 丙', '“甲”或“乙” · “丙”'],
    ['(甲 乙) OR 丙', '（“甲”且“乙”）或“丙”'],
    ['-(甲 OR 乙)', '除去（“甲”或“乙”）'],
    ['标题:人大 -副题:委', '标题含“人大” · 除去副题含“委”'],
    ['记者:李娜 署名:王', '记者 李娜 · 署名 王'],
    ['报纸:郑州日报 版:A09 标签:治理', '报纸 郑州日报 · 版次 A09 · 标签 治理'],
    ['日期:2013..2019', '2013年—2019年'],
    ['日期:2014-05', '2014年5月'],
    ['日期:2017-03..', '2017年3月起'],
    ['日期:..2016', '截至2016年'],
    ['-日期:2015', '除去2015年'],
    ['日期:3月20日', '历年3月20日'],
    ['日期:十月', '历年10月'],
    ['日期:不详 报纸:不详 区县:不详 版:不详 版名:不详', '日期不详 · 报纸不详 · 区县不详 · 版次不详 · 版名不详'],
  ])('tells a query in words: %s', (query, told) => {
    expect(tellChoice(query, {}, printWords['zh-CN'])).toBe(told)
  })

  it.each([
    ['人大 -管城 标题:会', '“人大” · without “管城” · “会” in the headline'],
    ['(甲 乙) OR 丙', '(“甲” and “乙”) or “丙”'],
    ['日期:2013..2019 -日期:2015', '2013 – 2019 · except 2015'],
    ['日期:2017.. 日期:..2018-03', 'since 2017 · until March 2018'],
    ['日期:3月20日', 'March 20 of every year'],
  ])('tells it in English: %s', (query, told) => {
    expect(tellChoice(query, {}, printWords.en)).toBe(told)
  })

  it('tells the filters beside it', () => {
    const filters: Filters = { district: ['管城回族区', '金水区'], basis: ['inferred'], from: '2014', to: '2017-08' }
    expect(tellChoice('老街', filters, printWords['zh-CN'])).toBe('“老街” · 管城回族区或金水区 · 报纸或日期为推断 · 2014年—2017年8月')
    expect(tellChoice('', { from: '2014', to: '2014' }, printWords['zh-CN'])).toBe('2014年')
  })
})
