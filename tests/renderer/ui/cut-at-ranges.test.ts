import { describe, expect, it } from 'vitest'

import { cutAtRanges } from '#renderer/ui/cut-at-ranges.ts'

describe('cutAtRanges', () => {
  it('cuts a text at its matches and says which is which', () => {
    expect(cutAtRanges('市人大常委会', [[1, 3]]).map(({ text, marked, range }) => [text, marked, range])).toEqual([
      ['市', false, null],
      ['人大', true, 0],
      ['常委会', false, null],
    ])
  })

  it('gives what overlaps to the earlier match', () => {
    expect(
      cutAtRanges('abcdef', [
        [0, 3],
        [2, 5],
      ]).map(({ text, range }) => [text, range]),
    ).toEqual([
      ['abc', 0],
      ['de', 1],
      ['f', null],
    ])
  })

  it('keeps to the text where a range goes beyond it', () => {
    expect(cutAtRanges('ab', [[1, 9]]).map(({ text }) => text)).toEqual(['a', 'b'])
    expect(cutAtRanges('', [[0, 2]])).toEqual([])
  })
})
