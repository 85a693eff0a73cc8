/** The file an article came from, as the reader's "show the page" needs it. */
import { ArchiveError } from '#contract/errors.ts'
import type { SourcePage } from '#contract/models.ts'

import { transcriptOf } from './import/reread-source.ts'
import type { Connection } from './store/open-store.ts'
import { prepared } from './store/prepared.ts'
import { listArticlesOf } from './store/read-article.ts'
import { readSource } from './store/sources.ts'

/** Text, articles and leftovers of one source. Throws `source-not-found`. */
export function readSourcePage(db: Connection, sourceId: string): SourcePage {
  const source = readSource(db, Number(sourceId))
  if (!source) throw new ArchiveError('source-not-found', `there is no source ${sourceId}`, { data: { sourceId } })
  const { text, encoding, certain } = transcriptOf(db, source)
  const leftovers = prepared(db, 'SELECT leftovers FROM page WHERE source_id = ?').pluck().get(source.id) as string
  return {
    sourceId,
    file: source.name,
    formerFiles: source.formerNames,
    encoding,
    encodingCertain: certain,
    transcript: text,
    articles: listArticlesOf(db, source.id),
    leftovers: (JSON.parse(leftovers) as [number, number, string][]).map(([start, end, reason]) => ({
      text: text.slice(start, end),
      reason,
    })),
  }
}
