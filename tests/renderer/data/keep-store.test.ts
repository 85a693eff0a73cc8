import { describe, expect, it } from 'vitest'

import { createCookieStorage } from '#renderer/data/cookie-storage.ts'
import { createKeptStore } from '#renderer/data/keep-store.ts'

const createStorage = (kept: Map<string, string>, setItem = (key: string, value: string) => void kept.set(key, value)) =>
  ({ getItem: (key: string) => kept.get(key) ?? null, setItem }) as unknown as Storage
const readNumber = (found: unknown) => (typeof found === 'number' ? found : 0)

describe('a kept store', () => {
  it('has after a reload what was set before', () => {
    const kept = new Map<string, string>()
    createKeptStore(createStorage(kept), 'n', readNumber).set(7)
    expect(createKeptStore(createStorage(kept), 'n', readNumber).get()).toBe(7)
  })

  it('starts anew where storage holds something foreign', () => {
    for (const text of ['{not json', '"text"'])
      expect(createKeptStore(createStorage(new Map([['n', text]])), 'n', readNumber).get()).toBe(0)
  })

  it('starts anew where nothing can be read', () => {
    // Any server of this computer may leave a cookie of this name.
    const foreign = createCookieStorage({ cookie: 'n=%E0%A4' })
    expect(createKeptStore(foreign, 'n', readNumber).get()).toBe(0)
  })

  it('holds its value in this window when storage is full', () => {
    const full = createStorage(new Map(), () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const store = createKeptStore(full, 'n', readNumber)
    store.set(3)
    expect(store.get()).toBe(3)
  })
})
