import { useStore } from '../data/store.ts'
import { useAction } from '../data/use-action.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'
import { orderByDate } from './tray.ts'

import styles from './list-actions.module.css'

/** What can be done with the list as a whole. */
export function ListActions() {
  const { api, tray } = useSession()
  const { t } = useMessages()
  const { articleIds, title, note, canUndo } = useStore(tray)
  const { run, pending, failure } = useAction((act: () => Promise<void>) => act())
  const sort = async () => {
    const pieces = await api.listPieces({ ids: [...articleIds] })
    tray.change({ put: { ids: [...orderByDate(pieces)], before: null } })
  }
  return (
    <>
      <div className={styles.actions}>
        {title === '' && note === '' && articleIds.length === 0 ? null : (
          <Button isBusy={pending} onPress={() => void run(() => tray.open(null))}>
            {t('digest.new')}
          </Button>
        )}
        {articleIds.length < 2 ? null : (
          <Button look="quiet" isBusy={pending} onPress={() => void run(sort)}>
            {t('digest.by-date')}
          </Button>
        )}
        {canUndo ? (
          <Button look="quiet" onPress={tray.undo}>
            {t('digest.undo')}
          </Button>
        ) : null}
      </div>
      {failure === null ? null : <Failure failure={failure} />}
    </>
  )
}
