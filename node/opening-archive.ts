/** An archive that is still being opened: what is asked of it waits, or fails with the reason why it cannot be opened. */
import { randomUUID } from 'node:crypto'

import type { Archive } from '#archive'
import { apiMethods, type ApiMethod, type ArchiveApi } from '#contract/api.ts'

/** The face of an archive for those who need not wait until it is open. */
export function faceOpening(ready: Promise<Archive>): Archive {
  // Whoever calls gets the reason; nobody waiting is no crash.
  ready.catch(() => {})
  const call = async (method: ApiMethod, input: unknown): Promise<unknown> => {
    const { api } = await ready
    return (api[method] as (input: unknown) => Promise<unknown>)(input)
  }
  const whenReady = (act: (archive: Archive) => void): void => void ready.then(act, () => {})
  return {
    api: Object.fromEntries(
      Object.keys(apiMethods).map((method) => [method, (input: unknown) => call(method as ApiMethod, input)]),
    ) as unknown as ArchiveApi,
    grantFiles(files, token = randomUUID()) {
      whenReady((archive) => archive.grantFiles(files, token))
      return token
    },
    subscribe(listener) {
      let stop = (): void => void (wanted = false)
      let wanted = true
      whenReady((archive) => {
        if (wanted) stop = archive.subscribe(listener)
      })
      return () => stop()
    },
    async close() {
      const archive = await ready.catch(() => null)
      await archive?.close()
    },
  }
}
