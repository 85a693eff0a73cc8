import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { SearchBox } from '../search/search-box.tsx'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { SettingsMenu } from './settings-menu.tsx'

import styles from './masthead.module.css'

/** The head of the paper: its name, the search box, what else can be done. */
export function Masthead() {
  const { place, tray, preferences } = useSession()
  const { t } = useMessages()
  const { articleIds, keeping } = useStore(tray)
  const { filtersShown, filterWidth } = useStore(preferences)
  // The search box stands over the results.
  const nameWidth = filtersShown ? `min(${filterWidth - 16}px, 26vw)` : 'auto'
  return (
    <header className={styles.masthead} style={{ ['--name-width' as string]: nameWidth }}>
      <h1 className={styles.name}>{t('app.name')}</h1>
      <SearchBox />
      <div className={styles.actions}>
        <Button look="quiet" onPress={() => place.go({ panel: 'import' })}>
          {t('action.import')}
        </Button>
        <Button look="quiet" onPress={() => place.go({ panel: 'digest' })}>
          {t('action.digest')}
          {articleIds.length === 0 ? null : (
            <>
              <span className={styles.count} aria-hidden="true">
                {articleIds.length}
              </span>
              <VisuallyHidden>{t('action.digest-count', { count: articleIds.length })}</VisuallyHidden>
            </>
          )}
          {keeping === 'failed' ? (
            <span role="img" aria-label={t('digest.not-kept')} title={t('digest.not-kept')} className={styles.count}>
              !
            </span>
          ) : null}
        </Button>
        <Button look="quiet" onPress={() => place.go({ panel: 'archive' })}>
          {t('action.archive')}
        </Button>
        <SettingsMenu />
      </div>
    </header>
  )
}
