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
  /** How many files are worth handing over at once. */
  readonly lanes: number
  /** Throws a `FileProblem` when the file is no page. */
  read(task: ReadTask): Promise<PreparedSource>
  close(): Promise<void>
}

/** What a parse worker answers. */
export type ReadReply =
  | { readonly key: number; readonly source: PreparedSource }
  | { readonly key: number; readonly problem: { readonly code: FileProblemCode; readonly message: string } }

/** What a parse worker is asked. */
export type ReadCall = ReadTask & { readonly key: number }

/** Reads in the thread of the caller, letting others have their turn between two files. */
export function createInlineReader(resources: Resources): SourceReader {
  return {
    lanes: 1,
    async read({ bytes, hash, name, given }) {
      await new Promise(setImmediate)
      return prepareSource(bytes, hash, name, given, resources)
    },
    async close() {},
  }
}

interface Lane {
  readonly worker: Worker
  readonly waiting: Map<number, { resolve: (source: PreparedSource) => void; reject: (problem: Error) => void }>
}

/**
 * Reads in up to `count` worker threads that run `entry` (see parse-worker.ts), started when there is something to read. A
 * thread that dies takes only the files it held with it: they are reported as unreadable, and the next file starts a new one.
 */
export function createThreadedReader(entry: string | URL, count: number, resourcesFolder: string | undefined): SourceReader {
  const lanes = new Set<Lane>()
  let nextKey = 0
  let closing = false

  function startLane(): Lane {
    const lane: Lane = { worker: new Worker(entry, { workerData: { resourcesFolder }, resourceLimits }), waiting: new Map() }
    lane.worker.on('message', (reply: ReadReply) => {
      const call = lane.waiting.get(reply.key)
      lane.waiting.delete(reply.key)
      if ('source' in reply) call?.resolve(reply.source)
      else call?.reject(new FileProblem(reply.problem.code, reply.problem.message))
    })
    lane.worker.on('error', (cause) => dropLane(lane, cause))
    lane.worker.on('exit', () => dropLane(lane, null))
    lane.worker.unref()
    lanes.add(lane)
    return lane
  }

  function dropLane(lane: Lane, cause: Error | null): void {
    lanes.delete(lane)
    for (const call of lane.waiting.values()) call.reject(new FileProblem('unreadable', 'reading this file failed', cause))
    lane.waiting.clear()
  }

  /** An idle thread, a new one, or the one with the least to do. */
  function chooseLane(): Lane {
    const [least] = [...lanes].toSorted((a, b) => a.waiting.size - b.waiting.size)
    return least && (least.waiting.size === 0 || lanes.size >= count) ? least : startLane()
  }

  return {
    lanes: count * 2,
    read(task) {
      if (closing) return Promise.reject(new ArchiveError('cancelled', 'the archive is closing'))
      const lane = chooseLane()
      const key = nextKey++
      return new Promise((resolve, reject) => {
        lane.waiting.set(key, { resolve, reject })
        // A small buffer is a view into a larger pool: a copy of its own is handed over, not the pool.
        const bytes = new Uint8Array(task.bytes)
        const call: ReadCall = { ...task, bytes, key }
        lane.worker.postMessage(call, [bytes.buffer])
      })
    },
    async close() {
      closing = true
      await Promise.all([...lanes].map((lane) => lane.worker.terminate()))
    },
  }
}
