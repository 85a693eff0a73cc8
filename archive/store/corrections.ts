/** Corrections: a layer over what was read. Rows are only ever added or marked undone, so the history is complete. */
import { pageFields, type CorrectableField, type Correction } from '#contract/models.ts'

import { nextGeneration, noteChange } from './changes.ts'
import { formatByline } from './correction-values.ts'
import type { Connection } from './open-store.ts'
import { partsOf } from './pins.ts'
import { prepared } from './prepared.ts'

export interface NewCorrection {
  readonly articleId: string
  readonly scope: 'article' | 'page'
  readonly field: CorrectableField
  /** In its normal form. */
  readonly value: string
}

const readColumns: Readonly<Record<CorrectableField, string>> = {
  headline: 'a.headline',
  kicker: 'a.kicker',
  subtitle: 'a.subtitle',
  dateline: 'a.dateline',
  byline: 'a.byline',
  districts: 'a.districts',
  outlet: 'p.outlet',
  publishedDate: 'p.published_date',
  pageNumber: 'p.page_number',
  pageName: 'p.page_name',
}

/** True for the fields that belong to the page and count for all its articles. */
export function isPageField(field: CorrectableField): boolean {
  return (pageFields as readonly string[]).includes(field)
}

/** What the page reads beneath any correction, in the form corrections are written in. */
export function readValueOf(db: Connection, articleId: string, field: CorrectableField): string {
  const value = prepared(db, `SELECT ${readColumns[field]} FROM article a JOIN page p ON p.source_id = a.source_id WHERE a.id = ?`)
    .pluck()
    .get(articleId) as string | null | undefined
  if (!value) return ''
  if (field === 'byline')
    return formatByline(
      (JSON.parse(value) as [Parameters<typeof formatByline>[0][number]['role'], string][]).map(([role, name]) => ({ role, name })),
    )
  if (field === 'districts') return (JSON.parse(value) as [string][]).map(([name]) => name).join(' ')
  return value
}

/** Adds a correction; inside a transaction. The article exists and is pinned. Gives the ids of all articles touched. */
export function insertCorrection(db: Connection, correction: NewCorrection): readonly string[] {
  const { articleId, scope, field, value } = correction
  const sourceId = prepared(db, 'SELECT source_id FROM article WHERE id = ?').pluck().get(articleId) as number
  prepared(
    db,
    'INSERT INTO correction (source_id, article_id, made_on, field, value, read_value, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(
    sourceId,
    scope === 'article' ? articleId : null,
    articleId,
    field,
    value,
    readValueOf(db, articleId, field),
    new Date().toISOString(),
  )
  return touch(db, sourceId, scope === 'article' ? articleId : null)
}

/** Marks a correction undone; null when there is none, or when it was undone before. */
export function undoCorrection(
  db: Connection,
  correctionId: number,
): { readonly articleId: string; readonly touched: readonly string[] } | null {
  const row = prepared(
    db,
    'UPDATE correction SET undone_at = ? WHERE id = ? AND undone_at IS NULL RETURNING source_id, article_id, made_on',
  ).get(new Date().toISOString(), correctionId) as { source_id: number; article_id: string | null; made_on: string } | undefined
  return row ? { articleId: row.made_on, touched: touch(db, row.source_id, row.article_id) } : null
}

interface CorrectionRow {
  readonly id: number
  readonly article_id: string | null
  readonly field: CorrectableField
  readonly value: string
  readonly read_value: string
  readonly made_at: string
  readonly undone_at: string | null
}

/** Corrections of an article and of what was merged into it, its page's included, newest first. */
export function listCorrections(db: Connection, articleId: string): readonly Correction[] {
  const rows = prepared(
    db,
    `${partsOf('@articleId')}
     SELECT id, article_id, field, value, read_value, made_at, undone_at FROM correction
      WHERE article_id IN (SELECT id FROM part)
         OR (article_id IS NULL AND source_id = (SELECT source_id FROM article WHERE id = @articleId))
      ORDER BY id DESC`,
  ).all({ articleId }) as CorrectionRow[]
  return rows.map((row) => ({
    id: row.id,
    articleId: row.article_id ?? articleId,
    scope: row.article_id === null ? 'page' : 'article',
    field: row.field,
    value: row.value,
    readValue: row.read_value,
    before: findBefore(row, rows),
    madeAt: row.made_at,
    undoneAt: row.undone_at,
    readingChanged: (row.article_id ?? articleId) === articleId && readValueOf(db, articleId, row.field) !== row.read_value,
  }))
}

/** What stood before a correction was made: the newest that counted then, its own article's before the page's; `rows` newest first. */
function findBefore(made: CorrectionRow, rows: readonly CorrectionRow[]): string {
  const standing = rows.filter(
    ({ id, field, undone_at }) => field === made.field && id < made.id && (undone_at === null || undone_at > made.made_at),
  )
  const former = standing.find((row) => row.article_id === made.article_id) ?? standing.find((row) => row.article_id === null)
  return former?.value ?? made.read_value
}

/** Notes a change of one article, or of all articles of a page. */
function touch(db: Connection, sourceId: number, articleId: string | null): readonly string[] {
  const rows = prepared(db, 'SELECT id, number FROM article WHERE source_id = @sourceId AND (@articleId IS NULL OR id = @articleId)').all({
    sourceId,
    articleId,
  }) as {
    id: string
    number: number
  }[]
  const generation = nextGeneration(db)
  for (const row of rows) noteChange(db, row.number, generation)
  return rows.map((row) => row.id)
}
