/** The loopback host: the archive for a browser window on this computer, and for nobody else. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Archive } from '#archive'
import { loopback } from '#contract/loopback.ts'

import { answerRequest } from './serve/answer-request.ts'
import { createBackups } from './serve/backups.ts'
import { HttpProblem, sendReply } from './serve/http-problem.ts'
import { createMadeFiles, type PrintPdf } from './serve/made-files.ts'
import { securityHeaders } from './serve/security-headers.ts'
import { createSessions } from './serve/session.ts'
import { createUploads } from './serve/uploads.ts'

export interface ServeOptions {
  readonly archive: Archive
  /** The built renderer. */
  readonly rendererFolder: string
  readonly printPdf: PrintPdf
  /** 0 lets the system choose. */
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
  const made = createMadeFiles(uploads.api, printPdf)
  const backups = createBackups(archive)

  const parts = { origin, archive, rendererFolder, sessions, uploads, made, backups }

  const listener: RequestListener = (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    answerRequest(parts, request, response).catch((thrown: unknown) => refuse(request, response, thrown, onError))
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
      await backups.close()
    },
  }
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
