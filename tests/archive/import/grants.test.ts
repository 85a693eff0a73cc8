import { describe, expect, it } from 'vitest'

import { createGrants } from '#archive/import/grants.ts'

describe('grants', () => {
  it('stand for their files once', () => {
    const grants = createGrants()
    const token = grants.mint({ paths: ['a'] })
    expect(grants.redeem(token)).toEqual({ paths: ['a'] })
    expect(() => grants.redeem(token)).toThrow(expect.objectContaining({ code: 'grant-unknown' }))
  })

  it('cannot be guessed from one another', () => {
    const grants = createGrants()
    const tokens = Array.from({ length: 100 }, () => grants.mint({ paths: [] }))
    expect(new Set(tokens).size).toBe(100)
  })
})
