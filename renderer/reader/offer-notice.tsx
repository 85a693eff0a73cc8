import type { Offer } from '#contract/models.ts'

import { useReadOnly } from '../data/use-read-only.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Button } from '../ui/button.tsx'
import type { Cutting } from './use-cutting.ts'

import styles from './offer-notice.module.css'

/** The present reading sees several pieces here: what they would be, and the choice. */
export function OfferNotice({ offer, cutting }: { readonly offer: Offer; readonly cutting: Cutting }) {
  const { t } = useMessages()
  const readOnly = useReadOnly()
  const title = t('offer.title', { count: offer.pieces.length })
  return (
    <section className={styles.offer} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ol className={styles.pieces} lang="zh-CN">
        {offer.pieces.map(({ id, headline, opening }) => (
          <li key={id}>
            <span className={styles.headline}>{headline ?? t('reader.untitled')}</span>
            <span className={styles.opening}>{opening}</span>
          </li>
        ))}
      </ol>
      <p className={styles.text}>{t(readOnly ? 'archive.read-only' : 'offer.text')}</p>
      <div className={styles.actions}>
        <Button isDisabled={readOnly} isBusy={cutting.pending} onPress={cutting.accept}>
          {t('offer.accept')}
        </Button>
        <Button look="quiet" isDisabled={readOnly} isBusy={cutting.pending} onPress={cutting.decline}>
          {t('offer.decline')}
        </Button>
      </div>
    </section>
  )
}
