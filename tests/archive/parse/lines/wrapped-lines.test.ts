/** Columns of which each line is a line of the file. */
import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const paragraphs = [
  ['　　渠边的人家天不亮就起来,先把闸', '门上的水草捞干净,再看水尺涨到哪', '里。老渠工张敏明说,水不等人。'],
  ['　　“水到了。”', '孩子们从坡上跑下来,喊声把狗也惊', '动了,一路跟着水头往下村跑去。'],
  ['　　下村的地已经翻过两遍,只等这场', '水。会计李红把各家的亩数写在墙上,', '谁先谁后,一看就明白。'],
]
const joined = paragraphs.map((lines) => `text ${lines.join('').trim()}`)

function articlesOf(...lines: readonly string[]): string[][] {
  return readLines(...lines).articles.map(({ headline, byline, paragraphs: own }) => [
    headline ?? '',
    byline.map(({ role, name }) => `${role} ${name}`).join(' '),
    ...own.map(({ kind, text }) => `${kind} ${text}`),
  ])
}

describe('a column with a line of the file for each of its own', () => {
  it('has its paragraphs where it is indented, and titles above them', () => {
    const next = ['　　本报讯(记者 张敏', '　通讯员 李大山)昨日,记者从水务部', '门获悉,新修的水渠本月通水,沿线', '村民都说好。']
    expect(articlesOf('新修的水渠通水了', '□本报记者 王小山', ...paragraphs.flat(), '水渠添了新水尺', ...next)).toEqual([
      ['新修的水渠通水了', 'reporter 王小山', ...joined],
      ['水渠添了新水尺', 'reporter 张敏 correspondent 李大山', 'text 昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'],
    ])
  })

  it('may print who wrote it below, and stands behind blank lines', () => {
    const spaced = paragraphs.flatMap((lines) => [...lines, ''])
    expect(articlesOf('新修的水渠通水了', '', ...spaced, '本报记者 王小山')).toEqual([['新修的水渠通水了', 'reporter 王小山', ...joined]])
  })

  it('may close with who wrote it, in brackets behind the last full stop', () => {
    const last = ['　　水头过了第三座闸,早了整整半天。', '张敏明还站在渠边那块石头上看水尺,', '手里攥着半截粉笔。（陆文山 李红）']
    expect(articlesOf('新修的水渠通水了', ...paragraphs.flat(), ...last)).toEqual([
      [
        '新修的水渠通水了',
        'author 陆文山 author 李红',
        ...joined,
        'text 水头过了第三座闸,早了整整半天。张敏明还站在渠边那块石头上看水尺,手里攥着半截粉笔。',
      ],
    ])
  })

  it.each([
    ['本报记者 王小山', ''],
    ['记者', '王小山 张 敏 通讯员 李红'],
    ['记者 王小山', '通讯员 李红'],
  ])('may close with %s behind the last full stop, and go on with it: %s', (role, rest) => {
    const last = [
      '　　水头过了第三座闸,早了整整半天。',
      '张敏明还站在渠边那块石头上看水尺,',
      `手里攥着半截粉笔。${role}`,
      ...(rest ? [rest] : []),
    ]
    const [article] = articlesOf('新修的水渠通水了', ...paragraphs.flat(), ...last)
    expect(article?.slice(2)).toEqual([
      ...joined,
      'text 水头过了第三座闸,早了整整半天。张敏明还站在渠边那块石头上看水尺,手里攥着半截粉笔。',
    ])
    expect(article?.[1]).toMatch(/^reporter 王小山/)
    expect(article?.[1]?.includes('correspondent 李红')).toBe(rest.includes('李红'))
  })

  it('joins Latin words with a space', () => {
    const [first, ...others] = paragraphs
    const lines = ['　　渠上新装的闸门用的是 Water', 'Gate 的零件,省工又省水,看一眼手', '机就行。', ...(first ?? []), ...others.flat()]
    expect(articlesOf('新修的水渠通水了', ...lines)[0]?.[2]).toBe('text 渠上新装的闸门用的是 Water Gate 的零件,省工又省水,看一眼手机就行。')
  })

  it('may have titles in the middle of the page, and subheadings between all of its paragraphs', () => {
    const [first = [], ...others] = paragraphs
    const parts = others.flatMap((lines, at) => [['  一、头一天,谁先浇', '  二、第二天,谁后浇'][at] ?? '', ...lines])
    expect(articlesOf('                新修的水渠通水了', '                □本报记者 王小山', '', ...first, ...parts)).toEqual([
      [
        '新修的水渠通水了',
        'reporter 王小山',
        joined[0],
        'subheading 一、头一天,谁先浇',
        joined[1],
        'subheading 二、第二天,谁后浇',
        joined[2],
      ],
    ])
  })

  it('is none where most lines end with their sentence', () => {
    const whole = ['　　渠边的人家天不亮就起来。', '老渠工张敏明说,水不等人。', '　　孩子们从坡上跑下来。', '喊声把狗也惊动了。']
    const more = ['　　下村的地已经翻过两遍。', '谁先谁后,一看就明白。']
    expect(articlesOf('新修的水渠通水了', ...whole, ...more)[0]?.slice(2)).toHaveLength(6)
  })
})
