/** The nouns of digests as they cross from host to renderer. */
import type { DigestContent } from './change-digest.ts'
import type { Article } from './models.ts'

/** An ordered choice of articles with a title, a foreword and its settings of print, kept as it is put together. */
export interface Digest extends DigestContent {
  readonly id: number
  /** The one being put together: one at most, in every window of the archive the same. */
  readonly isOpen: boolean
  readonly madeAt: string
  readonly changedAt: string
  /** Deleted ones stay and can be restored; null for all others. */
  readonly deletedAt: string | null
}

/** An article as a line of a digest, as it is now. */
export interface Piece extends Pick<Article, 'id' | 'headline' | 'outlet' | 'publishedDate'> {
  /** `former`: the file it came from has changed since. `removed`: taken out of the archive. `gone`: there is no such article in it. */
  readonly state: 'present' | 'former' | 'removed' | 'gone'
}
