import { useRef } from 'react'

import styles from './splitter.module.css'

interface SplitterProps {
  readonly label: string
  readonly width: number
  readonly limits: { readonly least: number; readonly most: number }
  readonly onResize: (width: number) => void
}

const step = 16

/** The rule between two panes: dragged, or moved with the arrow keys, Home and End. */
export function Splitter({ label, width, limits, onResize }: SplitterProps) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const resize = (next: number) => onResize(Math.min(limits.most, Math.max(limits.least, Math.round(next))))
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: width - step,
    ArrowRight: width + step,
    Home: limits.least,
    End: limits.most,
  }
  return (
    // A separator that can be focused is a control (WAI-ARIA 1.2, window splitter).
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={limits.least}
      aria-valuemax={limits.most}
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={(event) => {
        const next = keys[event.key]
        if (next === undefined) return
        event.preventDefault()
        resize(next)
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => {
        if (start.current !== null) resize(start.current.width + event.clientX - start.current.x)
      }}
      onPointerUp={() => {
        start.current = null
      }}
    />
  )
}
