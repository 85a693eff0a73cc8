/**
 * Behind a summary, the first paragraph is not surely the one that the dateline opens: the page is asked. Only such articles
 * are looked up, for it takes the text of their source.
 */
import { findDatelineParagraph } from '#contract/dateline-place.ts'
import type { Article } from '#contract/models.ts'

import { findTranscript } from './import/reread-source.ts'
import type { Connection } from './store/open-store.ts'
import { readSource } from './store/sources.ts'

/** So much of a paragraph tells it from others. */
const opening = 12
/** Between dateline and text stand the names of those who report. */
const between = 60

/** The article with the paragraph that its dateline opens on the page, where that is in question and can be found. */
export function placeDateline<T extends Article>(db: Connection, article: T): T {
  const { dateline, paragraphs, sourceId } = article
  if (dateline === null || findDatelineParagraph(paragraphs) !== -1) return article
  const source = readSource(db, Number(sourceId))
  const transcript = source && findTranscript(db, source)
  if (!transcript) return article
  const page = squeeze(transcript.text)
  const wanted = squeeze(dateline)
  const at = paragraphs.findIndex(({ kind, text }) => {
    const begins = page.indexOf(squeeze(text).slice(0, opening))
    return kind === 'text' && begins > 0 && page.slice(Math.max(0, begins - between), begins).includes(wanted)
  })
  return at === -1 ? article : { ...article, datelineAt: at }
}

/** The parser takes brackets off a dateline, and joins lines. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s【】[\]]+/g, '')
}
