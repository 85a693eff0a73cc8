import type { ArchiveError } from '#contract/errors.ts'

import { useMessages } from '../messages/use-messages.ts'
import { Button } from './button.tsx'

import styles from './failure.module.css'

interface FailureProps {
  readonly failure: ArchiveError
  readonly onRetry?: () => void
}

/** What went wrong, in a sentence, where the action was; with the action again when that may help. */
export function Failure({ failure, onRetry }: FailureProps) {
  const { t, explain } = useMessages()
  return (
    <div role="alert" className={styles.failure}>
      <p>{explain(failure)}</p>
      {onRetry === undefined || failure.data['gone'] === true ? null : (
        <Button look="quiet" onPress={onRetry}>
          {t('failure.retry')}
        </Button>
      )}
    </div>
  )
}
