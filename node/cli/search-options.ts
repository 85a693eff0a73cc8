/** The options by which search, export and digest choose articles. */
import { sortOrders, type Filters, type SearchRequest } from '#contract/requests.ts'

import type { CommandArguments } from './command-arguments.ts'
import type { OptionTable } from './command.ts'
import { UsageError } from './usage-error.ts'

export const filterOptions: OptionTable = {
  district: { type: 'string', multiple: true, value: 'NAME' },
  outlet: { type: 'string', multiple: true, value: 'NAME' },
  person: { type: 'string', multiple: true, value: 'NAME' },
  'page-name': { type: 'string', multiple: true, value: 'NAME' },
  year: { type: 'string', multiple: true, value: 'YYYY' },
  month: { type: 'string', multiple: true, value: 'YYYY-MM' },
  tag: { type: 'string', multiple: true, value: 'NAME' },
  basis: { type: 'string', multiple: true, value: 'BASIS' },
  from: { type: 'string', value: 'DATE' },
  to: { type: 'string', value: 'DATE' },
  undated: { type: 'boolean' },
  sort: { type: 'string', value: sortOrders.join('|') },
}

/** What the line asks for: query, filters and order; not yet which of the hits. */
export function readSearch(given: CommandArguments, query: string): Required<Pick<SearchRequest, 'query' | 'filters' | 'sort'>> {
  return { query, filters: readFilters(given), sort: readSort(given) }
}

function readFilters(given: CommandArguments): Filters {
  const from = given.date('from')
  const to = given.date('to')
  const lists = {
    district: given.many('district'),
    outlet: given.many('outlet'),
    person: given.many('person'),
    pageName: given.many('page-name'),
    year: given.many('year'),
    month: given.many('month'),
    tag: given.many('tag'),
    basis: given.many('basis'),
  }
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(given.has('undated') ? { undated: true } : {}),
  }
}

function readSort(given: CommandArguments): (typeof sortOrders)[number] {
  const value = given.one('sort')
  const sort = sortOrders.find((order) => order === (value ?? 'relevance'))
  if (sort) return sort
  throw new UsageError('option-needs-choice', { option: '--sort', choices: sortOrders.join(', '), value: value ?? '' })
}
