import { fromReply, type Reply } from '#contract/errors.ts'
import type { FileGrant, SaveOutcome } from '#contract/host.ts'
import { loopback, type MadeFile } from '#contract/loopback.ts'
import type { PrintRequest } from '#contract/requests.ts'

import { pickFiles } from './pick-files.ts'
import { readEventLines } from './read-event-lines.ts'
import type { RendererHost } from './renderer-host.ts'
import { packUpload } from './upload.ts'

/** The loopback host over HTTP. It has no paths: what is chosen in the browser is uploaded and named by a grant. */
export function createLoopbackHost(view: Window, token: string | null): RendererHost {
  const headers = { [loopback.tokenHeader]: token ?? '' }

  /** Of the PDFs that are being made. */
  const hangUps = new Set<AbortController>()
  const post = async <T>(path: string, type: string, body: BodyInit, signal: AbortSignal | null = null): Promise<Reply<T>> => {
    if (token === null) return spent
    const request = { method: 'POST', headers: { ...headers, 'content-type': type }, body, signal }
    const response = await view.fetch(path, request).catch(() => null)
    if (signal?.aborted) return { error: { code: 'cancelled', message: 'given up', data: {} } }
    if (response === null) return { error: { code: 'internal', message: 'the program no longer answers', data: { gone: true } } }
    if (response.headers.get('content-type')?.startsWith('application/json') === true) return (await response.json()) as Reply<T>
    return { error: { code: 'internal', message: `${path} answered ${response.status}`, data: { gone: response.status === 403 } } }
  }
  const postJson = <T>(path: string, input: unknown, signal?: AbortSignal) =>
    post<T>(path, 'application/json', JSON.stringify(input), signal)
  const makePdf = async (request: PrintRequest): Promise<MadeFile> => {
    const hangUp = new AbortController()
    hangUps.add(hangUp)
    try {
      return fromReply(await postJson<MadeFile>(loopback.printPath, request, hangUp.signal))
    } finally {
      hangUps.delete(hangUp)
    }
  }
  const upload = async (files: readonly File[]): Promise<FileGrant | null> =>
    files.length === 0 ? null : fromReply(await post<FileGrant>(loopback.uploadPath, 'application/octet-stream', packUpload(files)))
  const save = (file: MadeFile): SaveOutcome => {
    const link = view.document.createElement('a')
    link.href = `${file.url}?download`
    link.download = file.name
    link.click()
    return { kind: 'saved', name: file.name }
  }

  return {
    kind: 'browser',
    platform: platformOf(view.navigator.userAgent),
    systemLanguage: view.navigator.language,
    call: (method, input) => postJson(`${loopback.callPath}${method}`, input),
    onEvent(listener) {
      if (token === null) return () => {}
      const stop = new AbortController()
      void readEventLines(() => view.fetch(loopback.eventsPath, { method: 'POST', headers, signal: stop.signal }), listener, stop.signal)
      return () => stop.abort()
    },
    onMenu: () => () => {},
    chooseFiles: async (what) => upload(await pickFiles(view.document, what)),
    grantDropped: (files) => upload(files.filter((file): file is File => file instanceof File)),
    async print(request) {
      // The tab is opened within the click, before the PDF is made: opened later it would be taken for a pop-up and blocked.
      const tab = view.open('', '_blank')
      try {
        const file = await makePdf(request)
        if (tab === null) view.location.assign(`${file.url}?download`)
        else tab.location.replace(new URL(file.url, view.location.href))
      } catch (thrown) {
        tab?.close()
        throw thrown
      }
    },
    savePdf: async (request) => save(await makePdf(request)),
    async cancelPdf() {
      for (const hangUp of hangUps) hangUp.abort()
    },
    saveExport: async (request) => save(fromReply(await postJson<MadeFile>(loopback.exportPath, request))),
    backUp: async () => save(fromReply(await postJson<MadeFile>(loopback.backupPath, {}))),
    // A page has no file manager.
    revealSource: () => Promise.resolve(false),
  }
}

/** A second tab with an address that has been used: it is given the page, but no token. */
const spent: Reply<never> = { error: { code: 'internal', message: 'the address has been used', data: { gone: true, spent: true } } }

function platformOf(userAgent: string): RendererHost['platform'] {
  if (/Mac OS X|Macintosh/.test(userAgent)) return 'darwin'
  return userAgent.includes('Windows') ? 'win32' : 'linux'
}
