/** What passes between a host's thread and the threads that hold the archive. */
import type { GrantedFiles } from '#archive'
import type { Reply, WireError } from '#contract/errors.ts'
import type { ArchiveEvent } from '#contract/events.ts'

/** `workerData` of an archive worker. */
export interface ArchiveWorkerData {
  readonly role: 'reader' | 'writer'
  readonly file: string
  readonly create: boolean
  readonly resourcesFolder: string | null
  /** Entry files of the threads that the writer starts in turn; null: it does their work itself. */
  readonly workers: { readonly parse: string; readonly index: string } | null
}

/** Host → worker: first `open`; a `call` is answered by a reply of the same number; a grant needs no answer. */
export type ToWorker =
  | { readonly kind: 'open' }
  | { readonly kind: 'call'; readonly call: number; readonly method: string; readonly input: unknown }
  | { readonly kind: 'grant'; readonly token: string; readonly files: GrantedFiles }
  | { readonly kind: 'close' }

/** Worker → host. `opened` or `refused` answers `open`; after `closed` nothing comes. */
export type FromWorker =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly error: WireError }
  | { readonly kind: 'reply'; readonly call: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'event'; readonly event: ArchiveEvent }
  | { readonly kind: 'closed' }
