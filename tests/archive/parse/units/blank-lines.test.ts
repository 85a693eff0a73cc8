/** Where paragraphs end on pages of blank lines and columns: what has lost its full stop, what fills the column, rows of results. */
import { describe, expect, it } from 'vitest'

import { makeNearWords } from '#archive/parse/forms/near-words.ts'
import { cutLines } from '#archive/parse/lines/lines.ts'
import { markLine } from '#archive/parse/marks/mark-line.ts'
import { makeUnits } from '#archive/parse/units/units.ts'

import { resources } from '../parse-tools.ts'

/** Units as `kind text`, of lines with blank lines between. */
function unitsOf(...printed: string[]): string[] {
  const text = printed.join('\n\n')
  const lines = cutLines(text)
  const marks = lines.map((line) => markLine(line, resources))
  return makeUnits([...lines.keys()], lines, marks, makeNearWords(text), resources).map(({ kind, text: own }) => `${kind} ${own}`)
}

const title = '老渠边的修车铺'
const opening = '昨日,市里召开了水利工作会议,各区负责人都到了会,会议开了整整一天。'
const cut = [
  '渠水放下来的那天,两岸站满了从四面八方赶来看水的老人和孩子,他们说,等了大半辈子,总算等到',
  '甜水,锣鼓敲了整整一个上午,谁也没有回家吃饭的意思。',
]
const unended = '渠水放下来的那天,两岸站满了从四面八方赶来的乡亲,孩子们骑在大人的肩上,锣鼓敲了整整一个上午'

describe('a paragraph without its full stop', () => {
  it.each([
    ['somebody acts', '他把闸门又往上提了一寸,水就漫过了第一道坎。'],
    ['a reporter does', '记者离开村子的时候,最后一块田也喝足了水。'],
    ['an office does', '管委会把巡渠人的名字写在了闸房的墙上。'],
    ['each has its own', '各组的水票数目如下:'],
    ['a thing that was named is told of', '这条渠一共拐了十七道弯,每道弯都有一棵柳树。'],
  ])('ends at a blank line below which %s', (_what, below) => {
    expect(unitsOf(title, opening, unended, below)).toEqual([`heading ${title}`, `body ${opening}`, `body ${unended}`, `body ${below}`])
  })

  it.each([
    [
      'something is given to somebody',
      '渠水放下来的那天,两岸站满了从四面八方赶来的乡亲,队里把最后一张水票连同闸房的钥匙和一本旧账都交给',
      '他的儿子,从此渠边又多了一个人。',
    ],
    [
      'it is told when',
      '渠水放下来的那天,两岸站满了从四面八方赶来看热闹的乡亲,队里一共摆了三十桌。1998年修闸时',
      '我把那张旧票翻了出来,贴在闸房的墙上。',
    ],
    ['a word is cut', '渠水放下来的那天,两岸站满了从四面八方赶来看热闹的乡', '亲,锣鼓敲了整整一个上午。'],
    [
      'who acts is not told',
      '渠水放下来的那天,两岸站满了从四面八方赶来看水的乡亲,村里最年长的一位老人把闸门',
      '又往上提了一寸,水就漫过了第一道坎。',
    ],
  ])('goes on where %s', (_what, above, below) => {
    expect(unitsOf(title, opening, above, below).at(-1)).toBe(`body ${above}${below}`)
  })

  it('goes on where the blank lines of the page cut sentences', () => {
    const below = '他们又唱了三天戏,把渠边的草都踩平了,戏台才拆掉。'
    expect(unitsOf(title, cut.join(''), ...cut, unended, below).at(-1)).toBe(`body ${unended}${below}`)
  })
})

describe('a narrow column', () => {
  const column = [
    '昨日,新渠通水的头一天,村里的老',
    '人都搬着板凳坐在渠边,看水从山',
    '里流下来,谁家的羊也不许到渠边',
    '去喝水,更不许孩子们往里面扔石',
  ]

  it('goes on where both lines are full, whatever the second resembles', () => {
    const rest = [
      '他算过,修一里渠好的年景要用四',
      '十个工,坏的年景一百五;看闸老',
      '魏头两年只管看水,第四年起每月',
      '能省下两个工,水也不误。',
    ]
    const units = unitsOf(title, ...column, '头。', ...rest)
    expect(units).toEqual([`heading ${title}`, `body ${column.join('')}头。`, `body ${rest.join('')}`])
  })

  it('has subheadings, which do not fill it', () => {
    const units = unitsOf(title, ...column, '头。', '柳树长高了', ...column, '头。')
    expect(units).toContain('heading 柳树长高了')
  })
})

describe('rows', () => {
  it('of who did how well are no titles', () => {
    const rows = ['青年组 张大为 1小时12分 李红霞 1小时31分', '老年组 王保田 2小时05分 赵青山 2小时19分']
    expect(unitsOf(title, opening, ...rows, '渠边的凉茶摊', opening)).toEqual([
      `heading ${title}`,
      `body ${opening}`,
      ...rows.map((row) => `row ${row}`),
      'heading 渠边的凉茶摊',
      `body ${opening}`,
    ])
    const firsts = ['青年组第一名 张大为 12分08秒', '老年组第一名 李红霞 15分44秒']
    expect(unitsOf(title, opening, ...firsts, opening).slice(2, 4)).toEqual(firsts.map((row) => `row ${row}`))
  })

  it('are not two titles with one figure each', () => {
    const titles = ['八个村 一本账 走了三小时', '渠水到了 家家都高兴']
    expect(unitsOf(...titles, opening).slice(0, 2)).toEqual(titles.map((line) => `heading ${line}`))
  })

  it('are no titles below a colon', () => {
    const list = ['老桥以东、新渠以西,南街一组、二', '组,以及渠边的小学。']
    expect(unitsOf(title, '因为修渠,下面这几个地方周三停水,请大家提前备好:', ...list)).toEqual([
      `heading ${title}`,
      'body 因为修渠,下面这几个地方周三停水,请大家提前备好:',
      `body ${list.join('')}`,
    ])
  })
})

describe('half a sentence below a title', () => {
  it.each([
    ['where something is', '“渠水到了地头再回家”,这本账里', '记得最多的就是这一句。村里人都会背,孩子们也会。'],
    ['where somebody is', '水来了以后,我在渠边的老屋里', '找到了一把铜锁,锁上还有半截红绳。'],
  ])('tells %s, and not yet what', (_what, ...halves) => {
    expect(unitsOf(title, ...halves, ...cut, ...cut)[1]).toBe(`body ${halves.join('')}`)
  })

  it('is none where everybody is somewhere', () => {
    const second = '万家团圆夜,他们在大坝工地上'
    expect(unitsOf(title, second, opening)[1]).toBe(`heading ${second}`)
  })
})
