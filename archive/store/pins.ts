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
}

export interface PinnedTranscript {
  readonly text: string
  readonly encoding: string
}

/** The pins of one source, in the order of the page. */
export function readPins(db: Connection, sourceId: number): readonly Pin[] {
  const rows = prepared(db, 'SELECT article_id, spans FROM pin WHERE source_id = ?').all(sourceId) as {
    article_id: string
    spans: string
  }[]
  return rows
    .map((row) => ({ articleId: row.article_id, spans: JSON.parse(row.spans) as Range[] }))
    .toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}

export function isPinned(db: Connection, articleId: string): boolean {
  return prepared(db, 'SELECT 1 FROM pin WHERE article_id = ?').get(articleId) !== undefined
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
  if (!readPinnedTranscript(db, row.source_id)) keepTranscript(db, row.source_id, transcript())
  prepared(db, 'INSERT INTO pin (article_id, source_id, spans, pinned_at) VALUES (?, ?, ?, ?)').run(
    articleId,
    row.source_id,
    row.spans,
    new Date().toISOString(),
  )
}

/** Moves a pin, with the corrections made on its article, to the source where its text now stands. */
export function movePin(db: Connection, articleId: string, sourceId: number, spans: readonly Range[], transcript: PinnedTranscript): void {
  if (!readPinnedTranscript(db, sourceId)) keepTranscript(db, sourceId, transcript)
  prepared(db, 'UPDATE pin SET source_id = ?, spans = ? WHERE article_id = ?').run(sourceId, JSON.stringify(spans), articleId)
  prepared(db, 'UPDATE correction SET source_id = ? WHERE made_on = ?').run(sourceId, articleId)
}

function keepTranscript(db: Connection, sourceId: number, transcript: PinnedTranscript): void {
  prepared(db, 'INSERT INTO pinned_transcript (source_id, encoding, text) VALUES (?, ?, ?)').run(
    sourceId,
    transcript.encoding,
    deflateRawSync(Buffer.from(transcript.text, 'utf8')),
  )
}
