/** Layer 2: what the parser read. Replaced whole, source by source; nothing here is the user's. */
import type { District, Fact, Paragraph, Person, Range } from '#contract/models.ts'

import { noteChange } from './changes.ts'
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'
import { packParagraphs } from './read-article.ts'

/** One article to be stored; `id` is its own for ever. */
export interface NewArticle {
  readonly id: string
  readonly spans: readonly Range[]
  readonly headline: string | null
  readonly kicker: string | null
  readonly subtitle: string | null
  readonly dateline: string | null
  readonly byline: readonly Person[]
  readonly districts: readonly District[]
  readonly paragraphs: readonly Paragraph[]
}

/** An article in the form of its row: ready to be handed from thread to thread and written without further work. */
export interface PackedArticle {
  readonly id: string
  readonly spans: string
  readonly headline: string | null
  readonly kicker: string | null
  readonly subtitle: string | null
  readonly dateline: string | null
  readonly byline: string
  readonly districts: string
  readonly kinds: string
  readonly body: Uint8Array
}

/** The reading of one source. */
export interface NewReading {
  readonly parserVersion: number
  /** How many pages stand in the file; not kept. */
  readonly pages: number
  readonly encoding: string
  readonly encodingCertain: boolean
  readonly outlet: Fact
  readonly publishedDate: Fact
  readonly pageNumber: string | null
  readonly pageName: string | null
  /** JSON: [start, end, reason]. */
  readonly leftovers: string
  readonly articles: readonly PackedArticle[]
}

/** How many articles a replacement touched. */
export interface Replaced {
  readonly changed: number
  readonly removed: number
}

/**
 * Puts a reading in the place of the former one. Articles keep their row when their id stays, and are noted as changed only
 * when something about them is new. Inside a transaction; `generation` is begun by the caller.
 */
export function replaceReading(db: Connection, sourceId: number, reading: NewReading, generation: number): Replaced {
  const pageChanged = putPage(db, sourceId, reading)
  const before = numbersOf(db, sourceId)
  let changed = 0
  for (const article of reading.articles) {
    const number = putArticle(db, sourceId, article, pageChanged)
    before.delete(article.id)
    if (number === null) continue
    noteChange(db, number, generation)
    changed++
  }
  for (const number of before.values()) removeArticle(db, number, generation)
  return { changed, removed: before.size }
}

/** Takes all articles of a source out of its reading; inside a transaction. */
export function dropArticles(db: Connection, sourceId: number, generation: number): void {
  for (const number of numbersOf(db, sourceId).values()) removeArticle(db, number, generation)
}

function numbersOf(db: Connection, sourceId: number): Map<string, number> {
  const rows = prepared(db, 'SELECT id, number FROM article WHERE source_id = ?').all(sourceId) as { id: string; number: number }[]
  return new Map(rows.map(({ id, number }) => [id, number]))
}

/** Paper and date as they were read from a source. */
export function readPageFacts(db: Connection, sourceId: number): Readonly<Record<'outlet' | 'publishedDate', Fact>> {
  const row = prepared(
    db,
    `SELECT outlet, outlet_basis, outlet_evidence, published_date, published_date_basis, published_date_evidence FROM page WHERE source_id = ?`,
  )
    .raw()
    .get(sourceId) as [Fact['value'], Fact['basis'], Fact['evidence'], Fact['value'], Fact['basis'], Fact['evidence']]
  const [outlet, outletBasis, outletEvidence, date, dateBasis, dateEvidence] = row
  return {
    outlet: { value: outlet, basis: outletBasis, evidence: outletEvidence },
    publishedDate: { value: date, basis: dateBasis, evidence: dateEvidence },
  }
}

/** Says what else tells a fact of a page that stays as it is. No search asks for evidence, so no article is noted as changed. */
export function setEvidence(db: Connection, sourceId: number, field: 'outlet' | 'publishedDate', evidence: string | null): void {
  const column = field === 'outlet' ? 'outlet_evidence' : 'published_date_evidence'
  prepared(db, `UPDATE page SET ${column} = ? WHERE source_id = ?`).run(evidence, sourceId)
}

