import { useState } from 'react'

import type { ArchiveInfo } from '#contract/archive-models.ts'

import { useStore } from '../data/store.ts'
import { useApi } from '../data/use-api.ts'
import { ImportBar, useDescribeImport } from '../import/import-progress.tsx'
import { useTellEnd } from '../import/import-report.tsx'
import { isBusy, type ImportState } from '../import/import-store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useFirstPage } from '../results/use-hits.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { useSlow } from '../ui/use-slow.ts'
import { RebuildBar } from './rebuild-bar.tsx'

import styles from './status-bar.module.css'

/** The foot of the window: what the archive holds, how its index is, and the import that runs. */
export function StatusBar() {
  const { t } = useMessages()
  const { result: info, failure } = useApi('getInfo', {})
  const { result: search } = useFirstPage()
  const { panel } = useStore(useSession().place)
  return (
    <footer className={styles.bar}>
      <ImportStatus />
      {panel === 'archive' ? null : <RebuildBar />}
      {info === undefined ? (
        <span>{failure === null ? t('app.loading') : null}</span>
      ) : (
        <span>{t('status.sum', { articles: info.articles, sources: info.sources })}</span>
      )}
      {info?.canWrite === false ? <span className={styles.readOnly}>{t(info.isCopy ? 'status.copy' : 'status.read-only')}</span> : null}
      <IndexStatus info={info} />
      <span className={styles.time}>{search === undefined ? null : t('results.time', { ms: Math.max(1, Math.round(search.ms)) })}</span>
    </footer>
  )
}

/** Behind every correction the index is at work for a moment: that is nothing to show, and to read out, twice. */
function IndexStatus({ info }: { readonly info: ArchiveInfo | undefined }) {
  const { t, find } = useMessages()
  const said = useStore(useSession().index)
  const index = said ?? info?.index
  // Nobody is building one where nothing can be written.
  const hasNone = info?.canWrite === false && index?.state !== 'ready'
  // Nor where it could not be made: the note says that.
  const isGivenUp = index?.note === 'index-failed'
  const isAtWork = index !== undefined && !hasNone && index.state !== 'ready'
  const isSlow = useSlow(isAtWork)
  const note = index?.note == null ? null : find('index.note', index.note)
  const state = index === undefined || isGivenUp ? null : hasNone ? t('index.none') : t(`index.${index.state}`)
  const text = [state, note].filter(Boolean).join(' · ')
  const [shown, setShown] = useState(text)
  if (text !== shown && (!isAtWork || isSlow)) setShown(text)
  return (
    <span role="status" data-busy={isAtWork && isSlow ? '' : undefined}>
      {shown}
    </span>
  )
}

/** Seen while the dialog is closed: the import goes on without it. */
function ImportStatus() {
  const { imports, place } = useSession()
  const state = useStore(imports)
  const isOpen = useStore(place).panel === 'import'
  const describe = useDescribeImport()
  const end = useEndOf(state)
  const show = () => place.go({ panel: 'import' })
  return (
    <>
      {isBusy(state) && !isOpen ? (
        <span className={styles.import}>
          <ImportBar state={state} />
          <Button look="quiet" onPress={show}>
            {describe(state)}
          </Button>
        </span>
      ) : null}
      {/* There before it says anything, or it would not be read out. */}
      <span role="status" className={styles.end}>
        {end === null || isOpen ? null : (
          <Button look="quiet" onPress={show}>
            {end}
          </Button>
        )}
      </span>
    </>
  )
}

/** How an import ended, in one sentence; null for one that has not. */
function useEndOf(state: ImportState): string | null {
  const { t } = useMessages()
  const tellEnd = useTellEnd()
  switch (state.kind) {
    case 'idle':
    case 'granting':
    case 'running':
      return null
    case 'withdrawn':
      return t('report.cancelled')
    case 'done':
      return tellEnd(state.report)
    case 'failed':
      return t('failure.title')
  }
}
