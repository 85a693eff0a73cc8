/**
 * What was taken out of the archive: marks of the user over articles and sources. The reading beneath goes on as if there
 * were none; searches, counts and the index leave out what is marked.
 */
import type { Removal, RemovalMeasure } from '#contract/removal-models.ts'

import { nextGeneration } from './changes.ts'
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

/** What can be taken out: one article, or sources with all their articles. */
export type RemovalItems = { readonly articleId: string } | { readonly sourceIds: readonly number[] }

/** SQL: whether an article, named by its id and its source, is taken out. */
export const isRemovedSql = (articleId: string, sourceId: string): string => `(
  EXISTS (SELECT 1 FROM removal_item WHERE undone_at IS NULL AND article_id = ${articleId})
  OR EXISTS (SELECT 1 FROM removal_item WHERE undone_at IS NULL AND source_id = ${sourceId}))`

/** SQL: `taken (number)`, all articles that are taken out. From the marks to the articles: short work while there are few. */
export const takenSql = `taken (number) AS (
  SELECT a.number FROM removal_item r CROSS JOIN article a ON a.id = r.article_id WHERE r.undone_at IS NULL AND r.article_id IS NOT NULL
  UNION SELECT a.number FROM removal_item r CROSS JOIN article a ON a.source_id = r.source_id
   WHERE r.undone_at IS NULL AND r.source_id IS NOT NULL)`

/** How many articles there are, without those taken out. */
export function countArticles(db: Connection): number {
  const sql = `WITH ${takenSql} SELECT (SELECT count(*) FROM article) - (SELECT count(*) FROM taken)`
  return prepared(db, sql).pluck().get() as number
}

/** SQL: the articles meant by `@articleId` or by `@sourceIds`, a JSON list. */
const meantSql = `meant (number, id, source_id) AS (
  SELECT number, id, source_id FROM article WHERE id = @articleId
  UNION ALL SELECT number, id, source_id FROM article WHERE source_id IN (SELECT value FROM json_each(@sourceIds)))`

function bind(items: RemovalItems): { readonly articleId: string | null; readonly sourceIds: string } {
  return 'articleId' in items
    ? { articleId: items.articleId, sourceIds: '[]' }
    : { articleId: null, sourceIds: JSON.stringify(items.sourceIds) }
}

/** Marks what is not marked yet; inside a transaction. An article that is taken out for itself is pinned. Gives the number of the act. */
export function insertRemoval(db: Connection, name: string | null, items: RemovalItems): number {
  const made = prepared(db, 'INSERT INTO removal (name, made_at) VALUES (?, ?)').run(name, new Date().toISOString())
  const removalId = Number(made.lastInsertRowid)
  const { articleId, sourceIds } = bind(items)
  if (articleId === null) {
    const sql = 'INSERT INTO removal_item (removal_id, source_id) SELECT ?, value FROM json_each(?)'
    prepared(db, sql).run(removalId, sourceIds)
  } else prepared(db, 'INSERT INTO removal_item (removal_id, article_id) VALUES (?, ?)').run(removalId, articleId)
  noteChanges(db, items)
  return removalId
}

/** Takes the marks off; inside a transaction. */
export function undoRemoval(db: Connection, items: RemovalItems): void {
  const sql = `UPDATE removal_item SET undone_at = @now WHERE undone_at IS NULL
     AND (article_id = @articleId OR source_id IN (SELECT value FROM json_each(@sourceIds)))`
  prepared(db, sql).run({ ...bind(items), now: new Date().toISOString() })
  noteChanges(db, items)
}

function noteChanges(db: Connection, items: RemovalItems): void {
  const sql = `WITH ${meantSql} INSERT INTO change (number, generation) SELECT number, @generation FROM meant WHERE true
    ON CONFLICT (number) DO UPDATE SET generation = excluded.generation`
  prepared(db, sql).run({ ...bind(items), generation: nextGeneration(db) })
}

/** Whether a source is taken out. */
export function isSourceRemoved(db: Connection, sourceId: number): boolean {
  return prepared(db, 'SELECT 1 FROM removal_item WHERE undone_at IS NULL AND source_id = ?').get(sourceId) !== undefined
}

