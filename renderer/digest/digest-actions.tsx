import { useState } from 'react'

import { exportFormats, type ExportFormat } from '#contract/documents.ts'
import type { SaveOutcome } from '#contract/host.ts'
import type { ExportRequest } from '#contract/requests.ts'

import { useStore } from '../data/store.ts'
import { useAction } from '../data/use-action.ts'
import { formatDay } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { focusDialog } from '../ui/focus-dialog.ts'
import type { DigestChoice } from './digest-sheet.tsx'

import styles from './digest-actions.module.css'

/** To paper, to a PDF or another file; one step back, and another digest. */
export function DigestActions({ choice, empty }: { readonly choice: DigestChoice; readonly empty: boolean }) {
  const { host, tray, place } = useSession()
  const { t, language } = useMessages()
  const { articleIds, title, note, canUndo } = useStore(tray)
  const [said, setSaid] = useState<string | null>(null)
  const name = title.trim() === '' ? t('digest.default-name') : title.trim()

  const createRequest = (): Omit<ExportRequest, 'format'> => {
    const { query, filters, sort } = place.get()
    const what = choice.from === 'tray' ? { ids: [...articleIds] } : { search: { query, filters, sort }, limit: choice.limit }
    return { ...what, title: name, note, printedOn: formatDay(new Date()), language }
  }
  // One at a time, so that the last word is about the last thing done.
  const { run, pending, failure } = useAction(async (meanwhile: string | null, act: () => Promise<string | null>) => {
    setSaid(meanwhile)
    setSaid(await act())
  })
  const make = (act: () => Promise<string | null>) => void run(t('digest.preparing'), act)
  const sayOutcome = (outcome: SaveOutcome) =>
    outcome.kind === 'saved' ? t('digest.saved', { name: outcome.name }) : t('digest.not-saved')
  const print = async () => {
    await host.print(createRequest())
    return null
  }
  const savePdf = async () => sayOutcome(await host.savePdf(createRequest()))
  const saveExport = async (format: ExportFormat) => sayOutcome(await host.saveExport({ ...createRequest(), format }))
  const isBlank = title === '' && note === '' && articleIds.length === 0
  return (
    <div className={styles.actions}>
      <Button look="solid" isDisabled={empty} isBusy={pending} onPress={() => make(savePdf)}>
        {t('digest.save-pdf')}
      </Button>
      <Button isDisabled={empty} isBusy={pending} onPress={() => make(print)}>
        {t('digest.print')}
      </Button>
      {choice.from === 'tray' ? (
        <>
          <Button
            isDisabled={isBlank}
            isBusy={pending}
            onPress={({ target }) => {
              // A blank digest disables this button.
              focusDialog(target)
              void run(null, () => tray.open(null).then(() => null))
            }}
          >
            {t('digest.new')}
          </Button>
          {canUndo ? (
            <Button
              look="quiet"
              onPress={({ target }) => {
                // The button goes with the last step.
                focusDialog(target)
                tray.undo()
              }}
            >
              {t('digest.undo')}
            </Button>
          ) : null}
        </>
      ) : null}
      <div role="group" aria-label={t('digest.save-as')} className={styles.formats}>
        <span aria-hidden="true">{t('digest.save-as')}</span>
        {exportFormats.map((format) => (
          <Button
            key={format}
            isDisabled={empty}
            isBusy={pending}
            aria-label={t('digest.save-format', { format: t(`digest.format.${format}`) })}
            onPress={() => make(() => saveExport(format))}
          >
            {t(`digest.format.${format}`)}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.said}>
        {failure === null ? said : null}
      </p>
      {failure === null ? null : <Failure failure={failure} />}
    </div>
  )
}
