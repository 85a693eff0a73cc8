/**
 * Keeps the index in step with the archive: probes it at the start, fills it from the change log in small steps, merges it
 * when idle. Whoever changes the archive tells it how far to go; nobody who searches ever waits for it.
 */
import type { EventListener, IndexState } from '#contract/events.ts'

import type { Indexer, TidyStep } from './search/indexer.ts'

export interface IndexKeeper {
  /** Resolves once the index covers a generation of the archive. */
  reach(generation: number): Promise<void>
  /** Throws the index away and fills it anew. */
  rebuild(): Promise<void>
  /** Merges a little of the index, where that is cheap; null when there is nothing more to do, or it cannot be done now. */
  tidy(): Promise<TidyStep | null>
  /** Ends work after the present step. */
  close(): Promise<void>
}

/** Articles put into the index in one transaction: some tens of milliseconds of work. */
const stepArticles = 400
/** Quiet time before merging begins, and between two merge steps, in milliseconds. */
const idleDelay = 2000
const mergePause = 50
/** How often an index at rest is looked after: a searcher, perhaps in another process, may have found it damaged. */
const watchPause = 5000

/**
 * Lets the index follow the archive. One that fails is said aloud and makes searches slower, no more: what it follows has
 * happened, and must not look as if it had not.
 */
export async function followArchive(keeper: IndexKeeper, generation: number, announce: EventListener): Promise<void> {
  try {
    await keeper.reach(generation)
  } catch {
    announce({ kind: 'index-state', state: 'repairing', note: 'index-failed' })
  }
}

/** Works in the thread of the caller, which has its turn between two steps. */
export function createIndexKeeper(indexer: Indexer, announce: EventListener): IndexKeeper {
  let wanted = 0
  let closed = false
  let running: Promise<void> | null = null
  let idle: NodeJS.Timeout | null = null
  let note: string | null = null
  let said: IndexState['state'] | null = null
  /** Nothing is put into a damaged index that could not be thrown away yet. */
  let damaged = false

  const say = (state: IndexState['state']): void => {
    if (state === said) return
    said = state
    announce({ kind: 'index-state', state, note })
  }

  async function fill(): Promise<void> {
    if (idle) clearTimeout(idle)
    let pause = watchPause
    try {
      if (damaged) discard()
      for (let done = false; !done && !closed;) {
        const step = indexer.catchUp(stepArticles)
        done = step.done && step.generation >= wanted
        if (!step.done) say(note ? 'repairing' : 'building')
        await new Promise(setImmediate)
      }
      if (closed) return
      note = null
      say('ready')
      pause = idleDelay
    } catch (thrown) {
      // Whatever was said last, the next success is news.
      said = null
      throw thrown
    } finally {
      if (!closed) idle = setTimeout(upkeep, pause).unref()
    }
  }

  function discard(): void {
    indexer.reset()
    damaged = false
  }

  /** Runs one filling at a time; a second caller shares it and looks again. */
  async function settle(): Promise<void> {
    running ??= fill().finally(() => (running = null))
    await running
  }

  function upkeep(): void {
    if (closed || running) return
    if (indexer.isMarked()) {
      note = 'index-damaged'
      settle().catch(() => {})
    } else idle = setTimeout(upkeep, mergeSome() ? mergePause : watchPause).unref()
  }

  /** Upkeep that fails, be the file busy or the disk full, is tried again later; nobody waits for it. */
  function mergeSome(): boolean {
    try {
      return indexer.mergeStep()
    } catch {
      return false
    }
  }

  if (indexer.probe() === 'damaged') {
    note = 'index-damaged'
    damaged = true
    try {
      discard()
    } catch {
      // The next filling tries again, and fails aloud.
    }
  }

  return {
    async reach(generation) {
      wanted = Math.max(wanted, generation)
      await running
      await settle()
    },
    async rebuild() {
      await running
      discard()
      await settle()
    },
    async tidy() {
      await running
      try {
        return closed || damaged ? null : indexer.tidyStep()
      } catch {
        return null
      }
    },
    async close() {
      closed = true
      if (idle) clearTimeout(idle)
      await running?.catch(() => {})
      indexer.close()
    },
  }
}
