/** What a person does to articles: every act pins the article first, and all of an act is one transaction. */
import { ArchiveError } from '#contract/errors.ts'
import type { Article } from '#contract/models.ts'
import type { CorrectRequest } from '#contract/requests.ts'

import { canonicalDistricts } from './canonical-districts.ts'
import { isReadingOf, transcriptOf } from './import/reread-source.ts'
import type { Resources } from './resources.ts'
import { normaliseCorrection } from './store/correction-values.ts'
import { insertCorrection, isPageField, undoCorrection } from './store/corrections.ts'
import type { Connection } from './store/open-store.ts'
import { pinArticle } from './store/pins.ts'
import { readArticle, type StoredArticle } from './store/read-article.ts'
import { readSource, type SourceRow } from './store/sources.ts'
import { replaceTags } from './store/tags.ts'

/** What an act gives back, and which articles it touched; null: many. */
export interface Act<T> {
  readonly result: T
  readonly touched: readonly string[] | null
}

/** The article as corrected. Throws `article-not-found`. */
export function requireArticle(db: Connection, id: string): StoredArticle {
  const article = readArticle(db, id)
  if (!article) throw articleNotFound(id)
  return article
}

/** The refusal for an article that is not there. */
export function articleNotFound(id: string): ArchiveError {
  return new ArchiveError('article-not-found', `there is no article ${id}`, { data: { id } })
}

/** The refusal for an article of a page that is decoded otherwise by now and has to be, or was, read anew. */
export function pageReadAnew(id: string): ArchiveError {
  return new ArchiveError('page-read-anew', `the page of ${id} is decoded otherwise by now and is read anew`, { data: { id } })
}

/** Sets a field by hand. Page fields count for the whole page unless `scope` says otherwise. */
export function correctField(db: Connection, { id, field, value, scope }: CorrectRequest, resources: Resources): Act<Article> {
  if (scope === 'page' && !isPageField(field)) {
    throw new ArchiveError('bad-request', `${field} belongs to the article, not to the page`, { data: { field } })
  }
  const normal = normaliseCorrection(field, value)
  const act = db.transaction(() => {
    const article = touchArticle(db, id)
    const touched = insertCorrection(db, {
      articleId: article.id,
      scope: scope ?? (isPageField(field) ? 'page' : 'article'),
      field,
      value: field === 'districts' ? canonicalDistricts(normal, resources.parse.gazetteer) : normal,
    })
    return { result: requireArticle(db, article.id), touched }
  })
  return act.immediate()
}

/** Takes a correction back; what it covered shows again. */
export function takeBackCorrection(db: Connection, correctionId: number): Act<Article> {
  const act = db.transaction(() => {
    const undone = undoCorrection(db, correctionId)
    if (!undone) throw new ArchiveError('not-found', `there is no correction ${correctionId} to undo`, { data: { correctionId } })
    return { result: requireArticle(db, undone.articleId), touched: undone.touched }
  })
  return act.immediate()
}

/** Puts exactly these tags on an article. */
export function setTags(db: Connection, id: string, tags: readonly string[]): Act<Article> {
  const act = db.transaction(() => {
    const article = touchArticle(db, id)
    replaceTags(db, article.id, tags.map((tag) => tag.trim()).filter(Boolean))
    return { result: requireArticle(db, article.id), touched: [article.id] }
  })
  return act.immediate()
}

/**
 * Pins an article and gives it as it is. Throws `article-not-found`, and `page-read-anew` where the text of its page is another
 * by now than the one it was read in: the page is to be read anew before its places are the user's.
 */
export function touchArticle(db: Connection, id: string): Article {
  const article = requireArticle(db, id)
  pinArticle(db, article.id, () => {
    const source = readSource(db, Number(article.sourceId)) as SourceRow
    const { text, encoding } = transcriptOf(db, source)
    if (!isReadingOf(db, source, { text })) throw pageReadAnew(article.id)
    return { text, encoding }
  })
  return article
}
