/** The choices made beside the query, as tests on facet columns. */

import { earliest, endOf, latest, overlaps, toDateNumber } from '#archive/query/dates.ts'
import type { FacetName } from '#contract/models.ts'
import { readDate } from '#contract/read-date.ts'
import type { Filters } from '#contract/requests.ts'

import { monthCode, monthsAYear, type Columns, type Dictionaries } from './columns.ts'
import type { Dictionary } from './dictionary.ts'
import { basisBit, personName } from './facet-row.ts'
import type { NameResolver } from './name-terms.ts'
import type { ValueColumn } from './value-column.ts'

export interface Choice {
  /** What was chosen from: the choice does not narrow the counts of these. */
  readonly facets: readonly FacetName[]
  readonly test: (number: number) => boolean
}

export interface FilterPlan {
  readonly choices: readonly Choice[]
  /** Conditions that belong to no facet: the range of dates, undated. */
  readonly always: ((number: number) => boolean) | null
}

/** Makes the tests; a facet without a choice has none. */
export function planFilters(filters: Filters, columns: Columns, dictionaries: Dictionaries, resolve: NameResolver): FilterPlan {
  const { outlet, pageName, date, bases } = columns
  const choices: Choice[] = []
  const choose = (
    facet: FacetName,
    names: readonly string[] | undefined,
    make: (names: readonly string[]) => (number: number) => boolean,
  ): void => {
    if (names && names.length > 0) choices.push({ facets: [facet], test: make(names) })
  }
  choose('district', filters.district, (names) => {
    const meant = new Set(names.flatMap((name) => [name, ...resolve(name)]))
    const isMarked = testValues(
      columns.district,
      marksOf(dictionaries.district, (name) => meant.has(name)),
    )
    return names.includes('') ? (number) => columns.district.isEmpty(number) || isMarked(number) : isMarked
  })
  choose('outlet', filters.outlet, (names) => {
    const isMarked = testCode(outlet, marksOf(dictionaries.outlet, isOneOf(names)))
    return names.includes('') ? (number) => outlet[number] === 0 || isMarked(number) : isMarked
  })
  const isOfTime = planTimes(filters, columns)
  if (isOfTime) choices.push({ facets: ['year', 'month'], test: isOfTime })
  choose('person', filters.person, (names) => {
    const isChosen = isOneOf(names)
    return testValues(
      columns.person,
      marksOf(dictionaries.person, (key) => isChosen(personName(key))),
    )
  })
  choose('pageName', filters.pageName, (names) => testCode(pageName, marksOf(dictionaries.pageName, isOneOf(names))))
  choose('basis', filters.basis, (names) => {
    const bits = names.reduce((all, name) => all | basisBit(name), 0)
    return (number) => ((bases[number] ?? 0) & bits) !== 0
  })
  choose('tag', filters.tag, (names) => testValues(columns.tag, marksOf(dictionaries.tag, isOneOf(names))))
  return { choices, always: planDates(filters, date) }
}

/** Years and months are one choice: months narrow the year they are of, and stand beside other years. Null: none is chosen. */
function planTimes({ year = [], month = [] }: Filters, columns: Columns): Choice['test'] | null {
  if (year.length + month.length === 0) return null
  const dates = month.map((name) => toDateNumber(readDate(name) ?? '') ?? 0)
  const months = dates.filter((date) => Math.floor(date / 100) % 100 !== 0)
  const narrowed = new Set(months.map((date) => Math.floor(date / 10_000)))
  const marks = new Uint8Array(monthCode(latest) + monthsAYear)
  for (const date of months) marks[monthCode(date)] = 1
  for (const one of year.map(Number)) if (!narrowed.has(one)) marks.fill(1, monthCode(one * 10_000), monthCode(one * 10_000) + monthsAYear)
  marks[0] = 0
  return testCode(columns.month, marks)
}

/** How many of these articles answer every condition. */
export function countPassing(numbers: Uint32Array, { choices, always }: FilterPlan): number {
  if (choices.length === 0 && always === null) return numbers.length
  return numbers.reduce(
    (count, number) => ((always === null || always(number)) && choices.every(({ test }) => test(number)) ? count + 1 : count),
    0,
  )
}

function planDates({ from, to, undated }: Filters, date: Int32Array): FilterPlan['always'] {
  if (undated && from === undefined && to === undefined) return (number) => date[number] === 0
  if (from === undefined && to === undefined) return null
  const [start, end] = [
    from === undefined ? earliest : (toDateNumber(from) ?? earliest),
    to === undefined ? latest : (toDateNumber(to) ?? latest),
  ]
  // 2017 to 2014 is read as it was meant, as in a query.
  const [first, last] = start <= endOf(end) ? [start, endOf(end)] : [end, endOf(start)]
  // A range with "undated" means: these, and those that may be anything.
  return (number) => overlaps(date[number] ?? 0, first, last) || (undated === true && date[number] === 0)
}

function isOneOf(names: readonly string[]): (name: string) => boolean {
  const all = new Set(names)
  return (name) => all.has(name)
}

function marksOf(dictionary: Dictionary, test: (name: string) => boolean): Uint8Array {
  const marks = new Uint8Array(dictionary.size)
  for (let code = 1; code < marks.length; code++) if (test(dictionary.names[code] ?? '')) marks[code] = 1
  return marks
}

function testCode(codes: Uint32Array, marks: Uint8Array): (number: number) => boolean {
  return (number) => marks[codes[number] ?? 0] === 1
}

function testValues(column: ValueColumn, marks: Uint8Array): (number: number) => boolean {
  return (number) => column.hasMarked(number, marks)
}
