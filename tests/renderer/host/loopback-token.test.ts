import { describe, expect, it } from 'vitest'

import { takeToken } from '#renderer/host/loopback-token.ts'

/** As much of a window as the token needs: an address that can be replaced, and the storage of one tab. */
function createView(hash: string, kept = new Map<string, string>()) {
  const view = {
    location: { hash, pathname: '/', search: '' },
    history: {
      replaceState: (_: unknown, __: string, address: string) => {
        view.location.hash = new URL(address, 'http://127.0.0.1').hash
      },
    },
    sessionStorage: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) },
  }
  return { view: view as unknown as Window, kept }
}

describe('takeToken', () => {
  it('takes the token out of the address and leaves the place in it', () => {
    const { view } = createView('#token=secret&q=%E4%BA%BA%E5%A4%A7')
    expect(takeToken(view)).toBe('secret')
    expect(view.location.hash).toBe('#q=%E4%BA%BA%E5%A4%A7')
  })

  it('still has it after a reload', () => {
    const { view, kept } = createView('#token=secret')
    takeToken(view)
    expect(takeToken(createView(view.location.hash, kept).view)).toBe('secret')
  })

  it('has none where there never was one', () => {
    expect(takeToken(createView('#q=a').view)).toBeNull()
  })
})
