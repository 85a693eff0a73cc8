/** Digests: ordered choices of articles, kept by article id from their first change on. */
import type { DigestContent, PieceNotes } from '#contract/change-digest.ts'
import type { Digest } from '#contract/digest-models.ts'
import type { Flow, Paper, TypeSize } from '#contract/print-settings.ts'

import type { Connection } from './open-store.ts'
import { findWhole } from './pins.ts'
import { prepared } from './prepared.ts'

interface DigestRow {
  id: number
  title: string
  note: string
  paper: Paper
  type_size: TypeSize
  flow: Flow
  made_at: string
  changed_at: string
  deleted_at: string | null
  open: number
}

const select = 'SELECT d.*, d.id IS (SELECT open_digest FROM archive) AS open FROM digest d'

/** SQL: a digest `d` that says nothing: what is left when all was taken out of one again. */
export const isBlank = `d.title = '' AND d.note = '' AND NOT EXISTS (SELECT 1 FROM digest_item i WHERE i.digest_id = d.id)`

/** Makes a digest without anything in it. */
export function insertDigest(db: Connection): number {
  const now = new Date().toISOString()
  const made = prepared(db, `INSERT INTO digest (title, note, made_at, changed_at) VALUES ('', '', ?, ?)`).run(now, now)
  return Number(made.lastInsertRowid)
}

/** Writes what a digest now holds in place of what it held; inside a transaction. */
export function writeDigest(db: Connection, former: Digest, { articleIds, pieceNotes, ...facts }: DigestContent): void {
  const { id } = former
  const update = `UPDATE digest SET title = @title, note = @note, paper = @paper, type_size = @typeSize, flow = @flow, changed_at = @now WHERE id = @id`
  prepared(db, update).run({ ...facts, now: new Date().toISOString(), id })
  writeNotes(db, former, pieceNotes)
  if (articleIds.join(' ') === former.articleIds.join(' ')) return
  // A piece that was merged into an article of the list keeps its place behind it, or alone, for the day they are parted.
  const listed = new Set(articleIds)
  const put = readItems(db, id)
  const merged = Map.groupBy(
    put.filter((item) => !listed.has(item)),
    (item) => findWhole(db, item),
  )
  const items = articleIds.flatMap((item) => {
    const parts = merged.get(item) ?? []
    return parts.length > 0 && !put.includes(item) ? parts : [item, ...parts]
  })
  prepared(db, 'DELETE FROM digest_item WHERE digest_id = ?').run(id)
  const insert = prepared(db, 'INSERT INTO digest_item (digest_id, position, article_id) VALUES (?, ?, ?)')
  items.forEach((articleId, position) => insert.run(id, position, articleId))
}

/** Writes the notes that are others than before; that of an article stands for those of the pieces that were merged into it. */
function writeNotes(db: Connection, { id, pieceNotes: former }: Digest, notes: PieceNotes): void {
  const changed = new Set([...Object.keys(former), ...Object.keys(notes)].filter((articleId) => former[articleId] !== notes[articleId]))
  if (changed.size === 0) return
  const remove = prepared(db, 'DELETE FROM digest_note WHERE digest_id = ? AND article_id = ?')
  const insert = prepared(db, 'INSERT INTO digest_note (digest_id, article_id, text) VALUES (?, ?, ?)')
  for (const { article_id: item } of readNotes(db, id)) if (changed.has(findWhole(db, item) ?? item)) remove.run(id, item)
  for (const articleId of changed) if (notes[articleId] !== undefined) insert.run(id, articleId, notes[articleId])
}

/** Null when there never was one of that number. */
export function readDigest(db: Connection, id: number): Digest | null {
  const row = prepared(db, `${select} WHERE d.id = ?`).get(id) as DigestRow | undefined
  return row ? fromRow(db, row) : null
}

/** The last changed first, deleted ones among them; blank ones only while open. */
export function listDigests(db: Connection): readonly Digest[] {
  const rows = prepared(db, `${select} WHERE open OR NOT (${isBlank}) ORDER BY d.changed_at DESC, d.id DESC`).all() as DigestRow[]
  return rows.map((row) => fromRow(db, row))
}

/** The digest being put together. */
export function findOpenDigest(db: Connection): number | null {
  return prepared(db, 'SELECT open_digest FROM archive').pluck().get() as number | null
}

export function setOpenDigest(db: Connection, id: number | null): void {
  prepared(db, 'UPDATE archive SET open_digest = ?').run(id)
}

/** Marks a digest as deleted or no longer so; false when it was that already, or never was. */
export function markDigest(db: Connection, id: number, mark: 'deleted' | 'kept'): boolean {
  const deletedAt = mark === 'deleted' ? new Date().toISOString() : null
  const update = prepared(db, 'UPDATE digest SET deleted_at = ? WHERE id = ? AND (deleted_at IS NULL) <> (? IS NULL)')
  return update.run(deletedAt, id, deletedAt).changes > 0
}

/** Ids as they were put in. */
function readItems(db: Connection, digestId: number): readonly string[] {
  return prepared(db, 'SELECT article_id FROM digest_item WHERE digest_id = ? ORDER BY position').pluck().all(digestId) as string[]
}

/** Notes as they were written, in the order of the digest. */
function readNotes(db: Connection, digestId: number): readonly { readonly article_id: string; readonly text: string }[] {
  const ordered = `SELECT n.article_id, n.text FROM digest_note n LEFT JOIN digest_item i USING (digest_id, article_id)
    WHERE n.digest_id = ? ORDER BY i.position`
  return prepared(db, ordered).all(digestId) as { article_id: string; text: string }[]
}

/** The notes of pieces that were merged stand one below the other above the article. */
function gatherNotes(db: Connection, digestId: number): PieceNotes {
  const notes = Map.groupBy(readNotes(db, digestId), ({ article_id: item }) => findWhole(db, item) ?? item)
  return Object.fromEntries([...notes].map(([articleId, parts]) => [articleId, parts.map(({ text }) => text).join('\n')]))
}

/** Pieces that were merged are one article in the list, at the place of the first of them. */
function fromRow(db: Connection, row: DigestRow): Digest {
  return {
    id: row.id,
    title: row.title,
    note: row.note,
    paper: row.paper,
    typeSize: row.type_size,
    flow: row.flow,
    articleIds: [...new Set(readItems(db, row.id).map((item) => findWhole(db, item) ?? item))],
    pieceNotes: gatherNotes(db, row.id),
    isOpen: row.open === 1,
    madeAt: row.made_at,
    changedAt: row.changed_at,
    deletedAt: row.deleted_at,
  }
}
