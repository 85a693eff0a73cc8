/** Facet counts over all hits, and the hits that every choice lets through, in one pass over the columns. */
import { facetNames, type FacetName, type Facets, type UnknownCounts } from '#contract/models.ts'

import type { Bitmap } from './bitmap.ts'
import { monthsAYear, type Columns, type YearSpan } from './columns.ts'
import type { FilterPlan } from './filters.ts'
import type { FoundHits } from './find-hits.ts'
import { listCounts, type Counts, type FacetMeanings } from './list-facets.ts'

export interface FacetGround extends FacetMeanings {
  readonly columns: Columns
  /** All articles there are. */
  readonly present: Bitmap
}

export interface Counted {
  /** Hits that answer every choice, rising. */
  readonly numbers: Uint32Array
  readonly facets: Facets
  readonly unknown: UnknownCounts
}

/**
 * Counts. A hit that one choice alone turns away still counts for that choice's own facet: so a facet shows what else
 * could be chosen in it.
 */
export function countFacets(found: FoundHits, plan: FilterPlan, ground: FacetGround): Counted {
  const { choices, always } = plan
  const list = (counts: Counts): Omit<Counted, 'numbers'> => ({ facets: listCounts(counts, ground), unknown: takeUnknown(counts) })
  const hits = found.numbers
  if (choices.length === 0 && always === null) return { numbers: hits, ...list(countMany(found, ground)) }
  const passed = new Uint32Array(hits.length)
  const alone = choices.map(({ facets }) => ({ facets, numbers: new Uint32Array(hits.length), count: 0 }))
  const { failures, failed } = testHits(hits, plan)
  let count = 0
  for (let at = 0; at < hits.length; at++) {
    const number = hits[at] as number
    if (failures[at] === 0) passed[count++] = number
    else if (failures[at] === 1) {
      const its = alone[failed[at] as number] as (typeof alone)[number]
      its.numbers[its.count++] = number
    }
  }
  const numbers = passed.subarray(0, count)
  const counts = countAll(numbers, ground)
  // Hits that one choice alone turns away.
  for (const { facets, numbers: others, count: length } of alone)
    for (const facet of facets) add(counts[facet], countOne(facet, others.subarray(0, length), ground))
  return { numbers, ...list(counts) }
}

/** How many choices turn each hit away, and the last that does. One choice after the other: short loops are faster. */
function testHits(hits: Uint32Array, { choices, always }: FilterPlan): { readonly failures: Uint8Array; readonly failed: Uint8Array } {
  const failures = new Uint8Array(hits.length)
  const failed = new Uint8Array(hits.length)
  for (const [index, { test }] of choices.entries())
    for (let at = 0; at < hits.length; at++)
      if (!test(hits[at] as number)) {
        failures[at] = (failures[at] as number) + 1
        failed[at] = index
      }
  if (always !== null) for (let at = 0; at < hits.length; at++) if (!always(hits[at] as number)) failures[at] = choices.length + 2
  return { failures, failed }
}

/** Code 0 is no value. */
function takeUnknown({ outlet, district }: Counts): UnknownCounts {
  return { outlet: outlet[0] ?? 0, district: district[0] ?? 0 }
}

/** Counts over all articles there are, kept while these are the same. */
const totals = new WeakMap<Bitmap, Counts>()

/** Of many hits, those that are none are fewer: all less these. */
function countMany({ numbers, set }: FoundHits, ground: FacetGround): Counts {
  const { present, columns } = ground
  if (numbers.length * 2 <= columns.live) return countAll(numbers, ground)
  const all = totals.get(present) ?? countAll(present.toNumbers(), ground)
  totals.set(present, all)
  if (numbers.length === columns.live) return all
  const counts = countAll(present.copy().andNot(set).toNumbers(), ground)
  for (const facet of facetNames) subtractFrom(all[facet], counts[facet])
  return counts
}

/** Puts into `counts` what they leave of `all`. */
function subtractFrom(all: Uint32Array, counts: Uint32Array): void {
  for (let code = 0; code < counts.length; code++) counts[code] = (all[code] as number) - (counts[code] as number)
}

/** Facet by facet: short loops over one column each are several times faster than one long loop over all. */
function countAll(numbers: Uint32Array, ground: FacetGround): Counts {
  return Object.fromEntries(facetNames.map((facet) => [facet, countOne(facet, numbers, ground)])) as Counts
}

function countOne(facet: FacetName, numbers: Uint32Array, { columns, dictionaries, people, years }: FacetGround): Uint32Array {
  switch (facet) {
    case 'outlet':
      return countCodes(numbers, columns.outlet, dictionaries.outlet.size)
    case 'pageName':
      return countCodes(numbers, columns.pageName, dictionaries.pageName.size)
    case 'basis':
      return countCodes(numbers, columns.bases, 16)
    case 'year':
      return sumYears(countMonths(numbers, columns.month, years), years)
    case 'month':
      return countMonths(numbers, columns.month, years)
    case 'district':
    case 'tag': {
      const counts = new Uint32Array(dictionaries[facet].size)
      columns[facet].count(numbers, counts)
      return counts
    }
    case 'person': {
      const counts = new Uint32Array(people.names.length)
      columns.person.countNames(numbers, people.nameOf, counts)
      return counts
    }
  }
}

function add(counts: Uint32Array, more: Uint32Array): void {
  for (let code = 0; code < counts.length; code++) counts[code] = (counts[code] as number) + (more[code] as number)
}

function countCodes(numbers: Uint32Array, codes: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (let at = 0; at < numbers.length; at++) {
    const code = codes[numbers[at] as number] as number
    counts[code] = (counts[code] as number) + 1
  }
  return counts
}

/** Place 0 is for no date; then thirteen places a year. */
function countMonths(numbers: Uint32Array, months: Uint32Array, { first, count }: YearSpan): Uint32Array {
  const counts = new Uint32Array(count * monthsAYear + 1)
  const before = first * monthsAYear - 1
  for (let at = 0; at < numbers.length; at++) {
    const code = months[numbers[at] as number] as number
    const place = code === 0 ? 0 : code - before
    counts[place] = (counts[place] as number) + 1
  }
  return counts
}

function sumYears(months: Uint32Array, { count }: YearSpan): Uint32Array {
  const counts = new Uint32Array(count)
  for (let place = 1; place < months.length; place++) {
    const year = Math.floor((place - 1) / monthsAYear)
    counts[year] = (counts[year] as number) + (months[place] as number)
  }
  return counts
}
