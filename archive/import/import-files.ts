/**
 * The import: files found, read in parse threads, stored in batches. A batch is one transaction, so a crash leaves whole
 * batches; known bytes are recognised by their hash, so the next run goes on where the last one ended.
 */
import { hash as digestOf } from 'node:crypto'
import { relative } from 'node:path'
import { deflateRawSync } from 'node:zlib'

import { toWireError, type Reply } from '#contract/errors.ts'
import type { ImportProgress } from '#contract/events.ts'
import type { FileFailure, FileRemark, ImportReport } from '#contract/models.ts'
import type { Given } from '#contract/requests.ts'

import type { Resources } from '../resources.ts'
import type { Store } from '../store/open-store.ts'
import { findSourceAt, findSourceByHash, finishRun, listOtherPlaces, readSource, startRun, type NewSource } from '../store/sources.ts'
import { describeProblem, FileProblem } from './file-problem.ts'
import { createGoneFinder, type GoneFinder } from './find-gone.ts'
import type { GrantedFiles } from './grants.ts'
import type { PreparedSource } from './prepare-source.ts'
import { readBytes } from './read-bytes.ts'
import type { SourceReader } from './source-reader.ts'
import { storeBatch } from './store-batch.ts'
import { walkPaths, type Found } from './walk.ts'

export interface ImportOptions {
  readonly store: Store
  readonly reader: SourceReader
  readonly resources: Resources
  readonly files: GrantedFiles
  readonly given: Given
  readonly onProgress: (progress: ImportProgress) => void
  /** Told how it ended, once. */
  readonly onEnd: (reply: Reply<ImportReport>) => void
  readonly isCancelled: () => boolean
  /** Called after each batch with the generation it made; may wait, so that the index never falls far behind. */
  readonly onBatch: (generation: number) => Promise<void>
  /** Called when all is stored; may wait for the index. */
  readonly onStored: () => Promise<void>
}

/** A file that was read, ready for its batch. `source` is null where the bytes are known already. */
export interface ReadFile {
  readonly path: string
  readonly name: string
  readonly hash: string
  readonly size: number
  /** What was said of this file, now or when other bytes stood at its place. */
  readonly given: Given
  readonly source: (PreparedSource & Pick<NewSource, 'packed'>) | null
  /** Other places where these bytes were, and are no more. Asked before the batch: while it is stored, nothing waits for a drive. */
  readonly gone: readonly string[]
}

type Outcome = { readonly kind: 'read'; readonly file: ReadFile } | { readonly kind: 'failed'; readonly failure: FileFailure }

/** A batch is stored when it has this many files, or this many bytes: large enough to be cheap, small enough to stay cancellable. */
const batchFiles = 512
const batchBytes = 4 * 1024 * 1024
/** The first one is smaller: so much sooner there is something to find, and something to do for the thread that makes the index. */
const firstFiles = 64

/** So many files are fetched at once, and none while those on their way have so many bytes. */
const filesFetched = 8
const bytesAhead = 8 * 1024 * 1024

/** As often as anybody can follow. */
const reportPause = 100

/** Imports the files; never throws for a bad one. However it ends, whoever watches is told. */
export async function importFiles(options: ImportOptions): Promise<ImportReport> {
  try {
    const report = await importAll(options)
    options.onEnd({ result: report })
    return report
  } catch (thrown) {
    options.onEnd({ error: toWireError(thrown) })
    throw thrown
  }
}

async function importAll(options: ImportOptions): Promise<ImportReport> {
  const { store, given, onProgress, isCancelled } = options
  const started = performance.now()
  const total = await countFiles(options)
  const remarks: FileRemark[] = []
  const runId = startRun(store.db, given)
  const tally = { imported: 0, unchanged: 0, leftOut: 0, changed: 0, moved: 0, articles: 0, done: 0 }
  const failed: FileFailure[] = []

  let batch: ReadFile[] = []
  let bytes = 0
  let enough = firstFiles
  const flush = async (): Promise<void> => {
    const stored = storeBatch(options, runId, batch)
    batch = []
    bytes = 0
    enough = batchFiles
    tally.imported += stored.imported
    tally.unchanged += stored.unchanged
    tally.leftOut += stored.leftOut
    tally.changed += stored.changed
    tally.moved += stored.moved
    tally.articles += stored.articles
    failed.push(...stored.failed)
    remarks.push(...stored.remarks)
    if (stored.generation !== null) await options.onBatch(stored.generation)
  }
  let reported = started
  const report = (phase: ImportProgress['phase']): void => {
    reported = performance.now()
    onProgress({
      kind: 'import-progress',
      phase,
      filesDone: tally.done,
      filesTotal: Math.max(total, tally.done),
      articles: tally.articles + batch.reduce((sum, { source }) => sum + (source?.reading.articles.length ?? 0), 0),
      failed: failed.length,
    })
  }

  report('reading')
  for await (const outcome of readInOrder(findFiles(options, remarks), options)) {
    tally.done++
    if (outcome.kind === 'failed') failed.push(outcome.failure)
    else {
      batch.push(outcome.file)
      // Known ones count: with something new said of them, or moved, they are read again within the batch.
      bytes += outcome.file.size
    }
    if (batch.length >= enough || bytes >= batchBytes) await flush()
    if (performance.now() - reported >= reportPause) report('reading')
    if (isCancelled()) break
  }
  await flush()
  finishRun(store.db, runId)
  const cancelled = isCancelled() && tally.done < total
  const { imported, unchanged, leftOut, changed, moved, articles } = tally
  const ms = Math.round(performance.now() - started)
  report('indexing')
  await options.onStored()
  return {
    runId,
    files: cancelled ? total : tally.done,
    imported,
    unchanged,
    leftOut,
    changed,
    moved,
    failed,
    remarks,
    articles,
    cancelled,
    ms,
  }
}

