import { describe, expect, it } from 'vitest'

import type { ApiMethod } from '#contract/api.ts'
import { ArchiveError, type Reply } from '#contract/errors.ts'
import { createArchiveApi } from '#renderer/host/archive-api.ts'

describe('createArchiveApi', () => {
  it('sends a method by its name and unpacks the result', async () => {
    const calls: [ApiMethod, unknown][] = []
    const api = createArchiveApi({
      call: (method, input) => {
        calls.push([method, input])
        return Promise.resolve({ result: [] })
      },
    })
    expect(await api.listDigests({})).toEqual([])
    expect(calls).toEqual([['listDigests', {}]])
  })

  it('throws what was refused as an ArchiveError with code and data', async () => {
    const reply: Reply<unknown> = { error: { code: 'archive-newer', message: 'newer', data: { version: 9 } } }
    const thrown = await createArchiveApi({ call: () => Promise.resolve(reply) })
      .getInfo({})
      .catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(ArchiveError)
    expect(thrown).toMatchObject({ code: 'archive-newer', data: { version: 9 } })
  })
})
