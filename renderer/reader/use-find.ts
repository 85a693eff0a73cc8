import type { Filters } from '#contract/requests.ts'

import { followFocus } from '../results/focus-results.ts'
import { useSession } from '../session.ts'

/** Leads from a name in the article to all articles that have it. */
export function useFind(): (filters: Filters) => void {
  const { place } = useSession()
  return (filters) => {
    place.go({ query: '', filters })
    followFocus()
  }
}
