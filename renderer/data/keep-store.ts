import { createStore, type Store } from './store.ts'

/** A store kept by the browser. `read` turns what is found there, which may be old or foreign, into a value. */
export function createKeptStore<T>(storage: Pick<Storage, 'getItem' | 'setItem'>, key: string, read: (found: unknown) => T): Store<T> {
  const store = createStore(read(recall(storage, key)))
  store.subscribe(() => {
    // Storage may be full or forbidden; then the choice holds for this window only.
    try {
      storage.setItem(key, JSON.stringify(store.get()))
    } catch {}
  })
  return store
}

function recall(storage: Pick<Storage, 'getItem'>, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}
