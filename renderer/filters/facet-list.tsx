import { useState } from 'react'

import type { FacetName, FacetValue } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { toggleValue, withValues } from '../place/filters.ts'
import { useSession } from '../session.ts'
import { FacetSection } from './facet-section.tsx'
import { FacetValueRow } from './facet-value.tsx'
import { narrowValues } from './narrow-values.ts'
import { useFacetName } from './use-facet-name.ts'

import styles from './facet-list.module.css'

interface FacetListProps {
  readonly facet: FacetName
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  /** Hits without a value, of a facet that may have none. */
  readonly unknown: number
}

const shownAtFirst = 8
const shownAtMost = 200

/** The values of one facet, at the end those that have none. A long list can be unfolded and searched. */
export function FacetList({ facet, values, chosen, unknown }: FacetListProps) {
  const { place } = useSession()
  const { t } = useMessages()
  const nameOf = useFacetName()
  const [unfolded, setUnfolded] = useState(false)
  const [wanted, setWanted] = useState('')
  if (values.length === 0 && chosen.length === 0 && unknown === 0) return null

  const chosenNames = chosen.filter((value) => value !== '')
  const name = t(`facet.${facet}`)
  const fitting = narrowValues(values, chosenNames, unfolded ? wanted : '', (value) => nameOf(facet, value))
  const shown = fitting.slice(0, unfolded ? shownAtMost : Math.max(shownAtFirst, chosenNames.length))
  const rest = fitting.length - shown.length
  const toggle = (value: string) => place.go({ filters: toggleValue(place.get().filters, facet, value) })
  const draw = (value: string, count: number) => (
    <FacetValueRow key={value} name={nameOf(facet, value)} count={count} chosen={chosen.includes(value)} onToggle={() => toggle(value)} />
  )
  return (
    <FacetSection
      name={name}
      onClear={chosen.length === 0 ? null : () => place.go({ filters: withValues(place.get().filters, facet, []) })}
    >
      {unfolded ? (
        <input
          type="search"
          className={styles.find}
          placeholder={t('filter.find', { name })}
          aria-label={t('filter.find', { name })}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      ) : null}
      <div className={styles.values} data-unfolded={unfolded ? '' : undefined}>
        {shown.map((value) => draw(value.name, value.count))}
        {shown.length === 0 && wanted !== '' ? <p className={styles.none}>{t('filter.none')}</p> : null}
        {unfolded && rest > 0 ? <p className={styles.none}>{t('filter.more', { count: rest })}</p> : null}
      </div>
      {unknown > 0 || chosen.includes('') ? draw('', unknown) : null}
      {/* One button for both: it keeps the focus. */}
      {unfolded || rest > 0 ? (
        <button type="button" className={styles.more} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? t('filter.fewer') : t('filter.more', { count: rest })}
        </button>
      ) : null}
    </FacetSection>
  )
}
