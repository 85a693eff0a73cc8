import { useState } from 'react'

import type { Article } from '#contract/models.ts'

import { useAction } from '../data/use-action.ts'
import { useReadOnly } from '../data/use-read-only.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Failure } from '../ui/failure.tsx'
import { CloseIcon } from '../ui/icons.tsx'
import { useSlow } from '../ui/use-slow.ts'
import { useFind } from './use-find.ts'

import styles from './foot-line.module.css'

/** The user's own tags: added by typing, taken off, and each a way to all articles that have it. */
export function TagLine({ article }: { readonly article: Article }) {
  const { api } = useSession()
  const find = useFind()
  const { t } = useMessages()
  const readOnly = useReadOnly()
  const [text, setText] = useState('')
  const { run, failure, pending } = useAction((tags: readonly string[]) => api.setTags({ id: article.id, tags: [...tags] }))
  const isSlow = useSlow(pending)
  const add = async () => {
    const name = text.trim()
    if (name === '' || pending || article.tags.includes(name)) return
    // Cleared at once: what is typed meanwhile stays.
    setText('')
    if (!(await run([...article.tags, name]))) setText((now) => now || name)
  }
  return (
    <div className={styles.line}>
      <span className={styles.name}>{t('tags.title')}</span>
      <span className={styles.values}>
        {article.tags.map((name) => (
          <span key={name} className={styles.tag}>
            <button type="button" aria-label={t('tags.find', { name })} onClick={() => find({ tag: [name] })}>
              {name}
            </button>
            <button
              type="button"
              aria-label={t('tags.remove', { name })}
              disabled={readOnly}
              onClick={() => void run(article.tags.filter((one) => one !== name))}
            >
              <CloseIcon />
            </button>
          </span>
        ))}
        <input
          className={styles.input}
          value={text}
          maxLength={60}
          placeholder={t('tags.add')}
          aria-label={t('tags.add')}
          aria-busy={pending}
          disabled={readOnly}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void add()
          }}
        />
        <span role="status">{isSlow ? t('correct.saving') : null}</span>
        {failure === null ? null : <Failure failure={failure} />}
      </span>
    </div>
  )
}
