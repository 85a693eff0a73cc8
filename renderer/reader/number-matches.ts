import type { ArticleMatch, Range } from '#contract/models.ts'

/** The matches of one unit with the number its first one has in the whole article. */
export interface UnitMatches {
  readonly ranges: readonly Range[]
  readonly firstNumber: number
}

export interface NumberedMatches {
  readonly count: number
  of(unit: ArticleMatch['unit'], index?: number): UnitMatches
}

const noMatches: UnitMatches = { ranges: [], firstNumber: 0 }

/** Numbers the matches of an article in reading order, across its units. */
export function numberMatches(matches: readonly ArticleMatch[]): NumberedMatches {
  const units = new Map<string, UnitMatches>()
  let count = 0
  for (const { unit, index, ranges } of matches) {
    units.set(`${unit} ${index}`, { ranges, firstNumber: count })
    count += ranges.length
  }
  return { count, of: (unit, index = 0) => units.get(`${unit} ${index}`) ?? noMatches }
}

/** The match to go to from the present one; round the end to the other side. Null stands before the first. */
export function stepMatch(now: number | null, count: number, by: 1 | -1): number | null {
  if (count === 0) return null
  if (now === null) return by === 1 ? 0 : count - 1
  return (now + by + count) % count
}
