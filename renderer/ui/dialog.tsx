import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

import { useMessages } from '../messages/use-messages.ts'
import { IconButton } from './icon-button.tsx'
import { CloseIcon } from './icons.tsx'

import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** `sheet` stands along the right edge, for long things; `box` in the middle. */
  readonly shape?: 'box' | 'sheet'
  /** Names what the dialog shows now. At another stage it takes the focus anew: what had it may be gone. */
  readonly stage?: string
  readonly children: ReactNode
}

/** A modal dialog. Esc and a click beside it close it; focus goes back to where it was. */
export function Dialog({ title, isOpen, onClose, shape = 'box', stage, children }: DialogProps) {
  const { t } = useMessages()
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className={styles.veil ?? ''}
      data-shape={shape}
    >
      <Modal className={styles.modal ?? ''} data-shape={shape}>
        <AriaDialog key={stage} className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={t('dialog.close')} onPress={onClose}>
              <CloseIcon />
            </IconButton>
          </header>
          <div className={styles.body}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
