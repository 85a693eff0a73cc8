/** Facet counts over all hits, and the hits that every choice lets through, in one pass over the columns. */
import { facetNames, type FacetName, type Facets, type FacetValue } from '#contract/models.ts'

import type { Bitmap } from './bitmap.ts'
import type { Columns, Dictionaries, YearSpan } from './columns.ts'
import { basisNames } from './facet-row.ts'
import type { FilterPlan } from './filters.ts'
import type { PeopleNames } from './people-names.ts'

/** Facets that may have a hundred thousand values show those with most hits. */
const mostValues = 200

export interface FacetGround {
  readonly columns: Columns
  readonly dictionaries: Dictionaries
  readonly people: PeopleNames
  readonly years: YearSpan
  /** All articles there are. */
  readonly present: Bitmap
}

export interface Counted {
  /** Hits that answer every choice, rising. */
  readonly numbers: Uint32Array
  readonly facets: Facets
}

/**
 * Counts. A hit that one choice alone turns away still counts for that choice's own facet: so a facet shows what else
 * could be chosen in it.
 */
export function countFacets(hits: Uint32Array, { choices, always }: FilterPlan, ground: FacetGround): Counted {
  if (choices.length === 0 && always === null) return { numbers: hits, facets: listCounts(countMany(hits, ground), ground) }
  const passed = new Uint32Array(hits.length)
  const alone = choices.map(({ facet }) => ({ facet, numbers: [] as number[] }))
  let count = 0
  for (const number of hits) {
    if (always !== null && !always(number)) continue
    let failed = -1
    let failures = 0
    for (let at = 0; at < choices.length && failures < 2; at++) {
      if (!choices[at]?.test(number)) {
        failures++
        failed = at
      }
    }
    if (failures === 0) passed[count++] = number
    else if (failures === 1) alone[failed]?.numbers.push(number)
  }
  const numbers = passed.subarray(0, count)
  return { numbers, facets: listCounts(countAll(numbers, alone, ground), ground) }
}

interface Alone {
  readonly facet: FacetName
  /** Hits that only the choice in this facet turns away. */
  readonly numbers: ArrayLike<number>
}

/** Counts by code, facet by facet. */
type Counts = Readonly<Record<FacetName, Uint32Array>>

/** Counts over all articles there are, kept while these are the same. */
const totals = new WeakMap<Bitmap, Counts>()

/** Of many hits, those that are none are fewer: all less these. */
function countMany(hits: Uint32Array, ground: FacetGround): Counts {
  const { present, columns } = ground
  if (hits.length * 2 <= columns.live) return countAll(hits, [], ground)
  const all = totals.get(present) ?? countAll(present.toNumbers(), [], ground)
  totals.set(present, all)
  if (hits.length === columns.live) return all
  const others = present.copy()
  for (const number of hits) others.remove(number)
  const without = countAll(others.toNumbers(), [], ground)
  const subtract = (facet: FacetName): Uint32Array => {
    const counts = all[facet].slice()
    const less = without[facet]
    for (let code = 0; code < counts.length; code++) counts[code] = (counts[code] as number) - (less[code] as number)
    return counts
  }
  return Object.fromEntries(facetNames.map((facet) => [facet, subtract(facet)])) as Record<FacetName, Uint32Array>
}

/** Facet by facet: short loops over one column each are several times faster than one long loop over all. */
function countAll(numbers: Uint32Array, alone: readonly Alone[], { columns, dictionaries, people, years }: FacetGround): Counts {
  const sets = (facet: FacetName): readonly ArrayLike<number>[] => [
    numbers,
    ...alone.filter((one) => one.facet === facet).map((one) => one.numbers),
  ]
  return {
    district: countValues(sets('district'), columns, 'districts', dictionaries.district.size),
    outlet: countCodes(sets('outlet'), columns.outlet, dictionaries.outlet.size),
    year: countYears(sets('year'), columns.date, years),
    month: countMonths(sets('month'), columns.date, years),
    person: countPeople(sets('person'), columns, people),
    pageName: countCodes(sets('pageName'), columns.pageName, dictionaries.pageName.size),
    basis: countCodes(sets('basis'), columns.bases, 16),
    tag: countValues(sets('tag'), columns, 'tags', dictionaries.tag.size),
  }
}

function listCounts(counts: Counts, { dictionaries, people, years }: FacetGround): Facets {
  const { district, outlet, pageName, tag } = dictionaries
  return {
    district: list(counts.district, district.names),
    outlet: list(counts.outlet, outlet.names),
    year: listWith(counts.year, (at) => (at === 0 ? null : writeYear(years.first + at - 1))),
    month: listWith(counts.month, (at) => `${writeYear(years.first + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`),
    person: list(counts.person, people.names),
    pageName: list(counts.pageName, pageName.names),
    basis: listBases(counts.basis),
    tag: list(counts.tag, tag.names),
  }
}

