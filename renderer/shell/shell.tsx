import { useStore } from '../data/store.ts'
import { FilterPane } from '../filters/filter-pane.tsx'
import { DropZone } from '../import/drop-zone.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { ReaderPane } from '../reader/reader-pane.tsx'
import { FoundWord } from '../results/found-word.tsx'
import { ResultPane } from '../results/result-pane.tsx'
import { useSession } from '../session.ts'
import { Guard } from '../ui/guard.tsx'
import { singlePane } from '../ui/single-pane.ts'
import { useMedia } from '../ui/use-media.ts'
import { Masthead } from './masthead.tsx'
import { Panels } from './panels.tsx'
import { Panes } from './panes.tsx'
import { StatusBar } from './status-bar.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import { useTitle } from './use-title.ts'

import styles from './shell.module.css'

/** Masthead, three panes, status line; sheets and dialogs over them. */
export function Shell() {
  useShortcuts()
  useTitle()
  return (
    <div className={styles.shell}>
      <SkipLinks />
      <Masthead />
      <Panes
        filters={
          <Guard>
            <FilterPane />
          </Guard>
        }
        results={
          <Guard>
            <ResultPane />
          </Guard>
        }
        reader={
          <Guard>
            <ReaderPane />
          </Guard>
        }
      />
      <Guard>
        <FoundWord />
      </Guard>
      <StatusBar />
      <Guard>
        <Panels />
      </Guard>
      <DropZone />
    </div>
  )
}

/** For those who go by the keyboard: past the masthead and the filters. */
function SkipLinks() {
  const { t } = useMessages()
  const { article } = useStore(useSession().place)
  const single = useMedia(singlePane)
  return (
    <nav className={styles.skip}>
      {single && article !== null ? null : (
        <a href="#pane-results" onClick={focusTarget}>
          {t('app.to-results')}
        </a>
      )}
      {single && article === null ? null : (
        <a href="#pane-article" onClick={focusTarget}>
          {t('app.to-article')}
        </a>
      )}
    </nav>
  )
}

/** The address keeps the place, so these links move the focus and leave it alone. */
function focusTarget(event: React.MouseEvent<HTMLAnchorElement>) {
  event.preventDefault()
  document.getElementById(event.currentTarget.hash.slice(1))?.focus()
}
