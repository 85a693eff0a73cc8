/** The units of an article, by rule 1 of docs/matching.md, and their folds: no match crosses two of them. */

import { fold, foldAligned } from '#archive/text/fold.ts'
import type { Article, ArticleMatch, Role } from '#contract/models.ts'

export interface Unit {
  readonly unit: ArticleMatch['unit']
  readonly index: number
  /** Of a name in the byline. */
  readonly role: Role | null
  readonly text: string
}

/** All units in reading order. */
function listUnits({ kicker, headline, subtitle, byline, dateline, paragraphs }: Article): readonly Unit[] {
  const units: Unit[] = []
  if (kicker) units.push({ unit: 'kicker', index: 0, role: null, text: kicker })
  if (headline) units.push({ unit: 'headline', index: 0, role: null, text: headline })
  if (subtitle) units.push({ unit: 'subtitle', index: 0, role: null, text: subtitle })
  byline.forEach(({ role, name }, index) => units.push({ unit: 'byline', index, role, text: name }))
  if (dateline) units.push({ unit: 'dateline', index: 0, role: null, text: dateline })
  paragraphs.forEach(({ text }, index) => units.push({ unit: 'paragraph', index, role: null, text }))
  return units
}

/** A unit and where its fold stands in that of the article. */
export interface FoldedUnit {
  readonly unit: Unit
  readonly start: number
  readonly end: number
  /** Each folded character stands where the one it comes from stood. */
  readonly aligned: boolean
}

/** The folds of all units in one text, a line feed between them: no folded text has one, so nothing is found across it. */
export interface FoldedArticle {
  readonly text: string
  readonly units: readonly FoldedUnit[]
}

// One thread folds one article at a time: the room is used again.
let room = new Uint16Array(1 << 14)
let bytes = Buffer.from(room.buffer)

/** Folds the units of an article. Numbers in memory are little-endian on all systems we build for. */
export function foldUnits(article: Article): FoldedArticle {
  const units = listUnits(article)
  const source = units.map((unit) => unit.text).join('\n')
  if (source.length > room.length) {
    room = new Uint16Array(source.length)
    bytes = Buffer.from(room.buffer)
  }
  bytes.write(source, 'utf16le')
  const take = (from: number, to: number): string => bytes.toString('utf16le', from * 2, to * 2)
  let text = ''
  // All before this place is in `text`.
  let taken = 0
  let at = 0
  const folded = units.map((unit): FoldedUnit => {
    const end = at + unit.text.length
    const start = text.length + at - taken
    const aligned = foldAligned(room, at, end)
    if (!aligned) {
      text += take(taken, at) + fold(unit.text)
      taken = end
    }
    at = end + 1
    return { unit, start, end: text.length + end - taken, aligned }
  })
  return { text: text + take(taken, source.length), units: folded }
}

/** The fold of one unit. */
export function foldOf({ text }: FoldedArticle, { start, end }: FoldedUnit): string {
  return text.slice(start, end)
}
