/** Checks every request before anything else looks at it. */
import type { IncomingMessage } from 'node:http'

import { HttpProblem } from './http-problem.ts'
import type { Sessions } from './session.ts'

/**
 * The request must name this very host: a foreign name that resolves to 127.0.0.1 (DNS rebinding) is misdirected, 421.
 * A page of another origin may not talk to us at all, 403.
 */
export function checkAddressee(request: IncomingMessage, origin: string): void {
  if (`http://${request.headers.host}` !== origin) throw new HttpProblem(421, 'this host does not answer to that name')
  const from = request.headers.origin
  if (from !== undefined && from !== origin) throw new HttpProblem(403, 'another site may not use this host')
}

/** Files of the program go to whoever holds the session cookie. */
export function checkVisitor(request: IncomingMessage, sessions: Sessions): void {
  if (!sessions.hasCookie(request)) throw new HttpProblem(403, 'no session')
  if (request.headers['sec-fetch-site'] === 'cross-site') throw new HttpProblem(403, 'another site may not use this host')
}

/** A call comes from our own page: its origin said, cookie and token both right. */
export function checkCaller(request: IncomingMessage, origin: string, sessions: Sessions): void {
  if (request.headers.origin !== origin) throw new HttpProblem(403, 'a call must name its origin')
  if (!sessions.hasCookie(request) || !sessions.hasToken(request)) throw new HttpProblem(403, 'no session')
}

/** `application/json` and the like need no pre-flight only from our own origin; anything else is no call of ours. */
export function checkContentType(request: IncomingMessage, wanted: string): void {
  const given = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (given !== wanted) throw new HttpProblem(415, `the body must be ${wanted}`)
}
