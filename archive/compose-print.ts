/** From what is to be printed, articles by name or all hits of a search, to the print document or the file. */
import type { CheckedInput } from '#contract/check-input.ts'
import type { ExportDocument, PrintDocument } from '#contract/documents.ts'

import { composeDocument } from './digest/compose-document.ts'
import { composeExport as composeFile } from './digest/compose-export.ts'
import type { DigestInput } from './digest/digest-input.ts'
import { printWords } from './digest/words.ts'
import { placeDateline } from './place-dateline.ts'
import { placeStanzas } from './place-stanzas.ts'
import type { Searcher } from './search/searcher.ts'
import type { Connection } from './store/open-store.ts'
import { readArticle } from './store/read-article.ts'
import { tellChoice } from './tell-choice.ts'
import { articleNotFound } from './user-acts.ts'

/** Chosen articles, in their order, or the hits of a search up to the limit. */
function gatherInput(db: Connection, searcher: Searcher, request: CheckedInput<'composePrint'>): DigestInput {
  const { ids, search, limit, pieceNotes, ...given } = request
  const found = search ? searcher.search({ ...search, limit, offset: 0 }) : null
  const chosen = ids ?? found?.hits.map((hit) => hit.id) ?? []
  const wanted = chosen.slice(0, limit).map((id) => ({ id, article: readArticle(db, id) }))
  const missing = wanted.filter(({ article }) => article === null).map(({ id }) => id)
  // One that is gone does not stop the rest; where there is no rest, that is the reason.
  if (missing.length > 0 && missing.length === wanted.length) throw articleNotFound(missing[0] ?? '')
  const removed = wanted.filter(({ article }) => article?.removed).map(({ id }) => id)
  // Two ids may have become those of one article.
  const articles = new Map(
    wanted.flatMap(({ article }) => (article === null ? [] : [[article.id, placeStanzas(db, placeDateline(db, article))]])),
  )
  // As with pieces that were merged in a digest, their notes stand one below the other; the same words only once.
  const noted = wanted.flatMap(({ id, article }) => (article === null || !pieceNotes[id] ? [] : [{ id: article.id, text: pieceNotes[id] }]))
  const notes = [...Map.groupBy(noted, ({ id }) => id)].map(
    ([id, parts]) => [id, [...new Set(parts.map(({ text }) => text))].join('\n')] as const,
  )
  const selection = search ? tellChoice(search.query, search.filters, printWords[given.language]) : ''
  return {
    ...given,
    selection,
    pieceNotes: Object.fromEntries(notes),
    articles: [...articles.values()],
    missing,
    removed,
    total: found?.total ?? articles.size + Math.max(0, chosen.length - limit),
  }
}

/** Composes the paged document that a host prints. */
export function composePrint(db: Connection, searcher: Searcher, request: CheckedInput<'composePrint'>): PrintDocument {
  return composeDocument(gatherInput(db, searcher, request))
}

/** Composes the same choice as a web page, as Markdown or as the parts of a Word document. */
export function composeExport(db: Connection, searcher: Searcher, request: CheckedInput<'composeExport'>): ExportDocument {
  const { format, ...choice } = request
  return composeFile(format, gatherInput(db, searcher, { ...choice, form: 'digest' }))
}
