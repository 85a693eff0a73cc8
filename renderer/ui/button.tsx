import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'

import styles from './button.module.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `solid` for the one thing to do here, `quiet` for things beside the text, `plain` for the rest. */
  readonly look?: 'plain' | 'solid' | 'quiet'
  readonly children: ReactNode
}

export function Button({ look = 'plain', children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={styles.button ?? ''} data-look={look}>
      {children}
    </AriaButton>
  )
}
