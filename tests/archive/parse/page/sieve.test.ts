import fc from 'fast-check'
import { expect, test } from 'vitest'

import { makeSieve } from '#archive/parse/page/sieve.ts'

test('most words that a text lacks are told', () => {
  const mayHave = makeSieve('今年是新中国成立六十周年')
  expect(['年', '新中国', '六十周年'].map(mayHave)).toEqual([true, true, true])
  expect(['月', '中年', '新中国诞生', '七十周年'].map(mayHave)).toEqual([false, false, false, false])
})

test('a sieve made anew is of its own text', () => {
  makeSieve('春运')
  expect(makeSieve('春节')('运')).toBe(false)
  expect(makeSieve('春运')('运')).toBe(true)
})

test('no words of a text are lost', () => {
  const texts = fc.string({ unit: fc.constantFrom('今', '年', '是', '春', '𠮷', ' ', '节') })
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
      expect(makeSieve(text)(text.slice(from % (text.length + 1)).slice(0, length % 6))).toBe(true)
    }),
  )
})
