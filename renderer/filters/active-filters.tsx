import { facetNames } from '#contract/models.ts'
import type { Filters } from '#contract/requests.ts'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { countConditions, toggleValue, withDates } from '../place/filters.ts'
import { followFocus } from '../results/focus-results.ts'
import { useSession } from '../session.ts'
import { CloseIcon } from '../ui/icons.tsx'
import { useFacetName } from './use-facet-name.ts'

import styles from './active-filters.module.css'

/** The conditions that hold, above the results, each to be taken off with one press. */
export function ActiveFilters() {
  const { place } = useSession()
  const { t } = useMessages()
  const nameOf = useFacetName()
  const { filters } = useStore(place)
  if (countConditions(filters) === 0) return null

  const { from, to, undated } = filters
  const span =
    from !== undefined && to !== undefined
      ? t('filter.from-to', { from, to })
      : from !== undefined
        ? t('filter.since', { from })
        : to !== undefined
          ? t('filter.until', { to })
          : null
  const go = (next: Filters) => {
    place.go({ filters: next })
    // The list goes away with its last condition.
    if (countConditions(next) === 0) followFocus()
  }
  return (
    <ul className={styles.list} aria-label={t('filter.active')}>
      {facetNames.flatMap((facet) =>
        (filters[facet] ?? []).map((value) => (
          <Condition key={`${facet} ${value}`} name={nameOf(facet, value)} onRemove={() => go(toggleValue(filters, facet, value))} />
        )),
      )}
      {span === null ? null : <Condition name={span} onRemove={() => go(withDates(filters, undated === true ? { undated } : {}))} />}
      {undated === true ? (
        <Condition
          name={t('filter.undated')}
          onRemove={() => go(withDates(filters, { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }))}
        />
      ) : null}
      <li>
        <button type="button" className={styles.all} onClick={() => go({})}>
          {t('filter.clear-all')}
        </button>
      </li>
    </ul>
  )
}

function Condition({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { t } = useMessages()
  return (
    <li>
      <button type="button" className={styles.condition} aria-label={t('filter.remove', { name })} onClick={onRemove}>
        {name}
        <CloseIcon />
      </button>
    </li>
  )
}
