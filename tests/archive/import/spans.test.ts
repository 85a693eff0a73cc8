import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { containSpans, intersectSpans, normaliseSpans, subtractSpans } from '#archive/import/spans.ts'
import type { Range } from '#contract/models.ts'

const length = 30
const spans = fc.array(
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)]),
  { maxLength: 5 },
)
const placesOf = (list: readonly Range[]): readonly number[] =>
  Array.from({ length }, (_, at) => at).filter((at) => list.some(([start, end]) => start <= at && at < end))

describe('spans', () => {
  it('are one where only blanks lie between, without blanks at their ends, in the order of the text', () => {
    const text = '  路灯亮了\n\n水渠通了  \n桥'
    expect(
      normaliseSpans(text, [
        [8, 14],
        [0, 8],
      ]),
    ).toEqual([[2, 12]])
    expect(
      normaliseSpans(text, [
        [15, 16],
        [2, 6],
      ]),
    ).toEqual([
      [2, 6],
      [15, 16],
    ])
    expect(
      normaliseSpans(text, [
        [6, 8],
        [12, 14],
      ]),
    ).toEqual([])
  })

  it('meet and part as the places they are made of', () => {
    fc.assert(
      fc.property(spans, spans, (some, others) => {
        const there = new Set(placesOf(others))
        expect(placesOf(intersectSpans(some, others))).toEqual(placesOf(some).filter((at) => there.has(at)))
        expect(placesOf(subtractSpans(some, others))).toEqual(placesOf(some).filter((at) => !there.has(at)))
        expect(containSpans(others, some)).toBe(placesOf(some).every((at) => there.has(at)))
      }),
    )
  })
})
