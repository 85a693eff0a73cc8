import type { ApiMethod, ArchiveApi } from '#contract/api.ts'
import { fromReply } from '#contract/errors.ts'

import type { RendererHost } from './renderer-host.ts'

/**
 * The contract over a host: every name is a method that sends its input and unpacks the reply. A proxy, not a loop over
 * `apiMethods`, because those carry the schemas, which only the receiving side needs.
 */
export function createArchiveApi(host: Pick<RendererHost, 'call'>): ArchiveApi {
  return new Proxy({} as ArchiveApi, {
    get: (_, method: ApiMethod) => async (input: unknown) => fromReply(await host.call(method, input)),
  })
}