function countCodes(sets: readonly ArrayLike<number>[], codes: Uint32Array | Uint8Array, size: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (const numbers of sets) {
    for (let at = 0; at < numbers.length; at++) {
      const code = codes[numbers[at] as number] as number
      counts[code] = (counts[code] as number) + 1
    }
  }
  return counts
}

/** Place 0 is for no date. */
function countYears(sets: readonly ArrayLike<number>[], date: Int32Array, { first, count }: YearSpan): Uint32Array {
  const counts = new Uint32Array(count + 1)
  for (const numbers of sets) {
    for (let at = 0; at < numbers.length; at++) {
      const year = ((date[numbers[at] as number] as number) / 10_000) | 0
      const place = year === 0 ? 0 : year - first + 1
      counts[place] = (counts[place] as number) + 1
    }
  }
  return counts
}

function countMonths(sets: readonly ArrayLike<number>[], date: Int32Array, { first, count }: YearSpan): Uint32Array {
  const counts = new Uint32Array(count * 12)
  for (const numbers of sets) {
    for (let at = 0; at < numbers.length; at++) {
      const yearAndMonth = ((date[numbers[at] as number] as number) / 100) | 0
      const year = (yearAndMonth / 100) | 0
      const month = yearAndMonth - year * 100
      if (month === 0) continue
      const place = (year - first) * 12 + month - 1
      counts[place] = (counts[place] as number) + 1
    }
  }
  return counts
}

function countValues(sets: readonly ArrayLike<number>[], columns: Columns, kind: 'districts' | 'tags', size: number): Uint32Array {
  const counts = new Uint32Array(size)
  // Nobody has given a tag yet: the common case.
  if (size === 1) return counts
  const { start, districts, people, values } = columns
  const lengths = columns[kind]
  for (const numbers of sets) {
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] as number
      const length = lengths[number] as number
      if (length === 0) continue
      const before = kind === 'districts' ? 0 : (districts[number] as number) + (people[number] as number)
      const from = (start[number] as number) + before
      for (let place = from; place < from + length; place++) {
        const code = values[place] as number
        counts[code] = (counts[code] as number) + 1
      }
    }
  }
  return counts
}

/** One person in two roles counts once. */
function countPeople(
  sets: readonly ArrayLike<number>[],
  { start, districts, people, values }: Columns,
  { nameOf, names }: PeopleNames,
): Uint32Array {
  const counts = new Uint32Array(names.length)
  for (const numbers of sets) {
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] as number
      const from = (start[number] as number) + (districts[number] as number)
      const to = from + (people[number] as number)
      for (let place = from; place < to; place++) {
        const name = nameOf[values[place] as number] as number
        let known = false
        for (let before = from; before < place && !known; before++) known = nameOf[values[before] as number] === name
        if (!known) counts[name] = (counts[name] as number) + 1
      }
    }
  }
  return counts
}

function writeYear(year: number): string {
  return String(year).padStart(4, '0')
}

function listBases(counts: Uint32Array): readonly FacetValue[] {
  return basisNames()
    .map((name, bit) => ({ name, count: counts.reduce((sum, count, bits) => sum + ((bits >> bit) & 1 ? count : 0), 0) }))
    .filter(({ count }) => count > 0)
    .sort(byCount)
}

function list(counts: Uint32Array, names: readonly string[]): readonly FacetValue[] {
  return listWith(counts, (code) => (code === 0 ? null : (names[code] ?? null)))
}

function listWith(counts: Uint32Array, nameOf: (code: number) => string | null): readonly FacetValue[] {
  const enough = countToReach(counts)
  const values: FacetValue[] = []
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] as number
    if (count < enough) continue
    const name = nameOf(code)
    if (name !== null) values.push({ name, count })
  }
  return values.sort(byCount).slice(0, mostValues)
}

/** Counts above this are told apart no further when the smallest one worth showing is looked for. */
const mostTold = 4095

/** A count that at least `mostValues` values reach, if there are so many; found without sorting all of them. */
function countToReach(counts: Uint32Array): number {
  if (counts.length <= mostValues + 1) return 1
  const withCount = new Uint32Array(mostTold + 1)
  for (let code = 0; code < counts.length; code++) {
    const told = Math.min(counts[code] as number, mostTold)
    withCount[told] = (withCount[told] as number) + 1
  }
  // One more than are shown: code 0, which stands for no name, may be among them.
  let enough = mostTold
  for (let values = withCount[enough] as number; enough > 1 && values < mostValues + 1;) values += withCount[--enough] as number
  return enough
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1)
}
