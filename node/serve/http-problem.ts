/** A request that is turned away, with its status. Travels to the page as a `Reply` like any other failure. */
import type { ServerResponse } from 'node:http'

import type { ErrorCode, Reply } from '#contract/errors.ts'

export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  readonly status: number
  readonly code: ErrorCode

  constructor(status: number, message: string, code: ErrorCode = 'bad-request') {
    super(message)
    this.status = status
    this.code = code
  }
}

/** Sends a reply as JSON. A failure the archive explained is a reply like any other: 200, unless a status is given. */
export function sendReply(response: ServerResponse, reply: Reply<unknown>, status = 200): void {
  const body = Buffer.from(JSON.stringify(reply))
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
  response.end(body)
}
