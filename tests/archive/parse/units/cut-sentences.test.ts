import { describe, expect, it } from 'vitest'

import { isBrokenTitle } from '#archive/parse/units/broken-title.ts'
import { isCutSentence } from '#archive/parse/units/cut-halves.ts'

describe('isCutSentence', () => {
  it.each([
    ['今年夏天,渠水流过村', true],
    ['只要渠水一到,村里就', true],
    ['渠水流过村口,两岸人家正在', true],
    ['渠水流过村,两岸', false],
    ['渠水流过村口,两岸绿了', false],
  ])('%s: %s', (plain, is) => {
    expect(isCutSentence(plain)).toBe(is)
  })
})

describe('a title broken behind its comma', () => {
  const context = {
    plain: '渠水到田头,',
    rest: '全村笑开颜',
    below: '10月1日,渠水流到了村口,两岸的人家都用上了渠水,老人们早早等在闸门旁。',
    isInText: true,
    isWhole: (): boolean => true,
  }

  it('stands between whole paragraphs', () => {
    expect(isBrokenTitle(context)).toBe(true)
  })

  it.each([
    ['below no text', { isInText: false }],
    ['with another comma', { plain: '渠水,到田头,' }],
    ['above nothing', { below: null }],
    ['above a short line', { below: '10月1日渠水到了。' }],
    ['above what begins in the middle', { below: context.below.slice(6) }],
    ['where the second line is long', { rest: '全村老少都来看新修的水渠和渠边的桥' }],
    ['where the second line is cut', { isWhole: (): boolean => false }],
  ])('is none %s', (_, more) => {
    expect(isBrokenTitle({ ...context, ...more })).toBe(false)
  })
})
