/** Bodies of requests, within limits of size and time. */
import type { IncomingMessage } from 'node:http'

import { HttpProblem } from './http-problem.ts'

const maxBytes = 4_000_000
const maxMs = 30_000

/** Reads a body of JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request)
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpProblem(400, 'the body is not JSON')
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge()
  const late = setTimeout(() => request.destroy(), maxMs)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBytes) throw tooLarge()
      chunks.push(chunk)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (thrown) {
    throw thrown instanceof TypeError ? new HttpProblem(400, 'the body is not UTF-8') : thrown
  } finally {
    clearTimeout(late)
  }
}

function tooLarge(): HttpProblem {
  return new HttpProblem(413, `the body is longer than ${maxBytes} bytes`, 'too-large')
}
