import { useEffect, useState, type ReactNode } from 'react'
import { Button, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components'
import { flushSync } from 'react-dom'

import styles from './icon-button.module.css'

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly label: string
  readonly children: ReactNode
}

/** A button with a sign alone; its name shows when pointed at or focused. */
export function IconButton({ label, children, ...rest }: IconButtonProps) {
  const [named, setNamed] = useState(false)
  useEffect(() => {
    if (!named) return undefined
    // The name would keep Escape for itself; gone before the key comes to it, it leaves it to the dialog around.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') flushSync(() => setNamed(false))
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [named])
  return (
    <TooltipTrigger delay={500} closeDelay={0} isOpen={named} onOpenChange={setNamed}>
      <Button {...rest} aria-label={label} className={styles.button ?? ''}>
        {children}
      </Button>
      <Tooltip offset={6} className={styles.tooltip ?? ''}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
