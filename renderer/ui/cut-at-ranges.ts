import type { Range } from '#contract/models.ts'

export interface Piece {
  readonly text: string
  readonly start: number
  readonly marked: boolean
  /** Which of the ranges begins here; null between ranges. */
  readonly range: number | null
}

/** Cuts a text at its ranges. Ranges come in order; parts that overlap an earlier range belong to that one. */
export function cutAtRanges(text: string, ranges: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  ranges.forEach(([from, to], range) => {
    const start = Math.max(at, from)
    const end = Math.min(text.length, to)
    if (end <= start) return
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, marked: false, range: null })
    pieces.push({ text: text.slice(start, end), start, marked: true, range })
    at = end
  })
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, marked: false, range: null })
  return pieces
}
