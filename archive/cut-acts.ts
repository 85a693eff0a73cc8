/**
 * What a person does to the cut of a page. Splits and merges are nothing but pins: a split makes one of a part of another, a
 * merge says that one is part of another. What hangs on an id stays with it, so taking a cut back brings back all there was.
 */
import { ArchiveError } from '#contract/errors.ts'
import type { ArticleName, CutOutcome, Offer } from '#contract/models.ts'
import type { MergeRequest, SplitRequest } from '#contract/requests.ts'

import { findParagraph, isLineStart } from './import/find-line.ts'
import type { PinGroup } from './import/pin-groups.ts'
import { openPinnedPage, type PinnedPage } from './pinned-page.ts'
import type { Resources } from './resources.ts'
import { insertCut, markCutUndone, readCut, type NewCut } from './store/cuts.ts'
import { listOffers, type SeenPieces } from './store/offers.ts'
import type { Connection } from './store/open-store.ts'
import { listArticlesOf, readArticle } from './store/read-article.ts'
import { requireArticle, touchArticle, type Act } from './user-acts.ts'

/** Cuts an article in two; the first piece keeps its id. Throws `no-cut-there` where that would leave a piece without text. */
export function splitArticle(db: Connection, { id, at }: SplitRequest, resources: Resources): Act<CutOutcome> {
  return changeCut(db, id, resources, (page, whole) => {
    const { paragraphs } = requireArticle(db, whole.articleId)
    const offset = 'offset' in at ? at.offset : findParagraph(page.text, whole.spans, paragraphs, at.paragraph)
    if (offset === null || ('offset' in at && !isLineStart(page.text, offset))) throw noCutThere(id)
    return splitInto(whole, [page.takeOut(whole, [[offset, page.text.length]])], false)
  })
}

/** Merges an article with the one behind it. Throws `not-neighbours` when there is another between them, or none. */
export function mergeArticles(db: Connection, { id, nextId }: MergeRequest, resources: Resources): Act<CutOutcome> {
  return changeCut(db, id, resources, (page, whole) => {
    const next = touchArticle(db, nextId).id
    if (findNext(db, requireArticle(db, whole.articleId))?.id !== next)
      throw new ArchiveError('not-neighbours', `${nextId} does not follow ${id} on its page`)
    page.putInto(next, whole.articleId)
    return { kind: 'merge', articleId: whole.articleId, pieces: [next], offered: false }
  })
}

/** Splits an article into the pieces that the present reading sees. */
export function acceptOffer(db: Connection, id: string, resources: Resources): Act<CutOutcome> {
  return changeCut(db, id, resources, (page, whole) => {
    const [, ...behind] = requireOffer(db, id).pieces
    const made = behind.map(({ spans }) => page.takeOut(page.groupOf(whole.articleId), spans))
    return splitInto(whole, made, true)
  })
}

/** Leaves the article whole; the same cut is not offered again. */
export function declineOffer(db: Connection, id: string): Act<CutOutcome> {
  const act = db.transaction(() => {
    const { articleId, pieces } = requireOffer(db, id)
    const [, ...behind] = pieces.map((piece) => piece.id)
    return { result: describeCut(db, insertCut(db, { kind: 'decline', articleId, pieces: behind, offered: true })), touched: [articleId] }
  })
  return act.immediate()
}

/** Takes a cut back: what it parted is one again, what it merged is parted. Throws `cut-not-found`. */
export function undoCut(db: Connection, cutId: number, resources: Resources): Act<CutOutcome> {
  const act = db.transaction(() => {
    const cut = readCut(db, cutId)
    if (!cut?.undoable) throw new ArchiveError('cut-not-found', `there is no cut ${cutId} to undo`, { data: { cutId } })
    for (const piece of cut.pieces) requirePresent(db, piece)
    return changeCut(db, cut.articleId, resources, (page) => {
      for (const piece of cut.pieces) {
        if (cut.kind === 'merge') page.partFrom(piece)
        if (cut.kind === 'split') page.putBack(piece, cut.articleId)
      }
      markCutUndone(db, cutId)
      return cutId
    })
  })
  return act.immediate()
}

/** The article behind another on its page, as corrected; null behind the last, and before one that is taken out. */
export function findNext(db: Connection, { id, sourceId }: { readonly id: string; readonly sourceId: string }): ArticleName | null {
  const order = listArticlesOf(db, Number(sourceId))
  const next = order[order.findIndex((one) => one.id === id) + 1]
  const article = next && !next.removed ? readArticle(db, next.id) : null
  return article && { id: article.id, headline: article.headline }
}

/** An offer as it crosses to people: without the places. */
export function showOffer({ articleId, file, pieces }: Offer): Offer {
  return { articleId, file, pieces: pieces.map(({ id, headline, opening }) => ({ id, headline, opening })) }
}

function requireOffer(db: Connection, id: string): SeenPieces {
  const [offer] = listOffers(db, requireArticle(db, id).id)
  if (!offer) throw new ArchiveError('offer-not-found', `there is no offer to split ${id}`, { data: { id } })
  return offer
}

/** A cut of what is taken out would bring a part of it back, and a merge all of it. */
function requirePresent(db: Connection, id: string): void {
  if (readArticle(db, id)?.removed) throw new ArchiveError('article-removed', `${id} is taken out of the archive`, { data: { id } })
}

function splitInto({ articleId }: PinGroup, made: readonly (string | null)[], offered: boolean): NewCut {
  const pieces = made.filter((piece) => piece !== null)
  if (pieces.length === 0) throw noCutThere(articleId)
  return { kind: 'split', articleId, pieces, offered }
}

function noCutThere(id: string): ArchiveError {
  return new ArchiveError('no-cut-there', `${id} cannot be split there`, { data: { id } })
}

/** One transaction: the pins are changed, the page is read anew around them, the cut goes into the history. */
function changeCut(
  db: Connection,
  id: string,
  resources: Resources,
  change: (page: PinnedPage, whole: PinGroup) => NewCut | number,
): Act<CutOutcome> {
  const act = db.transaction(() => {
    const article = touchArticle(db, id)
    requirePresent(db, article.id)
    const listIds = (): readonly string[] => listArticlesOf(db, Number(article.sourceId)).map((one) => one.id)
    const before = listIds()
    const page = openPinnedPage(db, Number(article.sourceId))
    const done = change(page, page.groupOf(article.id))
    const cutId = typeof done === 'number' ? done : insertCut(db, done)
    page.reread(resources)
    return { result: describeCut(db, cutId), touched: [...new Set([...before, ...listIds()])] }
  })
  return act.immediate()
}

function describeCut(db: Connection, cutId: number): CutOutcome {
  const cut = readCut(db, cutId)
  if (!cut) throw new Error(`cut ${cutId} was not kept`)
  const articles = [cut.articleId, ...cut.pieces].flatMap((id) => readArticle(db, id) ?? [])
  return { cut, articles: [...new Map(articles.map((article) => [article.id, article])).values()] }
}
