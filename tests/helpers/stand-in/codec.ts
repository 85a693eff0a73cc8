/**
 * Copies values through JSON as Electron's structured clone would, as far as the program needs. The source text of this
 * function is also sent into the page: nothing outside of it is visible inside.
 *
 * `functions` and `promises` are allowed only across the context bridge, where hooks number them; over IPC they throw.
 */
export interface CodecHooks {
  keepFunction(value: (...args: unknown[]) => unknown): number
  callFunction(id: number): unknown
  keepPromise(value: Promise<unknown>): number
  awaitPromise(id: number): unknown
  keepFile(value: unknown): unknown
}

export interface Codec {
  readonly encode: (value: unknown, hooks?: CodecHooks) => unknown
  readonly decode: (coded: unknown, hooks?: CodecHooks) => unknown
}

export function makeCodec(): Codec {
  interface Tagged {
    readonly $: string
    readonly v?: unknown
    readonly name?: string
  }

  const toBase64 = (bytes: Uint8Array): string => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
    return btoa(text)
  }
  const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  const refuse = (): never => {
    throw new Error('An object could not be cloned.')
  }

  const encodeObject = (value: object, hooks: CodecHooks | undefined, above: readonly object[]): unknown => {
    if (above.includes(value)) throw new Error('stand-in: a value that holds itself')
    const inner = (part: unknown): unknown => encodeValue(part, hooks, [...above, value])
    if (Array.isArray(value)) return value.map(inner)
    if (value instanceof Date) return { $: 'date', v: value.getTime() }
    if (value instanceof Error) return { $: 'error', name: value.name, v: value.message }
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) }
    if (ArrayBuffer.isView(value)) return { $: 'bytes', v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }
    if (value instanceof Map) return { $: 'map', v: [...value].map(([key, part]) => [inner(key), inner(part)]) }
    if (value instanceof Set) return { $: 'set', v: [...value].map(inner) }
    if (typeof File !== 'undefined' && value instanceof File) return hooks ? { $: 'file', v: hooks.keepFile(value) } : refuse()
    if (typeof (value as { then?: unknown }).then === 'function') {
      return hooks ? { $: 'promise', v: hooks.keepPromise(value as Promise<unknown>) } : refuse()
    }
    return { $: 'object', v: Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inner(part)])) }
  }

  const encodeValue = (value: unknown, hooks: CodecHooks | undefined, above: readonly object[]): unknown => {
    switch (typeof value) {
      case 'undefined':
        return { $: 'undefined' }
      case 'number':
        return Number.isFinite(value) ? value : { $: 'number', v: String(value) }
      case 'bigint':
        return { $: 'bigint', v: String(value) }
      case 'function':
        return hooks ? { $: 'function', v: hooks.keepFunction(value as () => unknown) } : refuse()
      case 'symbol':
        return refuse()
      case 'object':
        return value === null ? null : encodeObject(value, hooks, above)
      default:
        return value
    }
  }

  const decode = (coded: unknown, hooks?: CodecHooks): unknown => {
    if (coded === null || typeof coded !== 'object') return coded
    if (Array.isArray(coded)) return coded.map((part) => decode(part, hooks))
    const { $: kind, v, name } = coded as Tagged
    switch (kind) {
      case 'undefined':
        return undefined
      case 'number':
        return Number(v)
      case 'bigint':
        return BigInt(v as string)
      case 'date':
        return new Date(v as number)
      case 'error':
        return Object.assign(new Error(v as string), { name })
      case 'buffer':
        return fromBase64(v as string).buffer
      case 'bytes':
        return fromBase64(v as string)
      case 'map':
        return new Map((v as unknown[][]).map(([key, part]) => [decode(key, hooks), decode(part, hooks)]))
      case 'set':
        return new Set((v as unknown[]).map((part) => decode(part, hooks)))
      case 'file':
        return v
      case 'function':
        return hooks?.callFunction(v as number)
      case 'promise':
        return hooks?.awaitPromise(v as number)
      default:
        return Object.fromEntries(Object.entries(v as object).map(([key, part]) => [key, decode(part, hooks)]))
    }
  }

  return { encode: (value, hooks) => encodeValue(value, hooks, []), decode }
}
