import { useState, type ReactNode } from 'react'

import { Button } from './button.tsx'

interface CopyButtonProps {
  readonly text: string
  /** Said for a moment after copying. */
  readonly done: string
  readonly children: ReactNode
}

const shownFor = 1600

/** Copies a text to the clipboard, and says so in its own place. */
export function CopyButton({ text, done, children }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), shownFor)
  }
  return (
    <Button look="quiet" onPress={() => void copy()}>
      <span aria-live="polite">{copied ? done : children}</span>
    </Button>
  )
}
