/** What the loopback host answers: checks first, then one line a route. */
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Archive } from '#archive'
import { toReply } from '#contract/errors.ts'
import { loopback } from '#contract/loopback.ts'
import type { ExportRequest, PrintRequest } from '#contract/requests.ts'

import { checkCall, dispatchCall } from '../dispatch.ts'
import type { Backups } from './backups.ts'
import { streamEvents } from './event-stream.ts'
import { checkAddressee, checkCaller, checkContentType, checkVisitor } from './guard.ts'
import { HttpProblem, sendReply } from './http-problem.ts'
import type { MadeFiles } from './made-files.ts'
import { readJson } from './read-body.ts'
import { sendRefusalPage } from './refusal-page.ts'
import type { Sessions } from './session.ts'
import { sendStatic } from './static-files.ts'
import type { Uploads } from './uploads.ts'

export interface HostParts {
  readonly origin: string
  readonly archive: Archive
  readonly rendererFolder: string
  readonly sessions: Sessions
  readonly uploads: Uploads
  readonly made: MadeFiles
  readonly backups: Backups
}

/** Answers one request, or throws an `HttpProblem` that says why not. */
export async function answerRequest(parts: HostParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  checkAddressee(request, parts.origin)
  const address = readAddress(request, parts.origin)
  if (request.method === 'GET' || request.method === 'HEAD') await answerGet(parts, request, response, address)
  else if (request.method === 'POST') await answerPost(parts, request, response, address.pathname)
  else throw new HttpProblem(405, 'only GET, HEAD and POST')
}

/** The request line may name a whole address, and so another host than the header does. */
function readAddress(request: IncomingMessage, origin: string): URL {
  const address = URL.parse(request.url ?? '/', origin)
  if (!address) throw new HttpProblem(400, 'the request names no address')
  if (address.origin !== origin) throw new HttpProblem(421, 'this host does not answer to that name')
  return address
}

async function answerGet(parts: HostParts, request: IncomingMessage, response: ServerResponse, address: URL): Promise<void> {
  const { sessions, made, backups, rendererFolder } = parts
  const { pathname, searchParams } = address
  const key = pathname === '/' ? searchParams.get(loopback.keyParameter) : null
  // Whoever only asks for headers (a link checker) does not spend the key.
  if (key !== null && request.method === 'GET' && exchangeKey(sessions, response, key)) return
  if (!sessions.hasCookie(request)) {
    sendRefusalPage(response)
    return
  }
  checkVisitor(request, sessions)
  if (key !== null) redirect(response, '/')
  else if (pathname.startsWith(`${loopback.filesPath}/`)) made.send(response, pathname, searchParams.has('download'))
  else if (request.method === 'GET' && pathname.startsWith(`${loopback.backupPath}/`)) await backups.send(response, pathname)
  else await sendStatic(response, rendererFolder, pathname, request.method === 'HEAD')
}

function exchangeKey(sessions: Sessions, response: ServerResponse, key: string): boolean {
  const session = sessions.spendKey(key)
  if (!session) return false
  response.setHeader('set-cookie', session.cookie)
  redirect(response, `/#${loopback.tokenFragment}=${session.token}`)
  return true
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location })
  response.end()
}

async function answerPost(parts: HostParts, request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
  const { origin, sessions, archive, uploads, made, backups } = parts
  checkCaller(request, origin, sessions)
  if (pathname === loopback.eventsPath) {
    streamEvents(response, archive)
  } else if (pathname === loopback.uploadPath) {
    checkContentType(request, 'application/octet-stream')
    sendReply(response, { result: await uploads.receive(request, signalDeparture(response)) })
  } else {
    checkContentType(request, 'application/json')
    const input = await readJson(request)
    if (pathname === loopback.printPath) {
      const signal = signalDeparture(response)
      sendReply(response, await toReply(async () => made.print(checkCall('composePrint', input).input as PrintRequest, signal)))
    } else if (pathname === loopback.exportPath) {
      sendReply(response, await toReply(async () => made.export(checkCall('composeExport', input).input as ExportRequest)))
    } else if (pathname === loopback.backupPath) {
      sendReply(response, await toReply(() => backups.make()))
    } else if (pathname === loopback.withdrawPath) {
      await uploads.withdraw(input)
      sendReply(response, { result: null })
    } else if (pathname.startsWith(loopback.callPath)) {
      sendReply(response, await dispatchCall(uploads.api, pathname.slice(loopback.callPath.length), input))
    } else throw new HttpProblem(404, 'there is nothing to call here', 'not-found')
  }
}

/** Aborted when the caller hangs up before the answer is there. */
function signalDeparture(response: ServerResponse): AbortSignal {
  const departure = new AbortController()
  response.once('close', () => departure.abort())
  return departure.signal
}
