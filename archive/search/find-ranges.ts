/** Where folded terms stand in a text, as ranges of its original characters. */

import type { Folded } from '#archive/text/fold.ts'
import type { Range } from '#contract/models.ts'

/** A place in a text and the term that is there. */
export interface TermRange {
  readonly start: number
  readonly end: number
  /** Index of the term. */
  readonly term: number
}

/**
 * All places of all terms, by start. Each is the shortest range of clusters whose fold contains the term (rule 6 of
 * docs/matching.md). Two places of the same spelling do not overlap; those of different terms may.
 */
export function findRanges(folded: Folded, terms: readonly (readonly string[])[]): readonly TermRange[] {
  const found: TermRange[] = []
  for (const [term, spellings] of terms.entries()) {
    for (const spelling of spellings) {
      for (let at = folded.text.indexOf(spelling); at >= 0; at = folded.text.indexOf(spelling, at + spelling.length)) {
        found.push({ start: folded.starts[at] ?? 0, end: folded.ends[at + spelling.length - 1] ?? 0, term })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
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
