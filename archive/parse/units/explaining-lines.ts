/** Long lines without a full stop around a headline: 引题 and 副题 that explain, in clauses, as no title does by its looks. */

import { isTitleByPlace, startsUnit } from '../forms/headings.ts'
import { isOpeningClause } from '../forms/openings.ts'
import { isUnbalanced } from '../forms/sentence-ends.ts'
import { readDateline } from '../people/dateline.ts'
import { tighten } from '../plain.ts'
import type { Item } from './items.ts'

/**
 * What goes on in the next line, ends there with a full stop. So a line above a title that has a byline, a dateline or a ——副题 below
 * it is whole; on top of a page any text below will do, where blank lines part all three. So is a line between a title and one of these.
 * Inside a text it may have been cut off, with its rest in another column.
 */
export function findExplaining(items: readonly Item[]): ReadonlySet<Item> {
  const top = items.findIndex(({ mark }) => mark.kind !== 'label')
  const isExplaining = (item: Item, at: number): boolean => {
    const isOnTop = at === top
    if (item.line.plain.length < (isOnTop ? shortestOnTop : shortest) || !(items[at + 1]?.isHeadingLike || items[at - 1]?.isHeadingLike))
      return false
    return (isOnTop || isWhole(item)) && mayExplain(item) && (isAboveHeader(items, at, isOnTop) || isBelowTitle(items, at))
  }
  return new Set(items.filter(isExplaining))
}

/** No list breaks off at its end, …,水渠、涵, nor, with when, where or why in front, a sentence in its next clause: …,才真. */
function isWhole({ line: { plain } }: Item): boolean {
  if (/、[^、,]$/.test(plain)) return false
  return !isOpeningClause(plain) || (plain.length - plain.lastIndexOf(',') > shortestClause && !/[一都也还又再才只没不有是]$/.test(plain))
}
const shortestClause = 6

function mayExplain({ mark, line: { plain } }: Item): boolean {
  if (mark.kind !== 'text' || plain.length > longest || !isTitleByPlace(plain)) return false
  return (
    !/(?<![怎谁如哪何咋].*)的$|[:和与及在将把被从向使其该并或于对让给就]$|\d{7}|\||下转|转第/.test(plain) &&
    !isUnbalanced(plain) &&
    !startsUnit(plain)
  )
}
/** 到二〇二〇年 on top is whole, too. */
const shortestOnTop = 4
const shortest = 16
const longest = 64

function isAboveHeader(items: readonly Item[], at: number, isOnTop: boolean): boolean {
  const [item, title, below, second] = items.slice(at, at + 4)
  if (!item || !title?.isHeadingLike || !below) return false
  const size = tighten(title.line.plain).length
  if (size < shortestTitle || size > longestTitle || (!isOnTop && title.line.plain.length >= item.line.plain.length)) return false
  if (opensText(below) || /^(?:——|──|--)/.test(below.line.plain)) return true
  if (below.isHeadingLike) return second !== undefined && opensText(second)
  return isOnTop && title.spaced && below.spaced && below.mark.kind === 'text' && below.line.plain.length >= shortestText
}

/** Between a title alone, below whole text, and what opens the text. */
function isBelowTitle(items: readonly Item[], at: number): boolean {
  const [above, title, , below] = [items[at - 2], items[at - 1], items[at], items[at + 1]]
  if (!title?.isHeadingLike || title.line.plain.length > longestTitle || !below || !opensText(below)) return false
  return above?.mark.kind !== 'text' || above.isHeadingLike || /[。!?”)…]$/.test(above.line.plain)
}
const shortestTitle = 4
const longestTitle = 26
const shortestText = 40

/** A byline, an editor's lead or 本报讯. */
function opensText({ mark, line: { plain } }: Item): boolean {
  return mark.kind === 'byline' || mark.kind === 'lead-label' || (mark.kind === 'text' && readDateline(plain) !== null)
}
