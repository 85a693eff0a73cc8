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
export interface PatternTable {
  /** True when a line fits any of the patterns. */
  readonly test: (plain: string) => boolean
}

const bits = 32

/** Builds the table. */
export function makePatternTable(patterns: readonly NeedyPattern[]): PatternTable {
  const needy = patterns.filter(({ needs }) => needs !== undefined)
  const kinds = [...new Set(needy.map(({ needs }) => needs))]
  // Patterns that need the same characters make a group; where there are more groups than bits some share one.
  const byBit = Map.groupBy(needy, ({ needs }) => kinds.indexOf(needs) % bits)
  const always = patterns.filter(({ needs }) => needs === undefined)
  const atStart = groupByFirstUnit(always)
  const open = patternOf(always.filter(({ pattern }) => firstUnits(pattern) === null))
  const groups = new Map([...byBit].map(([bit, group]) => [bit, new RegExp(anyOf(group), 'u')]))
  // For every UTF-16 unit the groups that need it, a bit each.
  const groupsOf = new Uint32Array(0x10000)
  for (const [bit, group] of byBit)
    for (const { needs = '' } of group)
      for (const unit of needs) groupsOf[unit.charCodeAt(0)] = (groupsOf[unit.charCodeAt(0)] as number) | (1 << bit)
  return {
    test: (plain) => {
      let found = 0
      for (let at = 0; at < plain.length; at++) found |= groupsOf[plain.charCodeAt(at)] as number
      for (let bit = 0; found !== 0; bit++, found >>>= 1) if ((found & 1) === 1 && groups.get(bit)?.test(plain)) return true
      return (atStart.get(plain.charCodeAt(0))?.test(plain) ?? false) || (open?.test(plain) ?? false)
    },
  }
}

/** For every UTF-16 unit the patterns that can begin with it. */
function groupByFirstUnit(patterns: readonly NeedyPattern[]): ReadonlyMap<number, RegExp> {
  const begun = new Map<number, Set<NeedyPattern>>()
  for (const pattern of patterns)
    for (const unit of firstUnits(pattern.pattern) ?? '') {
      const code = unit.charCodeAt(0)
      begun.set(code, (begun.get(code) ?? new Set()).add(pattern))
    }
  return new Map([...begun].map(([code, some]) => [code, patternOf([...some]) as RegExp]))
}

function patternOf(patterns: readonly NeedyPattern[]): RegExp | null {
  return patterns.length > 0 ? new RegExp(`^(?:${anyOf(patterns)})`, 'u') : null
}

function anyOf(patterns: readonly NeedyPattern[]): string {
  return patterns.map(({ pattern }) => `(?:${pattern})`).join('|')
}
