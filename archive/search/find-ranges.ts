/** Where folded terms stand in a text, as ranges of its original characters. */

import { foldWithSource } from '#archive/text/fold.ts'
import type { Range } from '#contract/models.ts'

import type { FoldedUnit } from './units.ts'

/** A place in a text and the term that is there. */
export interface TermRange {
  readonly start: number
  readonly end: number
  /** Index of the term. */
  readonly term: number
}

/**
 * Places in the fold of an article that lie in one unit, as ranges of the unit's original characters, by start. Each is the
 * shortest range of clusters whose fold contains the term (rule 6 of docs/matching.md).
 */
export function toRanges({ unit, start: shift, aligned }: FoldedUnit, places: readonly TermRange[]): readonly TermRange[] {
  const source = aligned ? null : foldWithSource(unit.text)
  const ranges = places.map(({ start, end, term }) =>
    source
      ? { start: source.starts[start - shift] ?? 0, end: source.ends[end - shift - 1] ?? 0, term }
      : { start: start - shift, end: end - shift, term },
  )
  return ranges.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The places as they are shown: overlapping ones become one. */
export function mergeRanges(ranges: readonly { readonly start: number; readonly end: number }[]): readonly Range[] {
  const merged: [number, number][] = []
  for (const { start, end } of ranges) {
    const last = merged.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
