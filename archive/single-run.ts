/** The one import (or re-reading) that may run at a time, with its way to be stopped. */
import { ArchiveError } from '#contract/errors.ts'

export interface SingleRun {
  /** Runs `work` unless something runs; throws `import-running`. */
  run<T>(work: (isCancelled: () => boolean) => Promise<T>): Promise<T>
  /** Asks the running work to stop; false when nothing runs. */
  cancel(): boolean
}

/** Nothing is running yet. */
export function createSingleRun(): SingleRun {
  let current: { cancelled: boolean } | null = null
  return {
    async run(work) {
      if (current) throw new ArchiveError('import-running', 'an import is running; wait for it or cancel it')
      const mine = { cancelled: false }
      current = mine
      try {
        return await work(() => mine.cancelled)
      } finally {
        current = null
      }
    },
    cancel() {
      if (current) current.cancelled = true
      return current !== null
    },
  }
}
