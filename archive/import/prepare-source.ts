/** One file's bytes → all that is read of it. Pure, so it runs in any thread. */
import type { Given } from '#contract/requests.ts'

import { readPage } from '../parse/read-page.ts'
import type { PageHints, PageReading, ReadArticle } from '../parse/reading.ts'
import type { Resources } from '../resources.ts'
import { packArticle, type NewArticle, type NewReading } from '../store/readings.ts'
import { parserVersion } from './parser-version.ts'
import { hashText, refuseBlank, transcribe, type Transcript } from './transcript.ts'

/** What was read of a file, ready to be stored beside its bytes. */
export interface PreparedSource {
  readonly mediaType: string
  /** Tells the same text in other bytes. */
  readonly textHash: string
  readonly reading: NewReading
}

/** Reads bytes whose SHA-256 is `hash`. Throws a `FileProblem` when they are no page. */
export function prepareSource(bytes: Uint8Array, hash: string, name: string, given: Given, resources: Resources): PreparedSource {
  const transcript = transcribe(bytes, name, given.encoding ?? null)
  refuseBlank(transcript)
  const page = readPage(transcript.text, hintsFor([name], given, transcript), resources.parse)
  return {
    mediaType: transcript.mediaType,
    textHash: hashText(transcript.text),
    reading: toReading(
      page,
      transcript,
      page.articles.map((article) => toArticle(article, hash)),
    ),
  }
}

/** What is known about a page beside its text. */
export function hintsFor(paths: readonly string[], given: Given, { article = null }: Pick<Transcript, 'article'>): PageHints {
  return { paths, outlet: given.outlet ?? null, publishedDate: given.publishedDate ?? null, article }
}

/** A page as it is stored, with the articles decided on. */
export function toReading(
  page: PageReading,
  transcript: Pick<Transcript, 'encoding' | 'certain'>,
  articles: readonly NewArticle[],
): NewReading {
  return {
    parserVersion,
    pages: page.pages,
    encoding: transcript.encoding,
    encodingCertain: transcript.certain,
    outlet: page.outlet,
    publishedDate: page.publishedDate,
    pageNumber: page.pageNumber,
    pageName: page.pageName,
    leftovers: JSON.stringify(page.leftovers.map(({ span, reason }) => [span[0], span[1], reason])),
    articles: articles.map(packArticle),
  }
}

/** An article's id is made of where it stands: sixteen digits of the source hash and the offset of its first character. */
export function articleId(hash: string, start: number): string {
  return `${hash.slice(0, 16)}-${start}`
}

/** An article as it is stored. */
export function toArticle(article: ReadArticle, hash: string): NewArticle {
  return { ...article, id: articleId(hash, article.spans[0]?.[0] ?? 0) }
}
