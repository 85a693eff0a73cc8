/** The table of signs at work: what a year is used for, and what refutes signs of each strength. */
import { describe, expect, it } from 'vitest'

import { findClues } from '#archive/parse/page/find-clues.ts'

import { resources } from '../parse-tools.ts'

function use(text: string, month: number): string[] {
  return findClues(text, month, resources.knownYears).map(({ year, use: what }) => `${year} ${what}`)
}

describe('the signs of a year', () => {
  it.each([
    ['a number without a unit', '渠边有2016棵树', 6, []],
    ['a bare year', '2016年的渠', 6, ['2016 past']],
    ['a 年度', '2016年度修渠', 6, ['2016 current']],
    ['a 年度 in January', '2016年度修渠情况', 1, ['2016 past']],
    ['a 年度 that is planned in January', '2016年度修渠计划', 1, ['2016 current']],
    ['a plan', '谋划2016年工作', 12, ['2016 planned']],
    ['a target', '力争2016年通水', 6, ['2016 ahead']],
    ['three quarters just over', '2016年前三季度,修渠四百里', 10, ['2016 current']],
    ['three quarters long over', '2016年前三季度,修渠四百里', 4, ['2016 past']],
    ['what is to begin', '从2016年5月1日起,渠水将分段供应', 4, ['2016 current', '2016 past']],
    ['what is to begin in the next year', '从2016年1月1日起,渠水将分段供应', 12, ['2015 current']],
    ['what is to begin in half a year', '从2016年9月1日起,渠水将分段供应', 4, ['2016 past']],
    ['what is left of a task and due in the next year', '剩下的五处要在2016年第一季度修好', 12, ['2015 current']],
    ['projects of several years', '2017~2020年续建项目', 6, ['2020 ahead']],
    ['sums of the year before', '总结2015年工作,今年再修', 3, ['2016 current', '2015 past']],
    ['sums of the year', '总结2015年工作,再修', 9, ['2015 current']],
    ['a jubilee in its month', '1958年8月,渠里来了水。今年8月,水渠将迎来通水六十周年', 8, ['2018 current', '1958 past']],
    ['a jubilee in another month', '1958年8月,第一股水来了。今年9月,县图书馆迎来建成六十周年', 9, ['1958 past']],
    ['a jubilee of somebody’s day', '1958年8月,他考入水校。今年8月,水渠将迎来通水六十周年', 8, ['1958 past']],
  ])('tell %s', (_, text, month, clues) => {
    expect(use(text, month)).toEqual(clues)
  })

  it('are refuted by their strength', () => {
    const says = '去年(2016年)修渠'
    const shows = '2016级新生'
    const hints = '2016年度修渠'
    expect([says, shows, hints].map((sign) => use(`${sign},如今通水`, 6)[0])).toEqual(['2017 current', undefined, '2016 past'])
    expect([says, shows, hints].map((sign) => use(`旧报上有${sign}`, 6)[0])).toEqual(['2016 past', undefined, '2016 past'])
    expect([says, shows, hints].map((sign) => use(`${sign}。2016年度先进。`, 6)[0])).toEqual(['2017 current', '2016 current', '2016 past'])
  })

  it('give the words by which they tell it', () => {
    const [clue] = findClues('3月8日,2015年全县共查出渗漏,渠道要在2016年上半年通水。', 3, resources.knownYears).filter(
      ({ use: what }) => what === 'current',
    )
    expect(clue?.words).toBe('2015年全县共查出渗漏 + 要在2016年上半年')
  })
})
