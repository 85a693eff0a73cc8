import { useRef, useState } from 'react'

import type { ImportRun, Removal } from '#contract/removal-models.ts'

import { useAction } from '../data/use-action.ts'
import { useApi } from '../data/use-api.ts'
import { useReadOnly } from '../data/use-read-only.ts'
import { formatMoment } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { RemovalSwitch } from './removal-switch.tsx'

import styles from './removal-lists.module.css'

/** What is taken out, act by act, with the way back; and the imports, each of which can be taken out. */
export function RemovalLists() {
  return (
    <>
      <Removals />
      <Imports />
    </>
  )
}

function Removals() {
  const { api } = useSession()
  const { t } = useMessages()
  const { result: removals = [] } = useApi('listRemovals', {})
  const heading = useRef<HTMLHeadingElement>(null)
  const { run, pending, failure } = useAction((removal: number) => api.restoreArticles({ what: { removal } }))
  const standing = removals.filter(({ undoneAt }) => undoneAt === null)
  const [restored, setRestored] = useState<string | null>(null)
  const outcome = useRef<HTMLParagraphElement>(null)
  // What was pressed goes away with its line: the focus stays in the list, and with the last line goes to the outcome.
  const restore = async (removal: number, name: string) => {
    if (!(await run(removal))) return
    setRestored(name)
    const next = standing.length > 1 ? heading : outcome
    next.current?.focus()
  }
  const list =
    standing.length === 0 ? null : (
      <section className={styles.list}>
        <h3 ref={heading} tabIndex={-1}>
          {t('removed.list')}
        </h3>
        <ul>
          {standing.map((removal) => (
            <RemovalLine key={removal.id} removal={removal} isBusy={pending} onRestore={(name) => void restore(removal.id, name)} />
          ))}
        </ul>
        {failure === null ? null : <Failure failure={failure} />}
      </section>
    )
  return (
    <>
      {list}
      <p ref={outcome} role="status" tabIndex={-1} className={styles.outcome}>
        {restored === null ? null : t('removed.restored-named', { name: restored })}
      </p>
    </>
  )
}

interface RemovalLineProps {
  readonly removal: Removal
  readonly isBusy: boolean
  readonly onRestore: (name: string) => void
}

function RemovalLine({ removal: { kind, articleId, name, files, articles, madeAt }, isBusy, onRestore }: RemovalLineProps) {
  const { place } = useSession()
  const { t, language } = useMessages()
  const readOnly = useReadOnly()
  const shown = name ?? t(kind === 'article' ? 'reader.untitled' : 'removed.unnamed')
  const date = formatMoment(madeAt, language)
  const counts = { files: t('report.files', { count: files }), articles: t('report.pieces', { count: articles }) }
  return (
    <li>
      {articleId === null ? (
        <span className={styles.name}>{shown}</span>
      ) : (
        <button type="button" className={styles.name} lang="zh-CN" onClick={() => place.go({ article: articleId, panel: null })}>
          {shown}
        </button>
      )}
      <Button
        look="quiet"
        isDisabled={readOnly}
        isBusy={isBusy}
        aria-label={t('removed.restore-named', { name: shown })}
        onPress={() => onRestore(shown)}
      >
        {t('removed.restore')}
      </Button>
      <span className={styles.facts}>
        {kind === 'article' ? t('removed.article-line', { date }) : t('removed.files-line', { ...counts, date })}
      </span>
    </li>
  )
}

function Imports() {
  const { t } = useMessages()
  const { result: imports = [] } = useApi('listImports', {})
  if (imports.length === 0) return null
  return (
    <details className={styles.list}>
      <summary>{t('imports.list')}</summary>
      <ul>
        {imports.map((run) => (
          <ImportLine key={run.id} run={run} />
        ))}
      </ul>
    </details>
  )
}

function ImportLine({ run: { id, startedAt, name, files, filesOut, articles } }: { readonly run: ImportRun }) {
  const { t, language } = useMessages()
  const date = formatMoment(startedAt, language)
  const counts = { files: t('report.files', { count: files }), articles: t('report.pieces', { count: articles }) }
  const shown = name ?? t('removed.unnamed')
  const isOut = filesOut === files
  return (
    <li>
      <span className={styles.name}>{shown}</span>
      <RemovalSwitch what={{ run: id }} name={`${shown} ${date}`} isOut={isOut} />
      <span className={styles.facts}>
        {isOut
          ? t('imports.out', { ...counts, date })
          : filesOut > 0
            ? t('imports.partly-out', { ...counts, out: filesOut, date })
            : t('imports.line', { ...counts, date })}
      </span>
    </li>
  )
}
