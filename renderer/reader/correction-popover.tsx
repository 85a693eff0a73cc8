import { useState } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'

import type { Article, CorrectableField } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'
import { PenIcon } from '../ui/icons.tsx'
import { CorrectionForm } from './correction-form.tsx'

import styles from './correction-popover.module.css'

interface CorrectionPopoverProps {
  readonly article: Article
  readonly field: CorrectableField
}

/** The pen beside a field: seen when pointed at or focused, always where the field was corrected. */
export function CorrectionPopover({ article, field }: CorrectionPopoverProps) {
  const { t } = useMessages()
  const [open, setOpen] = useState(false)
  const name = t('correct.field', { field: t(`field.${field}`) })
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button aria-label={name} className={styles.pen ?? ''} data-corrected={article.corrected.includes(field) ? '' : undefined}>
        <PenIcon />
      </Button>
      <Popover aria-label={name} placement="bottom" offset={4} className={styles.popover ?? ''}>
        <CorrectionForm article={article} field={field} onDone={() => setOpen(false)} />
      </Popover>
    </DialogTrigger>
  )
}
