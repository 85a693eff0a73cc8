import { Fragment } from 'react'

import { cutTitle } from '#contract/title-words.ts'

import { cutAtRanges, type Piece } from '../ui/cut-at-ranges.ts'
import { SpacedStops } from '../ui/spaced-stops.tsx'
import type { UnitMatches } from './number-matches.ts'

interface MatchedTextProps {
  readonly text: string
  readonly matches: UnitMatches
  /** The match one stands on. */
  readonly now: number | null
  /** A title breaks between words, other text wherever a line is full. */
  readonly isTitle?: boolean
}

export function matchId(number: number): string {
  return `match-${number}`
}

/** Text of the article with its matches marked and numbered, so that one can go from one to the next. */
export function MatchedText({ text, matches, now, isTitle = false }: MatchedTextProps) {
  const breaks = isTitle ? findBreaks(text) : []
  return cutAtRanges(text, matches.ranges).map((piece) => {
    if (piece.range === null) return <span key={piece.start}>{setBreaks(text, piece, breaks)}</span>
    const number = matches.firstNumber + piece.range
    return (
      <mark key={piece.start} id={matchId(number)} data-now={number === now ? '' : undefined}>
        {setBreaks(text, piece, breaks)}
      </mark>
    )
  })
}

/** A half of a title with no more characters than this stands in one line; it parts at the space behind it, as on the page. */
const shortHalf = 12

/** Offsets at which a line may begin, besides those behind spaces. */
function findBreaks(title: string): readonly number[] {
  let at = 0
  return title.split(/(?<=\s)(?=\S)/u).flatMap((half) => {
    const words = half.length > shortHalf ? cutTitle(half) : [half]
    return words.map((word) => (at += word.length)).slice(0, -1)
  })
}

function setBreaks(whole: string, { text, start }: Piece, breaks: readonly number[]) {
  const inside = breaks.filter((place) => place > start && place < start + text.length)
  return [start, ...inside].map((from, index) => (
    <Fragment key={from}>
      {index > 0 && <wbr />}
      <SpacedStops whole={whole} start={from} length={(inside[index] ?? start + text.length) - from} />
    </Fragment>
  ))
}
