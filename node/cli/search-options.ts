/** The options by which search, export and digest choose articles. */
import { bases } from '#contract/models.ts'
import { sortOrders, type Filters } from '#contract/requests.ts'
import { saysUnknown } from '#contract/unknown-words.ts'

import { toChoice, type CommandArguments } from './command-arguments.ts'
import type { OptionTable } from './command.ts'

export const filterOptions: OptionTable = {
  district: { type: 'string', multiple: true, value: 'NAME' },
  outlet: { type: 'string', multiple: true, value: 'NAME' },
  person: { type: 'string', multiple: true, value: 'NAME' },
  'page-name': { type: 'string', multiple: true, value: 'NAME' },
  year: { type: 'string', multiple: true, value: 'YYYY' },
  month: { type: 'string', multiple: true, value: 'YYYY-MM' },
  tag: { type: 'string', multiple: true, value: 'NAME' },
  basis: { type: 'string', multiple: true, value: bases.join('|') },
  from: { type: 'string', value: 'DATE' },
  to: { type: 'string', value: 'DATE' },
  undated: { type: 'boolean' },
  sort: { type: 'string', value: sortOrders.join('|') },
}

export interface SearchOptions {
  readonly query: string
  readonly filters: Filters
  readonly sort: (typeof sortOrders)[number]
}

/** What the line asks for: query, filters and order; not yet which of the hits. */
export function readSearch(given: CommandArguments, query: string): SearchOptions {
  return { query, filters: readFilters(given), sort: given.choice('sort', sortOrders) ?? 'relevance' }
}

function readFilters(given: CommandArguments): Filters {
  const from = given.date('from')
  const to = given.date('to')
  const lists = {
    district: given.many('district').map(toNameOrNone),
    outlet: given.many('outlet').map(toNameOrNone),
    person: given.many('person'),
    pageName: given.many('page-name'),
    year: given.dates('year', /^\d{4}$/),
    month: given.dates('month', /^\d{4}-\d{2}$/),
    tag: given.many('tag'),
    basis: given.many('basis').map((value) => toChoice('basis', value, bases)),
  }
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(given.has('undated') ? { undated: true } : {}),
  }
}

/** `--outlet 不明` asks for those without one. */
function toNameOrNone(written: string): string {
  return saysUnknown(written.toLowerCase()) ? '' : written
}
