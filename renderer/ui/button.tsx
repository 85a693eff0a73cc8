import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'

import styles from './button.module.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `solid` for the one thing to do here, `quiet` for things beside the text, `plain` for the rest. */
  readonly look?: 'plain' | 'solid' | 'quiet'
  /** Its work, or work that it must not cross, is going on. A disabled button would lose the focus, this one keeps it. */
  readonly isBusy?: boolean
  readonly children: ReactNode
}

export function Button({ look = 'plain', isBusy = false, children, ...rest }: ButtonProps) {
  const held = isBusy ? ({ onPress: () => {}, type: 'button', 'aria-disabled': true } as const) : {}
  return (
    <AriaButton {...rest} {...held} className={styles.button ?? ''} data-look={look}>
      {children}
    </AriaButton>
  )
}
