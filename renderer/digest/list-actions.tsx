import { useState } from 'react'

import { useStore } from '../data/store.ts'
import { useAction } from '../data/use-action.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { type Order, orderPieces, orders } from './order-pieces.ts'
import { focusTitle } from './title-field.tsx'
import { listedNotes } from './tray.ts'
import { useUndoKey } from './use-undo-key.ts'

import styles from './list-actions.module.css'

/** So much of a title is left when words are put behind it. */
const copiedLength = 180

/** What can be done with the list as a whole, above it: it may be long. */
export function ListActions() {
  const { api, tray } = useSession()
  const { t } = useMessages()
  const digest = useStore(tray)
  const { articleIds, title, note, paper, typeSize, flow, canUndo } = digest
  const { run, pending, failure } = useAction((act: () => Promise<void>) => act())
  const [said, setSaid] = useState({ text: '', time: 0 })
  const tell = (text: string) => setSaid(({ time }) => ({ text, time: time + 1 }))
  const begin = async () => {
    await tray.open(null)
    focusTitle()
  }
  const copy = async () => {
    const name = title.trim() === '' ? '' : t('digest.copy-of', { title: title.slice(0, copiedLength) })
    await tray.open(null)
    tray.change({ title: name, note, pieceNotes: listedNotes(digest), paper, typeSize, flow, put: { ids: [...articleIds] } })
    focusTitle()
  }
  const sort = async (order: Order) => {
    const pieces = await api.listPieces({ ids: [...articleIds] })
    tray.change({ put: { ids: [...orderPieces(pieces, order)], before: null } })
    tell(t(`digest.ordered-${order}`))
  }
  const undo = () => {
    tray.undo()
    tell(t('digest.undone'))
  }
  useUndoKey(canUndo ? undo : null)
  return (
    <>
      <div className={styles.actions}>
        {title === '' && note === '' && articleIds.length === 0 ? null : (
          <Button isBusy={pending} onPress={() => void run(begin)}>
            {t('digest.new')}
          </Button>
        )}
        {articleIds.length === 0 ? null : (
          <Button isBusy={pending} onPress={() => void run(copy)}>
            {t('digest.copy')}
          </Button>
        )}
        {canUndo ? (
          <Button look="quiet" onPress={undo}>
            {t('digest.undo')}
          </Button>
        ) : null}
      </div>
      {articleIds.length < 2 ? null : (
        <div role="group" aria-labelledby="clippings-order" className={styles.actions}>
          <span id="clippings-order">{t('digest.order')}</span>
          {orders.map((order) => (
            <Button key={order} look="quiet" isBusy={pending} onPress={() => void run(() => sort(order))}>
              {t(`digest.order-${order}`)}
            </Button>
          ))}
        </div>
      )}
      <p role="status">
        {/* The same words once more are read out if they are new in the page. */}
        <VisuallyHidden key={said.time}>{said.text}</VisuallyHidden>
      </p>
      {failure === null ? null : <Failure failure={failure} />}
    </>
  )
}
