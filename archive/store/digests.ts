/** Digests: ordered choices of articles, kept by article id. */
import type { Digest } from '#contract/models.ts'

import type { Connection } from './open-store.ts'
import { findWhole } from './pins.ts'
import { prepared } from './prepared.ts'

export interface NewDigest {
  /** Absent for a new one. */
  readonly id?: number | undefined
  readonly title: string
  readonly note: string
  readonly articleIds: readonly string[]
}

interface DigestRow {
  id: number
  title: string
  note: string
  made_at: string
  changed_at: string
}

/** Writes a digest, new or changed; inside a transaction. Null when the digest to be changed is gone. */
export function putDigest(db: Connection, digest: NewDigest): number | null {
  const now = new Date().toISOString()
  const id =
    digest.id ??
    Number(
      prepared(db, 'INSERT INTO digest (title, note, made_at, changed_at) VALUES (?, ?, ?, ?)').run(digest.title, digest.note, now, now)
        .lastInsertRowid,
    )
  const found = prepared(db, 'UPDATE digest SET title = ?, note = ?, changed_at = ? WHERE id = ?').run(digest.title, digest.note, now, id)
  if (found.changes === 0) return null
  // A piece that was merged into an article of the list keeps its place behind it, for the day they are parted.
  const kept = Map.groupBy(
    readItems(db, id).filter((item) => !digest.articleIds.includes(item)),
    (item) => findWhole(db, item),
  )
  const items = digest.articleIds.flatMap((item) => [item, ...(kept.get(item) ?? []).filter((part) => part !== item)])
  prepared(db, 'DELETE FROM digest_item WHERE digest_id = ?').run(id)
  const insert = prepared(db, 'INSERT INTO digest_item (digest_id, position, article_id) VALUES (?, ?, ?)')
  items.forEach((articleId, position) => insert.run(id, position, articleId))
  return id
}

export function readDigest(db: Connection, id: number): Digest | null {
  const row = prepared(db, 'SELECT * FROM digest WHERE id = ?').get(id) as DigestRow | undefined
  return row ? fromRow(db, row) : null
}

export function listDigests(db: Connection): readonly Digest[] {
  return (prepared(db, 'SELECT * FROM digest ORDER BY changed_at DESC, id DESC').all() as DigestRow[]).map((row) => fromRow(db, row))
}

export function deleteDigest(db: Connection, id: number): boolean {
  return prepared(db, 'DELETE FROM digest WHERE id = ?').run(id).changes > 0
}

/** Ids as they were put in. */
function readItems(db: Connection, digestId: number): readonly string[] {
  return prepared(db, 'SELECT article_id FROM digest_item WHERE digest_id = ? ORDER BY position').pluck().all(digestId) as string[]
}

/** Pieces that were merged are one article in the list, at the place of the first of them. */
function fromRow(db: Connection, row: DigestRow): Digest {
  const articleIds = [...new Set(readItems(db, row.id).map((item) => findWhole(db, item) ?? item))]
  return { id: row.id, title: row.title, note: row.note, articleIds, madeAt: row.made_at, changedAt: row.changed_at }
}
