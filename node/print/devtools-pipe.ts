import type { Readable, Writable } from 'node:stream'

import { ArchiveError } from '#contract/errors.ts'

/** Events of the debugging protocol as far as they are listened to. */
export interface DevtoolsEvent {
  readonly method: string
  readonly sessionId?: string
  readonly params: Readonly<Record<string, unknown>>
}

interface Answer {
  readonly id?: number
  readonly method?: string
  readonly sessionId?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Waiting {
  readonly resolve: (result: never) => void
  readonly reject: (reason: Error) => void
}

/**
 * Chromium's debugging protocol over two pipes (`--remote-debugging-pipe`): JSON messages, each ended by a NUL. No port is
 * opened that another program of the machine could talk to.
 */
export class DevtoolsPipe {
  readonly #input: Writable
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Set<(event: DevtoolsEvent) => void>()
  readonly #failureListeners = new Set<(reason: Error) => void>()
  #chunks: Buffer[] = []
  #lastId = 0
  #broken: Error | null = null

  constructor(input: Writable, output: Readable) {
    this.#input = input
    const closed = (cause?: Error): void => this.fail(new ArchiveError('no-browser', 'the browser closed the connection', { cause }))
    input.on('error', closed)
    output.on('error', closed)
    output.on('end', closed)
    output.on('data', (chunk: Buffer) => this.#take(chunk))
  }

  /** Calls a method of the browser or of one of its sessions. */
  send<Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    if (this.#broken !== null) return Promise.reject(this.#broken)
    const id = (this.#lastId += 1)
    const answered = new Promise<Result>((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
    this.#input.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`)
    return answered
  }

  /** Hears every event; returns how to stop. */
  listen(listener: (event: DevtoolsEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Waits for the next event of a kind in a session. */
  async waitFor(method: string, sessionId: string): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    if (this.#broken !== null) throw this.#broken
    const stop = this.listen((event) => {
      if (event.method === method && event.sessionId === sessionId) resolve()
    })
    this.#failureListeners.add(reject)
    try {
      await promise
    } finally {
      stop()
      this.#failureListeners.delete(reject)
    }
  }

  /** Ends all waiting, and all calls to come, with the same reason. */
  fail(reason: Error): void {
    this.#broken ??= reason
    for (const { reject } of this.#waiting.values()) reject(this.#broken)
    for (const hear of this.#failureListeners) hear(this.#broken)
    this.#waiting.clear()
  }

  #take(chunk: Buffer): void {
    let rest = chunk
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      const message = Buffer.concat([...this.#chunks, rest.subarray(0, end)]).toString('utf8')
      this.#chunks = []
      rest = rest.subarray(end + 1)
      this.#handle(JSON.parse(message) as Answer)
    }
    if (rest.length > 0) this.#chunks.push(rest)
  }

  #handle({ id, method, params = {}, sessionId, result, error }: Answer): void {
    if (id === undefined) {
      if (method !== undefined)
        for (const listener of this.#listeners) listener({ method, params, ...(sessionId === undefined ? {} : { sessionId }) })
      return
    }
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error === undefined) waiting?.resolve(result as never)
    else waiting?.reject(new Error(error.message))
  }
}
