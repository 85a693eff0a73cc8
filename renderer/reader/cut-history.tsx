import { useRef } from 'react'

import type { Article } from '#contract/models.ts'

import { useAction } from '../data/use-action.ts'
import { useApi } from '../data/use-api.ts'
import { formatMoment } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'

import styles from './corrections-dialog.module.css'

/** What was split and merged, and the way back for each. */
export function CutHistory({ article }: { readonly article: Article }) {
  const { api } = useSession()
  const { t, language } = useMessages()
  const { result: cuts = [] } = useApi('listCuts', { id: article.id })
  const { run, pending, failure } = useAction((cutId: number) => api.undoCut({ cutId }))
  const heading = useRef<HTMLHeadingElement>(null)
  if (cuts.length === 0) return null
  // What was pressed goes away with what it undoes: the focus stays in the list.
  const undo = async (cutId: number) => {
    if (await run(cutId)) heading.current?.focus()
  }
  return (
    <section className={styles.history}>
      <h3 ref={heading} tabIndex={-1}>
        {t('cut.history')}
      </h3>
      <ol>
        {cuts.map(({ id, kind, pieces, madeAt, undoneAt, undoable }) => {
          const line = t(`cut.${kind}-line`, { date: formatMoment(madeAt, language), count: pieces.length + 1 })
          return (
            <li key={id} data-undone={undoneAt === null ? undefined : ''}>
              {line}
              {undoneAt === null ? null : <em>{t('correct.undone')}</em>}
              {undoable ? (
                <Button look="quiet" isBusy={pending} aria-label={t('cut.undo-named', { line })} onPress={() => void undo(id)}>
                  {t('cut.undo')}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ol>
      {failure === null ? null : <Failure failure={failure} />}
    </section>
  )
}
