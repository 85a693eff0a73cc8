/** The nouns of digests as they cross from host to renderer. */
import type { DigestContent } from './change-digest.ts'
import type { WireError } from './errors.ts'
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

/** A digest after a change, with the articles which that named and could not take in. */
export interface ChangedDigest extends Digest {
  readonly leftOut: readonly LeftOut[]
}

/** An article that stays out while others go in, and why, as it is said of one that is asked for alone. */
export interface LeftOut extends Pick<Article, 'id' | 'headline'> {
  /** `article-not-found`, `page-read-anew` (without a headline: its id may be that of another by now) or `source-refused`. */
  readonly reason: WireError
}

/** An article as a line of a digest, as it is now. */
export interface Piece extends Pick<Article, 'id' | 'headline' | 'outlet' | 'publishedDate'> {
  /** `former`: the file it came from has changed since. `removed`: taken out of the archive. `gone`: there is no such article in it. */
  readonly state: 'present' | 'former' | 'removed' | 'gone'
}
