/** What the core announces without being asked. */
import type { Reply } from './errors.ts'
import type { ImportReport } from './models.ts'

/** Progress of the running import; about ten a second at most. */
export interface ImportProgress {
  readonly kind: 'import-progress'
  /** `finding` counts files; `reading` reads them; `indexing` waits for the index, which may have to be made anew. */
  readonly phase: 'finding' | 'reading' | 'indexing'
  readonly filesDone: number
  /** Null while files are still being found. */
  readonly filesTotal: number | null
  readonly articles: number
  readonly failed: number
}

/** How an import ended, for windows that only watched it: whoever began it has the same as an answer. */
export interface ImportEnded {
  readonly kind: 'import-ended'
  readonly reply: Reply<ImportReport>
}

/** Something in the archive is no longer what was last read. */
export interface ArchiveChanged {
  readonly kind: 'archive-changed'
  readonly generation: number
  /** Articles touched; null when too many to list. */
  readonly changedIds: readonly string[] | null
}

/** A digest was made, changed, opened, deleted or restored. No article is touched by it. */
export interface DigestsChanged {
  readonly kind: 'digests-changed'
}

/** A search was saved, deleted or restored. */
export interface SavedSearchesChanged {
  readonly kind: 'saved-searches-changed'
}

export interface IndexState {
  readonly kind: 'index-state'
  readonly state: 'ready' | 'building' | 'repairing'
  /** A sentence's code when something is to be said: `index-damaged`. */
  readonly note: string | null
}

/** How far a new reading of the stored sources is. */
export interface RebuildProgress {
  readonly kind: 'rebuild-progress'
  readonly done: number
  readonly total: number
}

/** How far the merging of the index is, in pages of it; it may be done before the end. */
export interface TidyProgress {
  readonly kind: 'tidy-progress'
  readonly done: number
  readonly total: number
}

export type ArchiveEvent =
  | ImportProgress
  | ImportEnded
  | RebuildProgress
  | TidyProgress
  | ArchiveChanged
  | DigestsChanged
  | SavedSearchesChanged
  | IndexState
export type EventListener = (event: ArchiveEvent) => void
