/** The options by which search, export and digest choose articles. */
import type { Archive } from '#archive'
import { ArchiveError } from '#contract/errors.ts'
import { bases } from '#contract/models.ts'
import { sortOrders, type Filters, type SortOrder } from '#contract/requests.ts'
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
  saved: { type: 'string', value: 'NAME' },
}

export interface SearchOptions {
  readonly query: string
  readonly filters: Filters
  readonly sort: SortOrder
}

/** What the line asks for: query, filters and order; not yet which of the hits. */
export function readSearch(given: CommandArguments, query: string): SearchOptions {
  return { query, filters: readFilters(given), sort: given.choice('sort', sortOrders) ?? 'relevance' }
}

/** The same within the search that is kept under the name of `--saved`. Throws `saved-search-not-found`. */
export async function withinSaved(archive: Archive, given: CommandArguments, asked: SearchOptions): Promise<SearchOptions> {
  const name = given.one('saved')
  if (name === undefined) return asked
  const saved = (await archive.api.listSavedSearches({})).find((search) => search.name === name.trim())
  if (!saved) throw new ArchiveError('saved-search-not-found', `no search is saved as ${name}`, { data: { name } })
  // What is left open in either ends with it, and a bracket inside a word finds no partner in those that are put around.
  const readOf = async (query: string): Promise<string> => (await archive.api.search({ query, limit: 0 })).understood
  const [within, own] = [await readOf(saved.query), await readOf(asked.query)]
  const query = within === '' || own === '' ? within || own : `(${within}) (${own})`
  return { query, filters: { ...saved.filters, ...asked.filters }, sort: given.has('sort') ? asked.sort : saved.sort }
}

function readFilters(given: CommandArguments): Filters {
  const from = given.date('from')
  const to = given.date('to')
  const lists = {
    district: given.many('district').map(toNameOrNone),
    outlet: given.many('outlet').map(toNameOrNone),
    person: given.many('person').map(closeUp),
    pageName: given.many('page-name'),
    year: given.dates('year', 'year'),
    month: given.dates('month', 'month'),
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

/** `--outlet 不详` asks for those without one. */
function toNameOrNone(written: string): string {
  return saysUnknown(written) ? '' : written
}

/** A name as the archive keeps it: 王 军, which print sets apart to fill a line, is 王军. */
function closeUp(name: string): string {
  return name.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
}
