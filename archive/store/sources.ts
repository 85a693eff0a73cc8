/** Layer 1: imported bytes, unchanged, and where they were seen. */
import { inflateRawSync } from 'node:zlib'

import type { ImportRun } from '#contract/removal-models.ts'
import type { Given } from '#contract/requests.ts'

import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

export interface SourceRow {
  readonly id: number
  readonly hash: string
  readonly size: number
  readonly mediaType: string
  readonly name: string
  /** Names it had before it was moved, the last one first. What the present one does not tell, these do. */
  readonly formerNames: readonly string[]
  readonly given: Given
  readonly current: boolean
}

export interface NewSource {
  readonly hash: string
  /** Of the decoded text. */
  readonly textHash: string
  readonly size: number
  readonly mediaType: string
  /** Raw deflate of the bytes. */
  readonly packed: Uint8Array
  readonly name: string
  readonly given: Given
  readonly runId: number
}

const columns = 'id, hash, size, media_type AS mediaType, name, read_as AS formerNames, given, current'
type Raw = Omit<SourceRow, 'given' | 'current' | 'formerNames'> & { given: string; current: number; formerNames: string | null }

function fromRaw(raw: Raw | undefined): SourceRow | null {
  return raw
    ? { ...raw, formerNames: raw.formerNames?.split('\n') ?? [], given: JSON.parse(raw.given) as Given, current: raw.current === 1 }
    : null
}

export function findSourceByHash(db: Connection, hash: string): SourceRow | null {
  return fromRaw(prepared(db, `SELECT ${columns} FROM source WHERE hash = ?`).get(hash) as Raw | undefined)
}

/** Another present source with the same text; one that is taken out only where there is no other. */
export function findSourceByText(db: Connection, textHash: string): SourceRow | null {
  const sql = `SELECT ${columns} FROM source s WHERE text_hash = ? AND current = 1
    ORDER BY EXISTS (SELECT 1 FROM removal_item r WHERE r.undone_at IS NULL AND r.source_id = s.id), id LIMIT 1`
  return fromRaw(prepared(db, sql).get(textHash) as Raw | undefined)
}

/** The hash of the text that the present reading was made of; null for what came in before hashes were kept. */
export function readTextHash(db: Connection, id: number): string | null {
  return prepared(db, 'SELECT text_hash FROM source WHERE id = ?').pluck().get(id) as string | null
}

/** Says of which text the reading is by now. */
export function setTextHash(db: Connection, id: number, textHash: string): void {
  prepared(db, 'UPDATE source SET text_hash = @textHash WHERE id = @id AND text_hash IS NOT @textHash').run({ id, textHash })
}

export function readSource(db: Connection, id: number): SourceRow | null {
  return fromRaw(prepared(db, `SELECT ${columns} FROM source WHERE id = ?`).get(id) as Raw | undefined)
}

/** The source whose bytes were last seen at an absolute path. */
export function findSourceAt(db: Connection, path: string): number | null {
  const id = prepared(db, 'SELECT source_id FROM source_location WHERE path = ?').pluck().get(path) as number | undefined
  return id ?? null
}

