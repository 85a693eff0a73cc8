import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { protocol } from 'electron'

import { mediaTypes, resolveStatic } from '#node/serve/static-files.ts'

import { appPaths } from './app-paths.ts'
import { printHeaders, rendererHeaders } from './content-security.ts'
import { findPrintDocument } from './print-documents.ts'

/**
 * `app://bundle/…` is the renderer, `app://print/TOKEN/` a document being printed. Two hosts, so two origins: what came out
 * of an imported page never shares one with the program. `new URL('app://bundle/').origin` is `'null'` in Node, therefore
 * addresses are compared by protocol and host.
 */
export const appScheme = 'app'
export const startAddress = `${appScheme}://bundle/`

/** True for addresses of the program itself; a print document is not one. */
export function isRendererAddress(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${appScheme}:` && url.host === 'bundle'
}

/** Must run before the app is ready: Electron reads the list of privileged schemes once. */
export function setUpScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Answers the scheme's requests from the built renderer, the waiting print documents and the print fonts. */
export function serveScheme(): void {
  protocol.handle(appScheme, (request) => answer(request))
}

async function answer(request: Request): Promise<Response> {
  const url = URL.parse(request.url)
  if (url === null || request.method !== 'GET') return notFound()
  if (url.host === 'bundle') return serveFile(appPaths.out('renderer'), url.pathname, rendererHeaders)
  return url.host === 'print' ? servePrint(url.pathname) : notFound()
}

/** `/TOKEN/` is the document, `/TOKEN/fonts/NAME.woff2` a font it asks for. */
async function servePrint(pathname: string): Promise<Response> {
  const [, token = '', folder, name, ...rest] = pathname.split('/')
  const html = findPrintDocument(token)
  if (html === undefined || rest.length > 0) return notFound()
  if (folder === '' && name === undefined)
    return new Response(html, { headers: { ...printHeaders, 'content-type': 'text/html; charset=utf-8' } })
  return folder === 'fonts' && name !== undefined ? serveFile(appPaths.resources('fonts'), `/${name}`, printHeaders) : notFound()
}

/** A file below a folder, read whole: the largest is a font of a few megabytes. */
async function serveFile(folder: string, pathname: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  const file = resolveStatic(folder, pathname)
  const type = file === null ? undefined : mediaTypes[path.extname(file)]
  if (file === null || type === undefined) return notFound()
  try {
    return new Response(new Uint8Array(await readFile(file)), { headers: { ...headers, 'content-type': type } })
  } catch {
    return notFound()
  }
}

function notFound(): Response {
  return new Response('not found', { status: 404, headers: { ...rendererHeaders, 'content-type': 'text/plain; charset=utf-8' } })
}
