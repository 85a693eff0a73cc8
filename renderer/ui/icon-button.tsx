import type { ReactNode } from 'react'
import { Button, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components'

import styles from './icon-button.module.css'

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly label: string
  readonly children: ReactNode
}

/** A button with a sign alone; its name shows when pointed at or focused. */
export function IconButton({ label, children, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button {...rest} aria-label={label} className={styles.button ?? ''}>
        {children}
      </Button>
      <Tooltip offset={6} className={styles.tooltip ?? ''}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
