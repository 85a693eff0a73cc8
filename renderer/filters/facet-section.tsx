import { useId, type ReactNode } from 'react'

import { useMessages } from '../messages/use-messages.ts'

import styles from './facet-section.module.css'

interface FacetSectionProps {
  readonly name: string
  /** Set when something is chosen here and can be cleared at once. */
  readonly onClear: (() => void) | null
  readonly children: ReactNode
}

export function FacetSection({ name, onClear, children }: FacetSectionProps) {
  const { t } = useMessages()
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={styles.head}>
        <span id={id}>{name}</span>
        {onClear === null ? null : (
          <button type="button" className={styles.clear} aria-label={t('filter.clear-one', { name })} onClick={onClear}>
            {t('filter.clear')}
          </button>
        )}
      </h3>
      {children}
    </section>
  )
}
