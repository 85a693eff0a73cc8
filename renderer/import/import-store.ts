import type { ArchiveApi } from '#contract/api.ts'
import { fromReply, toArchiveError, type ArchiveError, type Reply } from '#contract/errors.ts'
import type { ImportEnded, ImportProgress } from '#contract/events.ts'
import type { FileGrant } from '#contract/host.ts'
import type { ImportReport } from '#contract/models.ts'
import type { Given } from '#contract/requests.ts'

import { createStore, type Store } from '../data/store.ts'
import type { HandedOver, Handover } from '../host/renderer-host.ts'

/** The one import there may be, from the files being handed over to its report. Begun elsewhere, it has no label here. */
export type ImportState =
  | { readonly kind: 'idle' }
  /** The host takes the files over; a browser uploads them now. Null while they are chosen, or found in their folders. */
  | { readonly kind: 'granting'; readonly handed: HandedOver | null }
  /** Stopped before the host had all files. */
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'running'; readonly label: string | null; readonly progress: ImportProgress | null; readonly stopping: boolean }
  | { readonly kind: 'done'; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly failure: ArchiveError }

export type BusyState = Extract<ImportState, { readonly kind: 'granting' | 'running' }>

/** While one runs, or its files are on their way, none is begun. */
export const isBusy = (state: ImportState): state is BusyState => state.kind === 'granting' || state.kind === 'running'

export interface ImportStore extends Pick<Store<ImportState>, 'get' | 'subscribe'> {
  /** Imports what `grantFiles` grants; nothing when the user thought better of it. */
  start(grantFiles: (handover: Handover) => Promise<FileGrant | null>, given: Given): Promise<void>
  cancel(): Promise<void>
  /** Takes the report off the screen, and from windows that are opened later. */
  dismiss(): void
  /** Asks how the last import ended, should that have been before this window was there. */
  recover(): Promise<void>
  follow(progress: ImportProgress): void
  /** Takes the report of one that another window began, or this one before it was loaded anew; to its own it gets an answer. */
  end(ended: ImportEnded): void
}

export function createImportStore(api: ArchiveApi): ImportStore {
  const state = createStore<ImportState>({ kind: 'idle' })
  let handingOver = new AbortController()
  const settle = (reply: Reply<ImportReport>): void => {
    try {
      state.set({ kind: 'done', report: fromReply(reply) })
    } catch (thrown) {
      state.set({ kind: 'failed', failure: toArchiveError(thrown) })
    }
  }
  return {
    get: state.get,
    subscribe: state.subscribe,
    async start(grantFiles, given) {
      if (isBusy(state.get())) return
      const before = state.get()
      state.set({ kind: 'granting', handed: null })
      const stop = new AbortController()
      handingOver = stop
      try {
        const grant = await grantFiles({
          signal: stop.signal,
          onProgress: (handed) => stop.signal.aborted || state.set({ kind: 'granting', handed }),
        })
        if (stop.signal.aborted) return
        if (grant === null) return state.set(before)
        state.set({ kind: 'running', label: grant.label, progress: null, stopping: false })
        state.set({ kind: 'done', report: await api.importFiles({ grant: grant.grant, given }) })
      } catch (thrown) {
        if (!stop.signal.aborted) state.set({ kind: 'failed', failure: toArchiveError(thrown) })
      }
    },
    async cancel() {
      const now = state.get()
      if (now.kind === 'granting') {
        handingOver.abort()
        state.set({ kind: 'withdrawn' })
      }
      if (now.kind !== 'running') return
      state.set({ ...now, stopping: true })
      const answer = await api.cancelImport({}).catch(() => null)
      // One that was watched died without a word: its thread is gone.
      const after = state.get()
      if (answer?.cancelled === false && after.kind === 'running' && after.label === null) state.set({ kind: 'idle' })
    },
    dismiss() {
      const now = state.get()
      if (isBusy(now)) return
      state.set({ kind: 'idle' })
      if (now.kind !== 'done' && now.kind !== 'failed') return
      // Where it cannot be said, it is at most seen once more.
      void api.dismissImportReport({ runId: now.kind === 'done' ? now.report.runId : null }).catch(() => {})
    },
    async recover() {
      const reply = await api.getImportReport({}).catch(() => null)
      // What has begun meanwhile is newer.
      if (reply !== null && state.get().kind === 'idle') settle(reply)
    },
    follow(progress) {
      const now = state.get()
      if (now.kind === 'running') state.set({ ...now, progress })
      // A report stays: events of its import may come behind it.
      else if (now.kind === 'idle') state.set({ kind: 'running', label: null, progress, stopping: false })
    },
    end({ reply }) {
      const now = state.get()
      if (now.kind === 'running' && now.label === null) settle(reply)
    },
  }
}
