/**
 * Other bytes stand where a source was read from. Its untouched articles leave the archive; a pinned one moves to the new
 * bytes if its text stands there exactly once, merged pieces together or not at all; or if one article there, and no other, is
 * nearly the same: a misprint was put right, a figure changed. Else it stays. What is not quite as it was is reported.
 */
import type { Range } from '#contract/models.ts'

import type { Resources } from '../resources.ts'
import type { Connection } from '../store/open-store.ts'
import { movePin, readPins, type Pin } from '../store/pins.ts'
import { listArticlesOf } from '../store/read-article.ts'
import { isPlacedAnywhere, readSource, setCurrent, type SourceRow } from '../store/sources.ts'
import { measureLikeness, nearlyTheSame } from './alike.ts'
import { foldSpans, type FoldedSpans } from './folded-spans.ts'
import { groupPins } from './pin-groups.ts'
import { isReadingOf, rereadSource, transcriptOf } from './reread-source.ts'
import { intersectSpans, normaliseSpans } from './spans.ts'

/** A touched article whose text is not in the new bytes as it was: it moved to what it has become, or stayed behind. */
export interface ChangedPin {
  readonly articleId: string
  readonly moved: boolean
}

/** Retires the source `oldId` in favour of `replacement`; inside a transaction. */
export function supersedeSource(
  db: Connection,
  oldId: number,
  replacement: SourceRow,
  resources: Resources,
  generation: number,
): readonly ChangedPin[] {
  if (oldId === replacement.id || isPlacedAnywhere(db, oldId)) return []
  const old = readSource(db, oldId)
  if (!old?.current) return []
  setCurrent(db, oldId, false)
  const pins = readPins(db, oldId)
  // A pin may move to where an article was read there: that has to be in the text as it is decoded by now.
  if (pins.length > 0 && !isReadingOf(db, replacement, transcriptOf(db, replacement))) rereadSource(db, replacement, resources, generation)
  const changed = pins.length > 0 ? movePins(db, old, pins, replacement) : []
  // The old source first: an article that moves keeps its id, and an id is in one place at a time.
  rereadSource(db, { ...old, current: false }, resources, generation)
  if (readPins(db, oldId).length < pins.length) rereadSource(db, replacement, resources, generation)
  return changed
}

function movePins(db: Connection, old: SourceRow, pins: readonly Pin[], replacement: SourceRow): readonly ChangedPin[] {
  const before = transcriptOf(db, old)
  const after = transcriptOf(db, replacement)
  const haystack = foldSpans(after.text, [[0, after.text.length]])
  const readAnew = (): readonly ReadAnew[] =>
    listArticlesOf(db, replacement.id).map(({ spans }) => ({ spans, text: foldSpans(after.text, spans).text }))
  return groupPins(before.text, pins).flatMap(({ articleId, members }): readonly ChangedPin[] => {
    const texts = members.map((pin) => foldSpans(before.text, pin.spans).text)
    const same = placeTogether(texts, haystack) ?? placeEach(texts, haystack)
    const places = same?.map((place): readonly Range[] => [place]) ?? placeNear(texts, readAnew())
    // Text that is touched there already is that article's: no text is in two.
    const touched = readPins(db, replacement.id).flatMap((pin) => pin.spans)
    if (!places || intersectSpans(places.flat(), touched).length > 0) return [{ articleId, moved: false }]
    members.forEach((pin, index) => {
      const spans = normaliseSpans(after.text, places[index] ?? [])
      movePin(db, pin.articleId, replacement.id, spans, { text: after.text, encoding: after.encoding })
    })
    return same ? [] : [{ articleId, moved: true }]
  })
}

interface ReadAnew {
  readonly spans: readonly Range[]
  readonly text: string
}

/** Where the one article is that has nearly the same text; null for none, for several, and for what was merged. */
function placeNear(texts: readonly string[], articles: readonly ReadAnew[]): readonly (readonly Range[])[] | null {
  const [text = '', ...others] = texts
  const near = articles.filter((article) => measureLikeness(text, article.text) >= nearlyTheSame)
  const [only] = near
  return only && near.length === 1 && others.length === 0 ? [only.spans] : null
}

/** The places of texts that stand one behind the other exactly once; null when they do not. */
function placeTogether(texts: readonly string[], haystack: FoldedSpans): readonly Range[] | null {
  const start = findOnce(texts.join(''), haystack)
  if (start === null) return null
  let at = start
  return texts.map((text) => rangeOf(at, (at += text.length), haystack))
}

/** The places of texts that each stand there exactly once, in their order; null when one does not. */
function placeEach(texts: readonly string[], haystack: FoldedSpans): readonly Range[] | null {
  const starts = texts.map((text) => findOnce(text, haystack))
  const isInOrder = starts.every((start, index) => start !== null && (index === 0 || start > (starts[index - 1] ?? 0)))
  return isInOrder ? starts.map((start, index) => rangeOf(start ?? 0, (start ?? 0) + (texts[index] ?? '').length, haystack)) : null
}

function rangeOf(from: number, to: number, { offsets }: FoldedSpans): Range {
  return [offsets[from] ?? 0, offsets[to] ?? 0]
}

/** Where a folded text stands exactly once; null when nowhere or more than once. */
function findOnce(needle: string, haystack: FoldedSpans): number | null {
  const at = needle === '' ? -1 : haystack.text.indexOf(needle)
  return at < 0 || haystack.text.includes(needle, at + 1) ? null : at
}
