import { useRef } from 'react'

import { exportFormats, type ExportFormat } from '#contract/documents.ts'
import { formatDay } from '#contract/format-day.ts'
import type { SaveOutcome } from '#contract/host.ts'
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
  const { from, isBusy, canCancel, said, failure } = useStore(making)
  const wasCancelled = failure?.code === 'cancelled'

  const createRequest = (): Omit<ExportRequest, 'format'> => {
    const { query, filters, sort } = place.get()
    const what = from === 'tray' ? { ids: [...articleIds] } : { search: { query, filters, sort }, limit }
    const pieceNotes = listedNotes(digest)
    return { ...what, title: title.trim(), note, pieceNotes, paper, typeSize, flow, printedOn: formatDay(new Date()), language }
  }
  const make = (act: () => Promise<string | null>, isLong = false) => void making.run(t('digest.preparing'), act, isLong)
  const actions = useRef<HTMLDivElement>(null)
  const cancel = () => {
    // What stops it goes with it; the focus goes to where another one begins.
    actions.current?.querySelector('button')?.focus()
    void host.cancelPdf()
  }
  const sayOutcome = (outcome: SaveOutcome) =>
    outcome.kind === 'saved' ? t('digest.saved', { name: outcome.name }) : t('digest.not-saved')
  const print = async () => {
    await host.print(createRequest())
    return null
  }
  const savePdf = async () => sayOutcome(await host.savePdf(createRequest()))
  const saveExport = async (format: ExportFormat) => sayOutcome(await host.saveExport({ ...createRequest(), format }))
  return (
    <div ref={actions} className={styles.actions}>
      <Button look="solid" isDisabled={isEmpty} isBusy={isBusy} onPress={() => make(savePdf, true)}>
        {t('digest.save-pdf')}
      </Button>
      <Button isDisabled={isEmpty} isBusy={isBusy} onPress={() => make(print, true)}>
        {t('digest.print')}
      </Button>
      <div role="group" aria-label={t('digest.save-as')} className={styles.formats}>
        <span aria-hidden="true">{t('digest.save-as')}</span>
        {exportFormats.map((format) => (
          <Button
            key={format}
            isDisabled={isEmpty}
            isBusy={isBusy}
            aria-label={t('digest.save-format', { format: t(`digest.format.${format}`) })}
            onPress={() => make(() => saveExport(format))}
          >
            {t(`digest.format.${format}`)}
          </Button>
        ))}
      </div>
      <div className={styles.said}>
        <p role="status">{wasCancelled ? t('digest.cancelled') : failure === null ? said : null}</p>
        {canCancel ? (
          <Button look="quiet" onPress={cancel}>
            {t('digest.cancel')}
          </Button>
        ) : null}
      </div>
      {failure === null || wasCancelled ? null : <Failure failure={failure} />}
    </div>
  )
}
