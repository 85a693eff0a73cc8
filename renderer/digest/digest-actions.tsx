import { useState } from 'react'

import type { PrintRequest } from '#contract/requests.ts'

import { useStore } from '../data/store.ts'
import { useAction } from '../data/use-action.ts'
import { formatToday } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import type { DigestChoice } from './digest-sheet.tsx'
import { emptyTray } from './tray.ts'

import styles from './digest-actions.module.css'

/** To paper, to a PDF, into the archive. */
export function DigestActions({ choice, empty }: { readonly choice: DigestChoice; readonly empty: boolean }) {
  const { host, api, answers, tray, place } = useSession()
  const { t, language } = useMessages()
  const { clippings, title, note, digestId } = useStore(tray)
  const [said, setSaid] = useState<string | null>(null)
  const name = title.trim() === '' ? t('digest.default-name') : title.trim()

  const createRequest = (): PrintRequest => {
    const { query, filters, sort } = place.get()
    const what = choice.from === 'tray' ? { ids: clippings.map(({ id }) => id) } : { search: { query, filters, sort }, limit: choice.limit }
    return { ...what, title: name, note, form: 'digest', printedOn: formatToday(new Date()), language }
  }
  const print = useAction(() => host.print(createRequest()))
  const save = useAction(async () => {
    const outcome = await host.savePdf(createRequest())
    setSaid(outcome.kind === 'saved' ? t('digest.saved-pdf', { name: outcome.name }) : null)
  })
  const keep = useAction(async () => {
    const articleIds = clippings.map(({ id }) => id)
    const kept = await api.saveDigest({ title: name, note, articleIds, ...(digestId === null ? {} : { id: digestId }) })
    tray.set({ ...tray.get(), title: kept.title, digestId: kept.id })
    answers.refresh()
    setSaid(t('digest.kept'))
  })
  const busy = print.pending || save.pending || keep.pending
  const failure = print.failure ?? save.failure ?? keep.failure
  return (
    <div className={styles.actions}>
      <Button look="solid" isDisabled={empty || busy} onPress={() => void save.run()}>
        {t('digest.save-pdf')}
      </Button>
      <Button isDisabled={empty || busy} onPress={() => void print.run()}>
        {t('digest.print')}
      </Button>
      {choice.from === 'tray' ? (
        <>
          <Button isDisabled={empty || busy} onPress={() => void keep.run()}>
            {t('digest.keep')}
          </Button>
          <Button look="quiet" isDisabled={empty} onPress={() => tray.set(emptyTray)}>
            {digestId === null ? t('digest.clear') : t('digest.new')}
          </Button>
        </>
      ) : null}
      <p role="status" className={styles.said}>
        {print.pending || save.pending ? t('digest.preparing') : said}
      </p>
      {failure === null ? null : <Failure failure={failure} />}
    </div>
  )
}
