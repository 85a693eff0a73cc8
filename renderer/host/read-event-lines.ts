import type { ArchiveEvent, EventListener } from '#contract/events.ts'

const retryAfter = 1000

/** What was announced while nobody heard it: anything may have changed. */
const missed: ArchiveEvent = { kind: 'archive-changed', generation: 0, changedIds: null }

/** Reads events, one a line of JSON, until stopped. A stream that breaks is opened again after a breath. */
export async function readEventLines(open: () => Promise<Response>, listener: EventListener, signal: AbortSignal): Promise<void> {
  for (let broken = false; !signal.aborted; broken = true) {
    try {
      const response = await open()
      if (response.status === 403) return
      if (broken && response.ok) listener(missed)
      if (response.ok && response.body !== null) await readLines(response.body, (line) => listener(JSON.parse(line) as ArchiveEvent))
    } catch {
      // Stopped, or the host is away for the moment: both show at the top of the loop.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, retryAfter))
  }
}

async function readLines(body: ReadableStream<Uint8Array>, take: (line: string) => void): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') take(line)
  }
}
