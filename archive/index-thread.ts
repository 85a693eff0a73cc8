/** The index keeper in a thread of its own, so that an import and the index are made side by side. */
import { parentPort, resourceLimits, Worker, workerData, type MessagePort } from 'node:worker_threads'

import { fromReply, toReply, type Reply } from '#contract/errors.ts'
import type { ArchiveEvent, EventListener } from '#contract/events.ts'

import { yieldToOthers } from './import/background-threads.ts'
import { createIndexKeeper, type IndexKeeper } from './index-keeper.ts'
import { createIndexer, type TidyStep } from './search/indexer.ts'
import { explainSqlite } from './store/explain-sqlite.ts'
import { openStore, type Store } from './store/open-store.ts'

type Call = { readonly key: number } & (
  | { readonly kind: 'reach'; readonly generation: number }
  | { readonly kind: 'rebuild' | 'tidy' | 'close' }
)
type Answer =
  | { readonly kind: 'event'; readonly event: ArchiveEvent }
  | { readonly kind: 'reply'; readonly key: number; readonly reply: Reply<TidyStep | null> }

/** Serves the thread that started this one; the archive file comes as worker data. */
export function runIndexWorker(): void {
  yieldToOthers()
  const port = parentPort as MessagePort
  const { file } = workerData as { file: string }
  const open = (): { readonly store: Store; readonly keeper: IndexKeeper } => {
    const store = openStore(file, { readonly: true })
    const keeper = createIndexKeeper(createIndexer({ store, indexFile: `${file}-index` }), (event) => {
      port.postMessage({ kind: 'event', event } satisfies Answer)
    })
    return { store, keeper }
  }
  let opened: ReturnType<typeof open> | null = null
  const perform = async (call: Call): Promise<TidyStep | null> => {
    // With the first call, so that one is answered with the reason where it cannot be opened.
    const { store, keeper } = (opened ??= open())
    if (call.kind === 'reach') await keeper.reach(call.generation)
    else if (call.kind === 'rebuild') await keeper.rebuild()
    else if (call.kind === 'tidy') return keeper.tidy()
    else {
      await keeper.close()
      store.close()
    }
    return null
  }
  const answer = async (call: Call): Promise<void> => {
    // What SQLite throws is known for what it is only in this thread: a message keeps no code.
    const explained = perform(call).catch((thrown: unknown) => {
      throw explainSqlite(thrown, file)
    })
    port.postMessage({ kind: 'reply', key: call.key, reply: await toReply(() => explained) } satisfies Answer)
    if (call.kind === 'close') port.close()
  }
  port.on('message', (call: Call) => void answer(call))
}

/** Starts `entry`, which calls `runIndexWorker`, for the archive at `file`. */
export function createThreadedIndexKeeper(entry: string | URL, file: string, announce: EventListener): IndexKeeper {
  let link: { readonly worker: Worker; readonly waiting: Map<number, (reply: Reply<TidyStep | null>) => void> } | null = null
  let nextKey = 0

  function start(): NonNullable<typeof link> {
    const worker = new Worker(entry, { workerData: { file }, resourceLimits })
    const waiting = new Map<number, (reply: Reply<TidyStep | null>) => void>()
    let cause = ''
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'event') return announce(answer.event)
      waiting.get(answer.key)?.(answer.reply)
      waiting.delete(answer.key)
    })
    worker.on('error', (thrown) => (cause = `: ${thrown instanceof Error ? thrown.message : String(thrown)}`))
    worker.on('exit', () => {
      // Searches go on by scanning; the next change starts a new thread.
      if (link?.worker === worker) link = null
      for (const settle of waiting.values()) settle({ error: { code: 'internal', message: `the index thread ended${cause}`, data: {} } })
    })
    worker.unref()
    return { worker, waiting }
  }

  async function call(message: { kind: 'reach'; generation: number } | { kind: 'rebuild' | 'tidy' | 'close' }): Promise<TidyStep | null> {
    const { worker, waiting } = (link ??= start())
    const key = nextKey++
    // A thread with nothing to do must not keep the program alive; one that is waited for must.
    worker.ref()
    const reply = await new Promise<Reply<TidyStep | null>>((resolve) => {
      waiting.set(key, resolve)
      worker.postMessage({ ...message, key } satisfies Call)
    })
    if (waiting.size === 0) worker.unref()
    return fromReply(reply)
  }

  return {
    async reach(generation) {
      await call({ kind: 'reach', generation })
    },
    async rebuild() {
      await call({ kind: 'rebuild' })
    },
    // A thread that is not there has put nothing in.
    tidy: async () => (link ? call({ kind: 'tidy' }) : null),
    async close() {
      if (link) await call({ kind: 'close' })
    },
  }
}