/** The act by which an article is out: by itself, else with its source. Null while it is not. */
export function findRemoval(db: Connection, articleId: string): number | null {
  const sql = `SELECT removal_id FROM removal_item WHERE undone_at IS NULL
     AND (article_id = @articleId OR source_id = (SELECT source_id FROM article WHERE id = @articleId))
     ORDER BY article_id IS NULL LIMIT 1`
  return (prepared(db, sql).pluck().get({ articleId }) as number | undefined) ?? null
}

/** What is still out of one act; null when there never was one of that number. */
export function readRemovalItems(db: Connection, removalId: number): RemovalItems | null {
  const rows = prepared(db, 'SELECT article_id, source_id, undone_at FROM removal_item WHERE removal_id = ?').all(removalId) as {
    article_id: string | null
    source_id: number | null
    undone_at: string | null
  }[]
  const [first] = rows
  if (!first) return null
  const standing = rows.filter((row) => row.undone_at === null)
  if (first.article_id !== null && standing.length > 0) return { articleId: first.article_id }
  return { sourceIds: standing.flatMap((row) => row.source_id ?? []) }
}

/** All acts, the last first, those put back again among them; or one. */
export function listRemovals(db: Connection, removalId: number | null = null): readonly Removal[] {
  const rows = prepared(
    db,
    `SELECT r.id, r.name, r.made_at AS madeAt,
       ${countFilesSql('SELECT source_id FROM removal_item WHERE removal_id = r.id AND undone_at IS NULL')} AS files,
       max(i.article_id) AS articleId,
       CASE WHEN count(*) = count(i.undone_at) THEN max(i.undone_at) END AS undoneAt,
       sum(CASE WHEN i.undone_at IS NOT NULL THEN 0 WHEN i.article_id IS NOT NULL THEN 1
         ELSE (SELECT count(*) FROM article a WHERE a.source_id = i.source_id) END) AS articles
     FROM removal r JOIN removal_item i ON i.removal_id = r.id
     WHERE @removalId IS NULL OR r.id = @removalId GROUP BY r.id ORDER BY r.id DESC`,
  ).all({ removalId }) as Omit<Removal, 'kind'>[]
  return rows.map((row) => ({ ...row, kind: row.articleId === null ? 'files' : 'article' }))
}

/** Counts what would go, and what a person has made of it. */
export function measureRemoval(db: Connection, items: RemovalItems): Omit<RemovalMeasure, 'name'> {
  const measured = prepared(
    db,
    `WITH RECURSIVE ${meantSql},
       part (id) AS (SELECT id FROM meant UNION SELECT pin.article_id FROM pin JOIN part ON pin.merged_into = part.id)
     SELECT (SELECT count(*) FROM meant) AS articles,
       (SELECT count(*) FROM correction WHERE undone_at IS NULL AND made_on IN (SELECT id FROM part)) AS corrections,
       (SELECT count(*) FROM tag WHERE article_id IN (SELECT id FROM part)) AS tags,
       (SELECT count(DISTINCT i.digest_id) FROM digest_item i JOIN digest d ON d.id = i.digest_id
         WHERE d.deleted_at IS NULL AND i.article_id IN (SELECT id FROM part)) AS digests`,
  ).get(bind(items)) as Omit<RemovalMeasure, 'name' | 'files'>
  return { files: countFiles(db, items), ...measured }
}

/** How many files these are; former bytes of one that is among them are no file more. */
export function countFiles(db: Connection, items: RemovalItems): number {
  if ('articleId' in items) return 0
  const sql = `SELECT ${countFilesSql('SELECT value FROM json_each(@sourceIds)')}`
  return prepared(db, sql)
    .pluck()
    .get({ sourceIds: JSON.stringify(items.sourceIds) }) as number
}

/** Only sources without a place need their names, which stand behind their bytes. */
function countFilesSql(sourceIds: string): string {
  return `((SELECT count(DISTINCT source_id) FROM source_location WHERE source_id IN (${sourceIds}))
    + (SELECT count(DISTINCT s.name) FROM source s WHERE s.id IN (${sourceIds})
      AND NOT EXISTS (SELECT 1 FROM source_location l WHERE l.source_id = s.id)
      AND NOT EXISTS (SELECT 1 FROM source_location l
        WHERE l.path IN (s.name, replace(s.name, '/', '\\')) AND l.source_id IN (${sourceIds}))))`
}
