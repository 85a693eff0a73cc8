import { describe, expect, it } from 'vitest'

import { isIntroduction, isPlainName, splitNames } from '#archive/parse/people/names.ts'
import { isPenName } from '#archive/parse/people/pen-names.ts'

import { resources } from '../parse-tools.ts'

describe('isPlainName', () => {
  it.each([
    ['张小满', true],
    ['令狐亮', true],
    ['令狐小满', true],
    // Of two characters, and ordinary words; four without such a surname.
    ['东方红', false],
    ['百里川', false],
    ['张小满明', false],
    // A surname, and a word behind it or before it.
    ['关键词', false],
    ['高水平', false],
    ['高村村', false],
    ['马兰花', false],
  ])('%s: %s', (plain, is) => {
    expect(isPlainName(plain, resources)).toBe(is)
  })
})

describe('isPenName', () => {
  it.each([
    ['长亭', true],
    // What parts of a page are called.
    ['导读', false],
    ['编后', false],
    ['水来了', false],
  ])('%s: %s', (plain, is) => {
    expect(isPenName(plain, resources)).toBe(is)
  })
})

describe('isIntroduction', () => {
  it.each([
    ['市民:张某某', true],
    ['受访人:老渠工', true],
    ['时间:5月1日', true],
    ['城管:已责令停工', false],
  ])('%s: %s', (plain, is) => {
    expect(isIntroduction(plain, resources)).toBe(is)
  })
})

describe('splitNames', () => {
  it('parts three names and more that are run together', () => {
    expect(splitNames('冯剑超秦玉高申巧容', resources)).toEqual([
      [0, 3],
      [3, 6],
      [6, 9],
    ])
  })
})
