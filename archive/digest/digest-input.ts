import type { PieceNotes } from '#contract/change-digest.ts'
import type { Article } from '#contract/models.ts'
import type { PrintSettings } from '#contract/print-settings.ts'

import type { PrintWords } from './words.ts'

/** What a digest is made of. The same input gives the same document, to the byte. */
export interface DigestInput extends Partial<PrintSettings> {
  readonly title: string
  /** A foreword by whoever compiled the digest; line feeds part paragraphs. */
  readonly note?: string
  /** What the compiler writes above single articles, by their ids. */
  readonly pieceNotes?: PieceNotes
  /** How the articles were chosen, in words: the query and the filters. */
  readonly selection?: string
  readonly articles: readonly Article[]
  /** How many articles the choice has, where a limit left some out. */
  readonly total?: number
  /** Ids of chosen articles that are not in the archive. */
  readonly missing?: readonly string[]
  /** Ids of those that were taken out of it. */
  readonly removed?: readonly string[]
  /** `article` prints the pieces one after the other without cover, contents and list of sources. */
  readonly form: 'digest' | 'article'
  /** Day of printing, YYYY-MM-DD. */
  readonly printedOn: string
  readonly language: PrintWords['language']
}

/** An article with its place in the digest; anchors number through, so that equal titles and even equal articles stay apart. */
export interface Clipping {
  readonly article: Article
  /** From 1. */
  readonly number: number
  readonly anchor: string
  /** What the compiler writes above it; empty: nothing. */
  readonly note: string
}

/** Numbers the articles of a digest, each with its note. */
export function numberClippings({ articles, pieceNotes = {} }: DigestInput): readonly Clipping[] {
  return articles.map((article, index) => ({
    article,
    number: index + 1,
    anchor: `a${index + 1}`,
    note: pieceNotes[article.id]?.trim() ?? '',
  }))
}

/** The title a digest goes by: its own, else that of its only article, else the general word. */
export function titleDigest(input: DigestInput, words: PrintWords): string {
  const own = input.title.trim()
  if (own !== '') return own
  const only = input.articles.length === 1 ? input.articles[0]?.headline : null
  return only ?? words.digest
}
