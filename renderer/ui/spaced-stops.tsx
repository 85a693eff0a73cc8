import { Fragment } from 'react'

import { findStops } from './find-stops.ts'

interface SpacedStopsProps {
  readonly whole: string
  readonly start: number
  readonly length: number
}

/** A part of a text whose ASCII stops have their space behind them; browsers put as much before them. Nothing is added to what is copied. */
export function SpacedStops({ whole, start, length }: SpacedStopsProps) {
  return findStops(whole, start, length).map(({ text, stop }, index) => (
    // Runs have no identity but their place.
    <Fragment key={index}>{stop === null ? text : <span data-stop={stop}>{text}</span>}</Fragment>
  ))
}
