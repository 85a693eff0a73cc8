/** Reading files into articles, in this thread or in others. */
import { Worker } from 'node:worker_threads'

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
 * Reads in `count` worker threads that run `entry` (see parse-worker.ts). A thread that dies takes only the files it held
 * with it: they are reported as unreadable, and a new thread takes its place.
 */
export function createThreadedReader(entry: string | URL, count: number, resourcesFolder: string | undefined): SourceReader {
  let nextKey = 0
  let closing = false
  const lanes = Array.from({ length: count }, startLane)

  function startLane(): Lane {
    const lane: Lane = { worker: new Worker(entry, { workerData: { resourcesFolder } }), waiting: new Map() }
    lane.worker.on('message', (reply: ReadReply) => {
      const call = lane.waiting.get(reply.key)
      lane.waiting.delete(reply.key)
      if ('source' in reply) call?.resolve(reply.source)
      else call?.reject(new FileProblem(reply.problem.code, reply.problem.message))
    })
    lane.worker.on('error', (cause) => replaceLane(lane, cause))
    lane.worker.on('exit', () => replaceLane(lane, null))
    lane.worker.unref()
    return lane
  }

  function replaceLane(lane: Lane, cause: Error | null): void {
    const at = lanes.indexOf(lane)
    if (at < 0 || closing) return
    for (const call of lane.waiting.values()) call.reject(new FileProblem('unreadable', 'reading this file failed', cause))
    lanes[at] = startLane()
  }

  return {
    lanes: count * 2,
    read(task) {
      if (closing) return Promise.reject(new ArchiveError('cancelled', 'the archive is closing'))
      const lane = lanes.toSorted((a, b) => a.waiting.size - b.waiting.size)[0] as Lane
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
      await Promise.all(lanes.map((lane) => lane.worker.terminate()))
    },
  }
}
