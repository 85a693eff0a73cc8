import { use, type ReactNode } from 'react'
import {
  Button as AriaButton,
  DialogTrigger,
  OverlayTriggerStateContext,
  Popover as AriaPopover,
  type PopoverProps,
} from 'react-aria-components'

import { Button } from './button.tsx'

import styles from './popover.module.css'

interface PopoverDetails {
  /** What is pressed: words in the run of the text, or a sign. */
  readonly trigger: ReactNode
  /** The name of the trigger, when its own text does not say what it opens. */
  readonly label?: string
  readonly title: string
  readonly look?: 'word' | 'button' | 'sign'
  readonly placement?: NonNullable<PopoverProps['placement']>
  readonly children: ReactNode
}

/** Something more about a word, on demand: opens by click, Enter or Space, closes by Esc or a click elsewhere. */
export function Popover({ trigger, label, title, look = 'word', placement = 'bottom start', children }: PopoverDetails) {
  return (
    <DialogTrigger>
      <AriaButton className={styles.trigger ?? ''} data-look={look} {...(label === undefined ? {} : { 'aria-label': label })}>
        {trigger}
      </AriaButton>
      {/* Without a Dialog inside the popover is the dialog itself, its button to dismiss included. */}
      <AriaPopover aria-label={title} placement={placement} offset={6} className={styles.popover ?? ''}>
        {children}
      </AriaPopover>
    </DialogTrigger>
  )
}

interface PopoverActionProps {
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A button in a popover that leads elsewhere: the popover closes with it. */
export function PopoverAction({ onPress, children }: PopoverActionProps) {
  const popover = use(OverlayTriggerStateContext)
  const leave = () => {
    popover?.close()
    onPress()
  }
  return (
    <Button look="quiet" onPress={leave}>
      {children}
    </Button>
  )
}
