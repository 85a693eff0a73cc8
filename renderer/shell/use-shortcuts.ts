import { useEffect } from 'react'

import { focusSearch } from '../search/focus-search.ts'
import { useSession } from '../session.ts'

/** Keys and menu commands that work wherever the focus is. */
export function useShortcuts(): void {
  const { host, place, imports } = useSession()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey) return
      const command = event.metaKey || event.ctrlKey
      const slash = event.key === '/' && !command && !isTyping(event.target)
      if (slash || (command && event.key.toLowerCase() === 'k')) {
        event.preventDefault()
        focusSearch()
      } else if (event.key === 'F1') {
        // The browser would open its own help.
        event.preventDefault()
        place.go({ panel: 'guide' })
      }
    }
    document.addEventListener('keydown', onKey)
    const stop = host.onMenu((command) => {
      switch (command) {
        case 'find':
          return focusSearch()
        case 'back-up':
          return place.go({ panel: 'archive' })
        case 'guide':
          return place.go({ panel: 'guide' })
        case 'import-files':
        case 'import-folder':
          place.go({ panel: 'import' })
          return void imports.start((handover) => host.chooseFiles(command === 'import-files' ? 'files' : 'folder', handover), {})
        case 'print':
        case 'save-pdf':
          return place.get().article === null ? place.go({ panel: 'digest' }) : document.getElementById(`article-${command}`)?.click()
      }
    })
    return () => {
      document.removeEventListener('keydown', onKey)
      stop()
    }
  }, [host, place, imports])
}

/** The letter that was pressed by itself, whatever Caps Lock makes of it; else the name of the key. */
export function keyOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): string {
  return key.length === 1 && !shiftKey ? key.toLowerCase() : key
}

/** Whether keys are text where the focus is. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"]):not([type="radio"]), textarea, [contenteditable]') !== null
  )
}

/** Whether a key by itself is for the open article: it is not text, and no dialog is before the article. */
export function isForArticle({ isComposing, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (isComposing || ctrlKey || metaKey || altKey || isTyping(target)) return false
  return !(target instanceof HTMLElement && target.closest('[role="dialog"]') !== null)
}
