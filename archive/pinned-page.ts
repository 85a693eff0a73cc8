/** One page whose pins are being changed: pieces are taken out of an article, put into another, put back. */
import { ArchiveError } from '#contract/errors.ts'
import type { Range } from '#contract/models.ts'

import { groupPins, type PinGroup } from './import/pin-groups.ts'
import { articleId } from './import/prepare-source.ts'
import { rereadSource, transcriptOf } from './import/reread-source.ts'
import { intersectSpans, normaliseSpans, startOfSpans, subtractSpans } from './import/spans.ts'
import type { Resources } from './resources.ts'
import { nextGeneration } from './store/changes.ts'
import type { Connection } from './store/open-store.ts'
import { findWhole, putPin, readPins, type Pin } from './store/pins.ts'
import { readArticle } from './store/read-article.ts'
import { readSource, type SourceRow } from './store/sources.ts'

export interface PinnedPage {
  /** The transcript that all spans refer to. */
  readonly text: string
  /** A touched article by its id. Throws `not-neighbours` when it is on another page by now. */
  groupOf(id: string): PinGroup
  /** Makes what an article has of these spans an article; gives its id, null when one of the two would have no text. */
  takeOut(group: PinGroup, spans: readonly Range[]): string | null
  /** Makes one touched article a part of another that stands before it. */
  putInto(id: string, whole: string): void
  /** Parts a merged piece, with all that follows it, from the article it is in. */
  partFrom(id: string): void
  /** Puts a piece back to what stands before it, no further up than `first`. */
  putBack(id: string, first: string): void
  /** Reads the page anew around its pins. */
  reread(resources: Resources): void
}

/** Opens a page; inside a transaction. Something on it is pinned. */
export function openPinnedPage(db: Connection, sourceId: number): PinnedPage {
  const source = readSource(db, sourceId) as SourceRow
  const { text } = transcriptOf(db, source)
  const groups = (): readonly PinGroup[] => groupPins(text, readPins(db, sourceId))
  const write = (pin: Pin): void => putPin(db, sourceId, pin)

  function groupOf(id: string): PinGroup {
    const group = groups().find(({ members }) => members.some((pin) => pin.articleId === id))
    if (!group) throw new ArchiveError('not-neighbours', `${id} is not on this page any more`, { data: { id } })
    return group
  }

  function takeOut({ articleId: whole, members, spans }: PinGroup, wanted: readonly Range[]): string | null {
    const taken = normaliseSpans(text, intersectSpans(spans, wanted))
    const kept = normaliseSpans(text, subtractSpans(spans, wanted))
    if (taken.length === 0 || kept.length === 0 || startOfSpans(taken) < startOfSpans(kept)) return null
    const staying: Pin[] = []
    const leaving: Pin[] = []
    for (const pin of members) {
      const inside = normaliseSpans(text, intersectSpans(pin.spans, taken))
      const outside = normaliseSpans(text, subtractSpans(pin.spans, taken))
      if (outside.length === 0) leaving.push(pin)
      else staying.push({ ...pin, spans: outside })
      if (inside.length > 0 && outside.length > 0) leaving.push({ articleId: newId(inside), spans: inside, mergedInto: null })
    }
    const [first, ...rest] = leaving.toSorted((a, b) => startOfSpans(a.spans) - startOfSpans(b.spans))
    if (!first) return null
    const into = (pin: Pin, side: readonly Pin[], head: string): Pin =>
      side.some(({ articleId: id }) => id === pin.mergedInto) ? pin : { ...pin, mergedInto: head }
    write({ ...first, mergedInto: null })
    for (const pin of rest) write(into(pin, leaving, first.articleId))
    for (const pin of staying) write(pin.articleId === whole ? pin : into(pin, staying, whole))
    return first.articleId
  }

  /** By the identity rule; the next offset where a piece that came from this text to other bytes has the id already. */
  function newId(spans: readonly Range[]): string {
    let start = startOfSpans(spans)
    const isTaken = (id: string): boolean => findWhole(db, id) !== null || readArticle(db, id) !== null
    while (isTaken(articleId(source.hash, start))) start++
    return articleId(source.hash, start)
  }

  function putInto(id: string, whole: string): void {
    const pin = readPins(db, sourceId).find((one) => one.articleId === id)
    if (pin) write({ ...pin, mergedInto: whole })
  }

  return {
    text,
    groupOf,
    takeOut,
    putInto,
    partFrom(id) {
      const group = groupOf(id)
      const at = group.members.findIndex((pin) => pin.articleId === id)
      takeOut(
        group,
        group.members.slice(at).flatMap((pin) => pin.spans),
      )
    },
    putBack(id, first) {
      const piece = groupOf(id)
      if (piece.articleId !== id) return
      const top = startOfSpans(groupOf(first).spans)
      const before = groups().findLast(({ spans }) => startOfSpans(spans) < startOfSpans(piece.spans) && startOfSpans(spans) >= top)
      if (!before) throw new ArchiveError('not-neighbours', `nothing that ${id} belonged to stands before it`, { data: { id } })
      putInto(id, before.articleId)
    },
    reread(resources) {
      rereadSource(db, source, resources, nextGeneration(db))
    },
  }
}
