import type { ImportProgress } from '#contract/events.ts'

import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import type { ImportState } from './import-store.ts'

import styles from './import-progress.module.css'

type Busy = Extract<ImportState, { readonly kind: 'granting' | 'running' }>

export function ImportProgressView({ state }: { readonly state: Busy }) {
  const { imports } = useSession()
  const { t } = useMessages()
  const describe = useDescribeImport()
  const progress = state.kind === 'running' ? state.progress : null
  const stopping = state.kind === 'running' && state.stopping
  return (
    <div className={styles.view}>
      {state.kind === 'running' && state.label !== null ? <p className={styles.label}>{state.label}</p> : null}
      <ImportBar progress={progress} />
      <p role="status" className={styles.text}>
        {stopping ? t('import.cancelling') : describe(state)}
      </p>
      {progress !== null && progress.failed > 0 ? (
        <p className={styles.failed}>{t('import.failed-so-far', { count: progress.failed })}</p>
      ) : null}
      <Button isDisabled={state.kind === 'granting'} isBusy={stopping} onPress={() => void imports.cancel()}>
        {t('import.cancel')}
      </Button>
    </div>
  )
}

/** While the files are still being counted the bar has no end to fill to. */
export function ImportBar({ progress }: { readonly progress: ImportProgress | null }) {
  const { t } = useMessages()
  const total = progress?.phase === 'finding' ? null : (progress?.filesTotal ?? null)
  return <ProgressBar label={t('import.progress')} done={progress?.filesDone ?? 0} total={total} />
}

/** One sentence on how far the import is. */
export function useDescribeImport(): (state: Busy) => string {
  const { t } = useMessages()
  return (state) => {
    if (state.kind === 'granting') return t('import.granting')
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
      case 'done':
        return t('import.indexing', { articles: progress.articles })
    }
  }
}
