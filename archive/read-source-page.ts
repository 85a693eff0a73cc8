/** The file an article came from, as the reader's "show the page" needs it. */
import { ArchiveError } from '#contract/errors.ts'
import type { SourcePage } from '#contract/models.ts'

import { placeStored } from './import/place-anew.ts'
import { isReadingOf, transcriptOf } from './import/reread-source.ts'
import type { Resources } from './resources.ts'
import type { Connection } from './store/open-store.ts'
import { prepared } from './store/prepared.ts'
import { listArticlesOf } from './store/read-article.ts'
import { isSourceRemoved } from './store/removals.ts'
import { readSource } from './store/sources.ts'

/**
 * Text, articles and leftovers of one source. Where decoding has changed since it was read, the articles are marked where
 * they stand in the text of today, and the leftovers are those of today. Throws `source-not-found`.
 */
export function readSourcePage(db: Connection, sourceId: string, resources: Resources): SourcePage {
  const source = readSource(db, Number(sourceId))
  if (!source) throw new ArchiveError('source-not-found', `there is no source ${sourceId}`, { data: { sourceId } })
  const transcript = transcriptOf(db, source)
  const { text, encoding, certain } = transcript
  const anew = isReadingOf(db, source, transcript) ? null : placeStored(db, source, transcript, resources)
  const articles = listArticlesOf(db, source.id)
  const leftovers = anew?.page.leftovers.map(({ span, reason }) => [...span, reason] as const) ?? readLeftovers(db, source.id)
  return {
    sourceId,
    file: source.name,
    removed: isSourceRemoved(db, source.id),
    formerFiles: source.formerNames,
    encoding,
    encodingCertain: certain,
    transcript: text,
    articles: anew ? articles.map((article) => ({ ...article, spans: anew.places.get(article.id)?.spans ?? [] })) : articles,
    leftovers: leftovers.map(([start, end, reason]) => ({ text: text.slice(start, end), reason })),
  }
}

function readLeftovers(db: Connection, sourceId: number): readonly (readonly [number, number, string])[] {
  const leftovers = prepared(db, 'SELECT leftovers FROM page WHERE source_id = ?').pluck().get(sourceId) as string
  return JSON.parse(leftovers) as [number, number, string][]
}
