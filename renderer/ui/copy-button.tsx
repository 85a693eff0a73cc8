import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'

import { isForArticle, keyOf } from '../shell/use-shortcuts.ts'
import { Button } from './button.tsx'

interface CopyButtonProps {
  readonly text: string
  /** Said for a moment after copying. */
  readonly done: string
  /** A letter that copies, too, while the article is what keys are for. */
  readonly hotkey?: string
  readonly children: ReactNode
}

const shownFor = 1600

/** Copies a text to the clipboard, and says so in its own place. */
export function CopyButton({ text, done, hotkey, children }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), shownFor)
  }
  const onHotkey = useEffectEvent((event: KeyboardEvent) => {
    if (keyOf(event) !== hotkey || !isForArticle(event)) return
    event.preventDefault()
    void copy()
  })
  useEffect(() => {
    if (hotkey === undefined) return
    document.addEventListener('keydown', onHotkey)
    return () => document.removeEventListener('keydown', onHotkey)
  }, [hotkey])
  return (
    <Button look="quiet" aria-keyshortcuts={hotkey} onPress={() => void copy()}>
      <span aria-live="polite">{copied ? done : children}</span>
    </Button>
  )
}
