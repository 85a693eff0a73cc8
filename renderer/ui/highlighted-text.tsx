import type { Range } from '#contract/models.ts'

import { cutAtRanges } from './cut-at-ranges.ts'
import { SpacedStops } from './spaced-stops.tsx'

interface HighlightedTextProps {
  readonly text: string
  readonly ranges: readonly Range[]
}

/** Text with its matches marked. */
export function HighlightedText({ text, ranges }: HighlightedTextProps) {
  return cutAtRanges(text, ranges).map(({ start, text: { length }, marked }) => {
    const set = <SpacedStops whole={text} start={start} length={length} />
    return marked ? <mark key={start}>{set}</mark> : <span key={start}>{set}</span>
  })
}
