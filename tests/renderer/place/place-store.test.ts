import { describe, expect, it } from 'vitest'

import { createPlaceStore } from '#renderer/place/place-store.ts'

/** As much of a window as the place needs: an address, its history, and the events that tell of both. */
function createView(hash = '', isSingle = false) {
  const entries = [hash]
  const listeners: (() => void)[] = []
  const location = { hash, pathname: '/', search: '' }
  const write = (address: string) => {
    location.hash = new URL(address, 'http://127.0.0.1').hash
  }
  const view = {
    location,
    matchMedia: () => ({ matches: isSingle }),
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

  it('leaves a step for what is opened, and one for all that is typed in a row', () => {
    const { view, entries, goBack } = createView()
    const place = createPlaceStore(view)
    for (const query of ['a', 'ab', 'abc']) place.go({ query }, 'type')
    place.go({ article: 'x' })
    for (const query of ['d', 'de']) place.go({ query }, 'type')
    expect(entries).toEqual(['', '#q=abc', '#q=abc&article=x', '#q=de&article=x'])
    goBack()
    place.go({ query: 'f' }, 'type')
    expect(entries).toEqual(['', '#q=abc', '#q=abc&article=x', '#q=f&article=x'])
  })

  it('shows what is found instead of the article where only one has room, and goes back to the article', () => {
    const { view, entries, goBack } = createView('#article=x', true)
    const place = createPlaceStore(view)
    for (const query of ['a', 'ab']) place.go({ query }, 'type')
    place.go({ article: 'y' })
    place.go({ query: '', filters: { person: ['丙'] } })
    expect(entries.map((entry) => decodeURIComponent(entry))).toEqual(['#article=x', '#q=ab', '#q=ab&article=y', '#person=丙'])
    goBack()
    place.go({ panel: 'digest' })
    place.go({ sort: 'newest', panel: null })
    expect(place.get().article).toBe('y')
  })

  it('leaves no step for what is closed', () => {
    const { view, entries } = createView()
    const place = createPlaceStore(view)
    place.go({ panel: 'import' })
    place.go({ panel: null }, 'replace')
    expect(entries).toEqual(['', ''])
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
