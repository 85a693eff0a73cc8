import { fromReply, type Reply } from '#contract/errors.ts'
import type { FileGrant, SaveOutcome } from '#contract/host.ts'
import { loopback, type MadeFile } from '#contract/loopback.ts'
import type { PrintRequest } from '#contract/requests.ts'

import { pickFiles } from './pick-files.ts'
import { readEventLines } from './read-event-lines.ts'
import type { Handover, RendererHost } from './renderer-host.ts'
import { sendBody } from './send-body.ts'
import { measureUpload, packUpload } from './upload.ts'

/** The loopback host over HTTP. It has no paths: what is chosen in the browser is uploaded and named by a grant. */
export function createLoopbackHost(view: Window, token: string | null): RendererHost {
  const headers = { [loopback.tokenHeader]: token ?? '' }

  /** Of the PDFs that are being made. */
  const hangUps = new Set<AbortController>()
  const ask = async <T>(path: string, type: string, send: (headers: Sent) => Promise<Response>): Promise<Reply<T>> => {
    if (token === null) return spent
    try {
      const response = await send({ ...headers, 'content-type': type })
      if (response.headers.get('content-type')?.startsWith('application/json') === true) return (await response.json()) as Reply<T>
      return { error: { code: 'internal', message: `${path} answered ${response.status}`, data: { gone: response.status === 403 } } }
    } catch (thrown) {
      if (thrown instanceof DOMException && thrown.name === 'AbortError')
        return { error: { code: 'cancelled', message: 'given up', data: {} } }
      return { error: { code: 'internal', message: 'the program no longer answers', data: { gone: true } } }
    }
  }
  const postJson = <T>(path: string, input: unknown, signal: AbortSignal | null = null) =>
    ask<T>(path, 'application/json', (sent) => view.fetch(path, { method: 'POST', headers: sent, body: JSON.stringify(input), signal }))
  const makePdf = async (request: PrintRequest): Promise<MadeFile> => {
    const hangUp = new AbortController()
    hangUps.add(hangUp)
    try {
      return fromReply(await postJson<MadeFile>(loopback.printPath, request, hangUp.signal))
    } finally {
      hangUps.delete(hangUp)
    }
  }
  const upload = async (files: readonly File[], { onProgress, signal }: Handover): Promise<FileGrant | null> => {
    if (files.length === 0 || signal.aborted) return null
    const body = packUpload(files)
    const onSent = (bytes: number) => onProgress(measureUpload(files, body, bytes))
    onSent(0)
    const reply = await ask<FileGrant>(loopback.uploadPath, 'application/octet-stream', (sent) =>
      sendBody(loopback.uploadPath, { headers: sent, body, signal, onSent }),
    )
    const grant = fromReply(reply)
    if (!signal.aborted) return grant
    // Stopped when all had arrived.
    await postJson(loopback.withdrawPath, { grant: grant.grant })
    return null
  }
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
    chooseFiles: async (what, handover) => upload(await pickFiles(view.document, what), handover),
    grantDropped: (files, handover) =>
      upload(
        files.filter((file): file is File => file instanceof File),
        handover,
      ),
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

type Sent = Readonly<Record<string, string>>

/** A second tab with an address that has been used: it is given the page, but no token. */
const spent: Reply<never> = { error: { code: 'internal', message: 'the address has been used', data: { gone: true, spent: true } } }

function platformOf(userAgent: string): RendererHost['platform'] {
  if (/Mac OS X|Macintosh/.test(userAgent)) return 'darwin'
  return userAgent.includes('Windows') ? 'win32' : 'linux'
}
