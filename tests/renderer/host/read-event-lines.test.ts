import { describe, expect, it } from 'vitest'

import type { ArchiveEvent } from '#contract/events.ts'
import { readEventLines } from '#renderer/host/read-event-lines.ts'

const event = (generation: number): ArchiveEvent => ({ kind: 'archive-changed', generation, changedIds: ['甲'] })

/** The bytes in pieces of a few at a time. */
function streamOf(bytes: Uint8Array, size: number): Response {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
      controller.close()
    },
  })
  return new Response(stream)
}

describe('readEventLines', () => {
  it('puts events together again, however the stream was cut, and passes over empty lines', async () => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(event(1))}\n\n\n${JSON.stringify(event(2))}\n`)
    const stop = new AbortController()
    const seen: ArchiveEvent[] = []
    await new Promise<void>((resolve) => {
      const take = (one: ArchiveEvent) => {
        seen.push(one)
        if (seen.length < 2) return
        stop.abort()
        resolve()
      }
      void readEventLines(() => Promise.resolve(streamOf(bytes, 3)), take, stop.signal)
    })
    expect(seen).toEqual([event(1), event(2)])
  })

  it('says that anything may have changed after a stream was broken', async () => {
    const stop = new AbortController()
    const seen: ArchiveEvent[] = []
    const bytes = new TextEncoder().encode(`${JSON.stringify(event(1))}\n`)
    await new Promise<void>((resolve) => {
      const take = (one: ArchiveEvent) => {
        seen.push(one)
        if (seen.length < 3) return
        stop.abort()
        resolve()
      }
      void readEventLines(() => Promise.resolve(streamOf(bytes, 99)), take, stop.signal)
    })
    expect(seen).toEqual([event(1), { kind: 'archive-changed', generation: 0, changedIds: null }, event(1)])
  })

  it('gives up where it is not let in', async () => {
    let tries = 0
    const refuse = () => {
      tries++
      return Promise.resolve(new Response(null, { status: 403 }))
    }
    await readEventLines(refuse, () => {}, new AbortController().signal)
    expect(tries).toBe(1)
  })
})
