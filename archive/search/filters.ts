/** The choices made beside the query, as tests on facet columns. */

import { earliest, endOf, latest, overlaps, toDateNumber } from '#archive/query/dates.ts'
import type { Filters } from '#contract/requests.ts'

import type { Columns, Dictionaries } from './columns.ts'
import type { Dictionary } from './dictionary.ts'
import { basisBit, personName } from './facet-row.ts'
import type { NameResolver } from './name-terms.ts'
import type { ValueColumn } from './value-column.ts'

/** A facet that can be chosen from; its own choice does not narrow its own counts. */
export type ChosenFacet = 'district' | 'outlet' | 'year' | 'month' | 'person' | 'pageName' | 'basis' | 'tag'

export interface Choice {
  readonly facet: ChosenFacet
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
    facet: ChosenFacet,
    names: readonly string[] | undefined,
    make: (names: readonly string[]) => (number: number) => boolean,
  ): void => {
    if (names && names.length > 0) choices.push({ facet, test: make(names) })
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
  choose('year', filters.year, (names) => {
    const years = new Set(names.map(Number))
    return (number) => years.has(Math.floor((date[number] ?? 0) / 10_000))
  })
  choose('month', filters.month, (names) => {
    const months = new Set(names.map((name) => Math.floor((toDateNumber(name) ?? 0) / 100)).filter((month) => month % 100 !== 0))
    return (number) => months.has(Math.floor((date[number] ?? 0) / 100))
  })
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
  const first = from === undefined ? earliest : (toDateNumber(from) ?? earliest)
  const last = to === undefined ? latest : endOf(toDateNumber(to) ?? latest)
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
