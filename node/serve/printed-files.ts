/** PDFs made for the page: it is given an address for each, to show it or to save it. */
import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'

import type { ArchiveApi } from '#contract/api.ts'
import { loopback, type PrintedFile } from '#contract/loopback.ts'
import type { PrintDocument } from '#contract/models.ts'
import type { PrintRequest } from '#contract/requests.ts'

import { HttpProblem } from './http-problem.ts'

/** A print dialog may ask for the same file again; beyond a few the oldest is forgotten. */
const kept = 4

export type PrintPdf = (document: PrintDocument) => Promise<Uint8Array>

export interface PrintedFiles {
  make(request: PrintRequest): Promise<PrintedFile>
  send(response: ServerResponse, pathname: string, download: boolean): void
}

/** Prints by way of the archive's print documents. */
export function createPrintedFiles(api: ArchiveApi, printPdf: PrintPdf): PrintedFiles {
  const files = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>()
  return {
    async make(request) {
      const document = await api.composePrint(request)
      const bytes = await printPdf(document)
      const url = `${loopback.printPath}/${randomBytes(16).toString('base64url')}`
      const name = `${nameFile(document.title)}.pdf`
      files.set(url, { name, bytes })
      for (const oldest of [...files.keys()].slice(0, -kept)) files.delete(oldest)
      return { url, name }
    },
    send(response, pathname, download) {
      const file = files.get(pathname)
      if (!file) throw new HttpProblem(404, 'this document is no longer kept; print it again', 'not-found')
      response.writeHead(200, {
        'content-type': 'application/pdf',
        'content-length': file.bytes.length,
        'content-disposition': `${download ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        // The page shows it in a frame of its own, in the browser's viewer, which our policy for pages would keep from starting.
        'content-security-policy': "frame-ancestors 'self'",
        'x-frame-options': 'SAMEORIGIN',
      })
      response.end(file.bytes)
    },
  }
}

/** A title as a file name on every system. */
function nameFile(title: string): string {
  return (
    title
      .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
      .trim()
      .replace(/[. ]+$/, '')
      .slice(0, 80) || '剪报'
  )
}
