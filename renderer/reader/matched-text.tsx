import { cutAtRanges } from '../ui/cut-at-ranges.ts'
import type { UnitMatches } from './number-matches.ts'

interface MatchedTextProps {
  readonly text: string
  readonly matches: UnitMatches
  /** The match one stands on. */
  readonly now: number | null
}

export function matchId(number: number): string {
  return `match-${number}`
}

/** Text of the article with its matches marked and numbered, so that one can go from one to the next. */
export function MatchedText({ text, matches, now }: MatchedTextProps) {
  return cutAtRanges(text, matches.ranges).map((piece) => {
    if (piece.range === null) return <span key={piece.start}>{piece.text}</span>
    const number = matches.firstNumber + piece.range
    return (
      <mark key={piece.start} id={matchId(number)} data-now={number === now ? '' : undefined}>
        {piece.text}
      </mark>
    )
  })
}
