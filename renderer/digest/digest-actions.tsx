import { useState } from 'react'

import { exportFormats, type ExportFormat } from '#contract/documents.ts'
import type { SaveOutcome } from '#contract/host.ts'
import type { ExportRequest } from '#contract/requests.ts'

import { useStore } from '../data/store.ts'
import { useAction } from '../data/use-action.ts'
import { formatToday } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { focusDialog } from '../ui/focus-dialog.ts'
import type { DigestChoice } from './digest-sheet.tsx'
import { emptyTray } from './tray.ts'

import styles from './digest-actions.module.css'

/** To paper, to a PDF or another file, into the archive. */
export function DigestActions({ choice, empty }: { readonly choice: DigestChoice; readonly empty: boolean }) {
  const { host, api, answers, tray, place } = useSession()
  const { t, language } = useMessages()
  const { clippings, title, note, digestId } = useStore(tray)
  const [said, setSaid] = useState<string | null>(null)
  const name = title.trim() === '' ? t('digest.default-name') : title.trim()

  const createRequest = (): Omit<ExportRequest, 'format'> => {
    const { query, filters, sort } = place.get()
    const what = choice.from === 'tray' ? { ids: clippings.map(({ id }) => id) } : { search: { query, filters, sort }, limit: choice.limit }
    return { ...what, title: name, note, printedOn: formatToday(new Date()), language }
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
  const keep = async () => {
    const articleIds = clippings.map(({ id }) => id)
    const kept = await api.saveDigest({ title: name, note, articleIds, ...(digestId === null ? {} : { id: digestId }) })
    tray.set({ ...tray.get(), title: kept.title, digestId: kept.id })
    answers.refresh()
    return t('digest.kept')
  }
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
          <Button isDisabled={empty} isBusy={pending} onPress={() => void run(null, keep)}>
            {t('digest.keep')}
          </Button>
          <Button
            look="quiet"
            isDisabled={empty}
            onPress={({ target }) => {
              // An empty tray disables this button.
              focusDialog(target)
              tray.set(emptyTray)
            }}
          >
            {digestId === null ? t('digest.clear') : t('digest.new')}
          </Button>
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
