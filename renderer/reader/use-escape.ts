import { useEffect } from 'react'

import { isTyping } from '../shell/use-shortcuts.ts'

/** Leaves a mode with Escape, unless a dialog or a box has its own use of the key. Null: there is none to leave. */
export function useEscape(leave: (() => void) | null): void {
  useEffect(() => {
    if (leave === null) return undefined
    const onKey = ({ key, target, isComposing, defaultPrevented }: KeyboardEvent) => {
      if (key !== 'Escape' || isComposing || defaultPrevented || isTyping(target)) return
      if (document.querySelector('[role="dialog"]') === null) leave()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [leave])
}
