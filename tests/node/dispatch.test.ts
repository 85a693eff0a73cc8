import { describe, expect, it } from 'vitest'

import { ArchiveError } from '#contract/errors.ts'
import { checkCall, maxInputLength } from '#node/dispatch.ts'

describe('checkCall', () => {
  it('fills in what was not said', () => {
    expect(checkCall('search', { query: '雁' })).toEqual({
      method: 'search',
      input: { query: '雁', filters: {}, sort: 'relevance', limit: 20, offset: 0 },
    })
  })

  it.each(['drop', 'constructor', 'hasOwnProperty', '__proto__', ''])('knows no method %j', (method) => {
    expect(() => checkCall(method, {})).toThrow(
      expect.objectContaining({ code: 'bad-request', message: expect.stringContaining('there are search,') }),
    )
  })

  it('says which part of the input is wrong', () => {
    const wrong = (): unknown => checkCall('importFiles', { grant: 'g', given: { publishedDate: 'yesterday' } })
    expect(wrong).toThrow(expect.objectContaining({ code: 'bad-request', data: { method: 'importFiles', place: 'given.publishedDate' } }))
  })

  it('takes plain data only', () => {
    const cycle: Record<string, unknown> = {}
    cycle['self'] = cycle
    for (const input of [cycle, undefined, () => 1, { query: 1n }]) expect(() => checkCall('search', input)).toThrow(ArchiveError)
  })

  it('takes no more than it can hold', () => {
    const input = { put: { ids: ['y'.repeat(maxInputLength)] } }
    expect(() => checkCall('changeDigest', input)).toThrow(expect.objectContaining({ code: 'too-large' }))
  })
})
