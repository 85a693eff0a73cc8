import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { ProgressBar } from '../ui/progress-bar.tsx'

import styles from './rebuild-bar.module.css'

/** How far the new reading of all sources is; nothing while there is none. */
export function RebuildBar() {
  const progress = useStore(useSession().rebuild)
  const { t } = useMessages()
  if (progress === null) return null
  const { done, total } = progress
  return (
    <span className={styles.bar}>
      <ProgressBar label={t('archive.rebuild-reading')} done={done} total={total} />
      {t('archive.rebuild-progress', { done, total })}
    </span>
  )
}
