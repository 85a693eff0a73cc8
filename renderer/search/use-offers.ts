import { useEffect, useState } from 'react'

import type { Offered } from '#contract/models.ts'

import { useStore } from '../data/store.ts'
import { useApi } from '../data/use-api.ts'
import { useFirstPage } from '../results/use-hits.ts'
import { useSession } from '../session.ts'

/** In milliseconds: who has not typed for so long is reading. */
const rest = 300

/**
 * Other queries that may be meant; null until they are known. They may take longer than the results, so they are asked when
 * these have come and nobody types any more, or at once where nothing was found.
 */
export function useOffers(): readonly Offered[] | null {
  const { query, filters } = useStore(useSession().place)
  const { result, loading } = useFirstPage()
  const [rested, setRested] = useState<string | null>(null)
  const isAsked = query !== '' && !loading && (result?.total === 0 || rested === query)
  const offered = useApi('offerQueries', isAsked ? { query, filters } : null)
  useEffect(() => {
    const timer = setTimeout(() => setRested(query), rest)
    return () => clearTimeout(timer)
  }, [query])
  if (query === '' || offered.failure !== null) return []
  return isAsked && !offered.loading ? (offered.result ?? null) : null
}
