import { describe, expect, it } from 'vitest'

import { isLinkRow, isPapersRow, isWordHeap } from '#archive/parse/forms/link-rows.ts'

import { resources } from '../parse-tools.ts'

describe('a row of links', () => {
  it.each(['新闻 | 视频 | 水利', '首页 新闻 视频 图片'])('is %s', (plain) => {
    expect(isLinkRow(plain, resources)).toBe(true)
  })

  it.each([
    '新闻 | 视频 | 水利 | 渠道 | 甲镇 | 乙镇 | 丙镇',
    '新闻 视频 图片 水渠 村庄 渠道 桥梁 码头',
    '教育 健康 下乡来',
    '新闻 视频 图片,都来了',
  ])('is not %s, of which too little is known', (plain) => {
    expect(isLinkRow(plain, resources)).toBe(false)
  })
})

it('knows a row of papers by two, or by one between bars', () => {
  expect(isPapersRow('大河报 郑州晚报', resources)).toBe(true)
  expect(isPapersRow('大河报 | 大河网 | 大河论坛', resources)).toBe(true)
  expect(isPapersRow('大河报|大河网|大河论坛', resources)).toBe(true)
  expect(isPapersRow('大河报 新渠通水', resources)).toBe(false)
})

it('takes more phrases than a title has for what a machine is to find', () => {
  const words = ['水渠', '通水', '清淤', '村民', '渠道', '水源', '桥梁', '码头', '灌溉', '水库', '大坝', '闸门', '泵站', '水车', '渡口']
  expect(isWordHeap(words.join(','))).toBe(true)
  expect(isWordHeap('水渠通水渠边清淤,水渠通水渠边清淤,水渠通水渠边清淤,水渠通水渠边清淤,水渠通水渠')).toBe(false)
  expect(isWordHeap('水渠|清淤|通水')).toBe(true)
})
