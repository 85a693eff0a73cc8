/**
 * Units → articles of a page without a frame (column dump): where one piece ends and the next begins.
 *
 *   A block of titles begins an article when what follows looks like the opening of a piece: a dateline, a byline of its own,
 *   an editor's lead, or (two titles, or after a closing byline) a sentence that begins like news.
 *   A title of a parallel series, or a lone title before ordinary text, is a subheading.
 */
import { readDateline } from './dateline.ts'
import { isSeries, newsOpening, startsUnit } from './headings.ts'
import type { Unit } from './units.ts'

/** Cuts the units into articles, in order. Titles and labels behind the last text are left to the caller as a piece of their own. */
export function cutArticles(units: readonly Unit[]): Unit[][] {
  const pieces: Unit[][] = []
  let current: Unit[] = []
  let at = 0
  while (at < units.length) {
    const block = titleBlock(units, at)
    if (block > at && beginsArticle(units, at, block, current)) {
      if (current.length > 0) pieces.push(current)
      current = []
    } else if (block === at && current.length > 0 && beginsBrief(units, at, current)) {
      pieces.push(current)
      current = []
    }
    const end = Math.max(block, at + 1)
    current.push(...units.slice(at, end))
    at = end
  }
  if (current.length > 0) pieces.push(current)
  return pieces
}

/** The end of the titles, labels and lead labels that begin here. */
function titleBlock(units: readonly Unit[], at: number): number {
  let end = at
  let hasTitle = false
  while (end < units.length) {
    const { kind } = units[end] as Unit
    if (kind !== 'heading' && kind !== 'label') break
    if (kind === 'heading') hasTitle = true
    end++
  }
  return hasTitle || end > at ? end : at
}

function beginsArticle(units: readonly Unit[], at: number, end: number, current: readonly Unit[]): boolean {
  const titles = units.slice(at, end).filter((unit) => unit.kind === 'heading')
  const next = units[end]
  if (!next || titles.length === 0) return false
  if (!hasBody(current)) return false
  // Behind an editor's lead comes the headline of the very same piece.
  if (isLeadOnly(current)) return false
  const inner = subheadings(current)
  const isSubheading = titles.every((title) => inner.some((other) => isSeries(title.plain, other.plain)))
  const opening = openingOf(units, end)
  if (opening === 'strong') return !isSubheading || endsWithByline(current)
  if (endsWithOwnByline(current)) return !isSubheading
  const isChapter = titles.some((title) => inner.some((other) => isSeries(title.plain, other.plain)))
  if (opening === 'news') return titles.length >= 2 ? !isChapter || endsWithByline(current) : !isSubheading && endsWithByline(current)
  return titles.length >= 2 && !isChapter && endsWithByline(current)
}

/** A piece without a title: a dateline where the piece before already had one, or has been signed. */
function beginsBrief(units: readonly Unit[], at: number, current: readonly Unit[]): boolean {
  const unit = units[at] as Unit
  if (unit.kind !== 'body' || readDateline(unit.plain) === null || !hasBody(current)) return false
  if (isLeadOnly(current)) return false
  return current.some((other) => other.kind === 'body' && readDateline(other.plain) !== null) && subheadings(current).length === 0
}

function openingOf(units: readonly Unit[], at: number): 'strong' | 'news' | 'plain' {
  const next = units[at] as Unit
  if (next.kind === 'byline' || next.kind === 'lead-label') return 'strong'
  if (next.kind !== 'body') return 'plain'
  if (readDateline(next.plain) !== null || (startsUnit(next.plain) && /^[((](?:本报)?(?:首席|见习)?(?:记者|通讯员)/.test(next.plain))) return 'strong'
  return newsOpening.test(next.plain) ? 'news' : 'plain'
}

function hasBody(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.kind === 'body')
}

/** Titles inside the text of a piece. */
function subheadings(units: readonly Unit[]): Unit[] {
  const firstBody = units.findIndex((unit) => unit.kind === 'body')
  return units.filter((unit, index) => index > firstBody && unit.kind === 'heading')
}

/** Nothing yet but an editor's lead: 核心提示 and its paragraphs. */
function isLeadOnly(units: readonly Unit[]): boolean {
  const label = units.findIndex((unit) => unit.kind === 'lead-label')
  const firstBody = units.findIndex((unit) => unit.kind === 'body')
  return label >= 0 && label < firstBody && !units.some((unit, index) => index > label && unit.kind === 'heading')
}

function endsWithOwnByline(units: readonly Unit[]): boolean {
  if (units.at(-1)?.kind !== 'byline') return false
  // A byline directly below a title opens the text; only one behind text ends it.
  const before = units.findLast((unit) => unit.kind !== 'byline')
  return before?.kind === 'body' || before?.kind === 'row'
}

const signed = /(?:记者|通讯员)[^。]{2,60}$/

function endsWithByline(units: readonly Unit[]): boolean {
  const last = units.findLast((unit) => unit.kind === 'body' || unit.kind === 'byline')
  return last?.kind === 'byline' ? endsWithOwnByline(units) : signed.test(last?.plain.slice(-80) ?? '')
}
