import { useState } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'

import type { Article, CorrectableField } from '#contract/models.ts'

import { useReadOnly } from '../data/use-read-only.ts'
import { useMessages } from '../messages/use-messages.ts'
import { PenIcon } from '../ui/icons.tsx'
import { CorrectionForm } from './correction-form.tsx'

import styles from './correction-popover.module.css'

interface CorrectionPopoverProps {
  readonly article: Article
  readonly field: CorrectableField
}

/** The pen beside a field, seen when pointed at or focused; a mark in its place tells that the field was set by hand. */
export function CorrectionPopover({ article, field }: CorrectionPopoverProps) {
  const { t } = useMessages()
  const readOnly = useReadOnly()
  const [open, setOpen] = useState(false)
  const name = t('correct.field', { field: t(`field.${field}`) })
  const isCorrected = article.corrected.includes(field)
  const label = isCorrected ? t('correct.field-again', { field: t(`field.${field}`) }) : name
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button aria-label={label} className={styles.pen ?? ''} isDisabled={readOnly} data-corrected={isCorrected ? '' : undefined}>
        {/* Beside a field that is empty nothing else says which one it is the pen of. */}
        <span title={label}>{isCorrected ? t('fact.corrected') : <PenIcon />}</span>
      </Button>
      <Popover aria-label={name} placement="bottom" offset={4} className={styles.popover ?? ''}>
        <CorrectionForm article={article} field={field} onDone={() => setOpen(false)} />
      </Popover>
    </DialogTrigger>
  )
}
