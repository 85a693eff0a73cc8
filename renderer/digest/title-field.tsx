import { useStore } from '../data/store.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useSession } from '../session.ts'
import { TextField } from '../ui/text-field.tsx'

const fieldId = 'digest-title'

/** The title of the digest. */
export function TitleField() {
  const { tray } = useSession()
  const { t } = useMessages()
  const { title } = useStore(tray)
  return (
    <TextField
      id={fieldId}
      lang="zh-CN"
      label={t('digest.name')}
      value={title}
      maxLength={200}
      placeholder={t('digest.name-placeholder')}
      onType={(value) => tray.change({ title: value })}
    />
  )
}

/** Another digest is on the table: it is read out by its title, and the button that put it there may be gone. */
export function focusTitle(): void {
  document.getElementById(fieldId)?.focus()
}
