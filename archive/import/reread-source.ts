/** Reading a stored source again with the present parser, around what the user has touched. */

import { readPage } from '../parse/read-page.ts'
import type { PageReading, WebArticle } from '../parse/reading.ts'
import type { Resources } from '../resources.ts'
import { replaceSeenPieces } from '../store/offers.ts'
import type { Connection } from '../store/open-store.ts'
import { hasPinnedTranscript, readPinnedTranscript, readPins, type PinnedTranscript } from '../store/pins.ts'
import { dropArticles, isEncodingCertain, replaceReading } from '../store/readings.ts'
import { readTextHash, setTextHash, type SourceRow } from '../store/sources.ts'
import { cutAroundPins, type PinnedReading } from './cut-around-pins.ts'
import { groupPins } from './pin-groups.ts'
import { hintsFor, toArticle, toReading } from './prepare-source.ts'
import { decodeStored, refusalIn } from './refused-source.ts'
import { hashText, type Transcript } from './transcript.ts'

/** The text of a stored source: the kept one where articles are pinned, else decoded anew from its bytes. Throws `source-refused`. */
export function transcriptOf(db: Connection, source: SourceRow): Transcript {
  const kept: PinnedTranscript | null = readPinnedTranscript(db, source.id)
  if (!kept) return decodeStored(db, source)
  return { ...kept, certain: isEncodingCertain(db, source.id), mediaType: source.mediaType, article: findArticle(db, source, kept) }
}

/** Where the markup puts the article of a web page; null where a kept text is not what is decoded today. */
function findArticle(db: Connection, source: SourceRow, { text }: PinnedTranscript): WebArticle | null {
  if (source.mediaType === 'text/plain') return null
  try {
    const transcript = decodeStored(db, source)
    return transcript.text === text ? (transcript.article ?? null) : null
  } catch (thrown) {
    if (refusalIn(thrown)) return null
    throw thrown
  }
}

/** The same for what can do without: null where the bytes are refused by now. */
export function findTranscript(db: Connection, source: SourceRow): Transcript | null {
  try {
    return transcriptOf(db, source)
  } catch (thrown) {
    if (refusalIn(thrown)) return null
    throw thrown
  }
}

/** Whether the stored reading is of this text. Where it is not, decoding has changed since, and its places are those of another text. */
export function isReadingOf(db: Connection, source: SourceRow, { text }: Pick<Transcript, 'text'>): boolean {
  return hasPinnedTranscript(db, source.id) || readTextHash(db, source.id) === hashText(text)
}

/** What the present parser reads in the text of a stored source, as if nothing on it were touched. */
export function readFreely(source: SourceRow, transcript: Pick<Transcript, 'text' | 'article'>, { parse }: Resources): PageReading {
  return readPage(transcript.text, hintsOf(source, transcript), parse)
}

function hintsOf(source: SourceRow, transcript: Pick<Transcript, 'article'>): ReturnType<typeof hintsFor> {
  return hintsFor([source.name, ...source.formerNames], source.given, transcript)
}

/**
 * Replaces the reading of one source; inside a transaction. A source whose place was taken by other bytes keeps only its
 * pinned articles. Throws `source-refused`, and then the former reading stays.
 */
export function rereadSource(db: Connection, source: SourceRow, resources: Resources, generation: number): void {
  const pins = readPins(db, source.id)
  if (!source.current && pins.length === 0) return dropReading(db, source.id, generation)
  const transcript = transcriptOf(db, source)
  const page = readFreely(source, transcript, resources)
  const cut: PinnedReading =
    pins.length > 0
      ? cutAroundPins(transcript.text, page, groupPins(transcript.text, pins), source.hash, hintsOf(source, transcript), resources)
      : { leftovers: page.leftovers, articles: page.articles.map((article) => toArticle(article, source.hash)), seen: [] }
  const pinned = new Set(pins.map((pin) => pin.articleId))
  const articles = source.current ? cut.articles : cut.articles.filter((article) => pinned.has(article.id))
  replaceSeenPieces(db, source.id, cut.seen)
  setTextHash(db, source.id, hashText(transcript.text))
  replaceReading(db, source.id, toReading({ ...page, leftovers: cut.leftovers }, transcript, articles), generation)
}

/** Nothing of it is in the archive any more, so there is nothing to read; nor can it be refused. */
function dropReading(db: Connection, sourceId: number, generation: number): void {
  replaceSeenPieces(db, sourceId, [])
  dropArticles(db, sourceId, generation)
}
