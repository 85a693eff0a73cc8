import { useEffect, useState } from 'react'
import { GridList, GridListItem, useDragAndDrop, Virtualizer, type Key } from 'react-aria-components'

import { useStore } from '../data/store.ts'
import { useApi } from '../data/use-api.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { isTyping } from '../shell/use-shortcuts.ts'
import { Notice } from '../ui/notice.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { ClippingLine } from './clipping-line.tsx'
import { createLines, nameLine } from './clipping-lines.ts'
import { SheetLayout } from './sheet-layout.ts'
import { findBefore } from './tray.ts'

import styles from './clipping-list.module.css'

/** Rows are measured once they are drawn; until then they are as high as most. */
const rowSizes = { estimatedRowHeight: 54 }

/** The chosen articles in the order of print, as they are now: moved by dragging, by the keys of the handle, or by Alt and an arrow. */
export function ClippingList() {
  const { tray } = useSession()
  const { articleIds } = useStore(tray)
  // Drawn for a change of the list only: hundreds of lines take time, and the title is typed letter by letter.
  return <Clippings articleIds={articleIds} />
}

function Clippings({ articleIds }: { readonly articleIds: readonly string[] }) {
  const { tray, place } = useSession()
  const { t, language } = useMessages()
  const { result: pieces = [] } = useApi('listPieces', articleIds.length === 0 ? null : { ids: [...articleIds] })
  const [said, setSaid] = useState('')
  const [makeLines] = useState(createLines)
  const pieceOf = new Map(pieces.map((piece) => [piece.id, piece]))
  const gone = articleIds.filter((id) => pieceOf.get(id)?.state === 'gone').length
  const moveTo = (ids: readonly string[], to: number) =>
    tray.change({ put: { ids: articleIds.filter((id) => ids.includes(id)), before: findBefore(articleIds, ids, to) } })
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': pieceOf.get(String(key))?.headline ?? String(key) })),
    onReorder: ({ keys, target }) => moveTo([...keys].map(String), indexOf(target.key) + (target.dropPosition === 'after' ? 1 : 0)),
  })
  const indexOf = (key: Key) => articleIds.indexOf(String(key))
  const move = (id: string, by: 1 | -1) => {
    const from = indexOf(id)
    const to = from + by
    if (to < 0 || to >= articleIds.length) return
    moveTo([id], by === 1 ? to + 1 : to)
    setSaid(t('digest.moved', { position: to + 1 }))
  }
  // Before the list takes the key: to it, an arrow moves the focus.
  const onKeyDownCapture = (event: React.KeyboardEvent<HTMLDivElement>) => {
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role="row"]') : null
    const id = row?.dataset['key']
    if (row === null || id === undefined || indexOf(id) === -1) return
    if (isTyping(event.target)) {
      if (isForPage(event)) return
      if (event.key === 'Escape' && !event.nativeEvent.isComposing) row.focus()
      // To the list, arrows move the focus and letters look for a row.
      event.stopPropagation()
      return
    }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) move(id, event.key === 'ArrowUp' ? -1 : 1)
    else if (event.key === 'Delete') takeOut(id, pieceOf.get(id)?.headline ?? null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const takeOut = (id: string, headline: string | null) => {
    // With the last one goes the list: the sheet has the keys, and in a line of text Ctrl+Z would be the text's own.
    if (articleIds.length === 1) document.activeElement?.closest<HTMLElement>('[role="dialog"]')?.focus()
    tray.change({ remove: [id] })
    setSaid(t('digest.taken-out', { headline: headline ?? t('hit.untitled') }))
  }
  // The row with the focus stays in the window, wherever it was moved or pushed.
  useEffect(() => {
    const show = () => document.activeElement?.closest('[role="dialog"] [role="row"]')?.scrollIntoView({ block: 'nearest' })
    const frame = requestAnimationFrame(show)
    return () => cancelAnimationFrame(frame)
  }, [articleIds])
  if (articleIds.length === 0) return <Notice title={t('digest.empty')}>{t('digest.empty-text')}</Notice>
  return (
    <div onKeyDownCapture={onKeyDownCapture}>
      <p id="clippings-help" className={styles.help}>
        {t('digest.list-help')}
      </p>
      {gone === 0 ? null : <p className={styles.gone}>{t('digest.gone-count', { count: gone })}</p>}
      <Virtualizer layout={SheetLayout} layoutOptions={rowSizes} shouldObserveItemSize>
        <GridList
          aria-label={t('digest.list')}
          aria-describedby="clippings-help"
          items={makeLines(articleIds, pieceOf)}
          dependencies={[language]}
          dragAndDropHooks={dragAndDropHooks}
          onAction={(key) => place.go({ article: String(key), panel: null })}
          className={styles.list ?? ''}
        >
          {(line) => (
            <GridListItem textValue={nameLine(line, t)} className={styles.item ?? ''}>
              <ClippingLine {...line} onTakeOut={takeOut} />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
      <p role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </p>
    </div>
  )
}

/** A key that is no text: a command of the window, F1. */
function isForPage({ key, ctrlKey, metaKey }: React.KeyboardEvent): boolean {
  return ((ctrlKey || metaKey) && key.length === 1) || /^F\d/.test(key)
}
