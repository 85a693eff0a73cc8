import { isUnknownFacet, type FacetName } from '#contract/models.ts'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useFirstPage } from '../results/use-hits.ts'
import { useSession } from '../session.ts'
import { DateFilter } from './date-filter.tsx'
import { FacetList } from './facet-list.tsx'
import { YearList } from './year-list.tsx'

import styles from './filter-pane.module.css'

const lists: readonly FacetName[] = ['district', 'outlet']
const moreLists: readonly FacetName[] = ['person', 'pageName', 'tag', 'basis']

/** Conditions with the number of hits each would leave, counted over all hits of the query. */
export function FilterPane() {
  const { place } = useSession()
  const { t } = useMessages()
  const { filters } = useStore(place)
  const { result } = useFirstPage()
  const facets = result?.facets
  const draw = (facet: FacetName) => (
    <FacetList
      key={facet}
      facet={facet}
      values={facets?.[facet] ?? []}
      chosen={filters[facet] ?? []}
      unknown={isUnknownFacet(facet) ? (result?.unknown[facet] ?? 0) : 0}
    />
  )
  return (
    <div className={styles.pane}>
      <h2 className={styles.title}>{t('pane.filters')}</h2>
      {lists.map(draw)}
      <YearList years={facets?.year ?? []} months={facets?.month ?? []} />
      <DateFilter />
      {moreLists.map(draw)}
    </div>
  )
}
