import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fold, foldAligned, foldWithSource, hasLetters } from '#archive/text/fold.ts'
import { oracleFold } from '#tests/helpers/oracle.ts'

describe('foldAligned', () => {
  const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (_, at) => text.charCodeAt(at))

  it('folds in place what stands character by character, as fold does', () => {
    const text = fc.array(fc.constantFrom(...'郑鄭州區，。ＡＢｃ“”—１𠮷 é㎡①', 'e\u0301', '\u3000', '\u200b', 'ﬁ'), { maxLength: 6 })
    let [aligned, others] = [0, 0]
    fc.assert(
      fc.property(text, (all) => {
        const written = all.join('')
        // The characters are known from here on.
        const folded = fold(written)
        const units = unitsOf(`区${written}區`)
        if (!foldAligned(units, 1, units.length - 1)) {
          others++
          return
        }
        aligned++
        expect(String.fromCharCode(...units)).toBe(`区${folded}區`)
      }),
      { numRuns: 2000, seed: 5 },
    )
    expect(Math.min(aligned, others)).toBeGreaterThan(200)
  })

  it.each(['e\u0301', '管 城', '㎡', '郑\u200b州', '\u{20bb7}'])('leaves %j to fold', (text) => {
    expect(foldAligned(unitsOf(text), 0, text.length)).toBe(false)
  })
})

describe('fold', () => {
  it.each([
    ['full width and half width', 'ＡＢＣ１２３', 'abc123'],
    ['capitals', 'PM2.5', 'pm2.5'],
    ['traditional characters', '鄭州市管城區', '郑州市管城区'],
    ['a character whose simplified form is simplified further', '薴', '苎'],
    ['the radicals that PDF text carries', '⽂化', '文化'],
    ['signs that stand for several characters', '㎡①ﬁ', 'm21fi'],
    ['quotation marks of every kind', '“郑”‘州’「市」『区』"', '"郑""州""市""区""'],
    ['dashes of every kind', '一—二–三-四―五', '一-二-三-四-五'],
    ['a dash of two ems', '⸺', '--'],
    ['accents written apart', 'e\u0301', 'é'],
    ['characters that cannot be seen', '郑\u200b州\ufeff\u00ad市', '郑州市'],
    ['variation selectors', '\u845b\u{e0100}', '葛'],
    ['half of a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ])('makes one of %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each([
    ['李 颖', '李颖'],
    ['记者　李　颖', '记者李颖'],
    ['New  York', 'new york'],
    ['iPhone 手机', 'iphone手机'],
    ['2014 年', '2014年'],
    ['PM 2.5', 'pm 2.5'],
    ['a , b', 'a,b'],
    [' 郑州 ', '郑州'],
    ['a \u200b b', 'a b'],
  ])('deletes white space but for one between letters that are not Chinese: %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('folds any text as the definition says', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'郑州區会 \u3000\t，。—“”「aBＣ２〇é㎡ﬁ①ｶﾞ\u0301\u3099\u200d\ufe0f'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((one) => !quotesAndDashes.test(one)),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (all) => {
        const text = all.join('').toWellFormed()
        expect(fold(text)).toBe(oracleFold(text))
      }),
      { numRuns: 3000, seed: 2 },
    )
  })

  it('gives the same when it keeps the way back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(foldWithSource(text).text).toBe(fold(text))
      }),
      { numRuns: 1000, seed: 3 },
    )
  })

  it('does not change what it has folded, but for white space and marks that meet', () => {
    const texts = ['郑州“管城区”2014年', 'New York pm2.5', '薴㎡①']
    for (const text of texts) expect(fold(fold(text))).toBe(fold(text))
  })
})

/** The definition names quotation marks and dashes without a list; the oracle has a short one. */
const quotesAndDashes = /[\p{Pd}\p{Pi}\p{Pf}`´‚‛„‟−⁃─━﹁﹂﹃﹄〝〞〟❛❜❝❞⸺⸻֊᠆\ud800-\udfff]/u

describe('foldWithSource', () => {
  it('leads every folded unit back to its cluster', () => {
    const text = 'x\u0301㎡ 𠮷葛\u{e0100}'
    const { text: folded, starts, ends } = foldWithSource(text)
    const sources = [...folded].map((_, at) => text.slice(starts[at], ends[at]))
    expect(folded).toBe('x\u0301m2𠮷葛')
    expect(sources.slice(0, 4)).toEqual(['x\u0301', 'x\u0301', '㎡', '㎡'])
    expect(text.slice(starts.at(-1), ends.at(-1))).toBe('葛\u{e0100}')
  })

  it('keeps ranges in order and inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { starts, ends } = foldWithSource(text)
        for (let at = 0; at < starts.length; at++) {
          expect(starts[at]!).toBeLessThan(ends[at]!)
          expect(ends[at]!).toBeLessThanOrEqual(text.length)
          if (at > 0) expect(starts[at]!).toBeGreaterThanOrEqual(starts[at - 1]!)
        }
      }),
      { numRuns: 1000, seed: 4 },
    )
  })
})

describe('hasLetters', () => {
  it('tells what is worth looking for', () => {
    expect(['，。', '——', '', '"'].map(hasLetters)).toEqual([false, false, false, false])
    expect(['郑', 'a,', '1%', '〇'].map(hasLetters)).toEqual([true, true, true, true])
  })
})
