/** Reads all stored sources again with the present parser, a batch at a time, around what the user has touched. */
import type { RebuildProgress } from '#contract/events.ts'
import type { FileFailure } from '#contract/models.ts'

import { refusalIn } from './import/refused-source.ts'
import { rereadSource } from './import/reread-source.ts'
import type { Resources } from './resources.ts'
import { nextGeneration } from './store/changes.ts'
import type { Store } from './store/open-store.ts'
import { countSources, iterateSources, readSource, type SourceRow } from './store/sources.ts'

/** One transaction holds so many sources, or so many bytes: others who write wait for it. */
const batchSize = 100
const batchBytes = 4 * 1024 * 1024

export interface RebuildOptions {
  readonly store: Store
  readonly resources: Resources
  readonly isCancelled: () => boolean
  readonly onProgress: (progress: RebuildProgress) => void
  /** Called after each batch with the generation it made. */
  readonly onBatch: (generation: number) => Promise<void>
}

/**
 * Gives the files that today's decoder refuses: the reading that there is of them stays. An interrupted run leaves whole
 * batches; the next one reads all again.
 */
export async function rebuildReading({
  store,
  resources,
  isCancelled,
  onProgress,
  onBatch,
}: RebuildOptions): Promise<readonly FileFailure[]> {
  const total = countSources(store.db)
  const refused: FileFailure[] = []
  let read = 0
  let batch: SourceRow[] = []
  let bytes = 0
  const attempt = (reread: () => void): void => {
    try {
      reread()
    } catch (thrown) {
      const failure = refusalIn(thrown)
      if (!failure) throw thrown
      refused.push(failure)
    }
  }
  const storeBatch = store.db.transaction((sources: readonly SourceRow[]) => {
    const generation = nextGeneration(store.db)
    for (const { id } of sources) {
      // As it is now: another program may have taken in other bytes for it since the batch began.
      const source = readSource(store.db, id)
      if (source) attempt(() => rereadSource(store.db, source, resources, generation))
    }
    return generation
  })
  const flush = async (): Promise<void> => {
    const generation = storeBatch.immediate(batch)
    read += batch.length
    batch = []
    bytes = 0
    onProgress({ kind: 'rebuild-progress', done: read, total })
    await onBatch(generation)
    // Calls that wait have their turn between two batches.
    await new Promise(setImmediate)
  }
  for (const source of iterateSources(store.db, batchSize)) {
    batch.push(source)
    bytes += source.size
    if (batch.length === batchSize || bytes >= batchBytes) await flush()
    if (isCancelled()) break
  }
  if (batch.length > 0) await flush()
  return refused
}
