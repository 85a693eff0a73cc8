import { DigestSheet } from '../digest/digest-sheet.tsx'
import { FilterPane } from '../filters/filter-pane.tsx'
import { DropZone } from '../import/drop-zone.tsx'
import { ImportDialog } from '../import/import-dialog.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { ReaderPane } from '../reader/reader-pane.tsx'
import { ResultPane } from '../results/result-pane.tsx'
import { Guard } from '../ui/guard.tsx'
import { ArchiveDialog } from './archive-dialog.tsx'
import { Masthead } from './masthead.tsx'
import { Panes } from './panes.tsx'
import styles from './shell.module.css'
import { StatusBar } from './status-bar.tsx'
import { useShortcuts } from './use-shortcuts.ts'

/** Masthead, three panes, status line; sheets and dialogs over them. */
export function Shell() {
  const { t } = useMessages()
  useShortcuts()
  return (
    <div className={styles.shell}>
      <nav className={styles.skip}>
        <a href="#results" onClick={focusTarget}>
          {t('app.to-results')}
        </a>
        <a href="#article" onClick={focusTarget}>
          {t('app.to-article')}
        </a>
      </nav>
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
      <StatusBar />
      <ImportDialog />
      <DigestSheet />
      <ArchiveDialog />
      <DropZone />
    </div>
  )
}

/** The address keeps the place, so these links move the focus and leave it alone. */
function focusTarget(event: React.MouseEvent<HTMLAnchorElement>) {
  event.preventDefault()
  document.getElementById(event.currentTarget.hash.slice(1))?.focus()
}
