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
  const [heard, setHeard] = useState<Heard>({ search, said: null })
  const { said } = heard
  if (!loading) {
    if (search !== heard.search) setHeard({ search, said: result ?? null })
    else if (said !== null && result?.total !== said.total) setHeard({ search, said: null })
  }
  return (
    <VisuallyHidden>
      <span role="status">
        {said === null ? null : t('results.found', { count: said.total })}
        {said?.engine === 'scan' ? <span> {t('search.scan')}</span> : null}
      </span>
    </VisuallyHidden>
  )
}
