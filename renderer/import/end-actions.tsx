import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { Button } from '../ui/button.tsx'

import styles from './import-report.module.css'

/** What can be done when an import is over: close, or import something else. */
export function EndActions({ onClose }: { readonly onClose: () => void }) {
  const { imports } = useSession()
  const { t } = useMessages()
  return (
    <div className={styles.actions}>
      <Button look="solid" onPress={onClose}>
        {t('report.done')}
      </Button>
      <Button onPress={() => imports.dismiss()}>{t('report.again')}</Button>
    </div>
  )
}
