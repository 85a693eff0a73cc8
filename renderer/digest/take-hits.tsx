import { mostPieces } from '#contract/change-digest.ts'

import { useStore } from '../data/store.ts'
import { useAction } from '../data/use-action.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Failure } from '../ui/failure.tsx'

import styles from './list-actions.module.css'

/** The choice of the articles in the list, which tells how many they are. */
export const chosenId = 'digest-chosen'

/** As many hits as one question may ask for. */
const atOnce = 1000

/** Puts the hits into the list, where single ones can be taken out and moved. */
export function TakeHits({ limit }: { readonly limit: number }) {
  const { api, tray, making, place } = useSession()
  const { t } = useMessages()
  const { articleIds } = useStore(tray)
  const { run, pending, failure } = useAction(async () => {
    const { query, filters, sort } = place.get()
    const ids: string[] = []
    for (let offset = 0; offset < limit; offset += atOnce) {
      const { hits } = await api.search({ query, filters, sort, offset, limit: Math.min(atOnce, limit - offset) })
      ids.push(...hits.map(({ id }) => id))
      if (hits.length < atOnce) break
    }
    tray.change({ put: { ids } })
    making.choose({ from: 'tray' })
    // This button goes with its choice; what it did is told by the other.
    document.getElementById(chosenId)?.focus()
  })
  return (
    <>
      <div className={styles.actions}>
        <Button isBusy={pending} isDisabled={articleIds.length >= mostPieces} onPress={() => void run()}>
          {t('digest.take-hits')}
        </Button>
      </div>
      {failure === null ? null : <Failure failure={failure} />}
    </>
  )
}
