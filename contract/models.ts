/** The nouns of the archive as they cross from host to renderer: plain, JSON-safe, readonly. */

import type { Removal } from './removal-models.ts'

/** Where a value comes from: the page says so; inferred, with evidence; said at import; set by hand. */
export const bases = ['stated', 'inferred', 'given', 'corrected'] as const
export type Basis = (typeof bases)[number]

/** A value that knows where it comes from. Unknown is `null` with basis `null`, never a guess. */
export interface Fact {
  readonly value: string | null
  readonly basis: Basis | null
  /** The words on the page, the path or the person's say that support the value. */
  readonly evidence: string | null
}

/** Start (inclusive) and end (exclusive) in UTF-16 units. */
export type Range = readonly [start: number, end: number]

export type Role = 'reporter' | 'correspondent' | 'intern' | 'photographer' | 'editor' | 'author'

export interface Person {
  readonly role: Role
  readonly name: string
}

export interface District {
  /** Canonical name, 管城回族区. */
  readonly name: string
  readonly mentions: number
  /** True for the one district that clearly dominates. */
  readonly main: boolean
  /** The sentence that decided. */
  readonly evidence: string
}

export type ParagraphKind = 'lead' | 'text' | 'subheading' | 'caption'

export interface Paragraph {
  readonly kind: ParagraphKind
  readonly text: string
}

export interface Leftover {
  readonly text: string
  readonly reason: string
}

/** Fields that a correction can set. The last four belong to the page and count for all its articles unless overridden. */
export const articleFields = ['headline', 'kicker', 'subtitle', 'dateline', 'byline', 'districts'] as const
export const pageFields = ['outlet', 'publishedDate', 'pageNumber', 'pageName'] as const
export type ArticleField = (typeof articleFields)[number]
export type PageField = (typeof pageFields)[number]
export type CorrectableField = ArticleField | PageField

export interface Correction {
  readonly id: number
  /** Another than the article asked for: of a piece that was merged into it; it counts again when they are parted. */
  readonly articleId: string
  readonly scope: 'article' | 'page'
  readonly field: CorrectableField
  /** As given: text; `reporter:张三 photographer:李四` for byline; `金水区 二七区` for districts; empty = none. */
  readonly value: string
  /** What the page read when the correction was made. */
  readonly readValue: string
  /** What stood there before: an earlier correction that counted then, else what was read. */
  readonly before: string
  readonly madeAt: string
  readonly undoneAt: string | null
  /** A later reading no longer says what it said when the correction was made. */
  readonly readingChanged: boolean
}

/** One article as the user sees it: the reading overlaid by the corrections. */
export interface Article {
  readonly id: string
  readonly sourceId: string
  /** Path or relative name of the source file. */
  readonly file: string
  readonly headline: string | null
  readonly kicker: string | null
  readonly subtitle: string | null
  readonly byline: readonly Person[]
  readonly dateline: string | null
  /** Asked of the page: the paragraph that the dateline opens behind a summary, and those with which a stanza begins. */
  readonly datelineAt?: number
  readonly stanzas?: readonly number[]
  readonly districts: readonly District[]
  readonly paragraphs: readonly Paragraph[]
  readonly outlet: Fact
  readonly publishedDate: Fact
  readonly pageNumber: string | null
  readonly pageName: string | null
  readonly tags: readonly string[]
  readonly corrected: readonly CorrectableField[]
}

/** Where a query matches one article: unit by unit, in reading order. */
export interface ArticleMatch {
  readonly unit: 'kicker' | 'headline' | 'subtitle' | 'byline' | 'dateline' | 'paragraph'
  /** Index into `byline` or `paragraphs`; 0 for the single units. */
  readonly index: number
  readonly ranges: readonly Range[]
}

export interface ArticleView {
  readonly article: Article
  readonly matches: readonly ArticleMatch[]
  /** It is among the hits of the query and the filters it was asked for with. */
  readonly isHit: boolean
  /** The article behind it on its page, which can be merged into it. */
  readonly next: ArticleName | null
  /** A better cut that the present reading offers. */
  readonly offer: Offer | null
  /** The act by which it was taken out of the archive; null while it is in it. */
  readonly removal: Removal | null
}

/** An article by name. */
export interface ArticleName {
  readonly id: string
  readonly headline: string | null
}

/** What an offer would make of a touched article, in the order of the page. */
export interface OfferedPiece extends ArticleName {
  /** How its text begins. */
  readonly opening: string
}

/** The present reading sees several pieces where a touched article is one. The first keeps its id. */
export interface Offer {
  readonly articleId: string
  readonly file: string
  readonly pieces: readonly OfferedPiece[]
}

