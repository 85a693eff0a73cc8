/** Integrity of the archive file: the database, the bytes against their hashes, the layers against each other. */
import { hash as digestOf } from 'node:crypto'

import type { Problem } from '#contract/archive-models.ts'

import type { Store } from './open-store.ts'
import { iterateSources, readSourceBytes } from './sources.ts'

/** Reads everything; gives what is wrong, nothing when all is well. */
export function* checkStore({ db }: Store): Generator<Problem> {
  for (const { integrity_check: said } of db.pragma('integrity_check') as { integrity_check: string }[]) {
    if (said !== 'ok') yield { layer: 'archive', code: 'database-damaged', message: said, about: shortenReport(said) }
  }
  for (const row of db.pragma('foreign_key_check') as { table: string; rowid: number }[]) {
    const message = `row ${row.rowid} of ${row.table} refers to something that is gone`
    yield { layer: 'archive', code: 'broken-reference', message, about: `${row.table} ${row.rowid}` }
  }
  for (const source of iterateSources(db)) {
    const problem = checkBytes(() => readSourceBytes(db, source.id), source.hash)
    if (problem) yield { layer: 'sources', code: 'bytes-damaged', message: `${source.name}: ${problem}`, about: source.name }
  }
  for (const rule of rules) {
    for (const what of db.prepare(rule.sql).pluck().iterate() as IterableIterator<string>) {
      yield { layer: rule.layer, code: rule.code, message: rule.message(what), about: what }
    }
  }
}

/** One row of SQLite's report may be a hundred lines on a hundred pages, below a line that names the database. */
function shortenReport(said: string): string {
  const lines = said.split('\n').filter((line) => !line.startsWith('***'))
  return lines.length > 1 ? `${lines[0]} … (${lines.length})` : (lines[0] ?? said)
}

function checkBytes(read: () => Uint8Array, hash: string): string | null {
  try {
    return digestOf('sha256', read()) === hash ? null : 'the stored bytes are not those that were imported'
  } catch {
    return 'the stored bytes cannot be unpacked'
  }
}

interface Rule {
  readonly layer: Problem['layer']
  readonly code: Problem['code']
  /** Gives a row for everything that breaks the rule. */
  readonly sql: string
  readonly message: (what: string) => string
}

const rules: readonly Rule[] = [
  {
    layer: 'reading',
    code: 'source-not-read',
    sql: 'SELECT name FROM source s WHERE NOT EXISTS (SELECT 1 FROM page p WHERE p.source_id = s.id)',
    message: (what) => `${what} was never read`,
  },
  {
    layer: 'reading',
    code: 'article-retired',
    sql: `SELECT a.id FROM article a JOIN source s ON s.id = a.source_id
           WHERE s.current = 0 AND NOT EXISTS (SELECT 1 FROM pin WHERE article_id = a.id)`,
    message: (what) => `${what} belongs to bytes that were replaced`,
  },
  {
    layer: 'reading',
    code: 'paragraphs-damaged',
    sql: `SELECT id FROM article WHERE length(body) % 2 <> 0 OR (kinds = '') <> (length(body) = 0)`,
    message: (what) => `the text of ${what} does not fit its paragraphs`,
  },
  {
    layer: 'reading',
    code: 'change-not-noted',
    sql: 'SELECT id FROM article a WHERE NOT EXISTS (SELECT 1 FROM change c WHERE c.number = a.number)',
    message: (what) => `${what} is missing from the change log`,
  },
  {
    layer: 'user',
    code: 'pin-without-article',
    sql: `SELECT article_id FROM pin WHERE merged_into IS NULL
           AND NOT EXISTS (SELECT 1 FROM article a WHERE a.id = pin.article_id AND a.source_id = pin.source_id)`,
    message: (what) => `the touched article ${what} is missing from the reading`,
  },
  {
    layer: 'user',
    code: 'merged-into-nothing',
    sql: `SELECT article_id FROM pin WHERE merged_into IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM pin w WHERE w.article_id = pin.merged_into AND w.source_id = pin.source_id)`,
    message: (what) => `${what} was merged into an article that is gone`,
  },
  {
    layer: 'user',
    code: 'pin-without-transcript',
    sql: 'SELECT article_id FROM pin WHERE NOT EXISTS (SELECT 1 FROM pinned_transcript t WHERE t.source_id = pin.source_id)',
    message: (what) => `the text that ${what} was touched in was not kept`,
  },
  {
    layer: 'user',
    code: 'correction-without-pin',
    sql: 'SELECT made_on FROM correction c WHERE NOT EXISTS (SELECT 1 FROM pin p WHERE p.article_id = c.made_on)',
    message: (what) => `a correction of ${what} has lost its article`,
  },
  {
    layer: 'user',
    code: 'tag-without-pin',
    sql: 'SELECT article_id FROM tag t WHERE NOT EXISTS (SELECT 1 FROM pin p WHERE p.article_id = t.article_id)',
    message: (what) => `a tag of ${what} has lost its article`,
  },
  {
    layer: 'user',
    code: 'removal-without-pin',
    sql: `SELECT article_id FROM removal_item r WHERE article_id IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM pin p WHERE p.article_id = r.article_id)`,
    message: (what) => `${what}, which was taken out, has lost its article`,
  },
  {
    layer: 'user',
    code: 'digest-item-missing',
    sql: `SELECT article_id FROM digest_item d WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.id = d.article_id)
           AND NOT EXISTS (SELECT 1 FROM pin p WHERE p.article_id = d.article_id AND p.merged_into IS NOT NULL)`,
    message: (what) => `a digest names ${what}, which is gone`,
  },
]
