-- The archive file: sources, reading, the user's layer. The index is a file of its own (index-file.ts).

-- Facts about the archive itself. `id` names it for life; `generation` counts commits that touched an article.
CREATE TABLE archive (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL,
  made_at TEXT NOT NULL,
  generation INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Layer 1: sources ---------------------------------------------------------------------------------------------------

CREATE TABLE import_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  given TEXT NOT NULL -- JSON: what was said about all files of the run
) STRICT;

-- Imported bytes, unchanged.
CREATE TABLE source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hash TEXT NOT NULL UNIQUE, -- SHA-256 of the bytes, lower-case hex
  size INTEGER NOT NULL, -- in bytes, before compression
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL, -- raw deflate
  name TEXT NOT NULL, -- path or relative name, for people and for what names tell (outlet, date)
  given TEXT NOT NULL, -- JSON: outlet, publishedDate, encoding as said at import
  current INTEGER NOT NULL DEFAULT 1, -- 0 once other bytes stand at its path
  run_id INTEGER NOT NULL REFERENCES import_run (id)
) STRICT;

-- Where bytes were last seen. Uploads have no lasting place and no row here.
CREATE TABLE source_location (
  path TEXT PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX source_location_source ON source_location (source_id);

-- Layer 2: reading ---------------------------------------------------------------------------------------------------

CREATE TABLE page (
  source_id INTEGER PRIMARY KEY REFERENCES source (id),
  parser_version INTEGER NOT NULL,
  encoding TEXT NOT NULL,
  encoding_certain INTEGER NOT NULL,
  outlet TEXT,
  outlet_basis TEXT,
  outlet_evidence TEXT,
  published_date TEXT, -- YYYY, YYYY-MM or YYYY-MM-DD
  published_date_basis TEXT,
  published_date_evidence TEXT,
  page_number TEXT,
  page_name TEXT,
  leftovers TEXT NOT NULL -- JSON: [start, end, reason] in UTF-16 units of the transcript
) STRICT;

CREATE TABLE article (
  number INTEGER PRIMARY KEY AUTOINCREMENT, -- dense, never used again: the row of index and facet columns
  id TEXT NOT NULL UNIQUE, -- sixteen digits of the source hash, a hyphen, the start offset
  source_id INTEGER NOT NULL REFERENCES source (id),
  spans TEXT NOT NULL, -- JSON: [start, end] in UTF-16 units of the transcript
  headline TEXT,
  kicker TEXT,
  subtitle TEXT,
  dateline TEXT,
  byline TEXT NOT NULL, -- JSON: [role, name]
  districts TEXT NOT NULL, -- JSON: [name, mentions, main, evidence]
  kinds TEXT NOT NULL, -- a letter a paragraph: l lead, t text, s subheading, c caption
  body BLOB NOT NULL -- paragraphs joined by line feeds, UTF-16LE
) STRICT;

CREATE INDEX article_source ON article (source_id);

-- The change log, one row an article: the generation that last touched it. Articles that are gone keep their row.
CREATE TABLE change (
  number INTEGER PRIMARY KEY,
  generation INTEGER NOT NULL
) STRICT;

CREATE INDEX change_generation ON change (generation);

-- Layer 3: the user's --------------------------------------------------------------------------------------------------
-- Names articles by id and sources by row; both outlive any reading.

-- The text of a source as it was when the first of its articles was touched; spans of pins refer to it.
CREATE TABLE pinned_transcript (
  source_id INTEGER PRIMARY KEY REFERENCES source (id),
  encoding TEXT NOT NULL,
  text BLOB NOT NULL -- UTF-8, raw deflate
) STRICT;

CREATE TABLE pin (
  article_id TEXT PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  spans TEXT NOT NULL,
  pinned_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX pin_source ON pin (source_id);

CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL REFERENCES source (id),
  article_id TEXT, -- null: counts for every article of the page
  made_on TEXT NOT NULL, -- id of the article it was made on
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  read_value TEXT NOT NULL,
  made_at TEXT NOT NULL,
  undone_at TEXT
) STRICT;

CREATE INDEX correction_source ON correction (source_id);

CREATE TABLE tag (
  article_id TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (article_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE digest (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  made_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE digest_item (
  digest_id INTEGER NOT NULL REFERENCES digest (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  article_id TEXT NOT NULL,
  PRIMARY KEY (digest_id, position)
) STRICT, WITHOUT ROWID;
