import { useState } from 'react'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useFirstPage } from '../results/use-hits.ts'
import { useSession } from '../session.ts'
import { describeReading } from './describe-reading.ts'
import { focusSearch } from './focus-search.ts'
import { useOffers } from './use-offers.ts'

import styles from './query-notes.module.css'

/** Under the box: how the query was understood where that is not plain, and remarks on it. One line, always there. */
export function QueryNotes() {
  const { place } = useSession()
  const { t, find } = useMessages()
  const { query } = useStore(place)
  const { result, loading } = useFirstPage()
  // Until the answer to what is written now has come, the former one's stays: beside these words it would be a new remark.
  const [former, setFormer] = useState<string | null>(null)
  const understood = loading ? former : result === undefined ? null : describeReading(query, result.understood)
  if (understood !== former) setFormer(understood)
  const take = (offered: string) => {
    place.go({ query: offered })
    // The button goes away with the query it was offered for.
    focusSearch()
  }
  const { hints = [] } = query === '' ? {} : (result ?? {})
  const offers = useOffers() ?? []
  return (
    <p id="query-notes" className={styles.notes} aria-live="polite">
      {understood === null ? null : (
        <span className={styles.understood}>
          {t('search.understood')} <q>{understood}</q>
        </span>
      )}
      {hints.map(({ code, text }) => (
        <span key={`${code} ${text}`} className={styles.hint}>
          {find('hint', code, { text }) ?? t('hint.other', { text })}
        </span>
      ))}
      {offers.map(({ query: offered, count }) => (
        <button key={offered} type="button" className={styles.offer} onClick={() => take(offered)}>
          {t('search.offer', { query: offered, count })}
        </button>
      ))}
    </p>
  )
}
