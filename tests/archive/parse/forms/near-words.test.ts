import fc from 'fast-check'
import { expect, test } from 'vitest'

import { makeNearWords } from '#archive/parse/forms/near-words.ts'

test('tells four characters that stand side by side near a place', () => {
  const isNear = makeNearWords(`渠水流过东岗${'。'.repeat(5000)}石桥`)
  expect(isNear('水流过东', 3, 4)).toBe(true)
  expect(isNear('水流东岗', 3, 4)).toBe(false)
  expect(isNear('水流过东', 4900, 4910)).toBe(false)
})

test('tells the same as a search of the text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[甲乙丙\n]{0,60}$/), fc.stringMatching(/^[甲乙丙]{4}$/), (text, words) => {
      expect(makeNearWords(text)(words, 0, text.length)).toBe(text.includes(words))
    }),
  )
})

test('tells it also where the four stand across marks of two blocks', () => {
  const filler = '的'.repeat(4094)
  const isNear = makeNearWords(`${filler}渠水流过${filler}`)
  expect(isNear('渠水流过', 4000, 4000)).toBe(true)
  expect(isNear('渠水流过', 8090, 8090)).toBe(true)
  expect(isNear('渠水过流', 4000, 4000)).toBe(false)
})
