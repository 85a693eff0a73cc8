import type { SearchRequest } from '#contract/requests.ts'

import type { Place } from '../place/place.ts'

/** Hits come in pages, asked for as they scroll into view. */
export const pageSize = 50

export function createPageRequest({ query, filters, sort }: Pick<Place, 'query' | 'filters' | 'sort'>, page: number): SearchRequest {
  return { query, filters, sort, limit: pageSize, offset: page * pageSize }
}
