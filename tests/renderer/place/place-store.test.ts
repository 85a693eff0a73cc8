import { describe, expect, it } from 'vitest'

import { createPlaceStore } from '#renderer/place/place-store.ts'

/** As much of a window as the place needs: an address, its history, and the events that tell of both. */
function createView(hash = '') {
  const entries = [hash]
  const listeners: (() => void)[] = []
  const location = { hash, pathname: '/', search: '' }
  const write = (address: string) => {
    location.hash = new URL(address, 'http://127.0.0.1').hash
  }
  const view = {
    location,
    history: {
      pushState: (_: unknown, __: string, address: string) => {
        write(address)
        entries.push(location.hash)
      },
      replaceState: (_: unknown, __: string, address: string) => {
        write(address)
        entries[entries.length - 1] = location.hash
      },
    },
    addEventListener: (type: string, listener: () => void) => void (type === 'popstate' && listeners.push(listener)),
  }
  const goBack = () => {
    entries.pop()
    location.hash = entries.at(-1) ?? ''
    for (const listener of listeners) listener()
  }
  return { view: view as unknown as Window, entries, goBack }
}

describe('the place store', () => {
  it('starts where the address says', () => {
    expect(createPlaceStore(createView('#q=a&sort=newest').view).get()).toMatchObject({ query: 'a', sort: 'newest' })
  })

  it('leaves a step for what is opened, and none for what is typed', () => {
    const { view, entries } = createView()
    const place = createPlaceStore(view)
    for (const query of ['a', 'ab', 'abc']) place.go({ query }, 'replace')
    place.go({ article: 'x' })
    expect(entries).toEqual(['#q=abc', '#q=abc&article=x'])
  })

  it('goes back with the history and tells of it', () => {
    const { view, goBack } = createView('#q=a')
    const place = createPlaceStore(view)
    place.go({ article: 'x' })
    let told = 0
    place.subscribe(() => told++)
    goBack()
    expect(place.get()).toMatchObject({ query: 'a', article: null })
    expect(told).toBe(1)
  })

  it('says nothing when it is asked to stay', () => {
    const { view, entries } = createView('#q=a')
    const place = createPlaceStore(view)
    let told = 0
    place.subscribe(() => told++)
    place.go({ query: 'a' })
    expect(told).toBe(0)
    expect(entries).toHaveLength(1)
  })
})
