import { useState } from 'react'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useFirstPage } from '../results/use-hits.ts'
import { useSession } from '../session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ClippingList } from './clipping-list.tsx'
import { DigestActions } from './digest-actions.tsx'
import { KeptDigests } from './kept-digests.tsx'
import { mostClippings } from './tray.ts'

import styles from './digest-sheet.module.css'

export interface DigestChoice {
  /** The chosen articles, or all hits of the present search. */
  readonly from: 'tray' | 'search'
  readonly limit: number
}

/** The digest being put together: its title, what goes in and in what order, and the ways to paper. */
export function DigestSheet() {
  const { place } = useSession()
  const { t } = useMessages()
  const { panel } = useStore(place)
  return (
    <Dialog title={t('digest.title')} shape="sheet" isOpen={panel === 'digest'} onClose={() => place.go({ panel: null }, 'replace')}>
      <DigestForm />
      <KeptDigests />
    </Dialog>
  )
}

function DigestForm() {
  const { tray } = useSession()
  const { t } = useMessages()
  const { title, note, clippings } = useStore(tray)
  const { result } = useFirstPage()
  const [from, setFrom] = useState<DigestChoice['from']>('tray')
  const [limitText, setLimitText] = useState('500')
  const total = result?.total ?? 0
  const limit = Math.min(mostClippings, Math.max(1, Math.floor(Number(limitText)) || 1))
  const rest = Math.max(0, total - limit)
  return (
    <>
      <TextField
        label={t('digest.name')}
        value={title}
        maxLength={200}
        placeholder={t('digest.name-placeholder')}
        onType={(value) => tray.set({ ...tray.get(), title: value })}
      />
      <label className={styles.note}>
        {t('digest.note')}
        <textarea
          rows={1}
          maxLength={10_000}
          value={note}
          onChange={(event) => tray.set({ ...tray.get(), note: event.currentTarget.value })}
        />
      </label>
      <fieldset className={styles.source}>
        <legend>{t('digest.source')}</legend>
        <label>
          <input type="radio" name="digest-source" checked={from === 'tray'} onChange={() => setFrom('tray')} />
          {t('digest.chosen', { count: clippings.length })}
        </label>
        <div className={styles.all}>
          <label>
            <input type="radio" name="digest-source" checked={from === 'search'} onChange={() => setFrom('search')} />
            {t('digest.all-hits', { count: total })}
          </label>
          {from === 'search' ? (
            <label className={styles.limit}>
              {t('digest.limit')}
              <input
                type="number"
                min={1}
                max={mostClippings}
                value={limitText}
                onChange={(event) => setLimitText(event.currentTarget.value)}
              />
              {t('digest.limit-unit')}
            </label>
          ) : null}
        </div>
        {from === 'search' && rest > 0 ? <p className={styles.cut}>{t('digest.cut', { limit, rest })}</p> : null}
      </fieldset>
      {from === 'tray' ? <ClippingList /> : null}
      <DigestActions choice={{ from, limit }} empty={from === 'tray' ? clippings.length === 0 : total === 0} />
    </>
  )
}