/** What a person did to the cut of a page: articles split and merged by hand, an offered split accepted or declined. */
export interface Cut {
  readonly id: number
  readonly kind: 'split' | 'merge' | 'decline'
  /** The first piece, which keeps its id. */
  readonly articleId: string
  /** The pieces behind it: made by the split, merged into it, or not wanted. */
  readonly pieces: readonly string[]
  /** True when it answers an offer. */
  readonly offered: boolean
  readonly madeAt: string
  readonly undoneAt: string | null
  /** False when it was undone, or when later cuts have left nothing of it. */
  readonly undoable: boolean
}

export interface CutOutcome {
  readonly cut: Cut
  /** The articles it is about, as they are now, in the order of the page. */
  readonly articles: readonly Article[]
}

/** Text and leftovers of one imported file. */
export interface SourcePage {
  readonly sourceId: string
  readonly file: string
  /** It was taken out as a whole. */
  readonly removed: boolean
  /** Where it was before it was moved, the last place first: from those is inferred what the present one does not tell. */
  readonly formerFiles: readonly string[]
  readonly encoding: string
  /** False when a second encoding fits nearly as well. */
  readonly encodingCertain: boolean
  readonly transcript: string
  readonly articles: readonly (ArticleName & { readonly spans: readonly Range[]; readonly removed: boolean })[]
  readonly leftovers: readonly Leftover[]
}

export interface Hit {
  readonly id: string
  readonly headline: string | null
  readonly kicker: string | null
  readonly outlet: string | null
  readonly publishedDate: string | null
  /** Fields shown that no page states: to be marked. */
  readonly inferred: readonly ('outlet' | 'publishedDate')[]
  readonly pageNumber: string | null
  readonly pageName: string | null
  readonly districts: readonly string[]
  readonly snippet: string
  readonly highlights: readonly Range[]
  readonly headlineHighlights: readonly Range[]
  readonly file: string
}

export const facetNames = ['district', 'outlet', 'year', 'month', 'person', 'pageName', 'basis', 'tag'] as const
export type FacetName = (typeof facetNames)[number]

/** Facets of which an article may have no value because none is known; the empty string chooses these articles. */
const unknownFacets = ['outlet', 'district'] as const satisfies readonly FacetName[]
export type UnknownFacet = (typeof unknownFacets)[number]

export function isUnknownFacet(facet: FacetName): facet is UnknownFacet {
  return unknownFacets.some((known) => known === facet)
}

/** Hits that have no value of the facet, counted as the facets are. */
export type UnknownCounts = Readonly<Record<UnknownFacet, number>>

export interface FacetValue {
  readonly name: string
  readonly count: number
}

/** Values by falling count, then by name. Counts are over all hits; a facet's own choice does not narrow its own counts. */
export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>

/** A remark on how the query was read, for the catalogue: `hint.<code>`. */
export interface Hint {
  readonly code: string
  readonly text: string
}

/** Another query that may be meant, and how many hits it has under the same filters: at least one. */
export interface Offered {
  readonly query: string
  readonly count: number
}

export interface SearchResult {
  readonly total: number
  readonly hits: readonly Hit[]
  readonly facets: Facets
  readonly unknown: UnknownCounts
  /** The query as understood, in its normal written form. */
  readonly understood: string
  readonly hints: readonly Hint[]
  /** `scan` while the index is being made or repaired; the answer is the same, only slower. */
  readonly engine: 'index' | 'scan'
  readonly generation: number
  readonly ms: number
}

/** A place in a file, for programs by its byte and for editors by its line; both are counted from one. */
export interface BytePlace {
  readonly byte: number
  readonly line: number
}

export interface FileFailure {
  readonly file: string
  readonly code: string
  readonly message: string
  /** Where its bytes first make no sense. */
  readonly at?: BytePlace
  /** Another file that is spoken of. */
  readonly other?: string
  /** The source that it is, where it is in the archive. */
  readonly sourceId?: string
}

/** A file that came in with a remark: encoding uncertain, nothing but notices on it, the same text as another. */
export type FileRemark = FileFailure

export interface ImportReport {
  readonly runId: number
  readonly files: number
  readonly imported: number
  readonly unchanged: number
  /** Of those unchanged: taken out before, and not brought back. */
  readonly leftOut: number
  readonly changed: number
  /** Of those in the archive already: gone from where they were last seen, and found at another place. */
  readonly moved: number
  readonly failed: readonly FileFailure[]
  readonly remarks: readonly FileRemark[]
  readonly articles: number
  readonly cancelled: boolean
  readonly ms: number
}

/** What a rebuild has made; `failed` are files that the present program cannot decode any more: what was read of them before stays. */
export interface RebuildReport {
  readonly articles: number
  readonly failed: readonly FileFailure[]
  readonly ms: number
}
