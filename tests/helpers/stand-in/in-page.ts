/**
 * What runs in the page: two ends of a context bridge, and the world of a sandboxed preload. The source text of these
 * functions is sent to Chromium; nothing outside a function is visible inside it.
 */
import type { Codec, CodecHooks } from './codec.ts'

interface BridgeMessage {
  readonly kind: 'expose' | 'call' | 'returned' | 'settled'
  readonly key?: string
  readonly id?: number
  readonly value?: unknown
  readonly failure?: unknown
}

export interface BridgeEnd {
  expose(key: string, value: unknown): void
}

/** One end of the bridge; the same code in both worlds, which share nothing but the events of the DOM. */
export function openBridgeEnd(makeCodec: () => Codec, outgoing: string, incoming: string): BridgeEnd {
  const { encode, decode } = makeCodec()
  const functions = new Map<number, (...args: unknown[]) => unknown>()
  const numbers = new Map<unknown, number>()
  const promises = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>()
  let last = 0
  let returned: BridgeMessage | null = null

  const fire = (message: BridgeMessage): void => {
    window.dispatchEvent(new CustomEvent(outgoing, { detail: JSON.stringify(message) }))
  }
  const hooks: CodecHooks = {
    keepFunction(value) {
      const known = numbers.get(value)
      if (known !== undefined) return known
      last += 1
      numbers.set(value, last)
      functions.set(last, value)
      return last
    },
    keepPromise(value) {
      last += 1
      const id = last
      value.then(
        (result) => fire({ kind: 'settled', id, value: encode(result, hooks) }),
        (reason: unknown) => fire({ kind: 'settled', id, failure: encode(reason, hooks) }),
      )
      return id
    },
    keepFile: (file) => ({ name: (file as File).name, size: (file as File).size }),
    callFunction:
      (id) =>
      (...args: unknown[]) => {
        // The other world answers while the event is being dispatched: the call is synchronous, as over Electron's bridge.
        fire({ kind: 'call', id, value: encode(args, hooks) })
        const answer = returned
        if (answer?.failure !== undefined) throw decode(answer.failure, hooks)
        return decode(answer?.value, hooks)
      },
    awaitPromise: (id) => new Promise((resolve, reject) => promises.set(id, { resolve, reject })),
  }
  const freeze = (value: unknown): unknown => {
    if (value !== null && typeof value === 'object') Object.values(Object.freeze(value)).forEach(freeze)
    return value
  }
  const call = (message: BridgeMessage): BridgeMessage => {
    try {
      const run = functions.get(Number(message.id))
      return { kind: 'returned', value: encode(run?.(...(decode(message.value, hooks) as unknown[])), hooks) }
    } catch (thrown) {
      return { kind: 'returned', failure: encode(thrown, hooks) }
    }
  }

  window.addEventListener(
    incoming,
    (event) => {
      event.stopImmediatePropagation()
      const message = JSON.parse((event as CustomEvent<string>).detail) as BridgeMessage
      if (message.kind === 'expose') {
        Object.defineProperty(window, String(message.key), { value: freeze(decode(message.value, hooks)), enumerable: true })
      } else if (message.kind === 'returned') returned = message
      else if (message.kind === 'call') fire(call(message))
      else {
        const waiting = promises.get(Number(message.id))
        promises.delete(Number(message.id))
        if (message.failure === undefined) waiting?.resolve(decode(message.value, hooks))
        else waiting?.reject(decode(message.failure, hooks))
      }
    },
    true,
  )
  return { expose: (key, value) => fire({ kind: 'expose', key, value: encode(value, hooks) }) }
}

export interface PreloadFacts {
  readonly source: string
  readonly file: string
  readonly platform: string
  readonly arch: string
  readonly versions: Readonly<Record<string, string | undefined>>
  readonly argv: readonly string[]
  /** Name of the function that hands a text to the main process. */
  readonly binding: string
}

/** The world of a sandboxed preload: `require('electron')` and a poor `process`, nothing else of Node. */
export function runPreload(makeCodec: () => Codec, bridge: BridgeEnd, facts: PreloadFacts): void {
  type Listener = (event: object, ...args: unknown[]) => void
  const { encode, decode } = makeCodec()
  const world = globalThis as unknown as Record<string, (text: string) => void>
  const post = (message: object): void => world[facts.binding]?.(JSON.stringify(message))
  const waiting = new Map<number, { channel: string; resolve(value: unknown): void; reject(reason: Error): void }>()
  const listeners = new Map<string, Listener[]>()
  const paths = new Map<string, string>()
  let calls = 0

  const off = (channel: string, listener: Listener): void => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((known) => known !== listener),
    )
  }
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        const coded = encode(args)
        calls += 1
        waiting.set(calls, { channel, resolve, reject })
        post({ kind: 'invoke', id: calls, channel, args: coded })
      }),
    send: (channel: string, ...args: unknown[]) => post({ kind: 'send', channel, args: encode(args) }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    off: (channel: string, listener: Listener) => {
      off(channel, listener)
      return ipcRenderer
    },
  }

  world['standInReceive'] = (text) => {
    const message = JSON.parse(text) as { kind: string; id: number; channel: string; value?: unknown; failure?: string; args?: unknown }
    if (message.kind === 'paths') {
      for (const [name, path] of Object.entries(message.value as Record<string, string>)) paths.set(name, path)
    } else if (message.kind === 'event') {
      for (const listener of listeners.get(message.channel) ?? []) listener({ sender: ipcRenderer }, ...(decode(message.args) as unknown[]))
    } else {
      const call = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.failure === undefined) call?.resolve(decode(message.value))
      else call?.reject(new Error(`Error invoking remote method '${call.channel}': ${message.failure}`))
    }
  }

  const electron: Record<string, object> = {
    ipcRenderer,
    contextBridge: { exposeInMainWorld: (key: string, value: unknown) => bridge.expose(key, value) },
    webUtils: { getPathForFile: (file: File) => paths.get(file.name) ?? '' },
  }
  const require = (id: string): object => {
    if (id !== 'electron') throw new Error(`module not found: ${id}`)
    return electron
  }
  const process = {
    platform: facts.platform,
    arch: facts.arch,
    versions: facts.versions,
    argv: facts.argv,
    env: {},
    type: 'renderer',
    sandboxed: true,
  }
  const module = { exports: {} }
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the preload as Electron would run it, in a world of its own
    new Function('require', 'process', 'module', 'exports', `${facts.source}\n//# sourceURL=${facts.file}`)(
      require,
      process,
      module,
      module.exports,
    )
  } catch (thrown) {
    post({ kind: 'preload-failed', message: String(thrown instanceof Error ? thrown.stack : thrown) })
  }
}
