/**
 * Taking out of the archive and putting back: marks of the user, one act one transaction. What is out keeps its text, its
 * corrections, tags and places in digests, and comes back with them.
 */
import { ArchiveError } from '#contract/errors.ts'
import type { Removal, RemovalMeasure, Restored } from '#contract/removal-models.ts'
import type { RemovalSubject, RestoreSubject } from '#contract/requests.ts'

import type { Connection } from './store/open-store.ts'
import {
  countArticles,
  countFiles,
  findRemoval,
  insertRemoval,
  isSourceRemoved,
  listRemovals,
  measureRemoval,
  readRemovalItems,
  undoRemoval,
  type RemovalItems,
} from './store/removals.ts'
import { listSourceIds, nameSources, readSource } from './store/sources.ts'
import { requireArticle, touchArticle, type Act } from './user-acts.ts'

/** Takes an article or files out. Throws `nothing-to-remove` where there is nothing, or all of it is out already. */
export function removeArticles(db: Connection, what: RemovalSubject): Act<Removal> {
  const act = db.transaction(() => {
    const { name, items } = findPresent(db, what)
    if ('articleId' in items) touchArticle(db, items.articleId)
    const removal = requireRemoval(db, insertRemoval(db, name, items))
    return { result: removal, touched: touchedBy(items) }
  })
  return act.immediate()
}

/** Puts back what is out. Throws `nothing-to-restore`. */
export function restoreArticles(db: Connection, what: RestoreSubject): Act<Restored> {
  const act = db.transaction(() => {
    const items = findTaken(db, what)
    const before = countArticles(db)
    undoRemoval(db, items)
    const files = countFiles(db, items)
    return { result: { files, articles: countArticles(db) - before }, touched: touchedBy(items) }
  })
  return act.immediate()
}

/** Counts what would be taken out, without doing it. */
export function measureRemovalOf(db: Connection, what: RemovalSubject): RemovalMeasure {
  const { name, items } = findPresent(db, what)
  return { name, ...measureRemoval(db, items) }
}

/** The act by which an article is out. */
export function removalOf(db: Connection, articleId: string): Removal | null {
  const removalId = findRemoval(db, articleId)
  return removalId === null ? null : requireRemoval(db, removalId)
}

function requireRemoval(db: Connection, removalId: number): Removal {
  const [removal] = listRemovals(db, removalId)
  if (!removal) throw new Error(`removal ${removalId} was not kept`)
  return removal
}

/** Many files have more articles than anybody wants to be told one by one. */
function touchedBy(items: RemovalItems): readonly string[] | null {
  return 'articleId' in items ? [items.articleId] : null
}

function findPresent(db: Connection, what: RemovalSubject): { readonly name: string | null; readonly items: RemovalItems } {
  if ('article' in what) {
    const { id, headline, removed } = requireArticle(db, what.article)
    if (removed) throw nothing('remove', what)
    return { name: headline, items: { articleId: id } }
  }
  const sourceIds = findSources(db, what).filter((id) => !isSourceRemoved(db, id))
  if (sourceIds.length === 0) throw nothing('remove', what)
  return { name: nameSources(db, sourceIds), items: { sourceIds } }
}

function findTaken(db: Connection, what: RestoreSubject): RemovalItems {
  const items = findMeant(db, what)
  if (items && 'articleId' in items) return items
  const sourceIds = (items?.sourceIds ?? []).filter((id) => isSourceRemoved(db, id))
  if (sourceIds.length === 0) throw nothing('restore', what)
  return { sourceIds }
}

function findMeant(db: Connection, what: RestoreSubject): RemovalItems | null {
  if ('removal' in what) return readRemovalItems(db, what.removal)
  return 'article' in what ? findTakenWith(db, what.article) : { sourceIds: findSources(db, what) }
}

/** An article that was taken out alone comes back alone, one that went with its file comes back with it. */
function findTakenWith(db: Connection, id: string): RemovalItems | null {
  const article = requireArticle(db, id)
  const removal = removalOf(db, article.id)
  if (removal === null) return null
  return removal.kind === 'article' ? { articleId: article.id } : { sourceIds: [Number(article.sourceId)] }
}

function findSources(db: Connection, what: Exclude<RemovalSubject, { article: string }>): readonly number[] {
  if ('run' in what) return listSourceIds(db, { runId: what.run })
  if ('path' in what) return listSourceIds(db, { path: what.path.replaceAll('\\', '/').replace(/\/+$/, '') })
  const source = readSource(db, Number(what.source))
  if (!source) throw new ArchiveError('source-not-found', `there is no source ${what.source}`, { data: { sourceId: what.source } })
  return [source.id]
}

function nothing(act: 'remove' | 'restore', what: RestoreSubject): ArchiveError {
  return new ArchiveError(`nothing-to-${act}`, `nothing to ${act}: ${JSON.stringify(what)}`)
}
