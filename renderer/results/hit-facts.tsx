import { useState } from 'react'

import { hasSectionLetter } from '#contract/has-section-letter.ts'
import type { Hit } from '#contract/models.ts'

import { useApi } from '../data/use-api.ts'
import { formatDate } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'

import styles from './hit-facts.module.css'

/** Paper, day, page and places of a hit. What no page states is marked; pointing at the mark shows from what it was inferred. */
export function HitFacts({ hit, id }: { readonly hit: Hit; readonly id: string }) {
  const { t, language } = useMessages()
  return (
    <p id={id} className={styles.facts}>
      <span className={styles.outlet} data-unknown={hit.outlet === null ? '' : undefined}>
        {hit.outlet ?? t('hit.no-outlet')}
        {hit.inferred.includes('outlet') ? <InferredMark id={hit.id} field="outlet" /> : null}
      </span>
      <span data-unknown={hit.publishedDate === null ? '' : undefined}>
        {hit.publishedDate === null ? t('hit.undated') : formatDate(hit.publishedDate, language)}
        {hit.inferred.includes('publishedDate') ? <InferredMark id={hit.id} field="publishedDate" /> : null}
      </span>
      {hit.pageNumber === null && hit.pageName === null ? null : (
        <span className={styles.page}>
          {hit.pageNumber === null
            ? null
            : t(hasSectionLetter(hit.pageNumber) ? 'hit.page-lettered' : 'hit.page', { page: hit.pageNumber })}{' '}
          {hit.pageName}
        </span>
      )}
      {hit.districts.length === 0 ? null : <span className={styles.districts}>{hit.districts.join(' ')}</span>}
    </p>
  )
}

function InferredMark({ id, field }: { readonly id: string; readonly field: 'outlet' | 'publishedDate' }) {
  const { t } = useMessages()
  const [wanted, setWanted] = useState(false)
  const { result } = useApi('getArticle', wanted ? { id } : null)
  const evidence = result?.article[field].evidence ?? null
  const about = field === 'outlet' ? t('hit.inferred-outlet') : t('hit.inferred-date')
  const title = evidence === null ? about : `${about}\n${t('hit.evidence', { evidence })}`
  return (
    <span className={styles.inferred} title={title} onPointerEnter={() => setWanted(true)}>
      {t('hit.inferred')}
    </span>
  )
}
