/** What the program's page does over HTTP, without a browser: enters by the launch address, keeps cookie and token, calls. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'

import { apiMethods, type ArchiveApi } from '#contract/api.ts'
import { fromReply, type Reply } from '#contract/errors.ts'
import type { ArchiveEvent, EventListener } from '#contract/events.ts'
import type { FileGrant } from '#contract/host.ts'
import { loopback } from '#contract/loopback.ts'

export interface LoopbackPage {
  readonly origin: string
  readonly cookie: string
  readonly token: string
  readonly api: ArchiveApi
  /** A request with all that the page sends; `headers` overrule. */
  post(path: string, body: BodyInit | null, headers?: Readonly<Record<string, string>>): Promise<Response>
  upload(paths: readonly string[]): Promise<FileGrant>
  /** Resolves once the stream is open; gives the way to stop. */
  subscribe(listener: EventListener): Promise<() => void>
}

/** Spends the launch key of an address. */
export async function enterByAddress(address: string): Promise<LoopbackPage> {
  const { origin } = new URL(address)
  const entry = await fetch(address, { redirect: 'manual' })
  const cookie = (entry.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const fragment = new URL(entry.headers.get('location') ?? '', origin).hash.slice(1)
  const token = new URLSearchParams(fragment).get(loopback.tokenFragment) ?? ''

  function post(path: string, body: BodyInit | null, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const own = { origin, cookie, [loopback.tokenHeader]: token, 'content-type': 'application/json' }
    return fetch(origin + path, { method: 'POST', body, headers: { ...own, ...headers } })
  }

  async function call(method: string, input: unknown): Promise<unknown> {
    const response = await post(loopback.callPath + method, JSON.stringify(input))
    return fromReply((await response.json()) as Reply<unknown>)
  }

  async function subscribe(listener: EventListener): Promise<() => void> {
    const response = await post(loopback.eventsPath, '')
    const reader = (response.body as ReadableStream<BufferSource>).pipeThrough(new TextDecoderStream()).getReader()
    // The host ends the stream when it closes.
    readLines(reader, (line) => listener(JSON.parse(line) as ArchiveEvent)).catch(() => {})
    return () => void reader.cancel()
  }

  return {
    origin,
    cookie,
    token,
    api: Object.fromEntries(
      Object.keys(apiMethods).map((method) => [method, (input: unknown) => call(method, input)]),
    ) as unknown as ArchiveApi,
    post,
    async upload(paths) {
      const response = await post(loopback.uploadPath, uploadBody(paths), { 'content-type': 'application/octet-stream' })
      return fromReply((await response.json()) as Reply<FileGrant>)
    },
    subscribe,
  }
}

async function readLines(reader: ReadableStreamDefaultReader<string>, take: (line: string) => void): Promise<void> {
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line) take(line)
  }
}

/** Files and folders as a browser would send them: names relative to what was chosen. */
function uploadBody(paths: readonly string[]): Blob {
  const files = paths.flatMap((path) => listFiles(path).map((file) => ({ file, name: relative(dirname(path), file) || basename(path) })))
  const contents = files.map(({ file }) => readFileSync(file))
  const list = files.map(({ name }, at) => ({ name, size: contents[at]?.length ?? 0 }))
  return new Blob([`${JSON.stringify(list)}\n`, ...contents])
}

function listFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
  return inside.filter((file) => statSync(file).isFile())
}
