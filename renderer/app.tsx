import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'

import { useStore } from './data/store.ts'
import { useSession } from './session.ts'
import { Shell } from './shell/shell.tsx'
import { keepFocus } from './ui/keep-focus.ts'

/** The window in its language and its light. */
export function App() {
  const { theme, language } = useStore(useSession().preferences)
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.lang = language
  }, [theme, language])
  useEffect(() => keepFocus(document), [])
  return (
    <I18nProvider locale={language}>
      <Shell />
    </I18nProvider>
  )
}
