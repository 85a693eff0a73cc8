import { describe, expect, it } from 'vitest'

import { numberMatches, stepMatch } from '#renderer/reader/number-matches.ts'

describe('numberMatches', () => {
  const numbered = numberMatches([
    { unit: 'headline', index: 0, ranges: [[0, 2]] },
    {
      unit: 'paragraph',
      index: 1,
      ranges: [
        [0, 2],
        [5, 7],
      ],
    },
    { unit: 'paragraph', index: 4, ranges: [[3, 5]] },
  ])

  it('counts on from unit to unit in reading order', () => {
    expect(numbered.count).toBe(4)
    expect(numbered.of('headline').firstNumber).toBe(0)
    expect(numbered.of('paragraph', 1).firstNumber).toBe(1)
    expect(numbered.of('paragraph', 4).firstNumber).toBe(3)
  })

  it('has nothing for a unit without a match', () => {
    expect(numbered.of('paragraph', 2).ranges).toEqual([])
    expect(numbered.of('kicker').ranges).toEqual([])
  })
})

describe('stepMatch', () => {
  it('begins with the first, or backwards with the last', () => {
    expect(stepMatch(null, 3, 1)).toBe(0)
    expect(stepMatch(null, 3, -1)).toBe(2)
  })

  it('goes round at the ends', () => {
    expect(stepMatch(2, 3, 1)).toBe(0)
    expect(stepMatch(0, 3, -1)).toBe(2)
  })

  it('stands nowhere where nothing matches', () => {
    expect(stepMatch(null, 0, 1)).toBeNull()
  })
})
