import { singlePane } from '../ui/single-pane.ts'
import { formatPlace, parsePlace, type Place } from './place.ts'

export interface PlaceStore {
  get(): Place
  /** Goes elsewhere. `push` leaves a step to come back to; `replace` does not; `type` leaves one for all that is typed in a row. */
  go(change: Partial<Place>, how?: 'push' | 'replace' | 'type'): void
  subscribe(listener: () => void): () => void
}

/** Keeps the place in the address of the window. */
export function createPlaceStore(view: Window): PlaceStore {
  let place = parsePlace(view.location.hash)
  let isTyping = false
  const listeners = new Set<() => void>()
  const announce = () => {
    for (const listener of listeners) listener()
  }
  // `hashchange` tells of addresses typed by hand, `popstate` of history; both may come for one step.
  const reread = () => {
    if (formatPlace(place) === view.location.hash) return
    place = parsePlace(view.location.hash)
    isTyping = false
    announce()
  }
  view.addEventListener('popstate', reread)
  view.addEventListener('hashchange', reread)
  return {
    get: () => place,
    go(change, how = 'push') {
      // In a single pane an open article would hide what is found.
      const asks = change.query !== undefined || change.filters !== undefined
      const next = { ...place, ...(asks && view.matchMedia(singlePane).matches && { article: null }), ...change }
      const hash = formatPlace(next)
      if (hash === formatPlace(place)) return
      place = next
      const address = `${view.location.pathname}${view.location.search}${hash}`
      if (how === 'push' || (how === 'type' && !isTyping)) view.history.pushState(null, '', address)
      else view.history.replaceState(null, '', address)
      isTyping = how === 'type'
      announce()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
