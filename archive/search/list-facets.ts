/** Counts by code as lists of names: what has most hits first, equals by name, nothing that has none. */
import type { FacetName, Facets, FacetValue } from '#contract/models.ts'

import { monthsAYear, type Dictionaries, type YearSpan } from './columns.ts'
import { compareText } from './compare-text.ts'
import { basisNames } from './facet-row.ts'
import type { PeopleNames } from './people-names.ts'

/** Facets that may have a hundred thousand values show those with most hits. */
const mostValues = 200

/** Counts by code, facet by facet. */
export type Counts = Readonly<Record<FacetName, Uint32Array>>

/** What codes stand for. */
export interface FacetMeanings {
  readonly dictionaries: Dictionaries
  readonly people: PeopleNames
  readonly years: YearSpan
}

/** The facets as they are shown. */
export function listCounts(counts: Counts, { dictionaries, people, years }: FacetMeanings): Facets {
  const { district, outlet, pageName, tag } = dictionaries
  const times = nameTimes(years)
  return {
    district: list(counts.district, district.names),
    outlet: list(counts.outlet, outlet.names),
    year: listFew(counts.year, times.years),
    month: listFew(counts.month, times.months),
    person: list(counts.person, people.names, people.compare),
    pageName: list(counts.pageName, pageName.names),
    basis: listBases(counts.basis),
    tag: list(counts.tag, tag.names),
  }
}

interface TimeNames {
  readonly span: YearSpan
  readonly years: readonly string[]
  /** Empty where the date names no month. */
  readonly months: readonly string[]
}

let lastNamed: TimeNames | null = null

/** Years and months as they are written, by their places in the counts. The names of the last span are kept. */
function nameTimes(span: YearSpan): TimeNames {
  if (lastNamed?.span.first === span.first && lastNamed.span.count === span.count) return lastNamed
  const years = Array.from({ length: span.count }, (_, at) => String(span.first + at).padStart(4, '0'))
  const monthsOf = (year: string): readonly string[] =>
    Array.from({ length: monthsAYear }, (_, month) => (month === 0 ? '' : `${year}-${String(month).padStart(2, '0')}`))
  return (lastNamed = { span, years, months: ['', ...years.flatMap(monthsOf)] })
}

function listBases(counts: Uint32Array): readonly FacetValue[] {
  const names = basisNames()
  const hits = names.map((_, bit) => counts.reduce((sum, count, bits) => sum + ((bits >> bit) & 1 ? count : 0), 0))
  return listFew(Uint32Array.from(hits), names)
}

/** The values with most hits, equals by name, where there are some hundreds at most. */
function listFew(counts: Uint32Array, names: readonly string[]): readonly FacetValue[] {
  return names
    .flatMap((name, code) => (name !== '' && counts[code] ? [{ name, count: counts[code] }] : []))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name))
    .slice(0, mostValues)
}

/** Compares codes by name. */
type Compare = (one: number, other: number) => number

/** The same where there may be as many as people in newspapers. Code 0 is no value. */
function list(counts: Uint32Array, names: readonly string[], compare = byName(names)): readonly FacetValue[] {
  const counted = findCounted(counts)
  const least = leastShown(counts, counted)
  const above: number[] = []
  const equal: number[] = []
  for (let at = 0; at < counted.length; at++) {
    const code = counted[at] as number
    const count = counts[code] as number
    if (count > least) above.push(code)
    else if (count === least) equal.push(code)
  }
  const countOf = (code: number): number => counts[code] as number
  above.sort((a, b) => countOf(b) - countOf(a) || compare(a, b))
  const shown = [...above, ...firstOf(equal, compare, mostValues - above.length)].slice(0, mostValues)
  return shown.map((code) => ({ name: names[code] as string, count: countOf(code) }))
}

function byName(names: readonly string[]): Compare {
  return (one, other) => compareText(names[one] as string, names[other] as string)
}

// One thread lists one facet at a time: the room is used again.
let codes = new Uint32Array(1024)

/** Codes of the values that have a hit. Nothing tells which comes next: the loop does without a branch. */
function findCounted(counts: Uint32Array): Uint32Array {
  if (codes.length < counts.length) codes = new Uint32Array(counts.length * 2)
  let length = 0
  for (let code = 1; code < counts.length; code++) {
    codes[length] = code
    length += (0 - (counts[code] as number)) >>> 31
  }
  return codes.subarray(0, length)
}

/** A count that no value shown is below: most values need not be compared by name. */
function leastShown(counts: Uint32Array, counted: Uint32Array): number {
  const valuesWith = new Uint32Array(256)
  for (let at = 0; at < counted.length; at++) {
    const count = counts[counted[at] as number] as number
    const place = count < 255 ? count : 255
    valuesWith[place] = (valuesWith[place] as number) + 1
  }
  let least = 255
  for (let more = valuesWith[least] as number; more < mostValues && least > 1;) more += valuesWith[--least] as number
  return least
}

/** The first so many codes: each is put where it belongs among the first so far, and most are not. */
function firstOf(codes: readonly number[], compare: Compare, most: number): readonly number[] {
  const first: number[] = []
  for (const code of codes) {
    if (first.length >= most && compare(code, first.at(-1) ?? 0) > 0) continue
    let from = 0
    let to = first.length
    while (from < to) {
      const middle = (from + to) >>> 1
      if (compare(code, first[middle] as number) < 0) to = middle
      else from = middle + 1
    }
    first.splice(from, 0, code)
    if (first.length > most) first.pop()
  }
  return first
}
