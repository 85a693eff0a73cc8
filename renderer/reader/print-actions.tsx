import { useState } from 'react'

import { formatDay } from '#contract/format-day.ts'
import type { Article } from '#contract/models.ts'
import type { PrintRequest } from '#contract/requests.ts'

import { useAction } from '../data/use-action.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'

import styles from './print-actions.module.css'

/** The open article on paper or as a PDF. */
export function PrintActions({ article }: { readonly article: Article }) {
  const { host } = useSession()
  const { t, language } = useMessages()
  const [saved, setSaved] = useState<string | null>(null)
  const request = (): PrintRequest => ({
    ids: [article.id],
    title: article.headline ?? '',
    form: 'article',
    printedOn: formatDay(new Date()),
    language,
  })
  const print = useAction(() => host.print(request()))
  const save = useAction(async () => {
    const outcome = await host.savePdf(request())
    setSaved(outcome.kind === 'saved' ? outcome.name : null)
  })
  const failure = print.failure ?? save.failure
  return (
    <>
      <Button id="article-print" look="quiet" isBusy={print.pending} onPress={() => void print.run()}>
        {print.pending ? t('reader.preparing') : t('reader.print')}
      </Button>
      <Button id="article-save-pdf" look="quiet" isBusy={save.pending} onPress={() => void save.run()}>
        {save.pending ? t('reader.preparing') : t('reader.save-pdf')}
      </Button>
      <span role="status" className={styles.saved}>
        {saved === null ? null : t('reader.saved', { name: saved })}
      </span>
      {failure === null ? null : <Failure failure={failure} />}
    </>
  )
}
