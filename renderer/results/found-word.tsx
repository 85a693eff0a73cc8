import { useState } from 'react'

import type { SearchResult } from '#contract/models.ts'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useFirstPage } from './use-hits.ts'

interface Heard {
  readonly search: string
  /** What is said of it; null before the reader has searched, and once the number is no longer true. */
  readonly said: SearchResult | null
  /** Two searches may find as many: what is said of the second is another element, or it would be no change, and not read out. */
  readonly turn: number
}

/**
 * How many the reader's own search or filter found, for those who hear the page: once, when the answer is there. The number over
 * the list follows the archive, many times during an import, and nobody asked for that. It is always in the page, because a
 * region that comes with its words is not read out.
 */
export function FoundWord() {
  const { place } = useSession()
  const { t } = useMessages()
  const { query, filters } = useStore(place)
  const { result, loading } = useFirstPage()
  const search = JSON.stringify([query, filters])
  const [heard, setHeard] = useState<Heard>({ search, said: null, turn: 0 })
  const { said, turn } = heard
  if (!loading) {
    if (search !== heard.search) setHeard({ search, said: result ?? null, turn: turn + 1 })
    else if (said !== null && result?.total !== said.total) setHeard({ ...heard, said: null })
  }
  return (
    <VisuallyHidden>
      <span role="status">
        {said === null ? null : (
          <span key={turn}>
            {t('results.found', { count: said.total })}
            {said.engine === 'scan' ? ` ${t('search.scan')}` : null}
          </span>
        )}
      </span>
    </VisuallyHidden>
  )
}
