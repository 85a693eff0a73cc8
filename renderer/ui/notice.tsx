import type { ReactNode } from 'react'

import styles from './notice.module.css'

interface NoticeProps {
  readonly title: string
  readonly children?: ReactNode
  /** What can be done about it. */
  readonly actions?: ReactNode
}

/** A pane that has nothing to show says why, and what can be done. */
export function Notice({ title, children, actions }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <h3 className={styles.title}>{title}</h3>
      {children === undefined ? null : <div className={styles.text}>{children}</div>}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
