import type { ArticleName, Paragraph } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { Button } from '../ui/button.tsx'
import type { Cutting } from './use-cutting.ts'

import styles from './cut-places.module.css'

interface SplitPlaceProps {
  readonly cutting: Cutting
  readonly paragraph: Paragraph
  readonly index: number
}

/** The line above a paragraph along which an article can be split. */
export function SplitPlace({ cutting, paragraph, index }: SplitPlaceProps) {
  const { t } = useMessages()
  return (
    <div className={styles.line}>
      <Button
        look="quiet"
        isBusy={cutting.pending}
        aria-label={t('cut.split-before', { opening: paragraph.text.slice(0, 12) })}
        onPress={() => cutting.split(index)}
      >
        {t('cut.split')}
      </Button>
    </div>
  )
}

/** The end of an article, where the one behind it on its page can be merged into it. */
export function MergePlace({ cutting, next }: { readonly cutting: Cutting; readonly next: ArticleName | null }) {
  const { t } = useMessages()
  return (
    <div className={styles.line}>
      {next === null ? (
        <span className={styles.last}>{t('cut.last')}</span>
      ) : (
        <Button look="quiet" isBusy={cutting.pending} onPress={() => cutting.merge(next)}>
          {t('cut.merge', { headline: next.headline ?? t('reader.untitled') })}
        </Button>
      )}
    </div>
  )
}