export function insertSource(db: Connection, source: NewSource): number {
  const { hash, textHash, size, mediaType, packed, name, given, runId } = source
  const result = prepared(
    db,
    'INSERT INTO source (hash, text_hash, size, media_type, bytes, name, given, run_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(hash, textHash, size, mediaType, packed, name, JSON.stringify(given), runId)
  return Number(result.lastInsertRowid)
}

/** Says that these bytes now stand at `path`. */
export function placeSource(db: Connection, path: string, sourceId: number): void {
  prepared(
    db,
    'INSERT INTO source_location (path, source_id) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET source_id = excluded.source_id',
  ).run(path, sourceId)
}

/** Where else these bytes were seen. */
export function listOtherPlaces(db: Connection, sourceId: number, path: string): readonly string[] {
  return prepared(db, 'SELECT path FROM source_location WHERE source_id = ? AND path <> ?').pluck().all(sourceId, path) as string[]
}

/** Says that the file has moved: it goes by its new name, and nothing of it is at these places any more. */
export function moveSource(db: Connection, sourceId: number, name: string, left: readonly string[]): void {
  for (const path of left) prepared(db, 'DELETE FROM source_location WHERE path = ?').run(path)
  // A line for each name; one with a line end in it would be two.
  const sql = `UPDATE source SET read_as = replace(name, char(10), ' ') || coalesce(char(10) || read_as, ''), name = ? WHERE id = ?`
  prepared(db, sql).run(name, sourceId)
}

export function isPlacedAnywhere(db: Connection, sourceId: number): boolean {
  return prepared(db, 'SELECT 1 FROM source_location WHERE source_id = ? LIMIT 1').get(sourceId) !== undefined
}

/** Whether no other bytes have come to its place since. */
export function isCurrent(db: Connection, sourceId: number): boolean {
  return prepared(db, 'SELECT current FROM source WHERE id = ?').pluck().get(sourceId) === 1
}

export function setCurrent(db: Connection, sourceId: number, current: boolean): void {
  prepared(db, 'UPDATE source SET current = ? WHERE id = ?').run(current ? 1 : 0, sourceId)
}

/** The bytes as they were imported. */
export function readSourceBytes(db: Connection, id: number): Uint8Array {
  return inflateRawSync(prepared(db, 'SELECT bytes FROM source WHERE id = ?').pluck().get(id) as Buffer)
}

/** All sources, those too whose place other bytes have taken. */
export function countSources(db: Connection): number {
  return prepared(db, 'SELECT count(*) FROM source').pluck().get() as number
}

/** Sources in the order of import, by steps, so that no statement stays open while they are worked on. */
export function* iterateSources(db: Connection, step = 200): Generator<SourceRow> {
  const page = db.prepare(`SELECT ${columns} FROM source WHERE id > ? ORDER BY id LIMIT ?`)
  for (let last = 0; ;) {
    const rows = page.all(last, step) as Raw[]
    for (const raw of rows) yield fromRaw(raw) as SourceRow
    const end = rows.at(-1)
    if (!end) return
    last = end.id
  }
}

/** Sources of an import, or with the name of a file or of a folder they are in. */
export function listSourceIds(db: Connection, of: { readonly runId: number } | { readonly path: string }): readonly number[] {
  if ('runId' in of) return prepared(db, 'SELECT id FROM source WHERE run_id = @runId').pluck().all(of) as number[]
  // `0` is the character behind `/`.
  const isThere = (name: string): string =>
    `${name} >= @path AND ${name} < @path || '0' AND (${name} = @path OR substr(${name}, length(@path) + 1, 1) = '/')`
  const sql = `SELECT source_id FROM source_location WHERE ${isThere('path')}
    UNION SELECT id FROM source WHERE (current = 0 OR name NOT GLOB '/*') AND ${isThere('name')}`
  return prepared(db, sql).pluck().all(of) as number[]
}

/**
 * The name of a source `s` for people, from its location where it has one: the row of a source has the bytes before its name.
 * Places are written as the system has them, names with slashes on all.
 */
const sourceName = `coalesce((SELECT replace(min(path), '\\', '/') FROM source_location l WHERE l.source_id = s.id), s.name)`

/** What to call several sources: the folder they share, or the file's name. Null where they share none. */
export function nameSources(db: Connection, ids: readonly number[]): string | null {
  const sql = `SELECT min(name) AS first, max(name) AS last
    FROM (SELECT ${sourceName} AS name FROM source s WHERE id IN (SELECT value FROM json_each(?)))`
  return nameBetween(prepared(db, sql).get(JSON.stringify(ids)) as Bounds)
}

interface Bounds {
  readonly first: string | null
  readonly last: string | null
}

/** All that stands between two names in their order begins as both do. */
function nameBetween({ first, last }: Bounds): string | null {
  if (first === null || last === null || first === last) return first
  let end = 0
  while (first[end] === last[end]) end++
  const shared = first.slice(0, end)
  return shared.slice(0, Math.max(0, shared.lastIndexOf('/'))) || null
}

/** Imports that brought files in, the last first; with what is left of them. */
export function listImportRuns(db: Connection): readonly ImportRun[] {
  const rows = prepared(
    db,
    `SELECT s.run_id AS id, r.started_at AS startedAt, min(${sourceName}) AS first, max(${sourceName}) AS last, count(*) AS files,
       count(o.id) AS filesOut,
       sum(CASE WHEN o.id IS NULL THEN (SELECT count(*) FROM article a WHERE a.source_id = s.id) ELSE 0 END) AS articles
     FROM source s JOIN import_run r ON r.id = s.run_id
       LEFT JOIN removal_item o ON o.source_id = s.id AND o.undone_at IS NULL
     GROUP BY s.run_id ORDER BY s.run_id DESC`,
  ).all() as (Omit<ImportRun, 'name'> & Bounds)[]
  return rows.map(({ first, last, ...run }) => ({ ...run, name: nameBetween({ first, last }) }))
}

export function startRun(db: Connection, given: Given): number {
  const result = prepared(db, 'INSERT INTO import_run (started_at, given) VALUES (?, ?)').run(
    new Date().toISOString(),
    JSON.stringify(given),
  )
  return Number(result.lastInsertRowid)
}

export function finishRun(db: Connection, runId: number): void {
  prepared(db, 'UPDATE import_run SET finished_at = ? WHERE id = ?').run(new Date().toISOString(), runId)
}

/** Replaces what was said about a source at import. */
export function updateGiven(db: Connection, sourceId: number, given: Given): void {
  prepared(db, 'UPDATE source SET given = ? WHERE id = ?').run(JSON.stringify(given), sourceId)
}
