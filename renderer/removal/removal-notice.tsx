import { useEffect, useRef, useState } from 'react'

import type { Article } from '#contract/models.ts'
import type { Removal } from '#contract/removal-models.ts'
import type { RestoreSubject } from '#contract/requests.ts'

import { useAction } from '../data/use-action.ts'
import { useReadOnly } from '../data/use-read-only.ts'
import { formatMoment } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'

import styles from './removal-notice.module.css'

interface RemovalNoticeProps {
  readonly article: Article
  readonly removal: Removal | null
  /** The dialog it is taken out with is open, and has the focus. */
  readonly isAsking: boolean
}

/** Above an article that is taken out: since when, and the way back. */
export function RemovalNotice({ article, removal, isAsking }: RemovalNoticeProps) {
  const { api } = useSession()
  const { t, language } = useMessages()
  const readOnly = useReadOnly()
  /** The act that was undone here. */
  const [undone, setUndone] = useState<number | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const date = removal === null ? '' : formatMoment(removal.madeAt, language)
  if (removal !== null && undone !== null && undone !== removal.id) setUndone(null)
  const state = removal !== null ? 'out' : undone === null ? 'in' : 'back'
  const told = useRef(state)
  const restore = useAction(async (what: RestoreSubject) => {
    // The article can be back long before the index has followed.
    setUndone(removal?.id ?? null)
    await api.restoreArticles({ what })
  })
  const wasAsking = useRef(isAsking)
  // Taken out or put back here: what was pressed goes, and the focus with it; it belongs to what can be done next. The dialog
  // closes by the very change that shows this, is still drawn and holds the focus, so it is not lost yet but taken over. This
  // is no layout effect: up to here all beside the dialog is inert. Done by another window, it takes the focus from nobody.
  useEffect(() => {
    const takesOver = wasAsking.current
    wasAsking.current = isAsking
    if (state === told.current || isAsking) return
    told.current = state
    if (takesOver || document.activeElement === null || document.activeElement === document.body) box.current?.focus()
  }, [state, isAsking])
  if (state === 'in') return null
  return (
    <section ref={box} className={styles.notice} role="status" tabIndex={-1}>
      {removal === null ? (
        <p>{t('removed.restored')}</p>
      ) : (
        <>
          <h2>{t('removed.title')}</h2>
          <p>
            {removal.files > 1
              ? t('removed.with-files', { date, files: removal.files })
              : t(removal.kind === 'article' ? 'removed.alone' : 'removed.with-file', { date })}
          </p>
          <div className={styles.actions}>
            <Button isDisabled={readOnly} isBusy={restore.pending} onPress={() => void restore.run({ article: article.id })}>
              {t(removal.kind === 'article' ? 'removed.restore' : 'removed.restore-file')}
            </Button>
            {removal.files > 1 ? (
              <Button look="quiet" isDisabled={readOnly} isBusy={restore.pending} onPress={() => void restore.run({ removal: removal.id })}>
                {t('removed.restore-all', { files: removal.files })}
              </Button>
            ) : null}
          </div>
        </>
      )}
      {restore.failure === null ? null : <Failure failure={restore.failure} />}
    </section>
  )
}
