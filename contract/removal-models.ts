/** The nouns of taking out and putting back, as they cross from host to renderer. Nothing is deleted: what is out is marked. */

/** What was taken out in one act. */
export interface Removal {
  readonly id: number
  /** One article, or source files with all their articles. */
  readonly kind: 'article' | 'files'
  /** The article, where it was one alone. */
  readonly articleId: string | null
  /** Headline of the article, name of the file, folder that all files share; null where there is none. */
  readonly name: string | null
  /** Files and articles that are out by it still; an article that was taken out alone has no file. */
  readonly files: number
  readonly articles: number
  readonly madeAt: string
  /** When the last of it was put back; null while anything is out. */
  readonly undoneAt: string | null
}

/** What taking something out would take, and what a person has made of that: it is kept and comes back with it. */
export interface RemovalMeasure {
  readonly name: string | null
  /** 0 for a single article. */
  readonly files: number
  readonly articles: number
  readonly corrections: number
  readonly tags: number
  /** Digests in which any of the articles stand. */
  readonly digests: number
}

/** What was put back: articles that are found again. One whose file is out as well is not among them. */
export interface Restored {
  readonly files: number
  readonly articles: number
}

/** An import that brought files in. */
export interface ImportRun {
  readonly id: number
  readonly startedAt: string
  /** Folder that all its files share, or the file; null where there is none. */
  readonly name: string | null
  /** Files that came in with it, and those of them that are taken out. */
  readonly files: number
  readonly filesOut: number
  /** Articles of the files that are not taken out. */
  readonly articles: number
}
