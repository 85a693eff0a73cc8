import { describe, expect, it } from 'vitest'

import { fold } from '#archive/text/fold.ts'
import { findFrequent, isFrequent } from '#archive/text/frequent-terms.ts'

describe('findFrequent', () => {
  it('finds characters and words, each once, within a unit', () => {
    expect(findFrequent(['人人记者', '工作记', '者']).toSorted()).toEqual(
      ['人', '作', '工', '工作', '者', '记', '记者'].filter(isFrequent).toSorted(),
    )
    expect(findFrequent(['记', '者'])).not.toContain('记者')
  })

  it('finds again in the next text what the last one had', () => {
    expect(findFrequent(['人'])).toEqual(['人'])
    expect(findFrequent(['人'])).toEqual(['人'])
    expect(findFrequent([])).toEqual([])
  })

  it('lists terms as folding leaves them', () => {
    const every = Array.from({ length: 0x10000 - 0x800 }, (_, at) => String.fromCharCode(at < 0xd800 ? at : at + 0x800)).filter(isFrequent)
    expect(every.length).toBeGreaterThan(500)
    expect(every.filter((term) => fold(term) !== term)).toEqual([])
    const pairs = every.flatMap((first) => every.map((second) => first + second)).filter(isFrequent)
    expect(pairs.length).toBeGreaterThan(350)
    expect(pairs.filter((term) => fold(term) !== term)).toEqual([])
  })
})
