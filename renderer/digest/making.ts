/** What goes to paper and what has become of it: kept beside the sheet, which may be closed meanwhile. */
import { toArchiveError, type ArchiveError } from '#contract/errors.ts'
import type { SaveOutcome } from '#contract/host.ts'

import { createStore, type Store } from '../data/store.ts'

export interface MakingState {
  /** The chosen articles, or all hits of the present search. */
  readonly from: 'tray' | 'search'
  /** As it is typed. */
  readonly limitText: string
  readonly isBusy: boolean
  /** What is being made takes time and can be given up. */
  readonly canCancel: boolean
  /** Of the last one; null where there is nothing to say of it. */
  readonly outcome: SaveOutcome | null
  readonly failure: ArchiveError | null
}

export interface Making extends Pick<Store<MakingState>, 'get' | 'subscribe'> {
  choose(choice: Partial<Pick<MakingState, 'from' | 'limitText'>>): void
  /** Makes one thing at a time, so that the last word is about the last thing done. */
  run(act: () => Promise<SaveOutcome | null>, canCancel?: boolean): Promise<void>
}

export function createMaking(): Making {
  const store = createStore<MakingState>({ from: 'tray', limitText: '500', isBusy: false, canCancel: false, outcome: null, failure: null })
  const put = (part: Partial<MakingState>) => store.set({ ...store.get(), ...part })
  return {
    get: store.get,
    subscribe: store.subscribe,
    // What was said of another choice says nothing of this one.
    choose: (choice) => put(store.get().isBusy ? choice : { ...choice, outcome: null, failure: null }),
    async run(act, canCancel = false) {
      if (store.get().isBusy) return
      put({ isBusy: true, canCancel, outcome: null, failure: null })
      try {
        const outcome = await act()
        put({ isBusy: false, canCancel: false, outcome })
      } catch (thrown) {
        put({ isBusy: false, canCancel: false, failure: toArchiveError(thrown) })
      }
    },
  }
}
