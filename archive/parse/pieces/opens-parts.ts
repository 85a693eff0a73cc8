/** The first of the parts of a text, right below its headline: its form comes again below. */
import { equalHalves } from '../forms/headings.ts'
import { newsOpening } from '../forms/openings.ts'
import { readDateline } from '../people/dateline.ts'
import type { Unit } from '../units/units.ts'
import type { Cutting } from './cutting.ts'

/** 渠通了 */
const change = /^[〇㐀-鿿𠀀-𲎯]{2,4}了$/u

/**
 * 问题当天清 难题本周结, below kicker and headline, or 渠通了, below a headline, above what begins no news; further titles in two equal
 * halves, or of what has come about, follow, each alone above such a text.
 */
export function opensParts(unit: Unit, stack: readonly Unit[], end: number, { units }: Pick<Cutting, 'units'>): boolean {
  const titles = stack.filter(({ kind }) => kind === 'heading')
  const form = equalHalves.test(unit.plain) && titles.length === 3 ? equalHalves : change.test(unit.plain) ? change : null
  if (form === null || titles.length < 2 || unit !== titles.at(-1)) return false
  let more = 0
  for (let at = end; at < units.length && more < fewestParts; at++) {
    const { kind, plain: words } = units[at] as Unit
    if (kind === 'heading' && (units[at + 1]?.kind !== 'body' || !form.test(words))) break
    if (kind === 'heading') more++
    else if (kind !== 'body' || readDateline(words) !== null || (at === end && newsOpening.test(words))) break
  }
  return more >= fewestParts
}
const fewestParts = 2
