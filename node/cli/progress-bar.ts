/** One line on a terminal's stderr that shows how far an import or a new reading is; nothing in a pipe. */
import type { ArchiveEvent, ImportProgress, RebuildProgress, TidyProgress } from '#contract/events.ts'

import type { Speaker } from './speaker.ts'
import { cutCells, type Output } from './terminal.ts'

export interface ProgressBar {
  show(event: ArchiveEvent): void
  /** Takes the line away again. */
  clear(): void
}

const barCells = 24

/** A bar for an archive's events. */
export function createProgressBar(output: Output, speaker: Speaker): ProgressBar {
  let shown = false
  return {
    show(event) {
      if (!output.isTerminal || !isProgress(event)) return
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

type Progress = ImportProgress | RebuildProgress | TidyProgress

function isProgress(event: ArchiveEvent): event is Progress {
  return event.kind === 'rebuild-progress' || event.kind === 'tidy-progress' || event.kind === 'import-progress'
}

/** The line itself. */
export function describeProgress(event: Progress, speaker: Speaker): string {
  if (event.kind === 'rebuild-progress') {
    const { done, total } = event
    return `${drawBar(total === 0 ? 1 : done / total)} ${speaker.say('progress-rebuild', { done, total })}`
  }
  if (event.kind === 'tidy-progress') return `${drawBar(event.done / event.total)} ${speaker.say('progress-tidying')}`
  const values = { done: event.filesDone, total: event.filesTotal ?? 0, articles: event.articles, failed: event.failed }
  if (event.phase === 'finding' || !event.filesTotal) return speaker.say('progress-finding', values)
  const share = event.filesDone / event.filesTotal
  const key = event.phase === 'indexing' ? 'progress-indexing' : 'progress-reading'
  return `${drawBar(share)} ${speaker.say(key, values)}`
}

function drawBar(share: number): string {
  const filled = Math.round(share * barCells)
  return `${'█'.repeat(filled)}${'░'.repeat(barCells - filled)} ${Math.floor(share * 100)}%`
}
