import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ValueColumn } from '#archive/search/value-column.ts'

const codes = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 5 })
/** What articles 0 to 7 are set to, some more than once. */
const sets = fc.array(fc.tuple(fc.nat(7), codes), { maxLength: 30 })

function fill(all: readonly (readonly [number, readonly number[]])[]): { column: ValueColumn; expected: readonly (readonly number[])[] } {
  const column = new ValueColumn()
  column.grow(4)
  column.grow(8)
  const expected: (readonly number[])[] = Array.from({ length: 8 }, () => [])
  for (const [number, values] of all) {
    column.set(number, values)
    expected[number] = values
  }
  return { column, expected }
}

describe('ValueColumn', () => {
  it('keeps any number of codes an article', () => {
    fc.assert(
      fc.property(sets, (all) => {
        const { column, expected } = fill(all)
        expect(expected.map((_, number) => column.codesOf(number))).toEqual(expected)
      }),
    )
  })

  it('counts each code and finds marked ones', () => {
    fc.assert(
      fc.property(sets, fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), fc.integer({ min: 1, max: 6 }), (all, numbers, code) => {
        const { column, expected } = fill(all)
        const counts = new Uint32Array(7)
        column.count(Uint32Array.from(numbers), counts)
        expect(counts[code]).toBe(numbers.filter((number) => expected[number]?.includes(code)).length)
        const marks = Uint8Array.from({ length: 7 }, (_, at) => (at === code ? 1 : 0))
        expect(expected.map((_, number) => column.hasMarked(number, marks))).toEqual(expected.map((values) => values.includes(code)))
      }),
    )
  })

  it('counts a name once where several codes of an article stand for it', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 3 }), (all, name) => {
        const { column, expected } = fill(all)
        // Codes 1 and 2, 3 and 4, 5 and 6 are the same person in two roles.
        const nameOf = Uint32Array.from([0, 1, 1, 2, 2, 3, 3])
        const counts = new Uint32Array(4)
        column.countNames(Uint32Array.from(expected.keys()), nameOf, counts)
        expect(counts[name]).toBe(expected.filter((values) => values.some((code) => nameOf[code] === name)).length)
      }),
    )
  })
})
