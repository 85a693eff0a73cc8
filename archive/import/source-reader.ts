/** Reading files into articles, in this thread or in others. */
import { resourceLimits, Worker } from 'node:worker_threads'

import { ArchiveError } from '#contract/errors.ts'
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

/** What a parse worker answers to one of its calls; it is asked several at a time and answers them together. */
export type ReadReply =
  | { readonly key: number; readonly source: PreparedSource }
  | { readonly key: number; readonly problem: { readonly code: FileProblemCode; readonly message: string } }

/** What a parse worker is asked. */
export type ReadCall = ReadTask & { readonly key: number }

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
  readonly call: ReadCall
  readonly resolve: (source: PreparedSource) => void
  readonly reject: (problem: Error) => void
}

interface Lane {
  readonly worker: Worker
  /** What the thread was asked and has not answered. */
  readonly held: Map<number, Waiting>
}

/** Pages are small, and a message costs as much as a tenth of reading one: so many of them go together. */
const callsAtOnce = 4

/**
 * Reads in up to `count` worker threads that run `entry` (see parse-worker.ts), started when there is something to read. A
 * thread that dies takes only the files it held with it: they are reported as unreadable, and the next file starts a new one.
 */
export function createThreadedReader(entry: string | URL, count: number, resourcesFolder: string | undefined): SourceReader {
  const lanes = new Set<Lane>()
  const queue: Waiting[] = []
  let nextKey = 0
  let closing = false

  function startLane(): Lane {
    const lane: Lane = { worker: new Worker(entry, { workerData: { resourcesFolder }, resourceLimits }), held: new Map() }
    lane.worker.on('message', (replies: readonly ReadReply[]) => {
      for (const reply of replies) settle(lane, reply)
      handOut()
    })
    lane.worker.on('error', (cause) => dropLane(lane, cause))
    lane.worker.on('exit', () => dropLane(lane, null))
    lane.worker.unref()
    lanes.add(lane)
    return lane
  }

  function settle({ held }: Lane, reply: ReadReply): void {
    const waiting = held.get(reply.key)
    held.delete(reply.key)
    if ('source' in reply) waiting?.resolve(reply.source)
    else waiting?.reject(new FileProblem(reply.problem.code, reply.problem.message))
  }

  function dropLane(lane: Lane, cause: Error | null): void {
    lanes.delete(lane)
    for (const { reject } of lane.held.values()) reject(new FileProblem('unreadable', 'reading this file failed', cause))
    lane.held.clear()
    if (!closing) handOut()
  }

  /** An idle thread, a new one, or the one with the least to do; none while all have enough. */
  function chooseLane(): Lane | null {
    const [least] = [...lanes].toSorted((a, b) => a.held.size - b.held.size)
    if (!least || (least.held.size > 0 && lanes.size < count)) return startLane()
    return least.held.size < callsAtOnce ? least : null
  }

  function handOut(): void {
    while (queue.length > 0) {
      const lane = chooseLane()
      if (!lane) return
      const share = queue.splice(0, Math.min(callsAtOnce, Math.ceil(queue.length / count)))
      for (const waiting of share) lane.held.set(waiting.call.key, waiting)
      const calls = share.map(({ call }) => call)
      lane.worker.postMessage(
        calls,
        calls.map(({ bytes }) => bytes.buffer as ArrayBuffer),
      )
    }
  }

  return {
    ahead: 512,
    read(task) {
      if (closing) return Promise.reject(new ArchiveError('cancelled', 'the archive is closing'))
      return new Promise((resolve, reject) => {
        // A small buffer is a view into a larger pool: a copy of its own is handed over, not the pool.
        queue.push({ call: { ...task, bytes: new Uint8Array(task.bytes), key: nextKey++ }, resolve, reject })
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
