import type { Article, CorrectableField } from '#contract/models.ts'

import { useMessages } from '../messages/use-messages.ts'

interface EmptiedFieldProps {
  readonly article: Article
  readonly field: CorrectableField
}

/** In place of a value that was taken away by hand: what is missing here. Nothing where the page had none. */
export function EmptiedField({ article, field }: EmptiedFieldProps) {
  const { t } = useMessages()
  if (!article.corrected.includes(field)) return null
  return (
    <span data-unknown="">
      {t(`field.${field}`)} {t('correct.read-nothing')}
    </span>
  )
}
