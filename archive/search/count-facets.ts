/** Facet counts over all hits, and the hits that every choice lets through, in one pass over the columns. */
import type { Facets, FacetValue } from '#contract/models.ts'
import { facetNames } from '#contract/models.ts'

import type { Columns, Dictionaries, YearSpan } from './columns.ts'
import { basisNames } from './facet-row.ts'
import type { FilterPlan } from './filters.ts'
import type { PeopleNames } from './people-names.ts'

/** Facets that may have a hundred thousand values show those with most hits. */
const mostValues = 500

export interface FacetGround {
  readonly columns: Columns
  readonly dictionaries: Dictionaries
  readonly people: PeopleNames
  readonly years: YearSpan
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
  const tally = new Tally(ground)
  const numbers = new Uint32Array(hits.length)
  let passed = 0
  if (choices.length === 0 && always === null) {
    for (const number of hits) tally.addAll(number)
    return { numbers: hits, facets: tally.read() }
  }
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
    if (failures === 0) {
      numbers[passed++] = number
      tally.addAll(number)
    } else if (failures === 1) {
      const facet = choices[failed]?.facet
      if (facet) tally.add(facet, number)
    }
  }
  return { numbers: numbers.subarray(0, passed), facets: tally.read() }
}

class Tally {
  private readonly columns: Columns
  private readonly dictionaries: Dictionaries
  private readonly people: PeopleNames
  private readonly outlet: Uint32Array
  private readonly pageName: Uint32Array
  private readonly district: Uint32Array
  private readonly person: Uint32Array
  private readonly tag: Uint32Array
  private readonly basis = new Uint32Array(16)
  private readonly firstYear: number
  /** 0: no date. */
  private readonly years: Uint32Array
  /** Twelve a year. */
  private readonly months: Uint32Array

  constructor({ columns, dictionaries, people, years }: FacetGround) {
    this.firstYear = years.first
    this.years = new Uint32Array(years.count + 1)
    this.months = new Uint32Array(years.count * 12)
    this.columns = columns
    this.dictionaries = dictionaries
    this.people = people
    this.outlet = new Uint32Array(dictionaries.outlet.size)
    this.pageName = new Uint32Array(dictionaries.pageName.size)
    this.district = new Uint32Array(dictionaries.district.size)
    this.person = new Uint32Array(people.names.length)
    this.tag = new Uint32Array(dictionaries.tag.size)
  }

  addAll(number: number): void {
    this.addDate(number, true, true)
    this.addCode(this.outlet, this.columns.outlet, number)
    this.addCode(this.pageName, this.columns.pageName, number)
    this.addCode(this.basis, this.columns.bases, number)
    this.addDistricts(number)
    this.addPeople(number)
    this.addTags(number)
  }

  add(facet: keyof Facets, number: number): void {
    switch (facet) {
      case 'year':
        return this.addDate(number, true, false)
      case 'month':
        return this.addDate(number, false, true)
      case 'outlet':
        return this.addCode(this.outlet, this.columns.outlet, number)
      case 'pageName':
        return this.addCode(this.pageName, this.columns.pageName, number)
      case 'basis':
        return this.addCode(this.basis, this.columns.bases, number)
      case 'district':
        return this.addDistricts(number)
      case 'person':
        return this.addPeople(number)
      case 'tag':
        return this.addTags(number)
    }
  }

  private addDate(number: number, year: boolean, month: boolean): void {
    const yearAndMonth = ((this.columns.date[number] as number) / 100) | 0
    const wholeYear = (yearAndMonth / 100) | 0
    const place = wholeYear - this.firstYear
    if (year) {
      const at = yearAndMonth === 0 ? 0 : place + 1
      this.years[at] = (this.years[at] as number) + 1
    }
    const monthOfYear = yearAndMonth - wholeYear * 100
    if (month && monthOfYear > 0) {
      const at = place * 12 + monthOfYear - 1
      this.months[at] = (this.months[at] as number) + 1
    }
  }

  private addCode(counts: Uint32Array, codes: Uint32Array | Uint8Array, number: number): void {
    const code = codes[number] as number
    counts[code] = (counts[code] as number) + 1
  }

  private addDistricts(number: number): void {
    const start = this.columns.start[number] as number
    this.addValues(this.district, start, this.columns.districts[number] as number)
  }

  private addTags(number: number): void {
    const count = this.columns.tags[number] as number
    if (count > 0) this.addValues(this.tag, this.peopleStart(number) + (this.columns.people[number] as number), count)
  }

  private addValues(counts: Uint32Array, start: number, count: number): void {
    for (let at = start; at < start + count; at++) {
      const code = this.columns.values[at] as number
      counts[code] = (counts[code] as number) + 1
    }
  }

  private peopleStart(number: number): number {
    return (this.columns.start[number] as number) + (this.columns.districts[number] as number)
  }

  /** One person in two roles counts once. */
  private addPeople(number: number): void {
    const start = this.peopleStart(number)
    const end = start + (this.columns.people[number] as number)
    const { values } = this.columns
    const { nameOf } = this.people
    for (let at = start; at < end; at++) {
      const name = nameOf[values[at] as number] as number
      let known = false
      for (let before = start; before < at && !known; before++) known = nameOf[values[before] as number] === name
      if (!known) this.person[name] = (this.person[name] as number) + 1
    }
  }

  read(): Facets {
    const { outlet, pageName, district, tag } = this.dictionaries
    const values: Facets = {
      district: list(this.district, district.names),
      outlet: list(this.outlet, outlet.names),
      year: listWith(this.years, (at) => (at === 0 ? null : this.writeYear(at - 1))),
      month: listWith(this.months, (at) => `${this.writeYear(Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`),
      person: list(this.person, this.people.names),
      pageName: list(this.pageName, pageName.names),
      basis: this.readBases(),
      tag: list(this.tag, tag.names),
    }
    return Object.fromEntries(facetNames.map((name) => [name, values[name]])) as Record<keyof Facets, readonly FacetValue[]>
  }

  private writeYear(place: number): string {
    return String(this.firstYear + place).padStart(4, '0')
  }

  private readBases(): readonly FacetValue[] {
    const counts = basisNames().map((name, bit) => ({
      name,
      count: this.basis.reduce((sum, count, bits) => sum + ((bits >> bit) & 1 ? count : 0), 0),
    }))
    return counts.filter(({ count }) => count > 0).sort(byCount)
  }
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

/** The smallest count that can still be among the first `mostValues`. */
function countToReach(counts: Uint32Array): number {
  const some = counts.filter((count) => count > 0)
  if (some.length <= mostValues + 1) return 1
  // One more than are shown: code 0, which stands for no name, may be among them.
  return some.sort()[some.length - mostValues - 1] ?? 1
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1)
}
