import type { Fact } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { Popover } from '../ui/popover.tsx'

import styles from './fact-mark.module.css'

interface FactMarkProps {
  /** Name of the field, for those who hear the page. */
  readonly name: string
  readonly fact: Fact
}

/** The mark beside a value that the page does not state, with its evidence on demand. What was set by hand has that of its pen. */
export function FactMark({ name, fact }: FactMarkProps) {
  const { t } = useMessages()
  if (fact.basis === null || fact.basis === 'stated' || fact.basis === 'corrected') return null
  const about = t('fact.about', { field: name, basis: t(`basis.${fact.basis}`) })
  return (
    <span className={styles.mark} data-basis={fact.basis}>
      <Popover trigger={t(`fact.${fact.basis}`)} label={about} title={about} look="sign">
        <p className={styles.about}>{about}</p>
        {fact.evidence === null ? null : (
          <p className={styles.evidence}>
            {t('fact.evidence')}
            <q lang="zh-CN">{fact.evidence}</q>
          </p>
        )}
      </Popover>
    </span>
  )
}
