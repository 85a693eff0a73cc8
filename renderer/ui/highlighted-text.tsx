import type { Range } from '#contract/models.ts'

import { cutAtRanges } from './cut-at-ranges.ts'

interface HighlightedTextProps {
  readonly text: string
  readonly ranges: readonly Range[]
}

/** Text with its matches marked. */
export function HighlightedText({ text, ranges }: HighlightedTextProps) {
  return cutAtRanges(text, ranges).map((piece) =>
    piece.marked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
  )
}
