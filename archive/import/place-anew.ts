/**
 * Decoding gets better, and then a stored reading is of a text that is not made any more. Its articles are found again in a
 * reading of today's text by what they say: the same words, or nearly the same and no other.
 */
import type { Article, Range } from '#contract/models.ts'

import type { PageReading } from '../parse/reading.ts'
import type { Resources } from '../resources.ts'
import type { Connection } from '../store/open-store.ts'
import { listArticlesOf, readArticle } from '../store/read-article.ts'
import type { SourceRow } from '../store/sources.ts'
import { measureLikeness, nearlyTheSame } from './alike.ts'
import { foldSpans } from './folded-spans.ts'
import { readFreely } from './reread-source.ts'
import type { Transcript } from './transcript.ts'

/** Where an article stands by now. */
export interface PlaceAnew {
  readonly spans: readonly Range[]
  /** Headline and paragraphs have the same words, one by one; spaces do not count. */
  readonly isSame: boolean
}

/** Today's reading of a page, and where the articles of the stored one are in it, by id; those that are not found are left out. */
export interface PlacedAnew {
  readonly page: PageReading
  readonly places: ReadonlyMap<string, PlaceAnew>
}

/** Finds the stored articles of a source in a text that their reading is not of. */
export function placeStored(db: Connection, source: SourceRow, transcript: Pick<Transcript, 'text'>, resources: Resources): PlacedAnew {
  const page = readFreely(source, transcript, resources)
  const stored = listArticlesOf(db, source.id).flatMap(({ id }) => readArticle(db, id) ?? [])
  return { page, places: placeAnew(stored, page) }
}

type Words = Pick<Article, 'headline' | 'paragraphs'>

/** Finds articles in a reading of another text of the same bytes. */
export function placeAnew(
  stored: readonly (Words & { readonly id: string })[],
  { articles }: { readonly articles: readonly (Words & { readonly spans: readonly Range[] })[] },
): ReadonlyMap<string, PlaceAnew> {
  const read = articles.map((article) => ({ spans: article.spans, words: wordsOf(article) }))
  const wanted = stored.map((article) => ({ id: article.id, words: wordsOf(article) }))
  // What is one article word for word is not nearly another.
  const known = new Set(wanted.map(({ words }) => words))
  const found = wanted.flatMap(({ id, words }) => {
    const same = read.filter((one) => one.words === words)
    const near = same.length > 0 ? same : read.filter((one) => !known.has(one.words) && measureLikeness(one.words, words) >= nearlyTheSame)
    const [only] = near
    return only && near.length === 1 ? [{ id, spans: only.spans, isSame: same.length === 1 }] : []
  })
  const alone = [...Map.groupBy(found, ({ spans }) => spans).values()].filter((claims) => claims.length === 1).flat()
  return new Map(alone.map(({ id, spans, isSame }) => [id, { spans, isSame }]))
}

/** Kickers and subtitles are left out: what a decoder leaves in by mistake is often taken for one. */
function wordsOf({ headline, paragraphs }: Words): string {
  return [headline, ...paragraphs.map(({ text }) => text)]
    .map((text) => (text === null ? '' : foldSpans(text, [[0, text.length]]).text))
    .join('\n')
}
