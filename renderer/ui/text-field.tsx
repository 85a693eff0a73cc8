import type { InputHTMLAttributes } from 'react'

import styles from './text-field.module.css'

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'onChange'> {
  readonly label: string
  readonly value: string
  readonly onType: (value: string) => void
  /** What is wrong with what stands there. */
  readonly problem?: string | null
}

/** A line to write on, with its name above. */
export function TextField({ label, onType, problem = null, ...rest }: TextFieldProps) {
  return (
    <label className={styles.field}>
      {label}
      <input {...rest} className={styles.input} aria-invalid={problem !== null} onChange={(event) => onType(event.currentTarget.value)} />
      {problem === null ? null : (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </label>
  )
}
