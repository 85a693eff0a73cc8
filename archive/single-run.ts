/** The one import (or re-reading) that may run at a time, with its way to be stopped. */
import { ArchiveError } from '#contract/errors.ts'

export interface Run {
  isCancelled(): boolean
  /** Waits for what goes on by itself; no longer once the run is cancelled. */
  waitFor(what: Promise<void>): Promise<void>
}

export interface SingleRun {
  /** Runs `work` unless something runs; throws `import-running`. */
  run<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Asks the running work to stop; false when nothing runs. */
  cancel(): boolean
}

/** Nothing is running yet. */
export function createSingleRun(): SingleRun {
  let stopCurrent: (() => void) | null = null
  return {
    async run(work) {
      if (stopCurrent) throw new ArchiveError('import-running', 'an import is running; wait for it or cancel it')
      const { promise: stopped, resolve: stop } = Promise.withResolvers<void>()
      let isStopped = false
      stopCurrent = () => {
        isStopped = true
        stop()
      }
      try {
        return await work({ isCancelled: () => isStopped, waitFor: (what) => Promise.race([what, stopped]) })
      } finally {
        stopCurrent = null
      }
    },
    cancel() {
      stopCurrent?.()
      return stopCurrent !== null
    },
  }
}
