/** What the titles of a page have in common with one another. */

import { tighten } from '../plain.ts'
import type { Unit } from '../units/units.ts'

/** Once a stack: a line that comes again among the same titles is no kicker of several pieces. */
export function countTitles(units: readonly Unit[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  let stack = new Set<string>()
  for (const { kind, plain } of units) {
    const title = tighten(plain)
    if (kind === 'body' || kind === 'row') stack = new Set()
    if (kind !== 'heading' || stack.has(title)) continue
    stack.add(title)
    times.set(title, (times.get(title) ?? 0) + 1)
  }
  return times
}

/** The last title of each shape; one that is printed again makes no series with itself. */
export function lastOfEachShape(units: readonly Unit[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  const seen = new Set<string>()
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'heading' || seen.has(unit.plain)) continue
    seen.add(unit.plain)
    for (const shape of shapesOf(unit)) last.set(shape, index)
  }
  return last
}

/** The lengths of the parts of a title, the sign with which it begins: what titles of one series share. */
export function shapesOf({ keys }: Unit): string[] {
  return keys.filter((key) => key.startsWith('#') || key.startsWith('@'))
}
