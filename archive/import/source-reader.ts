/** Reading files into articles, in this thread or in others. */
import { resourceLimits, Worker } from 'node:worker_threads'

import { ArchiveError } from '#contract/errors.ts'
import type { BytePlace } from '#contract/models.ts'
import type { Given } from '#contract/requests.ts'

import type { Resources } from '../resources.ts'
import { FileProblem, type FileProblemCode } from './file-problem.ts'
import { prepareSource, type PreparedSource } from './prepare-source.ts'

/** One file to be read. */
export interface ReadTask {
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, lower-case hex. */
  readonly hash: string
  readonly name: string
  readonly given: Given
}

export interface SourceReader {
  /** So many files handed over at once keep it busy while what it has read is stored. */
  readonly ahead: number
  /** Throws a `FileProblem` when the file is no page. */
  read(task: ReadTask): Promise<PreparedSource>
  close(): Promise<void>
}

/** What a parse worker is asked: pages to read, which it answers together and in their order. */
export type ReadCall = readonly ReadTask[]

/** What it answers to one of them. */
export type ReadReply =
  | { readonly source: PreparedSource }
  | { readonly problem: { readonly code: FileProblemCode; readonly message: string; readonly at?: BytePlace } }

/** Reads in the thread of the caller, letting others have their turn between two files. */
export function createInlineReader(resources: Resources): SourceReader {
  return {
    ahead: 4,
    async read({ bytes, hash, name, given }) {
      await new Promise(setImmediate)
      return prepareSource(bytes, hash, name, given, resources)
    },
    async close() {},
  }
}

interface Waiting {
  readonly task: ReadTask
  readonly resolve: (source: PreparedSource) => void
  readonly reject: (problem: Error) => void
}

interface Lane {
  readonly worker: Worker
  /** What the thread was asked and has not answered, call by call. It is at work on the first. */
  readonly held: (readonly Waiting[])[]
}

/** Pages are small, and waking a thread costs as much as a tenth of reading one: so many of them, or so many bytes, go together. */
const pagesPerCall = 16
const bytesPerCall = 64 * 1024
/** A thread is given so many pages ahead: it has something to read while a batch is stored and nobody hands anything out. */
const pagesHeld = 128

/**
 * Reads in up to `count` worker threads that run `entry` (see parse-worker.ts), started when there is something to read. A
 * thread that dies takes only the call it was at work on with it, most often a single large page: that is reported as
 * unreadable, the others are handed out again.
 */
export function createThreadedReader(entry: string | URL, count: number, resourcesFolder: string | undefined): SourceReader {
  const lanes = new Set<Lane>()
  const queue: Waiting[] = []
  let closing = false

  function startLane(): Lane {
    const lane: Lane = { worker: new Worker(entry, { workerData: { resourcesFolder }, resourceLimits }), held: [] }
    lane.worker.on('message', (replies: readonly ReadReply[]) => {
      const call = lane.held.shift() ?? []
      for (const [index, reply] of replies.entries()) if (call[index]) settle(call[index], reply)
      handOut()
    })
    lane.worker.on('error', (cause) => dropLane(lane, cause))
    lane.worker.on('exit', () => dropLane(lane, null))
    lane.worker.unref()
    lanes.add(lane)
    return lane
  }

  function dropLane(lane: Lane, cause: Error | null): void {
    if (!lanes.delete(lane)) return
    const lost = closing ? lane.held.splice(0).flat() : lane.held.shift()
    for (const { reject } of lost ?? []) reject(new FileProblem('unreadable', 'reading this file failed', cause))
    queue.unshift(...lane.held.flat())
    handOut()
  }

  /** An idle thread, a new one, or the one with the least to do; none while all have enough. */
  function chooseLane(): Lane | null {
    const [least] = [...lanes].toSorted((a, b) => countHeld(a) - countHeld(b))
    if (!least || (least.held.length > 0 && lanes.size < count)) return startLane()
    return countHeld(least) < pagesHeld ? least : null
  }

  function handOut(): void {
    while (queue.length > 0) {
      const lane = chooseLane()
      if (!lane) return
      const call = takeCall(queue, Math.min(pagesPerCall, Math.ceil(queue.length / count)))
      lane.held.push(call)
      // A small buffer is a view into a larger pool: a copy of its own is handed over, not the pool.
      const tasks = call.map(({ task }) => ({ ...task, bytes: new Uint8Array(task.bytes) }))
      lane.worker.postMessage(
        tasks satisfies ReadCall,
        tasks.map(({ bytes }) => bytes.buffer),
      )
    }
  }

  return {
    ahead: 512,
    read(task) {
      if (closing) return Promise.reject(new ArchiveError('cancelled', 'the archive is closing'))
      return new Promise((resolve, reject) => {
        queue.push({ task, resolve, reject })
        handOut()
      })
    },
    async close() {
      closing = true
      for (const { reject } of queue.splice(0)) reject(new ArchiveError('cancelled', 'the archive is closing'))
      await Promise.all([...lanes].map((lane) => lane.worker.terminate()))
    },
  }
}

function settle({ resolve, reject }: Waiting, reply: ReadReply): void {
  if ('source' in reply) resolve(reply.source)
  else reject(new FileProblem(reply.problem.code, reply.problem.message, undefined, reply.problem.at))
}

function countHeld({ held }: Lane): number {
  return held.reduce((sum, call) => sum + call.length, 0)
}

/** Takes what goes together off the queue: up to `most` pages, a large one alone. */
function takeCall(queue: Waiting[], most: number): readonly Waiting[] {
  let bytes = 0
  const end = queue.slice(0, most).findIndex(({ task }) => (bytes += task.bytes.length) > bytesPerCall)
  return queue.splice(0, end < 0 ? most : Math.max(1, end))
}
