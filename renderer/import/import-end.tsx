import type { ImportProgress } from '#contract/events.ts'

import { useMessages } from '../messages/use-messages.ts'
import { EndActions } from './end-actions.tsx'
import type { ImportState } from './import-store.ts'

import styles from './import-report.module.css'

interface ImportEndProps {
  readonly end: Extract<ImportState, { readonly kind: 'ended' }>
  readonly onClose: () => void
}

/** How an import ended that this window only watched. Whoever began it has the report. */
export function ImportEndView({ end, onClose }: ImportEndProps) {
  const { t } = useMessages()
  const tell = useTellEnd()
  return (
    <>
      <p className={styles.text}>{tell(end)}</p>
      {wasStopped(end.progress) ? <p className={styles.text}>{t('report.cancelled-text')}</p> : null}
      <EndActions onClose={onClose} />
    </>
  )
}

/** True where it came to its end before all files were read. */
export function wasStopped({ filesDone, filesTotal }: ImportProgress): boolean {
  return filesTotal === null || filesDone < filesTotal
}

/** The end of an import in one sentence. */
export function useTellEnd(): (end: Extract<ImportState, { readonly kind: 'done' | 'ended' }>) => string {
  const { t } = useMessages()
  return (end) => {
    const { articles } = end.kind === 'done' ? end.report : end.progress
    const count = end.kind === 'done' ? end.report.failed.length : end.progress.failed
    const stopped = end.kind === 'done' ? end.report.cancelled : wasStopped(end.progress)
    if (stopped) return t('report.short-stopped', { articles })
    return count === 0 ? t('report.short', { articles }) : t('report.short-failed', { articles, count })
  }
}
