/** The loopback host: the archive for a browser window on this computer, and for nobody else. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Archive } from '#archive'
import { toReply } from '#contract/errors.ts'
import { loopback } from '#contract/loopback.ts'
import type { PrintRequest } from '#contract/requests.ts'

import { checkCall, dispatchCall } from './dispatch.ts'
import { streamEvents } from './serve/event-stream.ts'
import { checkAddressee, checkCaller, checkContentType, checkVisitor } from './serve/guard.ts'
import { HttpProblem, sendReply } from './serve/http-problem.ts'
import { createPrintedFiles, type PrintPdf } from './serve/printed-files.ts'
import { readJson } from './serve/read-body.ts'
import { sendRefusalPage } from './serve/refusal-page.ts'
import { securityHeaders } from './serve/security-headers.ts'
import { createSessions } from './serve/session.ts'
import { sendStatic } from './serve/static-files.ts'
import { createUploads } from './serve/uploads.ts'

export interface ServeOptions {
  readonly archive: Archive
  /** The built renderer. */
  readonly rendererFolder: string
  readonly printPdf: PrintPdf
  /** 0: any free one. */
  readonly port?: number
  /** Told what no caller can be told: a bug in a route. */
  readonly onError?: (thrown: unknown) => void
}

export interface LoopbackHost {
  readonly origin: string
  /** An address that opens the program once. */
  mintAddress(): string
  /** Ends all connections. The archive stays open. */
  close(): Promise<void>
}

/** Listens on 127.0.0.1. Rejects with Node's own error when the port is taken. */
export async function serveArchive(options: ServeOptions): Promise<LoopbackHost> {
  const { archive, rendererFolder, printPdf, onError = () => {} } = options
  // No request is taken before the port, and with it the origin and the cookie's name, is known.
  const server = createServer()
  server.headersTimeout = 10_000
  // An upload of gigabytes takes its time; JSON bodies have a limit of their own.
  server.requestTimeout = 30 * 60_000
  server.maxConnections = 200
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const sessions = createSessions(port)
  const uploads = createUploads(archive)
  const printed = createPrintedFiles(uploads.api, printPdf)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkAddressee(request, origin)
    const address = new URL(request.url ?? '/', origin)
    if (address.origin !== origin) throw new HttpProblem(421, 'this host does not answer to that name')
    if (request.method === 'GET' || request.method === 'HEAD') await answerGet(request, response, address)
    else if (request.method === 'POST') await answerPost(request, response, address.pathname)
    else throw new HttpProblem(405, 'only GET, HEAD and POST')
  }

  async function answerGet(request: IncomingMessage, response: ServerResponse, address: URL): Promise<void> {
    const key = address.pathname === '/' ? address.searchParams.get(loopback.keyParameter) : null
    // Whoever only asks for headers (a link checker) does not spend the key.
    if (key !== null && request.method === 'GET' && exchangeKey(response, key)) return
    if (!sessions.hasCookie(request)) return sendRefusalPage(response)
    checkVisitor(request, sessions)
    if (key !== null) redirect(response, '/')
    else if (address.pathname.startsWith(`${loopback.printPath}/`))
      printed.send(response, address.pathname, address.searchParams.has('download'))
    else await sendStatic(response, rendererFolder, address.pathname, request.method === 'HEAD')
  }

  function exchangeKey(response: ServerResponse, key: string): boolean {
    const session = sessions.spendKey(key)
    if (!session) return false
    response.setHeader('set-cookie', session.cookie)
    redirect(response, `/#${loopback.tokenFragment}=${session.token}`)
    return true
  }

  async function answerPost(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    checkCaller(request, origin, sessions)
    if (pathname === loopback.eventsPath) return streamEvents(response, archive)
    if (pathname === loopback.uploadPath) {
      checkContentType(request, 'application/octet-stream')
      const grant = await uploads.receive(request)
      return sendReply(response, { result: grant })
    }
    checkContentType(request, 'application/json')
    const input = await readJson(request)
    if (pathname === loopback.printPath) {
      return sendReply(response, await toReply(() => printed.make(checkCall('composePrint', input).input as PrintRequest)))
    }
    if (!pathname.startsWith(loopback.callPath)) throw new HttpProblem(404, 'there is nothing to call here', 'not-found')
    sendReply(response, await dispatchCall(uploads.api, pathname.slice(loopback.callPath.length), input))
  }

  const listener: RequestListener = (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    answer(request, response).catch((thrown: unknown) => refuse(request, response, thrown, onError))
  }
  server.on('request', listener)

  return {
    origin,
    mintAddress: () => `${origin}/?${loopback.keyParameter}=${sessions.mintKey()}`,
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await ended
      await uploads.close()
    },
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location })
  response.end()
}

/** Turns a failure into an answer; once an answer has begun, only cutting the line remains. */
function refuse(request: IncomingMessage, response: ServerResponse, thrown: unknown, onError: (thrown: unknown) => void): void {
  const problem = thrown instanceof HttpProblem ? thrown : null
  // The page that left in the middle of a transfer is no bug.
  if (!problem && !request.destroyed && !response.destroyed) onError(thrown)
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  // What is left of a refused body is not read.
  response.setHeader('connection', 'close')
  // A page of an earlier run learns that its host is gone.
  const data = problem?.status === 403 ? { gone: true } : {}
  const error = { code: problem?.code ?? ('internal' as const), message: problem?.message ?? 'the host failed', data }
  sendReply(response, { error }, problem?.status ?? 500)
}
