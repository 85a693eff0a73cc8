/**
 * Where the reader is: query, filters, order, open article, open panel. Written after the `#` of the address, so that history
 * and reload work the same under the desktop scheme and the loopback host, and what is looked for never reaches a server's log.
 */
import { facetNames, isUnknownFacet } from '#contract/models.ts'
import type { Filters, SortOrder } from '#contract/requests.ts'

export type Panel = 'import' | 'digest' | 'archive' | 'guide'

export interface Place {
  readonly query: string
  readonly filters: Filters
  readonly sort: SortOrder
  /** Id of the open article. */
  readonly article: string | null
  readonly panel: Panel | null
}

export const home: Place = { query: '', filters: {}, sort: 'relevance', article: null, panel: null }

export const sortNames = ['relevance', 'newest', 'oldest', 'page'] as const satisfies readonly SortOrder[]
const panels: readonly Panel[] = ['import', 'digest', 'archive', 'guide']
const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** The part of the address from `#` on; empty for the start. */
export function formatPlace(place: Place): string {
  const params = new URLSearchParams()
  if (place.query !== '') params.set('q', place.query)
  for (const facet of facetNames) for (const value of place.filters[facet] ?? []) params.append(facet, value)
  if (place.filters.from !== undefined) params.set('from', place.filters.from)
  if (place.filters.to !== undefined) params.set('to', place.filters.to)
  if (place.filters.undated === true) params.set('undated', '1')
  if (place.sort !== 'relevance') params.set('sort', place.sort)
  if (place.article !== null) params.set('article', place.article)
  if (place.panel !== null) params.set('panel', place.panel)
  const text = params.toString()
  return text === '' ? '' : `#${text}`
}

/** Reads an address leniently: what it does not know it leaves out, so that an old bookmark still opens. */
export function parsePlace(hash: string): Place {
  const params = new URLSearchParams(hash.replace(/^#/, ''))
  return {
    query: params.get('q') ?? '',
    filters: parseFilters(params),
    sort: sortNames.find((name) => name === params.get('sort')) ?? 'relevance',
    article: params.get('article'),
    panel: panels.find((name) => name === params.get('panel')) ?? null,
  }
}

function parseFilters(params: URLSearchParams): Filters {
  const filters: Filters = {}
  for (const facet of facetNames) {
    const values = [...new Set(params.getAll(facet))].filter((value) => value !== '' || isUnknownFacet(facet))
    if (values.length > 0) filters[facet] = values
  }
  for (const end of ['from', 'to'] as const) {
    const date = params.get(end)
    if (date !== null && partialDate.test(date)) filters[end] = date
  }
  if (params.get('undated') === '1') filters.undated = true
  return filters
}
