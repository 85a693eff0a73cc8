import { describe, expect, it } from 'vitest'

import { isRow } from '#archive/parse/forms/list-lines.ts'

const context = { rowAbove: null, isBelowText: false, isAnnounced: false, second: '' }

describe('isRow', () => {
  it.each([
    ['市民:张敏', '41岁 木匠', {}],
    ['男子组 张敏 2小时19分', '女子组 李红 2小时41分', {}],
    ['一等奖 张敏', '二等奖 李红', { isBelowText: true }],
    ['柳林 十一胜一负 二十三分', '河湾 十胜二负 二十二分', { second: '石桥 八胜四负 二十分' }],
    ['站名 原位置 现位置', '老水厂 厂门前 向南五十米', { isAnnounced: true }],
    ['中原区:秦岭路以西,渠水以东;', '高新区:瑞达路以东。', { isBelowText: true }],
  ])('is true of %s above %s', (plain, below, more) => {
    expect(isRow(plain, { ...context, ...more, below })).toBe(true)
  })

  it.each([
    ['老渠通到了村口', '41岁 木匠', {}],
    ['男子组 张敏 2小时19分', '李红跑了 2小时41分', {}],
    ['李红跑了 2小时41分', '男子组 张敏 2小时19分', {}],
    ['中原区:秦岭路以西,渠水以东;', '高新区:瑞达路以东?', { isBelowText: true }],
    ['一等奖 张敏', '一等奖 李红', { isBelowText: true }],
    ['一等奖 张敏', '二班长 李红', { isBelowText: true }],
    ['柳林 十一胜一负 二十三分', '河湾 十胜二负 二十二分', { second: '石桥队垫底' }],
    ['渠水 一路向东 一村不落', '人心 一条扁担 两头挂念', { second: '日子 三年打井 五年栽树' }],
    ['站名 原位置 现位置', '渠水,很清 厂门前 向南', { isAnnounced: true }],
  ])('is false of %s above %s', (plain, below, more) => {
    expect(isRow(plain, { ...context, ...more, below })).toBe(false)
  })
})
