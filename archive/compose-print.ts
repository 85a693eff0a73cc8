/** From what is to be printed, articles by name or all hits of a search, to the print document. */
import type { PrintDocument } from '#contract/models.ts'
import type { CheckedInput } from '#contract/check-input.ts'
import { composeDocument } from './digest/compose-document.ts'
import type { Searcher } from './search/searcher.ts'
import type { Connection } from './store/open-store.ts'
import { requireArticle } from './user-acts.ts'

/** Composes chosen articles, in their order, or the hits of a search up to the limit. */
export function composePrint(db: Connection, searcher: Searcher, request: CheckedInput<'composePrint'>): PrintDocument {
  const { ids, search, limit, title, note, form, printedOn, language } = request
  const found = search ? searcher.search({ ...search, limit, offset: 0 }) : null
  const chosen = ids ?? found?.hits.map((hit) => hit.id) ?? []
  return composeDocument({
    title,
    articles: chosen.slice(0, limit).map((id) => requireArticle(db, id)),
    total: ids ? ids.length : (found?.total ?? 0),
    form,
    printedOn,
    language,
    ...(note ? { note } : {}),
    ...(found?.understood ? { selection: found.understood } : {}),
  })
}
