import { citeArticle } from '#contract/cite-article.ts'
import type { Article } from '#contract/models.ts'

import { useStore } from '../data/store.ts'
import { useReadOnly } from '../data/use-read-only.ts'
import { useMessages } from '../messages/use-messages.ts'
import { followFocus } from '../results/focus-results.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { BackIcon, DownIcon, UpIcon } from '../ui/icons.tsx'
import { singlePane } from '../ui/single-pane.ts'
import { useMedia } from '../ui/use-media.ts'
import { PrintActions } from './print-actions.tsx'
import type { Cutting } from './use-cutting.ts'

import styles from './reader-bar.module.css'

interface ReaderBarProps {
  readonly article: Article
  /** Among the present results. */
  readonly isHit: boolean
  readonly count: number
  readonly now: number | null
  readonly onStep: (by: 1 | -1) => void
  readonly cutting: Cutting
  readonly isOut: boolean
  readonly onRemove: () => void
}

/** From match to match, and what can be done with the article. */
export function ReaderBar({ article, isHit, count, now, onStep, cutting, isOut, onRemove }: ReaderBarProps) {
  const { place, tray, preferences } = useSession()
  const { t, language } = useMessages()
  const chosen = useStore(tray).articleIds.includes(article.id)
  const { originalShown } = useStore(preferences)
  const readOnly = useReadOnly()
  const single = useMedia(singlePane)
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('pane.article')}>
      {single ? (
        <IconButton
          label={t('pane.back')}
          onPress={() => {
            place.go({ article: null })
            followFocus()
          }}
        >
          <BackIcon />
        </IconButton>
      ) : null}
      {isHit || isOut ? null : <p className={styles.outside}>{t('reader.not-among')}</p>}
      {count === 0 || !isHit ? null : (
        <div className={styles.matches}>
          <IconButton label={t('reader.previous-match')} onPress={() => onStep(-1)}>
            <UpIcon />
          </IconButton>
          <IconButton label={t('reader.next-match')} onPress={() => onStep(1)}>
            <DownIcon />
          </IconButton>
          {now === null ? (
            <span role="status">{t('reader.matches', { count })}</span>
          ) : (
            <span role="status" aria-label={t('reader.match', { number: now + 1, count })}>
              {t('reader.match-count', { number: now + 1, count })}
            </span>
          )}
        </div>
      )}
      <div className={styles.actions}>
        <Button look="quiet" aria-pressed={chosen} onPress={() => tray.toggle(article.id)}>
          {chosen ? t('reader.chosen') : t('reader.choose')}
        </Button>
        <CopyButton text={citeArticle(article, language)} done={t('reader.copied')} hotkey="c">
          {t('reader.copy-citation')}
        </CopyButton>
        <Button
          look="quiet"
          aria-pressed={originalShown}
          onPress={() => preferences.set({ ...preferences.get(), originalShown: !originalShown })}
        >
          {t('reader.show-original')}
        </Button>
        {isOut ? null : (
          <>
            <Button look="quiet" aria-pressed={cutting.isOn} isDisabled={readOnly} onPress={cutting.toggle}>
              {t('cut.mode')}
            </Button>
            <Button look="quiet" isDisabled={readOnly} onPress={onRemove}>
              {t('remove.open')}
            </Button>
          </>
        )}
        <PrintActions article={article} />
      </div>
    </div>
  )
}
