import { describe, expect, it } from 'vitest'

import { fold } from '#archive/text/fold.ts'
import { findFrequent, frequentTerms, numberFrequent } from '#archive/text/frequent-terms.ts'

const isFrequent = (term: string): boolean => numberFrequent(term) > 0
const find = (units: readonly string[]): readonly (string | undefined)[] => findFrequent(units).map((number) => frequentTerms[number])

describe('findFrequent', () => {
  it('finds characters and words, each once, within a unit', () => {
    expect(find(['人人记者', '工作记', '者']).toSorted()).toEqual(
      ['人', '作', '工', '工作', '者', '记', '记者'].filter(isFrequent).toSorted(),
    )
    expect(find(['记', '者'])).not.toContain('记者')
  })

  it('finds again in the next text what the last one had', () => {
    expect(find(['人'])).toEqual(['人'])
    expect(find(['人'])).toEqual(['人'])
    expect(find([])).toEqual([])
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
