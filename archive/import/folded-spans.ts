/** The text of spans in the form in which texts are compared, with the way back to the transcript. */
import type { Range } from '#contract/models.ts'

import { foldWithSource } from '../text/fold.ts'

export interface FoldedSpans {
  readonly text: string
  /** Offset in the transcript of each folded unit, and of the end. */
  readonly offsets: readonly number[]
}

/** Spaces do not count: a space that a line break made may be gone in other bytes, or in a paragraph. */
export function foldSpans(text: string, spans: readonly Range[]): FoldedSpans {
  const units: string[] = []
  const offsets: number[] = []
  for (const [start, end] of spans) {
    const folded = foldWithSource(text.slice(start, end))
    for (const [index, unit] of folded.text.split('').entries()) {
      if (unit === ' ') continue
      units.push(unit)
      offsets.push(start + (folded.starts[index] ?? 0))
    }
  }
  return { text: units.join(''), offsets: [...offsets, spans.at(-1)?.[1] ?? 0] }
}