type Readable = Exclude<Found, { kind: 'passed-over' }>

/** Counts the files first, so that progress has an end. They are found again one by one: a list of a million is 150 MB. */
async function countFiles({ files, resources, onProgress, isCancelled }: ImportOptions): Promise<number> {
  let count = 0
  for await (const { kind } of walkPaths(files.paths, resources.passedOver)) {
    if (kind === 'passed-over') continue
    count++
    if (count % 1000 === 0)
      onProgress({ kind: 'import-progress', phase: 'finding', filesDone: count, filesTotal: null, articles: 0, failed: 0 })
    if (isCancelled()) break
  }
  return count
}

/** The files to be read; others are put among the remarks. */
async function* findFiles({ files, resources }: ImportOptions, remarks: FileRemark[]): AsyncGenerator<Readable> {
  for await (const item of walkPaths(files.paths, resources.passedOver)) {
    if (item.kind === 'passed-over')
      remarks.push({ file: nameOf(item.path, files), code: item.reason, message: 'a kind of file that is no page' })
    else yield item
  }
}

/** A file on its way: its bytes are fetched, then it waits for its turn to be read. */
interface Begun {
  /** Zero until they are there, and where they cannot be had. */
  size: number
  readonly fetched: Promise<unknown>
  readonly outcome: Promise<Outcome>
}

/** Reads files side by side, ahead of what is stored, and gives their outcomes in the order of the files. */
async function* readInOrder(found: AsyncIterable<Readable>, options: ImportOptions): AsyncGenerator<Outcome> {
  const begun: Begun[] = []
  const findGone = createGoneFinder()
  const isFull = (): boolean => begun.length >= options.reader.ahead || begun.reduce((sum, { size }) => sum + size, 0) > bytesAhead
  for await (const item of found) {
    if (options.isCancelled()) break
    begun.push(begin(item, options, findGone))
    await begun.at(-filesFetched)?.fetched
    while (isFull()) yield await (begun.shift() as Begun).outcome
  }
  for (const { outcome } of begun) yield await outcome
}

function begin(item: Readable, options: ImportOptions, findGone: GoneFinder): Begun {
  const bytes = item.kind === 'problem' ? Promise.reject(item.problem) : readBytes(item.path)
  const fetched = bytes.then(
    ({ length }) => (file.size = length),
    () => {},
  )
  const file: Begun = { size: 0, fetched, outcome: readOne(item.path, bytes, options, findGone) }
  return file
}

async function readOne(path: string, fetching: Promise<Uint8Array>, options: ImportOptions, findGone: GoneFinder): Promise<Outcome> {
  const { store, reader, files } = options
  const name = nameOf(path, files)
  try {
    const bytes = await fetching
    const hash = digestOf('sha256', bytes)
    const known = findSourceByHash(store.db, hash)
    const given = { ...saidBefore(path, options), ...options.given }
    const source = known ? null : { ...(await reader.read({ bytes, hash, name, given })), packed: pack(bytes) }
    const gone = known ? await findGone(listOtherPlaces(store.db, known.id, path)) : []
    return { kind: 'read', file: { path, name, hash, size: bytes.length, given, source, gone } }
  } catch (thrown) {
    if (thrown instanceof FileProblem) return { kind: 'failed', failure: { file: name, ...describeProblem(thrown) } }
    const message = thrown instanceof Error ? thrown.message : String(thrown)
    return { kind: 'failed', failure: { file: name, code: 'unreadable', message } }
  }
}

/** Packs what is stored; in this thread, which has more time to spare than the one that reads. */
function pack(bytes: Uint8Array): Uint8Array {
  // What zlib gives is part of a buffer of sixteen kilobytes: a copy is all that waits for the batch.
  return new Uint8Array(deflateRawSync(bytes))
}

/** Paper and date that were said of the bytes that stood here before: new bytes at the same place are the same page. */
function saidBefore(path: string, { store, files }: ImportOptions): Given {
  const former = files.lasting === false ? null : findSourceAt(store.db, path)
  const { outlet, publishedDate } = (former === null ? null : readSource(store.db, former))?.given ?? {}
  return { ...(outlet === undefined ? {} : { outlet }), ...(publishedDate === undefined ? {} : { publishedDate }) }
}

function nameOf(path: string, files: GrantedFiles): string {
  return (files.relativeTo ? relative(files.relativeTo, path) : path).replaceAll('\\', '/')
}
