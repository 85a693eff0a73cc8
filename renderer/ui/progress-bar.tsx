import styles from './progress-bar.module.css'

interface ProgressBarProps {
  readonly label: string
  readonly done: number
  /** Null while there is no end to fill to. */
  readonly total: number | null
}

/** A rule that fills with ink. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const filled = total === null || total === 0 ? {} : { max: total, value: done }
  return <progress className={styles.bar} aria-label={label} {...filled} />
}
