/** What the parser makes of one page. Offsets are UTF-16 units of the transcript. */
import type { District, Fact, ParagraphKind, Person, Range } from '#contract/models.ts'

/** What is known about a page beside its text. */
export interface PageHints {
  /** Paths or relative names, the present one first, those it had before it was moved behind: folder and file names may tell outlet and date. */
  readonly paths: readonly string[]
  /** Said at import: holds where the page states nothing, and has basis `given`. */
  readonly outlet: string | null
  readonly publishedDate: string | null
  /** Absent, or null: the page is no web page, or its markup does not tell. */
  readonly article?: WebArticle | null
}

/** Where the markup of a web page puts the one article that it shows. */
export interface WebArticle {
  /** Its titles, each in a line or several, in their order. */
  readonly titles: readonly WebTitle[]
  /** True where the page's own record tells them; else the headline alone is told, by what the page is called. */
  readonly isRecorded: boolean
  /** What is none of it, in order: menus, lists of links, what the site and its readers put below. */
  readonly beside: readonly Range[]
}

/** A title of a web page. */
export interface WebTitle {
  readonly role: 'kicker' | 'headline' | 'subtitle'
  readonly range: Range
}

/** One paragraph as it is printed, without fields. */
export interface ReadParagraph {
  readonly kind: ParagraphKind
  readonly text: string
}

/** One article with its fields. */
export interface ReadArticle {
  /** Source text this piece was made of, in order, not overlapping; the first start makes the id. */
  readonly spans: readonly Range[]
  readonly headline: string | null
  readonly kicker: string | null
  readonly subtitle: string | null
  readonly byline: readonly Person[]
  readonly dateline: string | null
  readonly districts: readonly District[]
  readonly paragraphs: readonly ReadParagraph[]
}

/** A line that is in no article. */
export interface ReadLeftover {
  readonly span: Range
  /** Short code, for the catalogue: `leftover.<reason>`. */
  readonly reason: string
}

/** What a line was taken for, in the words of `parse --explain`. */
export type LineKind =
  | 'blank'
  | 'chrome'
  | 'mast'
  | 'title-list'
  | 'headline'
  | 'kicker'
  | 'subtitle'
  | 'byline'
  | 'dateline'
  | 'lead'
  | 'subheading'
  | 'body'
  | 'caption'
  | 'label'
  | 'notice'
  | 'noise'

/** One line of the source with what it was taken for, and why: for `parse --explain`. */
export interface ExplainedLine {
  readonly span: Range
  readonly kind: LineKind
  readonly reason: string
}

/** All that was read from one page, or from several that stand in one file. */
export interface PageReading {
  /** How many pages of a paper or a site stand in the file. */
  readonly pages: number
  readonly outlet: Fact
  readonly publishedDate: Fact
  readonly pageNumber: string | null
  readonly pageName: string | null
  readonly articles: readonly ReadArticle[]
  readonly leftovers: readonly ReadLeftover[]
  readonly lines: readonly ExplainedLine[]
}

/** What a line of a stack of titles can be. */
export type TitleRole = 'column' | 'kicker' | 'headline' | 'subtitle' | 'subheading'
