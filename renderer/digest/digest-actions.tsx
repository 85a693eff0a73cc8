import { useRef } from 'react'

import { exportFormats, type ExportFormat } from '#contract/documents.ts'
import { formatDay } from '#contract/format-day.ts'
import type { ExportRequest } from '#contract/requests.ts'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { listedNotes } from './tray.ts'

import styles from './digest-actions.module.css'

interface DigestActionsProps {
  /** So many hits of the search at most. */
  readonly limit: number
  readonly isEmpty: boolean
}

/** To paper, to a PDF or another file: at the foot of the sheet, however long the list. */
export function DigestActions({ limit, isEmpty }: DigestActionsProps) {
  const { host, tray, making, place } = useSession()
  const { t, language } = useMessages()
  const digest = useStore(tray)
  const { articleIds, title, note, paper, typeSize, flow } = digest
  const { from, isBusy, canCancel, outcome, failure } = useStore(making)

  const createRequest = (): Omit<ExportRequest, 'format'> => {
    const { query, filters, sort } = place.get()
    const what = from === 'tray' ? { ids: [...articleIds] } : { search: { query, filters, sort }, limit }
    const pieceNotes = listedNotes(digest)
    return { ...what, title: title.trim(), note, pieceNotes, paper, typeSize, flow, printedOn: formatDay(new Date()), language }
  }
  const actions = useRef<HTMLDivElement>(null)
  const cancel = () => {
    // What stops it goes with it; the focus goes to where another one begins.
    actions.current?.querySelector('button')?.focus()
    void host.cancelPdf()
  }
  const tell = () => {
    if (isBusy) return t('digest.preparing')
    if (failure !== null) return failure.code === 'cancelled' ? t('digest.cancelled') : null
    if (outcome === null) return null
    return outcome.kind === 'saved' ? t('digest.saved', { name: outcome.name }) : t('digest.not-saved')
  }
  const print = async () => {
    await host.print(createRequest())
    return null
  }
  const savePdf = () => host.savePdf(createRequest())
  const saveExport = (format: ExportFormat) => host.saveExport({ ...createRequest(), format })
  return (
    <div ref={actions} className={styles.actions}>
      <Button look="solid" isDisabled={isEmpty} isBusy={isBusy} onPress={() => void making.run(savePdf, true)}>
        {t('digest.save-pdf')}
      </Button>
      <Button isDisabled={isEmpty} isBusy={isBusy} onPress={() => void making.run(print, true)}>
        {t('digest.print')}
      </Button>
      <div role="group" aria-label={t('digest.save-as')} className={styles.formats}>
        <span aria-hidden="true">{t('digest.save-as')}</span>
        {exportFormats.map((format) => (
          <Button
            key={format}
            isDisabled={isEmpty}
            isBusy={isBusy}
            aria-label={t(`digest.save-${format}`)}
            onPress={() => void making.run(() => saveExport(format))}
          >
            {t(`digest.format.${format}`)}
          </Button>
        ))}
      </div>
      <div className={styles.said}>
        <p role="status">{tell()}</p>
        {canCancel ? (
          <Button look="quiet" onPress={cancel}>
            {t('digest.cancel')}
          </Button>
        ) : null}
      </div>
      {failure === null || failure.code === 'cancelled' ? null : <Failure failure={failure} />}
    </div>
  )
}
