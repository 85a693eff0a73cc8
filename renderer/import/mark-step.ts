import type { BusyState } from './import-store.ts'

/** Names the step an import is at: its phase, and how many quarters of it are done. */
export function markStep(state: BusyState): string {
  if (state.kind === 'granting') {
    return state.handed === null ? 'choosing' : `handing-over ${countQuarters(state.handed.bytes, state.handed.ofBytes)}`
  }
  if (state.stopping) return 'stopping'
  if (state.progress === null) return 'finding'
  const { phase, filesDone, filesTotal } = state.progress
  return phase === 'reading' ? `reading ${countQuarters(filesDone, filesTotal)}` : phase
}

const countQuarters = (done: number, total: number | null): number => (total === null || total === 0 ? 0 : Math.floor((4 * done) / total))
