/** Opening an archive: its parts put together for the role that it has in this thread. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'

import type { ArchiveApi } from '#contract/api.ts'
import { ArchiveError } from '#contract/errors.ts'
import type { ArchiveEvent, EventListener } from '#contract/events.ts'

import { createApi } from './archive.ts'
import { meantDistricts } from './canonical-districts.ts'
import { createGrants, type GrantedFiles } from './import/grants.ts'
import { createInlineReader, createThreadedReader } from './import/source-reader.ts'
import { createIndexKeeper, followArchive, type IndexKeeper } from './index-keeper.ts'
import { createThreadedIndexKeeper } from './index-thread.ts'
import { loadResources } from './resources.ts'
import { createIndexer } from './search/indexer.ts'
import { keepLooking } from './search/keep-looking.ts'
import { createSearcher } from './search/searcher.ts'
import { readGeneration } from './store/changes.ts'
import { enlargeCache, isCleared, openStore } from './store/open-store.ts'
import { removeLeftCopies } from './store/passing-copies.ts'
import { watchArchive } from './watch-archive.ts'

/** An open archive. */
export interface Archive {
  readonly api: ArchiveApi
  /** Promises files to the next import; gives the token that stands for them. */
  grantFiles(files: GrantedFiles, token?: string): string
  /** Tells a listener what happens; gives the way to stop it. */
  subscribe(listener: EventListener): () => void
  close(): Promise<void>
}

export interface OpenOptions {
  /** The archive file, `X.jianbao`. */
  readonly file: string
  /** A reader answers and changes nothing; a writer does both, as does the whole in one thread. */
  readonly role?: 'whole' | 'reader' | 'writer'
  /** Makes the archive when there is none. */
  readonly create?: boolean
  /** Absent: the resources that ship with the program. */
  readonly resourcesFolder?: string
  /** Entry files of the threads that read pages and make the index; absent, this thread does both. */
  readonly workers?: { readonly parse: string | URL; readonly index: string | URL } | null
  /** Told before a copy is made and read in the place of an archive that was left unfinished where nothing can be written. */
  readonly onCopy?: () => void
}

/** Where the index of an archive is. */
function indexFileOf(file: string): string {
  return `${file}-index`
}

/**
 * To SQLite an empty file is a fresh archive, and the index would be made to agree with it. One that has an index was none: what was
 * in it has been lost, and may still be found elsewhere.
 */
function refuseEmptied(file: string): void {
  if (!isCleared(file) || !existsSync(indexFileOf(file)) || existsSync(`${file}-wal`)) return
  throw new ArchiveError('archive-emptied', `${file} is empty, and has an index`, { data: { file } })
}

/**
 * Opens an archive. Throws `not-found`, `not-an-archive`, `archive-emptied`, `archive-newer`, `archive-older`, `archive-unfinished`,
 * `no-room-to-copy`, `archive-in-use`, `damaged`, `cannot-read`, `cannot-write`, `name-too-long`, `disk-full`, `disk-failed`.
 * A damaged index is no failure: searches scan the articles until it is made again.
 */
export async function openArchive(options: OpenOptions): Promise<Archive> {
  const { file, role = 'whole', create = false, resourcesFolder, workers = null, onCopy } = options
  const resources = loadResources(resourcesFolder)
  // Every host opens a reader; what others left takes up the room that a copy may need now.
  if (role === 'reader') removeLeftCopies()
  if (role !== 'reader') refuseEmptied(file)
  const store = openStore(file, { readonly: role === 'reader', create, onCopy })
  if (role === 'reader') enlargeCache(store)
  const resolveDistrict = (written: string): readonly string[] => meantDistricts(written, resources.parse.gazetteer)
  const plainSearcher = createSearcher({ store, indexFile: indexFileOf(file), resolveDistrict })
  // A reader has a thread of its own, in which there is time between the questions.
  const searcher = role === 'reader' ? keepLooking(plainSearcher) : plainSearcher
  const grants = createGrants()
  const listeners = new Set<EventListener>()
  const announce = (event: ArchiveEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const keeper = role === 'reader' ? null : keepIndex()
  const reader = workers
    ? createThreadedReader(workers.parse, Math.max(1, availableParallelism() - 1), resourcesFolder)
    : createInlineReader(resources)

  function keepIndex(): IndexKeeper {
    return workers
      ? createThreadedIndexKeeper(workers.index, file, announce)
      : createIndexKeeper(createIndexer({ store, indexFile: indexFileOf(file) }), announce)
  }

  // Catching up goes on behind the open archive.
  if (keeper) void followArchive(keeper, readGeneration(store.db), announce)
  // What cannot be read now is told after the next commit.
  const stopWatching = keeper ? watchArchive(store.db, () => void tellOfOthers(keeper).catch(() => {})) : null

  async function tellOfOthers(following: IndexKeeper): Promise<void> {
    const generation = readGeneration(store.db)
    await followArchive(following, generation, announce)
    announce({ kind: 'archive-changed', generation, changedIds: null })
    announce({ kind: 'digests-changed' })
    announce({ kind: 'saved-searches-changed' })
  }

  return {
    api: createApi({ store, searcher, resources, grants, announce, writing: keeper ? { reader, keeper } : null }),
    grantFiles: (files, token) => grants.mint(files, token),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      stopWatching?.()
      await reader.close()
      // An index that cannot be sealed is looked through when it is opened again, and no more.
      await keeper?.close().catch(() => {})
      searcher.close()
      store.close()
    },
  }
}
