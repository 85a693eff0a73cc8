import { useState } from 'react'

import { formatSize } from '../messages/format-size.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import type { BusyState } from './import-store.ts'
import { markStep } from './mark-step.ts'

import styles from './import-progress.module.css'

export function ImportProgressView({ state }: { readonly state: BusyState }) {
  const { imports } = useSession()
  const { t } = useMessages()
  const describe = useDescribeImport()
  const progress = state.kind === 'running' ? state.progress : null
  const stopping = state.kind === 'running' && state.stopping
  const text = stopping ? t('import.cancelling') : describe(state)
  return (
    <div className={styles.view}>
      {state.kind === 'running' && state.label !== null ? <p className={styles.label}>{state.label}</p> : null}
      <ImportBar state={state} />
      <p className={styles.text}>{text}</p>
      <HeardStep step={markStep(state)} text={text} />
      {progress !== null && progress.failed > 0 ? (
        <p className={styles.failed}>{t('import.failed-so-far', { count: progress.failed })}</p>
      ) : null}
      <Button isBusy={stopping} onPress={() => void imports.cancel()}>
        {t('import.cancel')}
      </Button>
    </div>
  )
}

/** Read out, a sentence takes seconds: it is said once a step, not at every file. */
function HeardStep({ step, text }: { readonly step: string; readonly text: string }) {
  const [heard, setHeard] = useState({ step, text })
  if (heard.step !== step) setHeard({ step, text })
  return (
    <p role="status">
      <VisuallyHidden>{heard.text}</VisuallyHidden>
    </p>
  )
}

/** While the files are still being counted the bar has no end to fill to. */
export function ImportBar({ state }: { readonly state: BusyState }) {
  const { t } = useMessages()
  const label = t('import.progress')
  if (state.kind === 'granting') return <ProgressBar label={label} done={state.handed?.bytes ?? 0} total={state.handed?.ofBytes ?? null} />
  const { progress } = state
  const total = progress?.phase === 'finding' ? null : (progress?.filesTotal ?? null)
  return <ProgressBar label={label} done={progress?.filesDone ?? 0} total={total} />
}

/** One sentence on how far the import is. */
export function useDescribeImport(): (state: BusyState) => string {
  const { t, language } = useMessages()
  return (state) => {
    if (state.kind === 'granting') {
      if (state.handed === null) return t('import.granting')
      const { files, ofFiles, bytes, ofBytes } = state.handed
      return t('import.handing-over', { files, total: ofFiles, size: formatSize(bytes, language), whole: formatSize(ofBytes, language) })
    }
    const { progress } = state
    if (progress === null) return t('import.finding', { count: 0 })
    switch (progress.phase) {
      case 'finding':
        return t('import.finding', { count: progress.filesDone })
      case 'reading':
        return t('import.reading', {
          done: progress.filesDone,
          total: progress.filesTotal ?? progress.filesDone,
          articles: progress.articles,
        })
      case 'indexing':
        return t('import.indexing', { articles: progress.articles })
    }
  }
}
