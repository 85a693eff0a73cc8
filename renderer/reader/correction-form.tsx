import { useId, useState } from 'react'

import type { Article, CorrectableField, Role } from '#contract/models.ts'

import { useAction } from '../data/use-action.ts'
import { useApi } from '../data/use-api.ts'
import { tellDoubt } from '../messages/tell-doubt.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { useSlow } from '../ui/use-slow.ts'
import { formatField, formatKept, isPageField } from './field-values.ts'
import { isNamed, NameBox } from './name-box.tsx'

import styles from './correction-form.module.css'

interface CorrectionFormProps {
  readonly article: Article
  readonly field: CorrectableField
  readonly onDone: () => void
}

/** Sets one field by hand. What was read stays in sight above, and one press brings it back. */
export function CorrectionForm({ article, field, onDone }: CorrectionFormProps) {
  const { api } = useSession()
  const { t, find } = useMessages()
  const roleName = (role: Role) => t(`role.${role}`)
  const present = formatField(article, field, roleName)
  const [text, setText] = useState(present)
  const [wholePage, setWholePage] = useState(true)
  const { result: corrections } = useApi('listCorrections', { id: article.id })
  const counting = corrections?.filter((one) => one.articleId === article.id && one.field === field && one.undoneAt === null) ?? []
  // One for the article lies over those for its page.
  const standing = counting.find(({ scope }) => scope === 'article') ?? counting[0]

  const save = useAction(() =>
    api.correctField({ id: article.id, field, value: text, ...(isPageField(field) ? { scope: wholePage ? 'page' : 'article' } : {}) }),
  )
  const undo = useAction((correctionId: number) => api.undoCorrection({ correctionId }))
  const isSlow = useSlow(save.pending)
  const finish = async (done: Promise<boolean>) => {
    if (await done) onDone()
  }
  const failure = save.failure ?? undo.failure
  const refusal = failure?.code === 'bad-request' ? find('refused', field) : null
  const example = find('form', field)
  const doubt = field === 'publishedDate' ? tellDoubt(text, find) : null
  const [boxId, exampleId, refusalId] = [useId(), useId(), useId()]
  const box = {
    id: boxId,
    className: styles.input,
    // The form was opened to type in it.
    autoFocus: true,
    onFocus: ({ currentTarget }: React.FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const end = currentTarget.value.length
      currentTarget.setSelectionRange(end, end)
    },
    lang: 'zh-CN',
    value: text,
    'aria-invalid': refusal !== null,
    'aria-describedby': `${exampleId} ${refusalId}`,
  }
  const type = (next: string) => {
    setText(next)
    save.forget()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key for all of the form
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (text === present) onDone()
        else if (!save.pending) void finish(save.run())
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        // The dialog around stays open.
        event.stopPropagation()
        onDone()
      }}
    >
      <p className={styles.read}>
        <span>{t('correct.read')}</span>
        <span lang="zh-CN">
          {(standing === undefined ? present : formatKept(standing.readValue, field, roleName)) || t('correct.read-nothing')}
        </span>
      </p>
      <div className={styles.line}>
        <label htmlFor={boxId}>{t('correct.field', { field: t(`field.${field}`) })}</label>
        {isNamed(field) ? (
          <NameBox {...box} field={field} onType={type} />
        ) : (
          <textarea
            {...box}
            rows={present.length > 24 ? 3 : 1}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              event.currentTarget.form?.requestSubmit()
            }}
          />
        )}
        <span id={exampleId}>{doubt ?? example}</span>
        <span id={refusalId} role="alert" className={styles.refusal}>
          {refusal}
        </span>
      </div>
      {isPageField(field) ? (
        <label className={styles.scope}>
          <input type="checkbox" checked={wholePage} onChange={() => setWholePage(!wholePage)} />
          {t('correct.whole-page')}
        </label>
      ) : null}
      {failure === null || refusal !== null ? null : <Failure failure={failure} />}
      <div className={styles.actions}>
        <span role="status">{isSlow ? t('correct.saving') : null}</span>
        {standing === undefined ? null : (
          <Button look="quiet" isBusy={undo.pending} onPress={() => void finish(undo.run(standing.id))}>
            {t(standing.scope === 'page' ? 'correct.undo-page' : 'correct.undo')}
          </Button>
        )}
        <Button look="quiet" onPress={onDone}>
          {t('dialog.cancel')}
        </Button>
        <Button look="solid" type="submit" isDisabled={text === present} isBusy={save.pending}>
          {t('dialog.save')}
        </Button>
      </div>
    </form>
  )
}
