/** One archive worker seen from its host: calls with answers, events, and a named rejection for every call it leaves behind. */
import { Worker } from 'node:worker_threads'

import type { GrantedFiles } from '#archive'
import { ArchiveError, fromReply, type Reply } from '#contract/errors.ts'
import type { EventListener } from '#contract/events.ts'

import type { ArchiveWorkerData, FromWorker, ToWorker } from './worker-messages.ts'

export interface WorkerLink {
  /** Opens the archive in the worker; rejects with the worker's reason. */
  open(): Promise<void>
  call(method: string, input: unknown): Promise<unknown>
  grant(token: string, files: GrantedFiles): void
  /** Lets running calls end, closes the files, ends the thread; by force when it does not answer in `graceMs`. */
  close(graceMs: number): Promise<void>
}

export interface LinkListeners {
  onEvent: EventListener
  /** The thread ended without being asked to. */
  onDeath(error: ArchiveError): void
}

/**
 * Limits of every thread of an archive; those that an archive starts take them over. Young objects get 12 MB, less than V8
 * takes of its own: an import of ten thousand articles is nearly as fast with them (3.0 against 3.1 MB/s) and takes 150 MB
 * less over all threads.
 */
const threadLimits = { maxYoungGenerationSizeMb: 12 }

interface Waiting {
  readonly method: string
  readonly resolve: (reply: Reply<unknown>) => void
}

/** Starts the thread; it waits to be told to open. */
export function startWorkerLink(entry: string, data: ArchiveWorkerData, listeners: LinkListeners): WorkerLink {
  const worker = new Worker(entry, { workerData: data, resourceLimits: threadLimits })
  const waiting = new Map<number, Waiting>()
  const opening = Promise.withResolvers<void>()
  const exited = Promise.withResolvers<void>()
  // A link may die before anyone waits for its opening.
  opening.promise.catch(() => {})
  let nextCall = 0
  let state: 'idle' | 'alive' | 'ending' | 'ended' = 'idle'
  let cause: unknown = null

  const send = (message: ToWorker): void => worker.postMessage(message)

  function take(message: FromWorker): void {
    switch (message.kind) {
      case 'opened':
        return opening.resolve()
      case 'refused':
        state = 'ending'
        return opening.reject(new ArchiveError(message.error.code, message.error.message, { data: message.error.data }))
      case 'reply':
        waiting.get(message.call)?.resolve(message.reply)
        waiting.delete(message.call)
        return
      case 'event':
        return listeners.onEvent(message.event)
      case 'closed':
        state = 'ending'
    }
  }

  function bury(): void {
    const died = state === 'idle' || state === 'alive'
    state = 'ended'
    opening.reject(lost('opening the archive'))
    for (const call of waiting.values()) call.resolve({ error: lost(call.method) })
    waiting.clear()
    exited.resolve()
    if (died) listeners.onDeath(lost('the thread'))
  }

  function lost(what: string): ArchiveError {
    const why = cause instanceof Error ? `: ${cause.message}` : ''
    return new ArchiveError('internal', `${what} was not finished, the ${data.role} thread ended${why}`, {
      data: { role: data.role },
      cause,
    })
  }

  worker.on('message', take)
  worker.on('error', (thrown) => (cause = thrown))
  worker.on('exit', bury)

  return {
    open() {
      if (state === 'idle') state = 'alive'
      send({ kind: 'open' })
      return opening.promise
    },
    async call(method, input) {
      if (state !== 'alive') throw lost(method)
      const call = nextCall++
      const reply = new Promise<Reply<unknown>>((resolve) => waiting.set(call, { method, resolve }))
      send({ kind: 'call', call, method, input })
      return fromReply(await reply)
    },
    grant: (token, files) => send({ kind: 'grant', token, files }),
    async close(graceMs) {
      if (state === 'ended') return
      // A thread that was never told to open has nothing to close.
      const wait = state === 'idle' ? 0 : graceMs
      state = 'ending'
      if (wait > 0) send({ kind: 'close' })
      const forced = setTimeout(() => void worker.terminate(), wait)
      await exited.promise
      clearTimeout(forced)
    },
  }
}
