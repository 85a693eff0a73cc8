import { useState } from 'react'

import { useApi } from '../data/use-api.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Failure } from '../ui/failure.tsx'
import { focusPane } from '../ui/focus-pane.ts'

import styles from './file-page.module.css'

interface FilePageProps {
  readonly sourceId: string
  readonly file: string
}

/** A file that is in the archive, by its name; unfolded, what became of it, to be opened. */
export function FilePage({ sourceId, file }: FilePageProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.name}>{file}</summary>
      {isOpen ? <Contents sourceId={sourceId} /> : null}
    </details>
  )
}

function Contents({ sourceId }: { readonly sourceId: string }) {
  const { place } = useSession()
  const { t } = useMessages()
  const { result: page, failure } = useApi('getSource', { sourceId })
  if (failure !== null) return <Failure failure={failure} />
  if (page === undefined) return null
  const open = (article: string) => {
    // A step to come back by: the report stays until it is closed.
    place.go({ article, panel: null })
    focusPane('pane-article')
  }
  return (
    <>
      {page.removed ? <p className={styles.note}>{t('report.page-out')}</p> : null}
      {page.articles.length > 0 ? (
        <ul className={styles.articles} aria-label={t('report.page-articles')}>
          {page.articles.map(({ id, headline, removed }) => (
            <li key={id}>
              <button type="button" lang="zh-CN" onClick={() => open(id)}>
                {headline ?? t('reader.untitled')}
              </button>
              {removed && !page.removed ? <em>{t('removed.mark')}</em> : null}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p className={styles.note}>{t('report.page-text')}</p>
          {/* What is scrolled by keys takes the focus. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
          <section className={styles.scroll} tabIndex={0} aria-label={t('report.page-text')}>
            <pre lang="zh-CN">{page.transcript}</pre>
          </section>
        </>
      )}
    </>
  )
}
