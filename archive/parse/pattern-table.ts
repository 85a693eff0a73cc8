/**
 * Many patterns, of which most lines fit none: that must be found out fast. A pattern that can begin anywhere in a line says which
 * characters it needs; only lines with one of them are tried.
 */

/** One of many patterns. */
export interface NeedyPattern {
  readonly pattern: string
  /** Characters of which every line that fits has one; without it the pattern begins with `^` and what it matches there. */
  readonly needs?: string
}

export interface PatternTable {
  /** True when a line fits any of the patterns. */
  readonly test: (plain: string) => boolean
}

/** Builds the table. */
export function makePatternTable(patterns: readonly NeedyPattern[]): PatternTable {
  const byNeeds = Map.groupBy(
    patterns.filter(({ needs }) => needs !== undefined),
    ({ needs }) => needs as string,
  )
  const always = patterns.filter(({ needs }) => needs === undefined)
  const atStart = always.length > 0 ? new RegExp(`^(?:${anyOf(always)})`, 'u') : null
  const groups = [...byNeeds.values()].map((group) => new RegExp(anyOf(group), 'u'))
  // For every UTF-16 unit the groups that need it, a bit each.
  const groupsOf = new Uint32Array(0x10000)
  for (const [index, needs] of [...byNeeds.keys()].entries())
    for (const unit of needs) groupsOf[unit.charCodeAt(0)] = (groupsOf[unit.charCodeAt(0)] as number) | (1 << index)
  return {
    test: (plain) => {
      let found = 0
      for (let at = 0; at < plain.length; at++) found |= groupsOf[plain.charCodeAt(at)] as number
      for (let index = 0; found !== 0; index++, found >>>= 1) if ((found & 1) === 1 && groups[index]?.test(plain)) return true
      return atStart?.test(plain) ?? false
    },
  }
}

function anyOf(patterns: readonly NeedyPattern[]): string {
  return patterns.map(({ pattern }) => `(?:${pattern})`).join('|')
}
