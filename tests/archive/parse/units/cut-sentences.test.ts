import { describe, expect, it } from 'vitest'

import { junctionScore } from '#archive/parse/forms/junction.ts'
import { isBrokenTitle } from '#archive/parse/units/broken-title.ts'
import { isCutSentence } from '#archive/parse/units/cut-halves.ts'

import { read, resources } from '../parse-tools.ts'

describe('junctionScore', () => {
  const score = (above: string, below: string): number => junctionScore(above, below, () => false, resources)
  it.each([
    ['闸门边的水尺刻', '得清清楚楚,隔着渠也看得见。'],
    ['渠边的石头码', '得很齐,一块挨着一块。'],
    ['最忘不了的不是通水那天,而是那三千棵', '没有栽活的柳树。'],
    ['他领我去看水,看的是这几盏', '点了一冬的马灯。'],
  ])('tells that a sentence goes on: %s / %s', (above, below) => {
    expect(score(above, below)).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['闸门边的水尺', '得知渠水要来,张敏明起了个大早。'],
    ['闸门边的水尺', '得益于新渠,今年的麦子多收了两成。'],
    ['修渠人记着这三条', '水从山上下来,要过七道弯。'],
    ['渠水通了,难忘那一天', '水从山上下来,要过七道弯。'],
  ])('tells no such thing: %s / %s', (above, below) => {
    expect(score(above, below)).toBeLessThan(3)
  })
})

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

describe('the first line of a text below its title', () => {
  const more = '渠水从山上下来,要过七道弯。通水那天,村口唱了半天戏,老人们都来看水。'
  const textOf = (first: string, next: string): unknown[] =>
    read(['新渠通到了山脚下', '', first, '', '', '', next, '', more].join('\n')).articles.map(({ paragraphs }) => paragraphs[0]?.text)

  it.each([
    ['正是麦子返青的时节,登封市大柳镇石', '桥村的张敏把头一遍渠水放进了麦田,渠边站满了看水的人。'],
    ['立春以后不久麦子就浇上了返青水,新密市南渠乡柳', '湾村的李红蹲在地头看了一上午,渠边站满了看水的人。'],
  ])('is cut in the name of a village: %s / %s', (first, next) => {
    expect(textOf(first, next)).toEqual([first + next])
  })

  it.each([
    ['麦子浇上返青水,喜了大柳镇老少', '村民张敏把头一遍渠水放进了麦田,渠边站满了看水的人。'],
    ['麦子浇上返青水,喜了大柳镇人', '石桥村的张敏把头一遍渠水放进了麦田,渠边站满了看水的人。'],
    ['麦子浇上返青水,渠边有了歇凉亭', '石桥村的张敏把头一遍渠水放进了麦田,渠边站满了看水的人。'],
  ])('stands below a title that is whole: %s / %s', (first, next) => {
    expect(textOf(first, next)).toEqual([next])
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
