import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'

import { useStore } from './data/store.ts'
import { useMessages } from './messages/use-messages.ts'
import { useSession } from './session.ts'
import { Shell } from './shell/shell.tsx'

/** The window in its language and its light. */
export function App() {
  const { theme, language } = useStore(useSession().preferences)
  const { t } = useMessages()
  const name = t('app.name')
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.lang = language
    document.title = name
  }, [theme, language, name])
  return (
    <I18nProvider locale={language}>
      <Shell />
    </I18nProvider>
  )
}
