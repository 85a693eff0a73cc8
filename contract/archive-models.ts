/** What an archive says of itself as a whole: what it holds, how its index is, whether it is sound. */

export interface ArchiveInfo {
  readonly file: string
  /** False where it is open for reading only: on a disc, in a closed folder. */
  readonly canWrite: boolean
  /** What is read is a copy: the program that wrote the archive was killed, and nothing can be put in order where it is. */
  readonly isCopy: boolean
  readonly archiveId: string
  /** Without those taken out. */
  readonly sources: number
  readonly articles: number
  readonly removed: { readonly sources: number; readonly articles: number }
  readonly corrections: number
  readonly digests: number
  readonly archiveBytes: number
  readonly indexBytes: number
  readonly textBytes: number
  readonly schemaVersion: number
  readonly parserVersion: number
  readonly tokeniserVersion: number
  readonly generation: number
  readonly index: { readonly state: 'ready' | 'building' | 'repairing'; readonly generation: number; readonly note: string | null }
}

/** What may be wrong with an archive. */
export type ProblemCode =
  | 'database-damaged'
  | 'damaged'
  | 'broken-reference'
  | 'bytes-damaged'
  | 'source-not-read'
  | 'article-retired'
  | 'paragraphs-damaged'
  | 'change-not-noted'
  | 'pin-without-article'
  | 'merged-into-nothing'
  | 'pin-without-transcript'
  | 'correction-without-pin'
  | 'tag-without-pin'
  | 'removal-without-pin'
  | 'digest-item-missing'
  | 'index-damaged'
  | 'index-unreadable'

export interface Problem {
  readonly layer: 'archive' | 'sources' | 'reading' | 'user' | 'index'
  /** Chooses the sentence that a person reads. */
  readonly code: ProblemCode
  readonly message: string
  /** The file, the article or the place that is meant; empty where it is the whole. */
  readonly about: string
}

export interface CheckReport {
  readonly ok: boolean
  readonly problems: readonly Problem[]
}
