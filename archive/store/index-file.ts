/**
 * The index file beside an archive: full text and facet columns, disposable, made again from the archive at any time.
 * All SQL on it is in the `index-*.ts` files.
 */
import Database from 'better-sqlite3'

import { startLog } from './journal.ts'
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

/** `JBIX` in ASCII. */
const applicationId = 0x4a424958

/** Goes up when the tables or the layout of the facet blocks change: another one is refilled. */
export const indexLayout: number = 2

/** What an index says about itself. */
export interface IndexMeta {
  readonly archiveId: string
  readonly layout: number
  readonly tokeniser: number
  /** The change log is in the index up to this generation … */
  readonly generation: number
  /** … and this article number within it. */
  readonly number: number
  /** Goes up with every commit. */
  readonly version: number
  /** Articles in the index. */
  readonly articles: number
}

/** The article number that comes after all others: a generation that is in the index whole. */
export const wholeGeneration: number = 2 ** 53 - 1

// The body comes first: the position lists of the first column need no column marks. `contentless_delete` allows one row to
// be put in anew. Titles stand once more in a small table: to find them in the large one is to go through all positions of
// a term. The tokens are made by archive/text/tokens.ts; `ascii` only splits them at spaces.
// Sixteen segments of the index (`busySegments`) are merged at a time: half the work that it is with four, as FTS5 has it.
const schema = `
  CREATE TABLE index_meta (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    archive_id TEXT NOT NULL,
    layout INTEGER NOT NULL,
    tokeniser INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    number INTEGER NOT NULL,
    version INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    sealed_at INTEGER
  ) STRICT;
  CREATE VIRTUAL TABLE full_text USING fts5 (
    body, headline, kicker, subtitle, dateline, byline,
    content = '', contentless_delete = 1, detail = full, tokenize = 'ascii'
  );
  CREATE VIRTUAL TABLE titles USING fts5 (
    headline, kicker,
    content = '', contentless_delete = 1, detail = full, tokenize = 'ascii'
  );
  INSERT INTO full_text (full_text, rank) VALUES ('automerge', 16), ('usermerge', 16);
  CREATE TABLE frequent (
    block INTEGER NOT NULL,
    place INTEGER NOT NULL,
    term TEXT NOT NULL,
    articles BLOB NOT NULL,
    PRIMARY KEY (block, place, term)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE facet_block (
    block INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    data BLOB NOT NULL
  ) STRICT;
  CREATE INDEX facet_block_version ON facet_block (version);
  CREATE TABLE facet_name (
    dictionary INTEGER NOT NULL,
    code INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (dictionary, code)
  ) STRICT, WITHOUT ROWID;
`

/** Opens an index file for reading, null while nothing is in it yet; throws when it is no index file or cannot be read. */
export function openIndexForReading(file: string): Connection | null {
  const db = connect(file, { readonly: true, fileMustExist: true })
  if (!isEmpty(db)) return db
  db.close()
  return null
}

/** Opens an index file for writing, made where there is none; throws when the file is something else. */
export function openIndexForWriting(file: string, archiveId: string, tokeniser: number): Connection {
  const db = connect(file, {})
  try {
    const isNew = isEmpty(db)
    // Merging leaves pages empty; they are given back step by step.
    if (isNew) db.pragma('auto_vacuum = INCREMENTAL')
    startLog(db, file)
    // A power cut may cost the last commits, never the order: they are made again from the change log.
    db.pragma('synchronous = NORMAL')
    db.pragma('wal_autocheckpoint = 4000')
    // The tables of FTS5 may be written to without it: full-text-segment.ts.
    db.unsafeMode(true)
    if (isNew) {
      db.transaction(() => {
        // Another program may have been faster.
        if (!isEmpty(db)) return
        db.exec(schema)
        db.pragma(`application_id = ${applicationId}`)
        db.prepare('INSERT INTO index_meta VALUES (1, ?, ?, ?, 0, ?, 0, 0, NULL)').run(archiveId, indexLayout, tokeniser, wholeGeneration)
      }).immediate()
    }
    return db
  } catch (thrown) {
    db.close()
    throw thrown
  }
}

function connect(file: string, options: Database.Options): Connection {
  const db = new Database(file, options)
  try {
    db.pragma('busy_timeout = 5000')
    // The mark comes with the tables, in one commit: looked for after them, it is never missed.
    if (!isEmpty(db) && db.pragma('application_id', { simple: true }) !== applicationId) throw new Error(`${file} is not an index`)
    return db
  } catch (thrown) {
    db.close()
    throw thrown
  }
}

function isEmpty(db: Connection): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
}

/** What the index says about itself. */
export function readIndexMeta(db: Connection): IndexMeta {
  const sql = 'SELECT archive_id AS archiveId, layout, tokeniser, generation, number, version, articles FROM index_meta'
  const meta = prepared(db, sql).get() as IndexMeta | undefined
  if (!meta) throw new Error('the index says nothing about itself')
  return meta
}

/** Notes how far the index has come, inside the transaction that brought it there. */
export function writeIndexMeta(db: Connection, meta: Pick<IndexMeta, 'generation' | 'number' | 'version' | 'articles'>): void {
  prepared(db, 'UPDATE index_meta SET generation = ?, number = ?, version = ?, articles = ?').run(
    meta.generation,
    meta.number,
    meta.version,
    meta.articles,
  )
}

/** True when merging has left pages of the file empty. */
export function hasEmptyPages(db: Connection): boolean {
  return (db.pragma('freelist_count', { simple: true }) as number) > 0
}

/** Gives at most `pages` empty pages back to the file system. */
export function shrinkIndex(db: Connection, pages: number): void {
  db.pragma(`incremental_vacuum(${pages})`)
}
