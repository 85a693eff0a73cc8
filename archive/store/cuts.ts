/** Cuts made by hand. Rows are only ever added or marked undone, so the history is complete. */
import type { Cut } from '#contract/models.ts'

import type { Connection } from './open-store.ts'
import { findWhole, partsOf } from './pins.ts'
import { prepared } from './prepared.ts'

export type NewCut = Pick<Cut, 'kind' | 'articleId' | 'pieces' | 'offered'>

interface CutRow {
  id: number
  kind: Cut['kind']
  article_id: string
  pieces: string
  offered: number
  made_at: string
  undone_at: string | null
}

/** Adds a cut to the history; inside a transaction. */
export function insertCut(db: Connection, { kind, articleId, pieces, offered }: NewCut): number {
  const result = prepared(db, 'INSERT INTO cut (kind, article_id, pieces, offered, made_at) VALUES (?, ?, ?, ?, ?)').run(
    kind,
    articleId,
    JSON.stringify(pieces),
    offered ? 1 : 0,
    new Date().toISOString(),
  )
  return Number(result.lastInsertRowid)
}

export function readCut(db: Connection, cutId: number): Cut | null {
  const row = prepared(db, 'SELECT * FROM cut WHERE id = ?').get(cutId) as CutRow | undefined
  return row ? fromRow(db, row) : null
}

export function markCutUndone(db: Connection, cutId: number): void {
  prepared(db, 'UPDATE cut SET undone_at = ? WHERE id = ?').run(new Date().toISOString(), cutId)
}

/** Cuts that an article, or what was merged into it, had a part in, newest first. */
export function listCuts(db: Connection, articleId: string): readonly Cut[] {
  const rows = prepared(
    db,
    `${partsOf('?')}
     SELECT * FROM cut WHERE article_id IN (SELECT id FROM part)
        OR EXISTS (SELECT 1 FROM json_each(pieces) p WHERE p.value IN (SELECT id FROM part))
      ORDER BY id DESC`,
  ).all(articleId) as CutRow[]
  return rows.map((row) => fromRow(db, row))
}

/** Ids of pieces that a person has merged and not parted again, and of those that were offered and declined. */
export function listUnwanted(db: Connection): ReadonlySet<string> {
  const ids = prepared(
    db,
    `SELECT p.value FROM cut, json_each(cut.pieces) p WHERE cut.kind IN ('merge', 'decline') AND cut.undone_at IS NULL`,
  )
    .pluck()
    .all() as string[]
  return new Set(ids)
}

function fromRow(db: Connection, row: CutRow): Cut {
  const pieces = JSON.parse(row.pieces) as string[]
  return {
    id: row.id,
    kind: row.kind,
    articleId: row.article_id,
    pieces,
    offered: row.offered === 1,
    madeAt: row.made_at,
    undoneAt: row.undone_at,
    undoable: row.undone_at === null && isStanding(db, row.kind, pieces),
  }
}

/** A split stands while one of its pieces is an article for itself, a merge while its piece is none. */
function isStanding(db: Connection, kind: Cut['kind'], pieces: readonly string[]): boolean {
  const isWhole = (piece: string): boolean => findWhole(db, piece) === piece
  return kind === 'decline' || (kind === 'split' ? pieces.some(isWhole) : !pieces.some(isWhole))
}
