/** Documents made for the page: it is given an address for each, to show it or to save it. */
import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'

import type { ArchiveApi } from '#contract/api.ts'
import type { PrintDocument } from '#contract/documents.ts'
import { loopback, type MadeFile } from '#contract/loopback.ts'
import type { ExportRequest, PrintRequest } from '#contract/requests.ts'

import { documentKinds, nameDocumentFile, type DocumentKind } from '../document-file.ts'
import { packDocument } from '../pack-document.ts'
import { HttpProblem } from './http-problem.ts'

/** A print dialog may ask for the same file again; beyond a few the oldest is forgotten. */
const kept = 4

export type PrintPdf = (document: PrintDocument, options: { readonly signal: AbortSignal }) => Promise<Uint8Array>

export interface MadeFiles {
  /** Gives up when the signal says that nobody waits any more. */
  print(request: PrintRequest, signal: AbortSignal): Promise<MadeFile>
  export(request: ExportRequest): Promise<MadeFile>
  send(response: ServerResponse, pathname: string, download: boolean): void
}

/** Makes files of the archive's print documents and exports. */
export function createMadeFiles(api: ArchiveApi, printPdf: PrintPdf): MadeFiles {
  const files = new Map<string, { readonly name: string; readonly kind: DocumentKind; readonly bytes: Uint8Array }>()

  function keep(title: string, kind: DocumentKind, bytes: Uint8Array): MadeFile {
    const url = `${loopback.filesPath}/${randomBytes(16).toString('base64url')}`
    const name = nameDocumentFile(title, kind)
    files.set(url, { name, kind, bytes })
    for (const oldest of [...files.keys()].slice(0, -kept)) files.delete(oldest)
    return { url, name }
  }

  return {
    async print(request, signal) {
      const document = await api.composePrint(request)
      return keep(document.title, 'pdf', await printPdf(document, { signal }))
    },
    async export(request) {
      const document = await api.composeExport(request)
      return keep(document.title, document.format, packDocument(document))
    },
    send(response, pathname, download) {
      const file = files.get(pathname)
      if (!file) throw new HttpProblem(404, 'this document is no longer kept; make it again', 'not-found')
      // What was made of imported text is never a page among those of the program: only a PDF is shown.
      const shown = !download && file.kind === 'pdf'
      response.writeHead(200, {
        'content-type': documentKinds[file.kind].mediaType,
        'content-length': file.bytes.length,
        'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        // The page shows it in a frame of its own, in the browser's viewer, which our policy for pages would keep from starting.
        ...(shown && { 'content-security-policy': "frame-ancestors 'self'", 'x-frame-options': 'SAMEORIGIN' }),
      })
      response.end(file.bytes)
    },
  }
}
