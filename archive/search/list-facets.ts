/** Counts by code as lists of names: what has most hits first, equals by name, nothing that has none. */
import type { FacetName, Facets, FacetValue } from '#contract/models.ts'

import { monthsAYear, type Dictionaries, type YearSpan } from './columns.ts'
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
  return {
    district: list(counts.district, district.names),
    outlet: list(counts.outlet, outlet.names),
    year: listWith(counts.year, (at) => writeYear(years.first + at)),
    month: listWith(counts.month, (place) => writeMonth(years.first, place - 1)),
    person: list(counts.person, people.names),
    pageName: list(counts.pageName, pageName.names),
    basis: listBases(counts.basis),
    tag: list(counts.tag, tag.names),
  }
}

function writeYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** Months are counted from the first year on; null where the date names none. */
function writeMonth(firstYear: number, months: number): string | null {
  const month = months % monthsAYear
  return month > 0 ? `${writeYear(firstYear + Math.floor(months / monthsAYear))}-${String(month).padStart(2, '0')}` : null
}

function listBases(counts: Uint32Array): readonly FacetValue[] {
  return basisNames()
    .map((name, bit) => ({ name, count: counts.reduce((sum, count, bits) => sum + ((bits >> bit) & 1 ? count : 0), 0) }))
    .filter(({ count }) => count > 0)
    .sort(compare)
}

function list(counts: Uint32Array, names: readonly string[]): readonly FacetValue[] {
  return listWith(counts, (code) => (code === 0 ? null : (names[code] ?? null)), leastShown(counts))
}

/** The values with most hits, equals by name: each is put where it belongs among the best ones so far, and most are not. */
function listWith(counts: Uint32Array, nameOf: (code: number) => string | null, from = 1): readonly FacetValue[] {
  const values: FacetValue[] = []
  let least = from
  let lastName: string | null = null
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] as number
    if (count < least) continue
    const name = nameOf(code)
    if (name === null || (lastName !== null && count === least && name > lastName)) continue
    insert(values, { name, count })
    if (values.length > mostValues) values.pop()
    const last = values[mostValues - 1]
    if (last) {
      least = last.count
      lastName = last.name
    }
  }
  return values
}

/** A count that no value shown is below: most values need not even be compared. Code 0 is no value. */
function leastShown(counts: Uint32Array): number {
  if (counts.length <= mostValues) return 1
  const valuesWith = new Uint32Array(256)
  for (let code = 1; code < counts.length; code++) {
    const count = counts[code] as number
    if (count === 0) continue
    const place = count < 255 ? count : 255
    valuesWith[place] = (valuesWith[place] as number) + 1
  }
  let least = 255
  for (let more = valuesWith[least] as number; more < mostValues && least > 1;) more += valuesWith[--least] as number
  return least
}

function insert(values: FacetValue[], value: FacetValue): void {
  let from = 0
  let to = values.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (compare(value, values[middle] as FacetValue) < 0) to = middle
    else from = middle + 1
  }
  values.splice(from, 0, value)
}

function compare(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1)
}
