import { useState, type ReactNode } from 'react'
import { Modal, ModalOverlay, Dialog } from 'react-aria-components'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { filterWidths, resultWidths } from '../preferences/preferences.ts'
import { useSession } from '../session.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { CloseIcon, FilterIcon } from '../ui/icons.tsx'
import { singlePane } from '../ui/single-pane.ts'
import { useMedia } from '../ui/use-media.ts'
import { FilterToggleContext } from './filter-toggle.ts'
import { Splitter } from './splitter.tsx'

import styles from './panes.module.css'

interface PanesProps {
  readonly filters: ReactNode
  readonly results: ReactNode
  readonly reader: ReactNode
}

/**
 * Filters, results and reader side by side. A narrower window keeps results and reader and shows the filters over them on
 * demand; a very narrow one shows the article instead of the results while one is open.
 */
export function Panes({ filters, results, reader }: PanesProps) {
  const { preferences, place } = useSession()
  const { t } = useMessages()
  const kept = useStore(preferences)
  const { article } = useStore(place)
  const narrow = useMedia('(max-width: 1080px)')
  const single = useMedia(singlePane)
  const [over, setOver] = useState(false)
  const beside = !narrow && kept.filtersShown
  const change = (next: Partial<typeof kept>) => preferences.set({ ...preferences.get(), ...next })
  const toggle = narrow ? () => setOver(true) : () => change({ filtersShown: !kept.filtersShown })

  // Where the results stand alone they are the main thing.
  const Results = single ? 'main' : 'section'
  // Widths that were set in a wide window leave the reader its place in a smaller one.
  const columns = [
    beside ? `min(${kept.filterWidth}px, 26vw)` : null,
    single ? 'minmax(0, 1fr)' : `min(${kept.resultWidth}px, ${narrow ? 40 : 46}vw) minmax(0, 1fr)`,
  ]
  return (
    <FilterToggleContext value={{ shown: beside, toggle }}>
      <div className={styles.panes} style={{ gridTemplateColumns: columns.filter((column) => column !== null).join(' ') }}>
        {beside ? (
          <aside className={styles.pane} aria-label={t('pane.filters')}>
            {filters}
            <Splitter
              label={t('pane.resize-filters')}
              width={kept.filterWidth}
              limits={filterWidths}
              onResize={(filterWidth) => change({ filterWidth })}
            />
          </aside>
        ) : null}
        {single && article !== null ? null : (
          <Results id="pane-results" tabIndex={-1} className={styles.pane} aria-label={t('pane.results')}>
            {results}
            {single ? null : (
              <Splitter
                label={t('pane.resize-results')}
                width={kept.resultWidth}
                limits={resultWidths}
                onResize={(resultWidth) => change({ resultWidth })}
              />
            )}
          </Results>
        )}
        {single && article === null ? null : (
          <main id="pane-article" tabIndex={-1} className={styles.pane} aria-label={t('pane.article')} data-last="">
            {reader}
          </main>
        )}
      </div>
      <ModalOverlay isOpen={narrow && over} isDismissable onOpenChange={setOver} className={styles.veil ?? ''}>
        <Modal className={styles.drawer ?? ''}>
          <Dialog aria-label={t('pane.filters')} className={styles.drawerBody ?? ''}>
            <div className={styles.drawerHead}>
              <FilterIcon />
              <IconButton label={t('dialog.close')} onPress={() => setOver(false)}>
                <CloseIcon />
              </IconButton>
            </div>
            {filters}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </FilterToggleContext>
  )
}
