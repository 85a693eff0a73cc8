/** Pins that were merged are one article: the first keeps its id, the others are its members and keep what is theirs. */
import type { Range } from '#contract/models.ts'

import type { Pin } from '../store/pins.ts'
import { normaliseSpans, startOfSpans } from './spans.ts'

export interface PinGroup {
  /** Of the first pin. */
  readonly articleId: string
  /** Everything that is in the article, in normal form. */
  readonly spans: readonly Range[]
  /** The first pin and those merged into it, in the order of the page. */
  readonly members: readonly Pin[]
}

/** The touched articles of a page, in its order. */
export function groupPins(text: string, pins: readonly Pin[]): readonly PinGroup[] {
  const byId = new Map(pins.map((pin) => [pin.articleId, pin]))
  const wholeOf = (pin: Pin): Pin => {
    const into = pin.mergedInto === null ? undefined : byId.get(pin.mergedInto)
    return into ? wholeOf(into) : pin
  }
  const members = Map.groupBy(
    pins.toSorted((a, b) => startOfSpans(a.spans) - startOfSpans(b.spans)),
    wholeOf,
  )
  return [...members].map(([whole, all]) => ({
    articleId: whole.articleId,
    spans: normaliseSpans(
      text,
      all.flatMap((pin) => pin.spans),
    ),
    members: all,
  }))
}
