/** Articles as the user sees them: the reading (layer 2) overlaid by the corrections (layer 3). */
import type {
  Article,
  ArticleName,
  Basis,
  CorrectableField,
  District,
  Fact,
  Paragraph,
  ParagraphKind,
  Person,
  Range,
  SourcePage,
} from '#contract/models.ts'

import { parseByline, parseDistrictNames } from './correction-values.ts'
import type { Connection } from './open-store.ts'
import { findWhole } from './pins.ts'
import { prepared } from './prepared.ts'
import { isRemovedSql } from './removals.ts'
import { readTags } from './tags.ts'

/** An article with its row number, which index and facet columns go by. */
export interface StoredArticle extends Article {
  readonly number: number
  /** Taken out of the archive: led to by its id alone. */
  readonly removed: boolean
}

/** One row of article ⋈ page ⋈ source. */
interface ArticleRow {
  number: number
  id: string
  source_id: number
  name: string
  headline: string | null
  kicker: string | null
  subtitle: string | null
  dateline: string | null
  byline: string
  districts: string
  kinds: string
  body: Buffer
  outlet: string | null
  outlet_basis: Basis | null
  outlet_evidence: string | null
  published_date: string | null
  published_date_basis: Basis | null
  published_date_evidence: string | null
  page_number: string | null
  page_name: string | null
  touched: number
  removed: number
}

const columns = `
  a.number, a.id, a.source_id, s.name, a.headline, a.kicker, a.subtitle, a.dateline, a.byline, a.districts, a.kinds, a.body,
  p.outlet, p.outlet_basis, p.outlet_evidence, p.published_date, p.published_date_basis, p.published_date_evidence,
  p.page_number, p.page_name,
  EXISTS (SELECT 1 FROM correction c WHERE c.source_id = a.source_id AND c.undone_at IS NULL)
    OR EXISTS (SELECT 1 FROM tag t WHERE t.article_id = a.id)
    OR EXISTS (SELECT 1 FROM pin m WHERE m.merged_into = a.id) AS touched,
  ${isRemovedSql('a.id', 'a.source_id')} AS removed`
const ofArticle = `JOIN page p ON p.source_id = a.source_id JOIN source s ON s.id = a.source_id`
const from = `FROM article a ${ofArticle}`

const paragraphKinds: Readonly<Record<string, ParagraphKind>> = { l: 'lead', t: 'text', s: 'subheading', c: 'caption' }

/**
 * One article by its row number or its id; null when there is none. The id of a merged piece leads to the article it is in.
 *
 * `(SELECT ?)` hides the value from the planner: an SQLite that keeps samples of values (STAT4) plans a join with a bound
 * `?` anew at every call, which takes ten times as long as the lookups themselves.
 */
export function readArticle(db: Connection, key: number | string): StoredArticle | null {
  const by = typeof key === 'number' ? 'number' : 'id'
  const row = prepared(db, `SELECT ${columns} ${from} WHERE a.${by} = (SELECT ?)`).get(key) as ArticleRow | undefined
  if (row) return overlay(db, row)
  const whole = typeof key === 'string' ? findWhole(db, key) : null
  return whole === null || whole === key ? null : readArticle(db, whole)
}

/** An article as searches go by it: one that was taken out is not there. */
export function readPresentArticle(db: Connection, number: number): StoredArticle | null {
  const article = readArticle(db, number)
  return article?.removed ? null : article
}

/** The same for several, in this order, which CROSS JOIN keeps; those that are not there are left out. */
export function readPresentArticles(db: Connection, numbers: readonly number[]): readonly StoredArticle[] {
  const sql = `SELECT ${columns} FROM json_each(?) wanted CROSS JOIN article a ON a.number = wanted.value ${ofArticle}`
  const rows = prepared(db, sql).all(JSON.stringify(numbers)) as ArticleRow[]
  return rows.map((row) => overlay(db, row)).filter(({ removed }) => !removed)
}

/** Articles with `first` ≤ number, by rising number, at most `limit`: for filling the index and for scans. */
export function* iterateArticles(db: Connection, first = 0, limit = -1): Generator<StoredArticle> {
  const rows = db.prepare(`SELECT ${columns} ${from} WHERE a.number >= ? ORDER BY a.number LIMIT ?`).iterate(first, limit)
  for (const row of rows as IterableIterator<ArticleRow>) yield overlay(db, row)
}

