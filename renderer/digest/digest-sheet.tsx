import { mostPieces } from '#contract/change-digest.ts'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useFirstPage } from '../results/use-hits.ts'
import { useSession } from '../session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Failure } from '../ui/failure.tsx'
import { ClippingList } from './clipping-list.tsx'
import { DigestActions } from './digest-actions.tsx'
import { KeptDigests } from './kept-digests.tsx'
import { LeftOutNotice } from './left-out-notice.tsx'
import { ListActions } from './list-actions.tsx'
import { PrintSettings } from './print-settings.tsx'
import { chosenId, TakeHits } from './take-hits.tsx'
import { TitleField } from './title-field.tsx'

import styles from './digest-sheet.module.css'

/** The digest being put together: its title, what goes in and in what order, and the ways to paper. */
export function DigestSheet() {
  const { place, making } = useSession()
  const { t } = useMessages()
  const { panel } = useStore(place)
  const close = () => {
    place.go({ panel: null }, 'replace')
    // What was said has been read; when the sheet opens again, the digest may be another.
    making.choose({})
  }
  return (
    <Dialog title={t('digest.title')} shape="sheet" isOpen={panel === 'digest'} onClose={close}>
      <DigestForm />
      <KeptDigests />
    </Dialog>
  )
}

function DigestForm() {
  const { tray, making } = useSession()
  const { t } = useMessages()
  const { note, articleIds } = useStore(tray)
  const { result } = useFirstPage()
  const { from, limitText } = useStore(making)
  const total = result?.total ?? 0
  const limit = Math.min(mostPieces, Math.max(1, Math.floor(Number(limitText)) || 1))
  const rest = Math.max(0, total - limit)
  return (
    <>
      <Keeping />
      <LeftOutNotice />
      <TitleField />
      <label className={styles.note}>
        {t('digest.note')}
        <textarea
          lang="zh-CN"
          rows={1}
          maxLength={10_000}
          value={note}
          onChange={(event) => tray.change({ note: event.currentTarget.value })}
        />
      </label>
      <PrintSettings />
      <fieldset className={styles.source}>
        <legend>{t('digest.source')}</legend>
        <label>
          <input
            type="radio"
            id={chosenId}
            name="digest-source"
            checked={from === 'tray'}
            onChange={() => making.choose({ from: 'tray' })}
          />
          {t('digest.chosen', { count: articleIds.length })}
        </label>
        <div className={styles.all}>
          <label>
            <input type="radio" name="digest-source" checked={from === 'search'} onChange={() => making.choose({ from: 'search' })} />
            {t('digest.all-hits', { count: total })}
          </label>
          {from === 'search' ? (
            <label className={styles.limit}>
              {t('digest.limit')}
              <input
                type="number"
                min={1}
                max={mostPieces}
                value={limitText}
                onChange={(event) => making.choose({ limitText: event.currentTarget.value })}
                onBlur={() => making.choose({ limitText: String(limit) })}
              />
              {t('digest.limit-unit')}
            </label>
          ) : null}
        </div>
        {from === 'search' && rest > 0 ? <p className={styles.cut}>{t('digest.cut', { limit, rest })}</p> : null}
      </fieldset>
      {from === 'tray' ? (
        <>
          <ListActions />
          <ClippingList />
        </>
      ) : (
        <TakeHits limit={limit} />
      )}
      <DigestActions limit={limit} isEmpty={from === 'tray' ? articleIds.length === 0 : total === 0} />
    </>
  )
}

/** Whether the archive has what is shown; when it could not take it, why, and another try. */
function Keeping() {
  const { tray } = useSession()
  const { t } = useMessages()
  const { keeping, failure, digestId, digests } = useStore(tray)
  if (keeping === 'failed' && failure !== null) {
    return (
      <>
        <p className={styles.cut}>{t('digest.not-kept')}</p>
        <Failure failure={failure} onRetry={tray.retry} />
      </>
    )
  }
  if (failure !== null) return <Failure failure={failure} />
  if (keeping === 'under-way') return <p className={styles.keeping}>{t('digest.keeping')}</p>
  if (digestId !== null) return <p className={styles.keeping}>{t('digest.kept')}</p>
  return digests.some(({ deletedAt }) => deletedAt === null) ? <p className={styles.keeping}>{t('digest.begun')}</p> : null
}
