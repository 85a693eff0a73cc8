/**
 * Better cuts: what the present reading sees in articles that were touched. Replaced with the reading; what a person has
 * declined, or merged by hand, is left out when they are asked for, so that an undone answer brings the offer back.
 */
import type { Offer, OfferedPiece, Range } from '#contract/models.ts'

import { listUnwanted } from './cuts.ts'
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'
import { isRemovedSql } from './removals.ts'

/** A piece that the present reading sees, with where it stands. */
export interface SeenPiece extends OfferedPiece {
  readonly spans: readonly Range[]
}

/** The pieces seen in one touched article; the first has its id, the others those they would get. */
export interface SeenPieces {
  readonly articleId: string
  readonly pieces: readonly SeenPiece[]
}

/** Replaces what was seen on a page; inside a transaction. */
export function replaceSeenPieces(db: Connection, sourceId: number, seen: readonly SeenPieces[]): void {
  prepared(db, 'DELETE FROM offer WHERE source_id = ?').run(sourceId)
  const insert = prepared(db, 'INSERT INTO offer (article_id, source_id, pieces) VALUES (?, ?, ?)')
  for (const { articleId, pieces } of seen) insert.run(articleId, sourceId, JSON.stringify(pieces))
}

/** Offers that were not declined, in the order of import, for articles that are not taken out; or the one of an article. */
export function listOffers(db: Connection, articleId: string | null = null): readonly (Offer & SeenPieces)[] {
  const rows = prepared(
    db,
    `SELECT o.article_id AS articleId, o.pieces, s.name AS file FROM offer o JOIN source s ON s.id = o.source_id
      WHERE (@articleId IS NULL OR o.article_id = @articleId) AND NOT ${isRemovedSql('o.article_id', 'o.source_id')} ORDER BY o.source_id, o.article_id`,
  ).all({ articleId }) as { articleId: string; pieces: string; file: string }[]
  if (rows.length === 0) return []
  const unwanted = listUnwanted(db)
  return rows
    .map((row) => ({ ...row, pieces: leaveOut(JSON.parse(row.pieces) as SeenPiece[], unwanted) }))
    .filter(({ pieces }) => pieces.length > 1)
}

/** Without the boundaries that are not wanted: what is behind one goes with the piece before it. */
function leaveOut(pieces: readonly SeenPiece[], unwanted: ReadonlySet<string>): readonly SeenPiece[] {
  const left: SeenPiece[] = []
  for (const piece of pieces) {
    const before = left.at(-1)
    if (before && unwanted.has(piece.id)) left[left.length - 1] = { ...before, spans: [...before.spans, ...piece.spans] }
    else left.push(piece)
  }
  return left
}
