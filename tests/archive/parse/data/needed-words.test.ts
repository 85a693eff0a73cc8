import fc from 'fast-check'
import { expect, test } from 'vitest'

import { neededWords } from '#archive/parse/data/needed-words.ts'

test.each([
  ['今年是', '今年是'],
  ['今年?是+', '今 是'],
  ['(?:春运|春节)将', '春 将'],
  ['(?:新春运|新春节)将', '新 春 将'],
  ['(?:开工|(?:开工|动工)后)第一', '第一 工'],
  ['(?:今年开工|开工)第', '开 工 第'],
  ['(?<name>春运|春节)?将', '将'],
  ['(?<=去年[^。]{0,9})同期(?!相)', '去年 同期'],
  ['[。]截[至止]\\d{1,2}月(?=底)', '。截 月 底'],
  ['[^年]\\.a{0,3}b{2}c{0}', '. b'],
  ['ab{2}c', 'ab c'],
  ['一|二', ''],
  ['(?<!今)年(?:(?:甲|乙)丙|丙丁){1,2}^.$', '年 丙'],
  ['𠮷年', '年'],
  ['(?<count>一|二)年过去,\\k<count>岁\\p{L}', '年过去, 岁'],
])('%s needs %s', (pattern, words) => {
  expect(neededWords(pattern).join(' ')).toBe(words)
})

test('a pattern that is cut off is refused', () => {
  expect(() => neededWords('年)月')).toThrow('not a whole pattern')
})

/** Patterns of few characters, nested, with all that the signs are written with. */
const { pattern: patterns } = fc.letrec<{ pattern: string; branch: string; part: string }>((tie) => ({
  pattern: fc.array(tie('branch'), { minLength: 1, maxLength: 3 }).map((some) => some.join('|')),
  branch: fc.array(tie('part'), { maxLength: 4 }).map((some) => some.join('')),
  part: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('a', 'b', 'c', '\\.', '.', '[ab]', '[^a]', '[c]', '\\d', '^', '$'),
    fc.tuple(fc.constantFrom('(', '(?:', '(?=', '(?!', '(?<=', '(?<!'), tie('pattern')).map(([open, inner]) => `${open}${inner})`),
    fc
      .tuple(fc.constantFrom('a', '[bc]', '(?:ab|ac)'), fc.constantFrom('?', '*', '+', '??', '{2}', '{0,2}', '{1,}?'))
      .map((two) => two.join('')),
  ),
}))

test('every text that a pattern fits has what it needs', () => {
  fc.assert(
    fc.property(patterns, fc.stringMatching(/^[abc.1]{0,12}$/), (pattern, text) => {
      fc.pre(new RegExp(pattern).test(text))
      for (const words of neededWords(pattern)) expect(text).toContain(words)
    }),
    { numRuns: 2000 },
  )
})
