/**
 * Other bytes stand where a source was read from. Its untouched articles leave the archive; a pinned one moves to the new
 * bytes if its text stands there exactly once, else it stays with the old bytes and is reported.
 */
import type { Range } from '#contract/models.ts'

import type { Resources } from '../resources.ts'
import type { Connection } from '../store/open-store.ts'
import { movePin, readPins, type Pin } from '../store/pins.ts'
import { isPlacedAnywhere, readSource, setCurrent, type SourceRow } from '../store/sources.ts'
import { foldWithSource } from '../text/fold.ts'
import { rereadSource, transcriptOf } from './reread-source.ts'

/** Ids of pinned articles whose text was not found once in the new bytes. */
export type LeftBehind = readonly string[]

/** Retires the source `oldId` in favour of `replacement`; inside a transaction. */
export function supersedeSource(
  db: Connection,
  oldId: number,
  replacement: SourceRow,
  resources: Resources,
  generation: number,
): LeftBehind {
  if (oldId === replacement.id || isPlacedAnywhere(db, oldId)) return []
  const old = readSource(db, oldId)
  if (!old?.current) return []
  setCurrent(db, oldId, false)
  const pins = readPins(db, oldId)
  const left = pins.length > 0 ? movePins(db, old, pins, replacement) : []
  // The old source first: an article that moves keeps its id, and an id is in one place at a time.
  rereadSource(db, { ...old, current: false }, resources, generation)
  if (left.length < pins.length) rereadSource(db, replacement, resources, generation)
  return left
}

function movePins(db: Connection, old: SourceRow, pins: readonly Pin[], replacement: SourceRow): LeftBehind {
  const before = transcriptOf(db, old)
  const after = transcriptOf(db, replacement)
  const haystack = foldSpans(after.text, [[0, after.text.length]])
  return pins.flatMap((pin) => {
    const spans = findOnce(foldSpans(before.text, pin.spans).text, haystack)
    if (!spans) return [pin.articleId]
    movePin(db, pin.articleId, replacement.id, spans, { text: after.text, encoding: after.encoding })
    return []
  })
}

interface FoldedSpans {
  readonly text: string
  /** Offset in the transcript of each folded unit, and of the end. */
  readonly offsets: readonly number[]
}

/** Spaces do not count: a space that a line break made may be gone in the new bytes. */
function foldSpans(text: string, spans: readonly Range[]): FoldedSpans {
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

/** Where a folded text stands exactly once, as spans of the transcript; null when nowhere or more than once. */
function findOnce(needle: string, haystack: FoldedSpans): readonly Range[] | null {
  const at = needle === '' ? -1 : haystack.text.indexOf(needle)
  if (at < 0 || haystack.text.includes(needle, at + 1)) return null
  return [[haystack.offsets[at] ?? 0, haystack.offsets[at + needle.length] ?? 0]]
}
