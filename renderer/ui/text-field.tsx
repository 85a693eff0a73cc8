import type { InputHTMLAttributes } from 'react'

import styles from './text-field.module.css'

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'onChange'> {
  readonly label: string
  readonly value: string
  readonly onType: (value: string) => void
}

/** A line to write on, with its name above. */
export function TextField({ label, onType, ...rest }: TextFieldProps) {
  return (
    <label className={styles.field}>
      {label}
      <input {...rest} className={styles.input} onChange={(event) => onType(event.currentTarget.value)} />
    </label>
  )
}
