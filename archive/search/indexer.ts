/**
 * Makes and keeps the index file: fills it from the change log of the archive in bounded steps, merges it when there is
 * nothing else to do, seals it when it lies still, throws it away when it is damaged or not ours.
 */
import { isPassing } from '#archive/store/explain-sqlite.ts'
import { readArchiveStamp } from '#archive/store/index-feed.ts'
import { hasEmptyPages, openIndexForWriting, readIndexMeta, shrinkIndex } from '#archive/store/index-file.ts'
import { hasFullLevels, isScattered, mergedForOne, mergeFullText, mergeLevels } from '#archive/store/index-full-text.ts'
import { hasIndex, isMarkedDamaged, removeIndex } from '#archive/store/index-presence.ts'
import { breakSeal, isIntact, isSealed, readFileFacts, sealIndex } from '#archive/store/index-seal.ts'
import { endLog } from '#archive/store/journal.ts'
import type { Connection, Store } from '#archive/store/open-store.ts'
import { tokeniserVersion } from '#archive/text/tokens.ts'

import { IndexBatch } from './index-batch.ts'
import { judgeIndex } from './index-link.ts'

export interface IndexerOptions {
  readonly store: Store
  readonly indexFile: string
}

export interface IndexStep {
  /** The index has everything the archive has. */
  readonly done: boolean
  /** Generation of the archive that the index has reached. */
  readonly generation: number
}

/** How many pages were merged, and how many may be. */
export interface TidyStep {
  readonly done: number
  readonly total: number
}

export type ProbeResult = 'ready' | 'absent' | 'foreign' | 'damaged'

export interface Indexer {
  /** Looks at the index file without changing it. */
  probe(): ProbeResult
  /** Takes about `limit` changed articles in, in one transaction. */
  catchUp(limit: number): IndexStep
  /** True when a searcher has found the index damaged; the next `catchUp` begins a new one. */
  isMarked(): boolean
  /** Throws the index away; the next `catchUp` begins a new one. */
  reset(): void
  /** One small piece of upkeep for idle times; false when there is nothing left to do. */
  mergeStep(): boolean
  /**
   * One small piece of merging for the end of an import: levels with many segments, and no more pages than in proportion to what
   * was put in since the index was opened. Null when there is nothing left to do.
   */
  tidyStep(): TidyStep | null
  /** Seals and closes the file. */
  close(): void
}

/** Index pages moved in one step of merging: some tens of milliseconds. */
const mergePages = 400

/** An indexer for an open archive; nothing is opened or made before it is needed. */
export function createIndexer({ store, indexFile }: IndexerOptions): Indexer {
  const archive = store.db
  let db: Connection | null = null
  let batch: IndexBatch | null = null
  let mergingAll = false
  let tidied = 0
  let restarted = false
  let inode: number | undefined

  function open(): { db: Connection; batch: IndexBatch } {
    if (isMarkedDamaged(indexFile)) reset()
    // Another process may have thrown the file away and begun a new one.
    if (db && readFileFacts(indexFile)?.inode !== inode) release()
    if (!db || !batch) {
      db = openIndexForWriting(indexFile, readArchiveStamp(archive).id, tokeniserVersion)
      inode = readFileFacts(indexFile)?.inode
      batch = new IndexBatch(archive, db)
    }
    return { db, batch }
  }

  function release(): void {
    db?.close()
    db = null
    batch = null
    mergingAll = false
  }

  function reset(): void {
    release()
    removeIndex(indexFile)
  }

  function probe(): ProbeResult {
    if (!hasIndex(indexFile)) return 'absent'
    if (isMarkedDamaged(indexFile)) return 'damaged'
    try {
      const opened = open()
      if (!isIntact(opened.db, indexFile)) return 'damaged'
      const standing = judgeIndex(readIndexMeta(opened.db), readArchiveStamp(archive))
      if (standing === 'foreign') reset()
      return standing ?? 'ready'
    } catch (thrown) {
      release()
      // Somebody else is writing to it, or there is no room to: there is nothing wrong with it.
      return isPassing(thrown) ? 'ready' : 'damaged'
    }
  }

  function catchUp(limit: number): IndexStep {
    try {
      const step = takeIn(limit)
      restarted = false
      return step
    } catch (thrown) {
      release()
      // An index that fails in the middle is thrown away once; when a new one fails too, something else is wrong.
      if (restarted || isPassing(thrown)) throw thrown
      restarted = true
      reset()
      return { done: false, generation: 0 }
    }
  }

  function takeIn(limit: number): IndexStep {
    const opened = open()
    const { changes, generation } = opened.batch.run(limit)
    return { done: changes === 0, generation }
  }

  function seal(open: Connection): void {
    if (!isSealed(open)) sealIndex(open, indexFile)
  }

  function mergeStep(): boolean {
    if (!db || isMarkedDamaged(indexFile)) return false
    const index = db
    if (mergingAll || isScattered(index)) {
      mergingAll = write(index, () => mergeFullText(index, mergingAll ? mergePages : -mergePages))
      return true
    }
    if (hasEmptyPages(index)) {
      write(index, () => shrinkIndex(index, mergePages))
      return true
    }
    seal(index)
    return false
  }

  function tidyStep(): TidyStep | null {
    if (!db || !batch || batch.leaves === 0 || isMarkedDamaged(indexFile)) return null
    const index = db
    const total = Math.max(mergePages, batch.leaves * mergedForOne)
    if (tidied >= total || !hasFullLevels(index)) return null
    write(index, () => mergeLevels(index, mergePages))
    tidied += mergePages
    return { done: Math.min(tidied, total), total }
  }

  function write<T>(index: Connection, work: () => T): T {
    return index
      .transaction(() => {
        breakSeal(index)
        return work()
      })
      .immediate()
  }

  return {
    probe,
    catchUp,
    isMarked: () => isMarkedDamaged(indexFile),
    reset,
    mergeStep,
    tidyStep,
    close() {
      try {
        if (db) {
          seal(db)
          endLog(db, indexFile)
        }
      } finally {
        release()
      }
    },
  }
}
