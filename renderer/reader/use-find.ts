import type { Filters } from '#contract/requests.ts'

import { followFocus } from '../results/focus-results.ts'
import { useSession } from '../session.ts'
import { singlePane } from '../ui/single-pane.ts'

/** Leads from a name in the article to all articles that have it. */
export function useFind(): (filters: Filters) => void {
  const { place } = useSession()
  return (filters) => {
    place.go({ query: '', filters })
    // There the article gives way to the list, and what was pressed with it; elsewhere the focus stays where it is.
    if (window.matchMedia(singlePane).matches) followFocus()
  }
}
