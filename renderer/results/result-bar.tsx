import { use } from 'react'

import type { SearchResult } from '#contract/models.ts'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { sortNames } from '../place/place.ts'
import { useSession } from '../session.ts'
import { FilterToggleContext } from '../shell/filter-toggle.ts'
import { ChoiceRow } from '../ui/choice-row.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { FilterIcon } from '../ui/icons.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'

import styles from './result-bar.module.css'

interface ResultBarProps {
  readonly result: SearchResult | undefined
  readonly loading: boolean
}

export function ResultBar({ result, loading }: ResultBarProps) {
  const { place } = useSession()
  const { t } = useMessages()
  const { sort } = useStore(place)
  const { shown, toggle } = use(FilterToggleContext)
  return (
    <div className={styles.bar}>
      <h2>
        <VisuallyHidden>{t('pane.results')}</VisuallyHidden>
      </h2>
      <IconButton label={shown ? t('pane.hide-filters') : t('pane.show-filters')} aria-pressed={shown} onPress={toggle}>
        <FilterIcon />
      </IconButton>
      <p className={styles.count} data-slow={loading ? '' : undefined}>
        {result !== undefined ? t('results.found', { count: result.total }) : loading ? t('results.searching') : null}
        {result?.engine === 'scan' ? <span className={styles.scan}>{t('search.scan')}</span> : null}
      </p>
      <ChoiceRow
        label={t('results.sort')}
        labelHidden
        choices={sortNames.map((value) => ({ value, name: t(`sort.${value}`) }))}
        chosen={sort}
        onChoose={(chosen) => place.go({ sort: chosen })}
      />
    </div>
  )
}
