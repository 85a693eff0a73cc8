import { useStore } from '../data/store.ts'
import { ActiveFilters } from '../filters/active-filters.tsx'
import { useSession } from '../session.ts'
import { Failure } from '../ui/failure.tsx'
import { NoResults } from './no-results.tsx'
import { ResultBar } from './result-bar.tsx'
import { ResultList } from './result-list.tsx'
import { useFirstPage } from './use-hits.ts'

import styles from './result-pane.module.css'

/** How many, in what order, and the hits themselves; or why there are none. */
export function ResultPane() {
  const { answers, place } = useSession()
  const { query, filters, sort } = useStore(place)
  const { result, failure, loading } = useFirstPage()
  const search = JSON.stringify([query, filters, sort])
  return (
    <>
      <ResultBar result={result} loading={loading} />
      <ActiveFilters />
      <div className={styles.body} data-stale={loading ? '' : undefined}>
        {failure === null ? null : <Failure failure={failure} onRetry={() => answers.refresh()} />}
        {result === undefined ? null : result.total === 0 ? <NoResults /> : <ResultList total={result.total} search={search} />}
      </div>
    </>
  )
}
