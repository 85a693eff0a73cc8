/** The archive's announcements as a stream of lines to the page. */
import type { ServerResponse } from 'node:http'

import type { Archive } from '#archive'

const heartbeatMs = 15_000
/** A page that does not read its lines is cut off rather than remembered for. */
const maxWaitingBytes = 4_000_000

/** Sends events until the page goes away. */
export function streamEvents(response: ServerResponse, archive: Archive): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' })
  response.flushHeaders()
  const write = (line: string): void => {
    if (response.writableLength > maxWaitingBytes) response.destroy()
    else response.write(`${line}\n`)
  }
  const unsubscribe = archive.subscribe((event) => write(JSON.stringify(event)))
  const heartbeat = setInterval(() => write(''), heartbeatMs)
  response.on('close', () => {
    clearInterval(heartbeat)
    unsubscribe()
  })
}
