import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'

import type { Piece } from '#contract/digest-models.ts'

import { useStore } from '../data/store.ts'
import { formatDate } from '../messages/format-date.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { CloseIcon, GripIcon } from '../ui/icons.tsx'
import { SpacedStops } from '../ui/spaced-stops.tsx'
import { nameLine } from './clipping-lines.ts'

import styles from './clipping-list.module.css'

interface ClippingLineProps {
  readonly id: string
  /** Undefined until the archive has said. */
  readonly piece: Piece | undefined
  readonly onTakeOut: (id: string, headline: string | null) => void
}

/** An article of the list: where it stands, what it is, the compiler's note above it. */
export function ClippingLine({ id, piece, onTakeOut }: ClippingLineProps) {
  const { tray } = useSession()
  const { t } = useMessages()
  const { articleIds, pieceNotes } = useStore(tray)
  const [isWriting, setWriting] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isWriting) field.current?.focus()
  }, [isWriting])
  const headline = nameLine({ id, piece }, t)
  const note = pieceNotes[id] ?? ''
  const hasNote = note !== '' || isWriting
  const write = (text: string) => tray.change({ pieceNotes: { [id]: text } })
  return (
    <>
      <Button slot="drag" aria-label={t('digest.move', { headline })} className={styles.grip ?? ''}>
        <GripIcon />
      </Button>
      <span className={styles.number}>{articleIds.indexOf(id) + 1}</span>
      <span className={styles.text}>
        <span className={styles.headline} lang="zh-CN" data-gone={piece?.state === 'gone' ? '' : undefined}>
          <SpacedStops whole={headline} start={0} length={headline.length} />
        </span>
        <span className={styles.facts}>
          {piece === undefined ? null : <Facts {...piece} />}
          {hasNote || piece === undefined || piece.state === 'gone' ? null : (
            <Button aria-label={t('digest.add-piece-note-to', { headline })} className={styles.add ?? ''} onPress={() => setWriting(true)}>
              {t('digest.add-piece-note')}
            </Button>
          )}
        </span>
      </span>
      <IconButton label={t('digest.remove', { headline })} onPress={() => onTakeOut(id, piece?.headline ?? null)}>
        <CloseIcon />
      </IconButton>
      {hasNote ? (
        <textarea
          ref={field}
          aria-label={t('digest.piece-note-of', { headline })}
          lang="zh-CN"
          rows={1}
          maxLength={4000}
          placeholder={t('digest.piece-note-placeholder')}
          value={note}
          className={styles.note}
          onChange={(event) => write(event.currentTarget.value)}
          onBlur={() => {
            setWriting(false)
            if (note !== '' && note.trim() === '') write('')
          }}
          {...keptFromRow}
        />
      ) : null}
    </>
  )
}

const stop = (event: React.SyntheticEvent) => event.stopPropagation()
/** In the text the pointer is the text's: the row would open the article or be dragged away. */
const keptFromRow = { onPointerDown: stop, onMouseDown: stop, onClick: stop, onDragStart: stop }

/** Paper and date, marked where they are inferred, and what has become of the article. */
function Facts({ outlet, publishedDate, state }: Piece) {
  const { t, language } = useMessages()
  if (state === 'gone') return null
  const inferred = <span className={styles.inferred}>{t('hit.inferred')}</span>
  const marks = { present: null, former: t('digest.former'), removed: t('digest.removed') }
  return (
    <>
      <span>
        {outlet.value ?? t('hit.no-outlet')}
        {outlet.basis === 'inferred' ? inferred : null}
      </span>
      <span>
        {publishedDate.value === null ? t('hit.undated') : formatDate(publishedDate.value, language)}
        {publishedDate.basis === 'inferred' ? inferred : null}
      </span>
      {marks[state] === null ? null : <span>{marks[state]}</span>}
    </>
  )
}
