import { useState } from 'react'
import { Button, GridList, GridListItem, useDragAndDrop, type Key } from 'react-aria-components'

import type { Piece } from '#contract/digest-models.ts'
import type { Fact } from '#contract/models.ts'

import { useStore } from '../data/store.ts'
import { useApi } from '../data/use-api.ts'
import { formatDate } from '../messages/format-date.ts'
import { useMessages, type Messages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { CloseIcon, GripIcon } from '../ui/icons.tsx'
import { Notice } from '../ui/notice.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { createLines } from './clipping-lines.ts'
import { findBefore } from './tray.ts'

import styles from './clipping-list.module.css'

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
    if (id === undefined || indexOf(id) === -1) return
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) move(id, event.key === 'ArrowUp' ? -1 : 1)
    else if (event.key === 'Delete') takeOut(id, pieceOf.get(id)?.headline ?? null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const takeOut = (id: string, headline: string | null) => {
    leaveRow(id)
    tray.change({ remove: [id] })
    setSaid(t('digest.taken-out', { headline: headline ?? t('hit.untitled') }))
  }
  if (articleIds.length === 0) return <Notice title={t('digest.empty')}>{t('digest.empty-text')}</Notice>
  return (
    <div onKeyDownCapture={onKeyDownCapture}>
      <p id="clippings-help" className={styles.help}>
        {t('digest.list-help')}
      </p>
      {gone === 0 ? null : <p className={styles.gone}>{t('digest.gone-count', { count: gone })}</p>}
      <GridList
        aria-label={t('digest.list')}
        aria-describedby="clippings-help"
        items={makeLines(articleIds, pieceOf)}
        dependencies={[language]}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => place.go({ article: String(key), panel: null })}
        className={styles.list ?? ''}
      >
        {({ id, piece }) => (
          <GridListItem textValue={piece?.headline ?? t('hit.untitled')} className={styles.item ?? ''}>
            <Line id={id} piece={piece} onTakeOut={takeOut} />
          </GridListItem>
        )}
      </GridList>
      <p role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </p>
    </div>
  )
}

/** Gives the focus of a row that goes to the next one, or at the end to the one before; left to itself the list gives it to a handle. */
function leaveRow(id: string): void {
  const row = document.activeElement?.closest<HTMLElement>('[role="row"]')
  if (row?.dataset['key'] !== id) return
  const rows = [...(row.closest('[role="grid"]')?.querySelectorAll<HTMLElement>('[role="row"][data-key]') ?? [])]
  const place = rows.indexOf(row)
  const next = rows[place + 1] ?? rows[place - 1]
  // Behind the last one goes the list: the sheet has the keys, and in a line of text Ctrl+Z would be the text's own.
  const target = next ?? row.closest<HTMLElement>('[role="dialog"]')
  target?.focus()
}

interface LineProps {
  readonly id: string
  /** Undefined until the archive has said. */
  readonly piece: Piece | undefined
  readonly onTakeOut: (id: string, headline: string | null) => void
}

function Line({ id, piece, onTakeOut }: LineProps) {
  const { t, language } = useMessages()
  const headline = piece === undefined ? '…' : piece.state === 'gone' ? t('digest.gone', { id }) : (piece.headline ?? t('hit.untitled'))
  return (
    <>
      <Button slot="drag" aria-label={t('digest.move', { headline })} className={styles.grip ?? ''}>
        <GripIcon />
      </Button>
      <span className={styles.number} />
      <span className={styles.text}>
        <span className={styles.headline} lang="zh-CN" data-gone={piece?.state === 'gone' ? '' : undefined}>
          {headline}
        </span>
        <span className={styles.facts}>{piece === undefined ? '' : listFacts(piece, t, (date) => formatDate(date, language))}</span>
      </span>
      <IconButton label={t('digest.remove', { headline })} onPress={() => onTakeOut(id, piece?.headline ?? null)}>
        <CloseIcon />
      </IconButton>
    </>
  )
}

function listFacts({ outlet, publishedDate, state }: Piece, t: Messages['t'], format: (date: string) => string): string {
  if (state === 'gone') return ''
  const tell = ({ value, basis }: Fact, unknown: string, show: (value: string) => string) =>
    value === null ? unknown : `${show(value)}${basis === 'inferred' ? `〔${t('hit.inferred')}〕` : ''}`
  const facts = [tell(outlet, t('hit.no-outlet'), (name) => name), tell(publishedDate, t('hit.undated'), format)]
  const marks = { present: [], former: [t('digest.former')], removed: [t('digest.removed')] }[state]
  return [...facts, ...marks].join(' ')
}
