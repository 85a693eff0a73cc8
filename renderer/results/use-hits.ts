import type { Hit, SearchResult } from '#contract/models.ts'

import type { Answer } from '../data/answer-store.ts'
import { useStore } from '../data/store.ts'
import { useApi } from '../data/use-api.ts'
import { useSession } from '../session.ts'
import { createPageRequest, pageSize } from './page-request.ts'

/** The first page of the present search: total, facets and hints come with it. */
export function useFirstPage(): Answer<SearchResult> {
  const place = useStore(useSession().place)
  return useApi('search', createPageRequest(place, 0))
}

/** The hit at a place in the list; undefined until its page has come. */
export function useHit(index: number): Hit | undefined {
  const place = useStore(useSession().place)
  const page = Math.floor(index / pageSize)
  const { result } = useApi('search', createPageRequest(place, page))
  return result?.hits[index - page * pageSize]
}
