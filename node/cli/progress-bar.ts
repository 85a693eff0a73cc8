/** One line on a terminal's stderr that shows how far an import is; nothing in a pipe. */
import type { ArchiveEvent, ImportProgress } from '#contract/events.ts'

import type { Speaker } from './speaker.ts'
import { cutCells, measureCells, type Output } from './terminal.ts'

export interface ProgressBar {
  show(event: ArchiveEvent): void
  /** Takes the line away again. */
  clear(): void
}

const barCells = 24

/** A bar for import progress. */
export function createProgressBar(output: Output, speaker: Speaker): ProgressBar {
  let shown = false
  return {
    show(event) {
      if (!output.isTerminal || event.kind !== 'import-progress' || event.phase === 'done') return
      const line = cutCells(describeProgress(event, speaker), output.columns - 1)
      output.write(`\r${line}\u001b[K`)
      shown = true
    },
    clear() {
      if (shown) output.write('\r\u001b[K')
      shown = false
    },
  }
}

/** The line itself. */
export function describeProgress(event: ImportProgress, speaker: Speaker): string {
  const values = { done: event.filesDone, total: event.filesTotal ?? 0, articles: event.articles, failed: event.failed }
  if (event.phase === 'finding' || !event.filesTotal) return speaker.say('progress-finding', values)
  const share = event.filesDone / event.filesTotal
  const filled = Math.round(share * barCells)
  const bar = '█'.repeat(filled) + '░'.repeat(barCells - measureCells('█'.repeat(filled)))
  const key = event.phase === 'indexing' ? 'progress-indexing' : 'progress-reading'
  return `${bar} ${Math.floor(share * 100)}% ${speaker.say(key, values)}`
}
