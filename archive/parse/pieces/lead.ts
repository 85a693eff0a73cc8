/** Where an editor's lead ends: 编者按, 核心提示, 开栏的话 alone on its line, and the paragraphs below it. */

import type { Unit } from '../units/units.ts'
import type { TitleFate } from './piece.ts'

/** A lead has no more paragraphs. */
const longest = 3

/** 敬请关注 · 本报推出…系列报道: with this an editor hands over to the report. */
const handsOver = /敬请(?:关注|期待|垂注)|以飨读者|(?:推出|开设|开辟|刊发|刊登|策划)[^。]{0,60}(?:报道|栏目|专栏|专题|专版|系列)/

/** True when a lead is over behind its paragraph of this number, counted from one. */
export function isLastOfLead({ plain }: Unit, count: number): boolean {
  return count >= longest || handsOver.test(plain)
}

/**
 * The index of the first unit behind the lead whose label stands at `at`: the title or the byline of the report, if few paragraphs
 * stand before it; else what follows the paragraph that hands over, or the first.
 */
export function endOfLead(units: readonly Unit[], fates: ReadonlyMap<Unit, TitleFate>, at: number): number {
  let end = at + 1
  while (units[end]?.kind === 'body') end++
  const next = units[end]
  const isSigned = units.slice(0, at).some(({ kind }) => kind === 'byline')
  const role = next && fates.get(next)?.role
  const begins = next?.kind === 'byline' ? !isSigned : next?.kind === 'heading' && role !== undefined && role !== 'subheading'
  if (begins && end - at - 1 <= longest) return end
  const last = units.slice(at + 1, Math.min(end, at + 1 + longest)).findIndex(({ plain }) => handsOver.test(plain))
  return at + 2 + Math.max(0, last)
}
