import type { ReactNode } from 'react'

import { formatNumber } from '#locales/format-sentence.ts'

import { useMessages } from '../messages/use-messages.ts'

import styles from './facet-value.module.css'

interface FacetValueRowProps {
  readonly name: string
  readonly count: number
  readonly chosen: boolean
  readonly onToggle: () => void
  /** Stands before the count: opens something below. */
  readonly children?: ReactNode
}

/** A value of a facet: a box to tick, its name, and how many hits it has. */
export function FacetValueRow({ name, count, chosen, onToggle, children }: FacetValueRowProps) {
  const { t, language } = useMessages()
  return (
    <div className={styles.row} data-chosen={chosen ? '' : undefined}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          checked={chosen}
          onChange={onToggle}
          aria-label={t('filter.value', { name, count })}
        />
        <span className={styles.name}>{name}</span>
        <span className={styles.leader} aria-hidden="true" />
        <span className={styles.count}>{formatNumber(count, language)}</span>
      </label>
      {children}
    </div>
  )
}
