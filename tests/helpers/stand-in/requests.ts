import { fromWebAddress, privilegedSchemes, toWebAddress } from './addresses.ts'
import { log } from './log.ts'
import { schemeHandlers, theSession } from './session.ts'
import type { WebContents } from './web-contents.ts'

/** A request Chromium holds until it is told what to do with it. */
export interface PausedRequest {
  readonly requestId: string
  readonly frameId: string
  readonly resourceType: string
  readonly request: { readonly url: string; readonly method: string; readonly headers: Record<string, string> }
}

/** Decides every request of a page as Electron would: navigation guards, the program's filter, then the scheme's handler. */
export async function answerRequest(contents: WebContents, paused: PausedRequest): Promise<void> {
  const url = fromWebAddress(paused.request.url)
  const fail = (fate: string, errorReason: string): Promise<unknown> => {
    log.push(['request', url, fate])
    return contents.command('Fetch.failRequest', { requestId: paused.requestId, errorReason })
  }
  if (!mayOpen(contents, paused, url)) {
    await fail('navigation prevented', 'Aborted')
    return
  }
  const details = { url, method: paused.request.method, resourceType: paused.resourceType }
  if (!(await theSession.mayRequest(details))) {
    await fail('cancelled', 'BlockedByClient')
    return
  }
  const scheme = url.slice(0, url.indexOf(':'))
  const handler = schemeHandlers.get(scheme)
  if (handler === undefined) {
    if (privilegedSchemes.has(scheme)) {
      await fail('nobody answers', 'AddressUnreachable')
      return
    }
    log.push(['request', url, 'left the program'])
    await contents.command('Fetch.continueRequest', { requestId: paused.requestId })
    return
  }
  const response = await handler(new Request(url, { method: paused.request.method, headers: paused.request.headers }))
  log.push(['request', url, response.status])
  await contents.command('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
}

/** Loading a document needs the consent of the navigation guards, but for the one the program itself asked for. */
function mayOpen(contents: WebContents, paused: PausedRequest, url: string): boolean {
  if (paused.resourceType !== 'Document') return true
  const main = contents.isMainFrame(paused.frameId)
  const asked = main && contents.loading !== null && withoutHash(toWebAddress(contents.loading)) === withoutHash(paused.request.url)
  return asked || contents.mayNavigate(url, main)
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? address
}
