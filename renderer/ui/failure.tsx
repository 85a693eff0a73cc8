import type { ArchiveError } from '#contract/errors.ts'

import { useMessages } from '../messages/use-messages.ts'
import { Button } from './button.tsx'

import styles from './failure.module.css'

interface FailureProps {
  readonly failure: ArchiveError
  readonly onRetry?: () => void
}

/** What went wrong, in a sentence, where the action was, and with which file; with the action again when that may help. */
export function Failure({ failure, onRetry }: FailureProps) {
  const { t, explain } = useMessages()
  const sentence = explain(failure)
  const { file } = failure.data
  return (
    <div role="alert" className={styles.failure}>
      <p>{sentence}</p>
      {typeof file === 'string' && !sentence.includes(file) ? <p className={styles.file}>{file}</p> : null}
      {onRetry === undefined || failure.data['gone'] === true ? null : (
        <Button look="quiet" onPress={onRetry}>
          {t('failure.retry')}
        </Button>
      )}
    </div>
  )
}