/** Whether the present reading of a source was sure of its encoding. */
export function isEncodingCertain(db: Connection, sourceId: number): boolean {
  return prepared(db, 'SELECT encoding_certain FROM page WHERE source_id = ?').pluck().get(sourceId) === 1
}

/** The article leaves the archive; what the user made of it stays in layer 3. */
function removeArticle(db: Connection, number: number, generation: number): void {
  prepared(db, 'DELETE FROM article WHERE number = ?').run(number)
  noteChange(db, number, generation)
}

/** True when anything on the page that its articles show has changed. */
function putPage(db: Connection, sourceId: number, reading: NewReading): boolean {
  const shown = [
    reading.outlet.value,
    reading.outlet.basis,
    reading.outlet.evidence,
    reading.publishedDate.value,
    reading.publishedDate.basis,
    reading.publishedDate.evidence,
    reading.pageNumber,
    reading.pageName,
  ]
  const former = prepared(
    db,
    `SELECT outlet, outlet_basis, outlet_evidence, published_date, published_date_basis, published_date_evidence, page_number, page_name
       FROM page WHERE source_id = ?`,
  )
    .raw()
    .get(sourceId) as unknown[] | undefined
  prepared(
    db,
    `INSERT OR REPLACE INTO page (outlet, outlet_basis, outlet_evidence, published_date, published_date_basis, published_date_evidence,
       page_number, page_name, source_id, parser_version, encoding, encoding_certain, leftovers)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(...shown, sourceId, reading.parserVersion, reading.encoding, reading.encodingCertain ? 1 : 0, reading.leftovers)
  return former === undefined || shown.some((value, index) => value !== former[index])
}

/** Turns an article into its row. */
export function packArticle(article: NewArticle): PackedArticle {
  const { id, headline, kicker, subtitle, dateline } = article
  return {
    id,
    spans: JSON.stringify(article.spans),
    headline,
    kicker,
    subtitle,
    dateline,
    byline: JSON.stringify(article.byline.map(({ role, name }) => [role, name])),
    districts: JSON.stringify(article.districts.map(({ name, mentions, main, evidence }) => [name, mentions, main ? 1 : 0, evidence])),
    ...packParagraphs(article.paragraphs),
  }
}

/** The row number of the article when it is new or changed, else null. */
function putArticle(db: Connection, sourceId: number, article: PackedArticle, pageChanged: boolean): number | null {
  const row = { ...article, sourceId }
  const inserted = prepared(
    db,
    `INSERT INTO article (source_id, spans, headline, kicker, subtitle, dateline, byline, districts, kinds, body, id)
     VALUES (@sourceId, @spans, @headline, @kicker, @subtitle, @dateline, @byline, @districts, @kinds, @body, @id)
     ON CONFLICT (id) DO NOTHING`,
  ).run(row)
  if (inserted.changes > 0) return Number(inserted.lastInsertRowid)
  const updated = prepared(
    db,
    `UPDATE article SET source_id = @sourceId, headline = @headline, kicker = @kicker, subtitle = @subtitle, dateline = @dateline,
       byline = @byline, districts = @districts, kinds = @kinds, body = @body
      WHERE id = @id AND (@pageChanged OR source_id IS NOT @sourceId OR headline IS NOT @headline OR kicker IS NOT @kicker
        OR subtitle IS NOT @subtitle OR dateline IS NOT @dateline OR byline IS NOT @byline OR districts IS NOT @districts
        OR kinds IS NOT @kinds OR body IS NOT @body)
      RETURNING number`,
  )
    .pluck()
    .get({ ...row, pageChanged: pageChanged ? 1 : 0 }) as number | undefined
  // Where the text stands in the source is not shown and does not count as a change.
  prepared(db, 'UPDATE article SET spans = @spans WHERE id = @id AND spans IS NOT @spans').run(row)
  return updated ?? null
}