/** Names and places of the articles of one source, in the order of the page, those taken out among them. */
export function listArticlesOf(db: Connection, sourceId: number): SourcePage['articles'] {
  const rows = prepared(
    db,
    `SELECT id, headline, spans, ${isRemovedSql('article.id', 'article.source_id')} AS removed FROM article WHERE source_id = ?`,
  ).all(sourceId) as (ArticleName & { spans: string; removed: number })[]
  return rows
    .map((row) => ({ ...row, spans: JSON.parse(row.spans) as Range[], removed: row.removed === 1 }))
    .toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}

function overlay(db: Connection, row: ArticleRow): StoredArticle {
  const read = fromRow(row)
  if (row.touched === 0) return read
  const corrections = prepared(
    db,
    `SELECT field, value FROM correction
      WHERE source_id = ? AND undone_at IS NULL AND (article_id IS NULL OR article_id = ?)
      ORDER BY article_id IS NOT NULL, id`,
  ).all(row.source_id, row.id) as { field: CorrectableField; value: string }[]
  // Later rows win: an override for the article over the page's, the newer over the older.
  const values = new Map(corrections.map(({ field, value }) => [field, value]))
  const text = (field: CorrectableField, given: string | null): string | null => (values.has(field) ? values.get(field) || null : given)
  const fact = (field: CorrectableField, given: Fact): Fact =>
    values.has(field) ? { value: values.get(field) || null, basis: 'corrected', evidence: null } : given
  const byline = values.get('byline')
  const districts = values.get('districts')
  return {
    ...read,
    headline: text('headline', read.headline),
    kicker: text('kicker', read.kicker),
    subtitle: text('subtitle', read.subtitle),
    dateline: text('dateline', read.dateline),
    byline: byline === undefined ? read.byline : parseByline(byline),
    districts: districts === undefined ? read.districts : correctedDistricts(districts, read.districts),
    outlet: fact('outlet', read.outlet),
    publishedDate: fact('publishedDate', read.publishedDate),
    pageNumber: text('pageNumber', read.pageNumber),
    pageName: text('pageName', read.pageName),
    tags: readTags(db, row.id),
    corrected: [...values.keys()],
  }
}

/** A district set by hand has the words read for it, if it was read, as evidence; the first named is the main one. */
function correctedDistricts(value: string, read: readonly District[]): readonly District[] {
  return parseDistrictNames(value).map((name, index, all) => {
    const known = read.find((district) => district.name === name)
    return { name, mentions: known?.mentions ?? 0, main: all.length === 1 || index === 0, evidence: known?.evidence ?? '' }
  })
}

function fromRow(row: ArticleRow): StoredArticle {
  return {
    number: row.number,
    id: row.id,
    sourceId: String(row.source_id),
    file: row.name,
    headline: row.headline,
    kicker: row.kicker,
    subtitle: row.subtitle,
    dateline: row.dateline,
    byline: (JSON.parse(row.byline) as [Person['role'], string][]).map(([role, name]) => ({ role, name })),
    districts: (JSON.parse(row.districts) as [string, number, number, string][]).map(([name, mentions, main, evidence]) => ({
      name,
      mentions,
      main: main === 1,
      evidence,
    })),
    paragraphs: unpackParagraphs(row.kinds, row.body),
    outlet: { value: row.outlet, basis: row.outlet_basis, evidence: row.outlet_evidence },
    publishedDate: { value: row.published_date, basis: row.published_date_basis, evidence: row.published_date_evidence },
    pageNumber: row.page_number,
    pageName: row.page_name,
    tags: [],
    corrected: [],
    removed: row.removed === 1,
  }
}

/** Body blob and kinds → paragraphs; the reverse of `packParagraphs`. */
export function unpackParagraphs(kinds: string, body: Buffer): readonly Paragraph[] {
  if (kinds === '') return []
  return body
    .toString('utf16le')
    .split('\n')
    .map((text, index) => ({ kind: paragraphKinds[kinds[index] ?? 't'] ?? 'text', text }))
}

/** Paragraphs → a letter each and one UTF-16LE blob: 0.68 × the size of UTF-8 and read 50 × faster than any compression. */
export function packParagraphs(paragraphs: readonly Paragraph[]): { readonly kinds: string; readonly body: Uint8Array } {
  const kinds = paragraphs.map((paragraph) => paragraph.kind[0]).join('')
  const text = paragraphs.map((paragraph) => paragraph.text.replaceAll('\n', ' ')).join('\n')
  // Memory of its own: a piece of Node's pool would take the whole pool along to another thread.
  const body = Buffer.allocUnsafeSlow(text.length * 2)
  body.write(text, 'utf16le')
  return { kinds, body }
}
