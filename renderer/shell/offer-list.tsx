import { useApi } from '../data/use-api.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'

import styles from './archive-dialog.module.css'

/** More than anybody goes through at one sitting; those behind come up as these are answered. */
const mostShown = 50

/** Touched articles that the present reading would split: each is the way to its article, where the choice is. */
export function OfferList() {
  const { place } = useSession()
  const { t } = useMessages()
  const { result: offers = [] } = useApi('listOffers', {})
  if (offers.length === 0) return null
  return (
    <section className={styles.act}>
      <h3 className={styles.offers}>{t('archive.offers', { count: offers.length })}</h3>
      <ul lang="zh-CN">
        {offers.slice(0, mostShown).map(({ articleId, pieces }) => (
          <li key={articleId}>
            <Button look="quiet" onPress={() => place.go({ article: articleId, panel: null })}>
              {pieces[0]?.headline ?? t('reader.untitled')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
