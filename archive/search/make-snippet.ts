/**
 * The lines under a hit's headline: the passages of the article where the terms stand, cut at sentence edges, with every
 * term shown that fits.
 */
import type { Article, Range } from '#contract/models.ts'

import type { UnitMatch } from './find-matches.ts'
import { mergeRanges } from './find-ranges.ts'

export interface Snippet {
  readonly text: string
  readonly highlights: readonly Range[]
}

/** Characters shown in all, and at most so many passages. */
const budget = 120
const mostPassages = 3
/** How far from its ideal place a cut may move to fall between sentences. */
const slack = 24
const gap = ' … '

interface Window {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly match: UnitMatch | null
}

/** Chooses the passages; where nothing in the body matches, the beginning of the article is shown, after what does. */
export function makeSnippet(article: Article, matches: readonly UnitMatch[]): Snippet {
  const below = matches.filter(({ unit }) => unit.unit !== 'headline')
  // Of equally good passages those of the body are taken.
  const windows = choose([...below.filter(isBody), ...below.filter((match) => !isBody(match))])
  const room = budget - windows.reduce((sum, { start, end }) => sum + end - start, 0)
  const shown = windows.some(({ match }) => match && isBody(match)) ? windows : [...windows, ...beginning(article, room)]
  return assemble(shown)
}

function isBody({ unit }: UnitMatch): boolean {
  return unit.unit === 'paragraph'
}

function beginning(article: Article, room: number): readonly Window[] {
  const text = (article.paragraphs.find(({ kind }) => kind === 'lead' || kind === 'text') ?? article.paragraphs[0])?.text ?? ''
  return text === '' || room < slack ? [] : [{ text, start: 0, end: sentenceEnd(text, 0, room), match: null }]
}

/** Greedily takes the passage with most terms not shown yet, until all are or room or passages are used up. */
function choose(matches: readonly UnitMatch[]): readonly Window[] {
  const missing = new Set<number>()
  for (const { ranges } of matches) for (const { term } of ranges) missing.add(term)
  const wanted = Math.min(mostPassages, missing.size)
  const windows: Window[] = []
  let room = budget
  while (missing.size > 0 && windows.length < wanted && room > 0) {
    // One passage that shows all terms may have all the room.
    const whole = windows.length === 0 ? bestPassage(matches, missing, room) : null
    const share = Math.floor(room / (wanted - windows.length))
    const best = whole?.count === missing.size ? whole : bestPassage(matches, missing, share)
    if (!best) break
    const window = widen(best)
    windows.push(window)
    room -= window.end - window.start
    for (const { term, start, end } of best.match.ranges) if (start >= window.start && end <= window.end) missing.delete(term)
  }
  return windows
}

/** A part of a unit, from one range to another, with so many of the terms that are missing. */
interface Passage {
  readonly count: number
  readonly match: UnitMatch
  readonly first: number
  readonly last: number
  readonly width: number
}

/** The first of the passages of this width that have most of the missing terms. */
function bestPassage(matches: readonly UnitMatch[], missing: ReadonlySet<number>, width: number): Passage | null {
  let best: Passage | null = null
  for (const match of matches) {
    const { ranges } = match
    // Two ends walk over the ranges; `seen` counts the terms between them.
    const seen = new Map<number, number>()
    let last = 0
    for (let first = 0; first < ranges.length; first++) {
      const from = ranges[first]?.start ?? 0
      while (last < ranges.length && (last <= first || (ranges[last]?.end ?? 0) - from <= width)) {
        const term = ranges[last++]?.term ?? -1
        if (missing.has(term)) seen.set(term, (seen.get(term) ?? 0) + 1)
      }
      if (seen.size > (best?.count ?? 0)) best = { count: seen.size, match, first, last: last - 1, width }
      // There is no better one.
      if (best?.count === missing.size) return best
      const gone = ranges[first]?.term ?? -1
      const left = (seen.get(gone) ?? 0) - 1
      if (left > 0) seen.set(gone, left)
      else seen.delete(gone)
    }
  }
  return best
}

/** The passage and as much around it as there is width for. */
function widen({ match, first, last, width }: Passage): Window {
  const { text } = match.unit
  const from = match.ranges[first]?.start ?? 0
  const to = Math.max(...match.ranges.slice(first, last + 1).map(({ end }) => end))
  const spare = Math.max(0, width - (to - from))
  const start = sentenceStart(text, Math.max(0, from - Math.floor(spare / 3)), from)
  const end = Math.max(to, sentenceEnd(text, start, Math.max(to, Math.min(text.length, start + Math.max(width, to - start)))))
  return { text, start, end, match }
}

const stops = '。！？；!?;…'

/** The nearest beginning of a sentence at or before what must be seen. */
function sentenceStart(text: string, ideal: number, latest: number): number {
  if (ideal <= slack / 2) return 0
  for (let at = ideal; at <= Math.min(latest, ideal + slack); at++) {
    if (stops.includes(text.charAt(at - 1)) && !stops.includes(text.charAt(at))) return skipClosing(text, at, latest)
  }
  return wholeCluster(text, ideal)
}

function skipClosing(text: string, from: number, latest: number): number {
  let at = from
  while (at < latest && '”’」』）)"\' \u3000'.includes(text.charAt(at))) at++
  return at
}

/** The end of a sentence near `ideal`, not beyond it. */
function sentenceEnd(text: string, start: number, ideal: number): number {
  if (text.length - ideal <= slack / 2) return text.length
  for (let at = ideal; at > Math.max(start, ideal - slack); at--) if (stops.includes(text.charAt(at - 1))) return at
  return wholeCluster(text, ideal)
}

/** Moves back out of the middle of a surrogate pair or a character with its marks. */
function wholeCluster(text: string, from: number): number {
  let at = from
  while (at > 0 && at < text.length && /^[\p{M}\udc00-\udfff]/u.test(text.slice(at, at + 1))) at--
  return at
}

/** Side fields first, then paragraph by paragraph. */
function placeOf({ match }: Window): number {
  return match && !isBody(match) ? -1 : (match?.unit.index ?? 0)
}

function assemble(windows: readonly Window[]): Snippet {
  const inOrder = [...windows].sort((a, b) => placeOf(a) - placeOf(b) || a.start - b.start)
  let text = ''
  const highlights: Range[] = []
  for (const [index, window] of inOrder.entries()) {
    if (index > 0) text += gap
    else if (window.start > 0) text += '…'
    const shift = text.length - window.start
    text += window.text.slice(window.start, window.end)
    for (const [start, end] of mergeRanges(
      window.match?.ranges.filter((range) => range.start >= window.start && range.end <= window.end) ?? [],
    )) {
      highlights.push([start + shift, end + shift])
    }
    if (index === inOrder.length - 1 && window.end < window.text.length) text += '…'
  }
  return { text, highlights }
}
