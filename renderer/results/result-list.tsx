import { useLayoutEffect, useRef, useState } from 'react'

import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { focusSearch } from '../search/focus-search.ts'
import { useSession } from '../session.ts'
import { resultListId } from './focus-results.ts'
import { HitRow, rowId } from './hit-row.tsx'
import { boxHeight, drawnRows, resizeWindow, rowHeight, scrollBox, showRow, type ScrollWindow } from './scroll-window.ts'
import { findRow } from './stand.ts'

import styles from './result-list.module.css'

interface ResultListProps {
  readonly total: number
  /** Names the search; another search starts at the top. */
  readonly search: string
}

const start: ScrollWindow = { rows: 0, view: 800, boxTop: 0, listTop: 0 }

/**
 * All hits, of which only those on screen are drawn. The list holds the focus and names the row it stands on
 * (aria-activedescendant), so that rows may come and go under it.
 */
export function ResultList({ total, search }: ResultListProps) {
  const { place, stand: kept } = useSession()
  const { t } = useMessages()
  const { article } = useStore(place)
  const box = useRef<HTMLDivElement>(null)
  const active = findRow(useStore(kept), search, total)
  const setActive = (row: number) => kept.set({ search, row })
  const [held, setHeld] = useState(() => showRow(resizeWindow(start, total, start.view), active))
  const [measured, setMeasured] = useState(false)
  const [shownSearch, setShownSearch] = useState<string | null>(null)
  const list = resizeWindow(held, total, held.view)
  // The row is wholly on screen only once the height of the box is known.
  if (measured && search !== shownSearch) {
    setShownSearch(search)
    setHeld(showRow({ ...list, boxTop: 0, listTop: 0 }, active))
  }

  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => {
      setHeld((before) => resizeWindow(before, before.rows, element.clientHeight))
      setMeasured(true)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // The box follows where the list was sent; where it is already, nothing happens.
  useLayoutEffect(() => {
    if (box.current !== null && Math.abs(box.current.scrollTop - list.boxTop) > 1) box.current.scrollTop = list.boxTop
  }, [list.boxTop])

  const stand = (row: number) => {
    const next = Math.min(total - 1, Math.max(0, row))
    setActive(next)
    setHeld(showRow(list, next))
  }
  const rowsInView = Math.max(1, Math.floor(list.view / rowHeight) - 1)
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => stand(active + 1),
    ArrowUp: () => (active === 0 ? focusSearch() : stand(active - 1)),
    PageDown: () => stand(active + rowsInView),
    PageUp: () => stand(active - rowsInView),
    Home: () => stand(0),
    End: () => stand(total - 1),
    Enter: () => document.getElementById(rowId(active))?.click(),
    ' ': () => document.querySelector<HTMLElement>(`#${rowId(active)} input`)?.click(),
  }

  return (
    <div
      ref={box}
      id={resultListId}
      role="grid"
      aria-label={t('pane.results')}
      aria-rowcount={total}
      aria-activedescendant={rowId(active)}
      tabIndex={0}
      className={styles.box}
      onScroll={(event) => {
        const { scrollTop } = event.currentTarget
        setHeld((before) => scrollBox(resizeWindow(before, total, before.view), scrollTop))
      }}
      onKeyDown={(event) => {
        const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key]
        if (move === undefined) return
        event.preventDefault()
        move()
      }}
    >
      <div className={styles.rows} style={{ height: boxHeight(list) }}>
        {drawnRows(list).map(({ index, top }) => (
          <HitRow key={index} index={index} top={top} active={index === active} openArticle={article} onStand={() => setActive(index)} />
        ))}
      </div>
    </div>
  )
}
