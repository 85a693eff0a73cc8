/**
 * Many patterns, of which most lines fit none: that must be found out fast. A pattern that can begin anywhere in a line says which
 * characters it needs; only lines with one of them are tried. Of the others those are tried that can begin as the line does.
 */
import { firstUnits } from './first-units.ts'

/** One of many patterns. */
export interface NeedyPattern {
  readonly pattern: string
  /** Characters of which every line that fits has one; without it the pattern begins with `^` and what it matches there. */
  readonly needs?: string
}

/** The patterns, ready to be asked. */
export interface PatternTable<T extends NeedyPattern = NeedyPattern> {
  /** True when a line fits any of the patterns. */
  readonly test: (plain: string) => boolean
  /** The first of the patterns, in their order, that a line fits. */
  readonly find: (plain: string) => T | undefined
}

/** One of them, with its place in the table. */
interface Entry<T> {
  readonly value: T
  readonly place: number
  readonly one: RegExp
}
/** Some that are tried as one, and each of them in its order. */
interface Group<T> {
  readonly any: RegExp
  readonly each: readonly Entry<T>[]
}

const bits = 32

/** Builds the table. */
export function makePatternTable<T extends NeedyPattern>(patterns: readonly T[]): PatternTable<T> {
  const entries = patterns.map((value, place): Entry<T> => ({ value, place, one: new RegExp(value.pattern, 'u') }))
  const needy = entries.filter(({ value }) => value.needs !== undefined)
  const kinds = [...new Set(needy.map(({ value }) => value.needs))]
  // Patterns that need the same characters make a group; where there are more groups than bits some share one.
  const byBit = Map.groupBy(needy, ({ value }) => kinds.indexOf(value.needs) % bits)
  const always = entries.filter(({ value }) => value.needs === undefined)
  const atStart = new Map([...groupByFirstUnit(always)].map(([unit, some]) => [unit, groupOf([...some], '^')]))
  const opening = always.filter(({ value }) => firstUnits(value.pattern) === null)
  const open = opening.length > 0 ? groupOf(opening, '^') : undefined
  const groups = new Map([...byBit].map(([bit, some]) => [bit, groupOf(some)]))
  // For every UTF-16 unit the groups that need it, a bit each.
  const groupsOf = new Uint32Array(0x10000)
  for (const [bit, some] of byBit)
    for (const { value } of some)
      for (const unit of value.needs ?? '') groupsOf[unit.charCodeAt(0)] = (groupsOf[unit.charCodeAt(0)] as number) | (1 << bit)
  const find = (plain: string): T | undefined => {
    let near = 0
    for (let at = 0; at < plain.length; at++) near |= groupsOf[plain.charCodeAt(at)] as number
    let first: Entry<T> | undefined
    for (let bit = 0; near !== 0; bit++, near >>>= 1) if ((near & 1) === 1) first = earlier(first, groups.get(bit), plain)
    return earlier(earlier(first, atStart.get(plain.charCodeAt(0)), plain), open, plain)?.value
  }
  return { find, test: (plain) => find(plain) !== undefined }
}

/** The first pattern of a group that a line fits, unless one before it was found. */
function earlier<T>(first: Entry<T> | undefined, group: Group<T> | undefined, plain: string): Entry<T> | undefined {
  if (!group?.any.test(plain)) return first
  const found = group.each.find(({ one }) => one.test(plain))
  return found && found.place < (first?.place ?? Infinity) ? found : first
}

function groupOf<T extends NeedyPattern>(entries: readonly Entry<T>[], begin = ''): Group<T> {
  return { any: new RegExp(`${begin}(?:${entries.map(({ value }) => `(?:${value.pattern})`).join('|')})`, 'u'), each: entries }
}

/** For every UTF-16 unit the patterns that can begin with it. */
function groupByFirstUnit<T extends NeedyPattern>(entries: readonly Entry<T>[]): ReadonlyMap<number, ReadonlySet<Entry<T>>> {
  const begun = new Map<number, Set<Entry<T>>>()
  for (const entry of entries)
    for (const unit of firstUnits(entry.value.pattern) ?? '') {
      const code = unit.charCodeAt(0)
      begun.set(code, (begun.get(code) ?? new Set()).add(entry))
    }
  return begun
}
