import { describe, expect, it } from 'vitest'

import { isCutOff } from '#archive/parse/forms/last-line.ts'
import { districtAtStart, placeAtStart } from '#archive/parse/forms/place-at-start.ts'

import { resources } from '../parse-tools.ts'

describe('the place with which a title begins', () => {
  it.each([
    ['金水区的水渠', 3, '金水区'],
    ['金水河边的桥', 2, '金水区'],
    // What only looks like a district, or is an ordinary word.
    ['金水湾的房子', 0, null],
    ['新郑州人的一天', 0, null],
    ['上街买菜', 0, null],
    ['古县城墙上的草', 0, null],
  ])('%s: %i, %s', (plain, end, district) => {
    expect(placeAtStart(plain, resources.gazetteer)).toBe(end)
    expect(districtAtStart(plain, resources)).toBe(district)
  })
})

describe('the last line of a page', () => {
  it.each([
    ['渠边的老人说“水来了吧', true],
    ['渠水(来自水库', true],
    ['街头', false],
  ])('breaks off inside a bracket: %s, %s', (plain, is) => {
    expect(isCutOff(plain, resources)).toBe(is)
  })
})
