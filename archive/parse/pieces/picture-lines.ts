/** What stands on an old e-paper between date and source and the text: mostly what its pictures show. */

import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import type { Unit } from '../units/units.ts'
import type { Piece, TitleFate } from './piece.ts'
import { isOfficeAndName } from './stack-lines.ts'

const longestApart = 12

/** Gives the titles of a stack there their roles. */
export function markPictureLines(
  stack: readonly Unit[],
  { units, at, end, piece }: { readonly units: readonly Unit[]; readonly at: number; readonly end: number; readonly piece: Piece },
  fates: Map<Unit, TitleFate>,
  resources: ParseResources,
): void {
  const titles = stack.filter(({ kind }) => kind === 'heading')
  const last = stack.at(-1)
  // Below a picture with its credit blank lines part a title of the text from it.
  const isCredited = [...piece.units, ...stack].some(({ kind }) => kind === 'caption')
  const isApart = (unit: Unit): boolean =>
    unit.plain.length <= longestApart && unit.spaced && (units[at + stack.indexOf(unit) + 1]?.spaced ?? false)
  const hasSubtitle = [...piece.fates.values()].some(({ role }) => role === 'subtitle')
  for (const unit of titles) {
    const isOffice = unit === last && isOfficeAndName(unit.plain, resources)
    // Pictures stand above the text; right above its byline a lone line is of the headline, unless that has its 副题.
    const isSubtitle = unit === last && stack.length === 1 && units[end]?.kind === 'byline' && !hasSubtitle
    if (isSubtitle && piece.titles.has(tighten(unit.plain))) fates.set(unit, { role: 'repeat', why: 'printed-again' })
    else if (isOffice) fates.set(unit, { role: 'author', why: 'names' })
    else if (isSubtitle) fates.set(unit, { role: 'subtitle', why: 'above-the-byline' })
    else if (isCredited && isApart(unit)) fates.set(unit, { role: 'subheading', why: 'apart-from-the-pictures' })
    else fates.set(unit, { role: 'caption', why: 'behind-date-and-source' })
  }
}
