/**
 * Pins hold an article as it was when the user first touched it: its id and its spans in a transcript that is kept from then
 * on. A better parser cuts around them.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'

import type { Range } from '#contract/models.ts'

import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

export interface Pin {
  readonly articleId: string
  readonly spans: readonly Range[]
  /** The article it is part of; null: an article for itself. */
  readonly mergedInto: string | null
}

export interface PinnedTranscript {
  readonly text: string
  readonly encoding: string
}

/** SQL: `part (id)`, the article named by a parameter or a column and all that were merged into it. */
export const partsOf = (id: string): string => `WITH RECURSIVE part (id) AS
  (SELECT ${id} UNION SELECT pin.article_id FROM pin JOIN part ON pin.merged_into = part.id)`

/** The pins of one source. */
export function readPins(db: Connection, sourceId: number): readonly Pin[] {
  const rows = prepared(db, 'SELECT article_id AS articleId, spans, merged_into AS mergedInto FROM pin WHERE source_id = ?').all(
    sourceId,
  ) as (Omit<Pin, 'spans'> & { spans: string })[]
  return rows.map((row) => ({ ...row, spans: JSON.parse(row.spans) as Range[] }))
}

/** The article that an id leads to now: its own, or the one it was merged into. Null when it was never touched. */
export function findWhole(db: Connection, articleId: string): string | null {
  const whole = prepared(
    db,
    `WITH RECURSIVE whole (id, into_id) AS (
       SELECT article_id, merged_into FROM pin WHERE article_id = ?
       UNION SELECT pin.article_id, pin.merged_into FROM pin JOIN whole ON pin.article_id = whole.into_id)
     SELECT id FROM whole WHERE into_id IS NULL`,
  )
    .pluck()
    .get(articleId) as string | undefined
  return whole ?? null
}

export function isPinned(db: Connection, articleId: string): boolean {
  return prepared(db, 'SELECT 1 FROM pin WHERE article_id = ?').get(articleId) !== undefined
}

/** Whether the text of a source is kept: then its reading is of that text, whatever becomes of decoding. */
export function hasPinnedTranscript(db: Connection, sourceId: number): boolean {
  return prepared(db, 'SELECT 1 FROM pinned_transcript WHERE source_id = ?').get(sourceId) !== undefined
}

/** The text that the pins of a source refer to; null while nothing is pinned. */
export function readPinnedTranscript(db: Connection, sourceId: number): PinnedTranscript | null {
  const row = prepared(db, 'SELECT encoding, text FROM pinned_transcript WHERE source_id = ?').get(sourceId) as
    | { encoding: string; text: Buffer }
    | undefined
  return row ? { encoding: row.encoding, text: inflateRawSync(row.text).toString('utf8') } : null
}

/** Pins an article of the reading; the second time nothing happens. `transcript` is the text its spans refer to. */
export function pinArticle(db: Connection, articleId: string, transcript: () => PinnedTranscript): void {
  const row = prepared(db, 'SELECT source_id, spans FROM article WHERE id = ?').get(articleId) as
    | { source_id: number; spans: string }
    | undefined
  if (!row || isPinned(db, articleId)) return
  if (!hasPinnedTranscript(db, row.source_id)) keepTranscript(db, row.source_id, transcript())
  prepared(db, 'INSERT INTO pin (article_id, source_id, spans, pinned_at) VALUES (?, ?, ?, ?)').run(
    articleId,
    row.source_id,
    row.spans,
    new Date().toISOString(),
  )
}

/** Writes a pin as a cut by hand makes it. The text of its source is kept already. */
export function putPin(db: Connection, sourceId: number, { articleId, spans, mergedInto }: Pin): void {
  prepared(
    db,
    `INSERT INTO pin (article_id, source_id, spans, merged_into, pinned_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (article_id) DO UPDATE SET spans = excluded.spans, merged_into = excluded.merged_into`,
  ).run(articleId, sourceId, JSON.stringify(spans), mergedInto, new Date().toISOString())
}

/** Moves a pin, with the corrections made on its article, to the source where its text now stands. */
export function movePin(db: Connection, articleId: string, sourceId: number, spans: readonly Range[], transcript: PinnedTranscript): void {
  if (!hasPinnedTranscript(db, sourceId)) keepTranscript(db, sourceId, transcript)
  prepared(db, 'UPDATE pin SET source_id = ?, spans = ? WHERE article_id = ?').run(sourceId, JSON.stringify(spans), articleId)
  prepared(db, 'UPDATE correction SET source_id = ? WHERE made_on = ?').run(sourceId, articleId)
}

/** Keeps the text that the pins of a source refer to from now on. */
export function keepTranscript(db: Connection, sourceId: number, transcript: PinnedTranscript): void {
  prepared(db, 'INSERT INTO pinned_transcript (source_id, encoding, text) VALUES (?, ?, ?)').run(
    sourceId,
    transcript.encoding,
    deflateRawSync(Buffer.from(transcript.text, 'utf8')),
  )
}
