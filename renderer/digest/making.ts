/** What goes to paper and what has become of it: kept beside the sheet, which may be closed meanwhile. */
import { toArchiveError, type ArchiveError } from '#contract/errors.ts'

import { createStore, type Store } from '../data/store.ts'

export interface MakingState {
  /** The chosen articles, or all hits of the present search. */
  readonly from: 'tray' | 'search'
  /** As it is typed. */
  readonly limitText: string
  readonly isBusy: boolean
  /** What is being made takes time and can be given up. */
  readonly canCancel: boolean
  readonly said: string | null
  readonly failure: ArchiveError | null
}

export interface Making extends Pick<Store<MakingState>, 'get' | 'subscribe'> {
  choose(choice: Partial<Pick<MakingState, 'from' | 'limitText'>>): void
  /** Makes one thing at a time, so that the last word is about the last thing done. */
  run(meanwhile: string, act: () => Promise<string | null>, canCancel?: boolean): Promise<void>
}

export function createMaking(): Making {
  const store = createStore<MakingState>({ from: 'tray', limitText: '500', isBusy: false, canCancel: false, said: null, failure: null })
  const put = (part: Partial<MakingState>) => store.set({ ...store.get(), ...part })
  return {
    get: store.get,
    subscribe: store.subscribe,
    // What was said of another choice says nothing of this one.
    choose: (choice) => put(store.get().isBusy ? choice : { ...choice, said: null, failure: null }),
    async run(meanwhile, act, canCancel = false) {
      if (store.get().isBusy) return
      put({ isBusy: true, canCancel, said: meanwhile, failure: null })
      try {
        const said = await act()
        put({ isBusy: false, canCancel: false, said })
      } catch (thrown) {
        put({ isBusy: false, canCancel: false, said: null, failure: toArchiveError(thrown) })
      }
    },
  }
}
