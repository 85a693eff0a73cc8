import { useState } from 'react'

import { articleFields, pageFields, type Article, type CorrectableField, type Role } from '#contract/models.ts'

import { useApi } from '../data/use-api.ts'
import { useReadOnly } from '../data/use-read-only.ts'
import { formatMoment } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { PenIcon } from '../ui/icons.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { CutHistory } from './cut-history.tsx'
import { formatField, formatKept } from './field-values.ts'

import styles from './corrections-dialog.module.css'

const fields: readonly CorrectableField[] = [...articleFields, ...pageFields]

/** All fields of an article, those that the page left empty too, with what was ever set by hand. */
export function CorrectionsDialog({ article }: { readonly article: Article }) {
  const { t } = useMessages()
  const [open, setOpen] = useState(false)
  const readOnly = useReadOnly()
  return (
    <div className={styles.door}>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('correct.open')}
      </Button>
      <Dialog title={t('correct.title')} shape="sheet" isOpen={open} onClose={() => setOpen(false)}>
        <p className={styles.about}>{t(readOnly ? 'archive.read-only' : 'correct.text')}</p>
        <FieldList article={article} />
        <History article={article} />
        <CutHistory article={article} />
      </Dialog>
    </div>
  )
}

function FieldList({ article }: { readonly article: Article }) {
  const { t } = useMessages()
  const [edited, setEdited] = useState<CorrectableField | null>(null)
  const readOnly = useReadOnly()
  return (
    <dl>
      {fields.map((field) => {
        const value = formatField(article, field, (role) => t(`role.${role}`))
        return (
          <div key={field} className={styles.field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>
              {edited === field ? (
                <CorrectionForm article={article} field={field} onDone={() => setEdited(null)} />
              ) : (
                <button
                  type="button"
                  className={styles.value}
                  disabled={readOnly}
                  data-corrected={article.corrected.includes(field) ? '' : undefined}
                  title={t('correct.field', { field: t(`field.${field}`) })}
                  onClick={() => setEdited(field)}
                >
                  {value === '' ? t('correct.read-nothing') : <span lang="zh-CN">{value}</span>}
                  {article.corrected.includes(field) ? <em>{t('fact.corrected')}</em> : null}
                  {readOnly ? null : <PenIcon />}
                </button>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function History({ article }: { readonly article: Article }) {
  const { t, language } = useMessages()
  const roleName = (role: Role) => t(`role.${role}`)
  const { result: corrections = [] } = useApi('listCorrections', { id: article.id })
  if (corrections.length === 0) return null
  return (
    <section className={styles.history}>
      <h3>{t('correct.history')}</h3>
      <ol>
        {corrections.map(({ id, articleId, scope, field, value, before, madeAt, undoneAt, readingChanged }) => (
          <li key={id} data-undone={undoneAt === null ? undefined : ''}>
            {t('correct.history-line', {
              date: formatMoment(madeAt, language),
              field: t(`field.${field}`),
              from: formatKept(before, field, roleName) || t('correct.read-nothing'),
              to: formatKept(value, field, roleName) || t('correct.read-nothing'),
            })}
            {scope === 'page' ? <em>{t('correct.of-page')}</em> : null}
            {undoneAt === null ? null : <em>{t('correct.undone')}</em>}
            {articleId !== article.id && undoneAt === null ? <em>{t('correct.of-merged')}</em> : null}
            {readingChanged && undoneAt === null ? <em>{t('correct.reading-changed')}</em> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
