/**
 * What the host answered, keyed by method and input. Dropped when the archive changes; asked again at once for what is on
 * screen, and the former answer stays there until the new one comes. An answer overtaken by a later question is thrown away.
 */
import type { ApiMethod, ArchiveApi } from '#contract/api.ts'
import { toArchiveError, type ArchiveError } from '#contract/errors.ts'

export type Input<M extends ApiMethod> = Parameters<ArchiveApi[M]>[0]
export type Result<M extends ApiMethod> = Awaited<ReturnType<ArchiveApi[M]>>

export interface Answer<T> {
  readonly result: T | undefined
  readonly failure: ArchiveError | null
  readonly loading: boolean
}

export interface AnswerStore {
  get<M extends ApiMethod>(key: AnswerKey<M>): Answer<Result<M>>
  /** Asks unless the answer is known or under way; tells when it changes. */
  watch(key: AnswerKey<ApiMethod>, listener: () => void): () => void
  /** Asks again for everything on screen, or for all of one method; the rest is forgotten. */
  refresh(method?: ApiMethod): void
  /** The same for all of one method on screen; done when what came is there, be it a failure. */
  renew(method: ApiMethod): Promise<void>
}

/** Method and input in one string, so that equal questions are the same question. */
export type AnswerKey<M extends ApiMethod> = `${M} ${string}`

export function createAnswerKey<M extends ApiMethod>(method: M, input: Input<M>): AnswerKey<M> {
  return `${method} ${JSON.stringify(input)}`
}

interface Entry {
  answer: Answer<unknown>
  readonly ask: () => Promise<unknown>
  readonly listeners: Set<() => void>
  /** Number of the latest question, and whether it is on its way. */
  asked: number
  running: boolean
  /** Told once when the latest question is answered, or nobody wants to know any more. */
  awaited: (() => void)[]
}

/** Two at once: one slow question must not hold up the next keystroke, and more would only queue up in the reader. */
const atOnce = 2
const keepAtMost = 400
const nothing: Answer<never> = { result: undefined, failure: null, loading: true }

export function createAnswerStore(api: ArchiveApi): AnswerStore {
  const entries = new Map<string, Entry>()
  const waiting: Entry[] = []
  let running = 0

  const ask = async (entry: Entry) => {
    const number = ++entry.asked
    running++
    entry.running = true
    const answer = await entry.ask().then(
      (result) => ({ result, failure: null, loading: false }),
      (thrown: unknown) => ({ result: undefined, failure: toArchiveError(thrown), loading: false }),
    )
    running--
    if (number === entry.asked) {
      entry.running = false
      entry.answer = answer
      for (const listener of entry.listeners) listener()
      if (!waiting.includes(entry)) settle(entry)
    }
    askNext()
  }

  const settle = (entry: Entry) => {
    for (const done of entry.awaited.splice(0)) done()
  }

  /** Newest first, and only what is still wanted: a query typed over is never sent. */
  const askNext = () => {
    while (running < atOnce) {
      const entry = waiting.pop()
      if (entry === undefined) return
      if (entry.listeners.size > 0) void ask(entry)
      else settle(entry)
    }
  }

  const queue = (entry: Entry) => {
    if (waiting.includes(entry)) waiting.splice(waiting.indexOf(entry), 1)
    waiting.push(entry)
    askNext()
  }

  const addEntry = (key: string): Entry => {
    const space = key.indexOf(' ')
    const call = api[key.slice(0, space) as ApiMethod] as (input: unknown) => Promise<unknown>
    const input: unknown = JSON.parse(key.slice(space + 1))
    const entry: Entry = { answer: nothing, ask: () => call(input), listeners: new Set(), asked: 0, running: false, awaited: [] }
    entries.set(key, entry)
    return entry
  }

  const forgetOldest = () => {
    if (entries.size <= keepAtMost) return
    for (const [key, entry] of entries) {
      if (entry.listeners.size === 0) entries.delete(key)
      if (entries.size <= keepAtMost * 0.75) return
    }
  }

  const refresh = (method?: ApiMethod) => {
    for (const [key, entry] of entries) {
      if (method !== undefined && !isOf(key, method)) continue
      if (entry.listeners.size === 0) entries.delete(key)
      else {
        entry.answer = { ...entry.answer, loading: true }
        queue(entry)
      }
    }
  }

  return {
    get: <M extends ApiMethod>(key: AnswerKey<M>) => (entries.get(key)?.answer ?? nothing) as Answer<Result<M>>,
    watch(key, listener) {
      const entry = entries.get(key) ?? addEntry(key)
      entry.listeners.add(listener)
      if (entry.answer.loading && !entry.running && !waiting.includes(entry)) queue(entry)
      forgetOldest()
      return () => entry.listeners.delete(listener)
    },
    refresh,
    async renew(method) {
      const shown = [...entries].filter(([key, { listeners }]) => isOf(key, method) && listeners.size > 0)
      const answered = shown.map(([, entry]) => new Promise<void>((resolve) => entry.awaited.push(resolve)))
      refresh(method)
      await Promise.all(answered)
    },
  }
}

const isOf = (key: string, method: ApiMethod): boolean => key.startsWith(`${method} `)
