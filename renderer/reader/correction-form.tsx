import { useState } from 'react'

import type { Article, CorrectableField } from '#contract/models.ts'
import { readDate } from '#contract/read-date.ts'

import { useAction } from '../data/use-action.ts'
import { useApi } from '../data/use-api.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { formatField, isPageField } from './field-values.ts'

import styles from './correction-form.module.css'

interface CorrectionFormProps {
  readonly article: Article
  readonly field: CorrectableField
  readonly onDone: () => void
}

/** Sets one field by hand. What was read stays in sight above, and one press brings it back. */
export function CorrectionForm({ article, field, onDone }: CorrectionFormProps) {
  const { api } = useSession()
  const { t } = useMessages()
  const present = formatField(article, field, (role) => t(`role.${role}`))
  const [text, setText] = useState(present)
  const [wholePage, setWholePage] = useState(true)
  const { result: corrections } = useApi('listCorrections', { id: article.id })
  const standing = corrections?.find((one) => one.articleId === article.id && one.field === field && one.undoneAt === null)

  const date = field === 'publishedDate' ? readDate(text) : text
  const value = date ?? ''
  const save = useAction(() =>
    api.correctField({ id: article.id, field, value, ...(isPageField(field) ? { scope: wholePage ? 'page' : 'article' } : {}) }),
  )
  const undo = useAction((correctionId: number) => api.undoCorrection({ correctionId }))
  const finish = async (done: Promise<boolean>) => {
    if (await done) onDone()
  }
  const form = {
    byline: t('correct.byline-form'),
    districts: t('correct.districts-form'),
    publishedDate: t('correct.date-form'),
  } as Readonly<Partial<Record<CorrectableField, string>>>
  const failure = save.failure ?? undo.failure
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (date !== null) void finish(save.run())
      }}
    >
      <p className={styles.read}>
        <span>{t('correct.read')}</span>
        <span lang="zh-CN">{(standing === undefined ? present : standing.readValue) || t('correct.read-nothing')}</span>
      </p>
      <label className={styles.label}>
        {t('correct.field', { field: t(`field.${field}`) })}
        <textarea
          className={styles.input}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was opened to type in it
          autoFocus
          rows={present.length > 24 ? 3 : 1}
          lang="zh-CN"
          value={text}
          aria-invalid={date === null}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
        />
        {date === null ? (
          <span role="alert" className={styles.wrong}>
            {t('filter.date-wrong')}
          </span>
        ) : null}
        {form[field] === undefined ? null : <span className={styles.example}>{form[field]}</span>}
      </label>
      {isPageField(field) ? (
        <label className={styles.scope}>
          <input type="checkbox" checked={wholePage} onChange={() => setWholePage(!wholePage)} />
          {t('correct.whole-page')}
        </label>
      ) : null}
      {failure === null ? null : <Failure failure={failure} />}
      <div className={styles.actions}>
        {standing === undefined ? null : (
          <Button look="quiet" isBusy={undo.pending} onPress={() => void finish(undo.run(standing.id))}>
            {t('correct.undo')}
          </Button>
        )}
        <Button look="quiet" onPress={onDone}>
          {t('dialog.cancel')}
        </Button>
        <Button look="solid" type="submit" isDisabled={date === null || text === present} isBusy={save.pending}>
          {t('dialog.save')}
        </Button>
      </div>
    </form>
  )
}
