import { describe, expect, it } from 'vitest'

import { seriesNumber } from '#archive/parse/forms/series.ts'

import { readLines } from '../parse-tools.ts'

describe('the number of a piece in its series', () => {
  it.each(['灯火夜话③', '街巷里的老行当系列报道之二', '夜市观察(上)', '磨刀篇'])('stands at the end of %s', (title) => {
    expect(title).toMatch(seriesNumber)
  })

  it.each(['新的一篇', '谱写新篇', '古今名篇', '观察一棵树'])('does not stand in %s', (title) => {
    expect(title).not.toMatch(seriesNumber)
  })
})

describe('subheadings that ask in a few words', () => {
  const body = '9月2日,河湾北岸,坐轮椅的赵大婶头一回靠近了湖面。缓坡直通水边的木台,栏杆矮下来二十厘米,正好不挡视线,伸手就能摸到芦苇。'
  const more = '“以前得仰着脖子看。”赵大婶约了五个姐妹,下周还要来拍照,顺便尝一尝南门外那家新开的烩面馆。'
  const parts = [
    '设计者请七名同行试过,把比例改了四遍。“多走几步,胳膊就省一半劲。”这是其中一人提的意见,厂家连夜照着做了样品。',
    '养护队每天早晚巡查,发现松动,须在当天处置。',
  ]
  it.each([
    ['价钱怎么定', '谁来管维修'],
    ['账本由谁记', '工钱如何算'],
    ['为何找厂子', '坏了怎么办'],
    ['图纸谁来画', '出了错咋改'],
  ])('are of one series and part no articles: %s', (first, second) => {
    const lines = [
      '湖边新添了一条路',
      '',
      body,
      '',
      more,
      '',
      first,
      '',
      parts[0],
      '',
      second,
      '',
      parts[1],
      '',
      '记者 张敏 通讯员 李红 文/图',
    ]
    const { articles } = readLines(...lines.map(String), '', '校门口的“共享雨衣”', '一到下雨,校门口就挂出四十件黄雨衣。', '记者 张敏')
    expect(articles.map(({ headline }) => headline)).toEqual(['湖边新添了一条路', '校门口的“共享雨衣”'])
    expect(articles[0]?.paragraphs.flatMap(({ kind, text }) => (kind === 'subheading' ? [text] : []))).toEqual([first, second])
  })
})
