/** What the titles of a page have in common with one another. */

import { unquotedShape } from '../forms/series.ts'
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

/**
 * The last title of each shape that may be a subheading. One that is printed again makes no series with itself; more in a row than
 * a subheading has lines are the titles of an article.
 */
export function lastOfEachShape(units: readonly Unit[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  const seen = new Set<string>()
  let stack: number[] = []
  const closeStack = (): void => {
    if (stack.length <= longestSubheading)
      for (const index of stack) for (const shape of shapesOf(units[index] as Unit)) last.set(shape, index)
    stack = []
  }
  for (const [index, { kind, plain }] of units.entries()) {
    if (kind === 'body' || kind === 'row') closeStack()
    if (kind !== 'heading' || seen.has(plain)) continue
    seen.add(plain)
    stack.push(index)
  }
  closeStack()
  return last
}
const longestSubheading = 2

/** The lengths of the parts of a title, the sign with which it begins: what titles of one series share. */
export function shapesOf({ plain, keys }: Unit): string[] {
  return [...keys.filter((key) => key.startsWith('#') || key.startsWith('@')), ...unquotedShape(plain)]
}
