-- Layer 3. What was taken out of the archive is marked, not deleted; marks are only ever added or undone.

-- One act: an article, a file, all files of a folder or an import.
CREATE TABLE removal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT, -- headline of the article, name of the file, the folder that all files share; null: there is none
  made_at TEXT NOT NULL
) STRICT;

-- An article, or a source with all its articles, whatever they will be.
CREATE TABLE removal_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  removal_id INTEGER NOT NULL REFERENCES removal (id),
  article_id TEXT,
  source_id INTEGER REFERENCES source (id),
  undone_at TEXT,
  CHECK ((article_id IS NULL) <> (source_id IS NULL))
) STRICT;

CREATE INDEX removal_item_removal ON removal_item (removal_id);

-- Nothing is taken out twice at a time.
CREATE UNIQUE INDEX removal_item_article ON removal_item (article_id) WHERE undone_at IS NULL AND article_id IS NOT NULL;
CREATE UNIQUE INDEX removal_item_source ON removal_item (source_id) WHERE undone_at IS NULL AND source_id IS NOT NULL;

-- Imports, without reading through the bytes.
CREATE INDEX source_run ON source (run_id);

-- Names by folder, where no location has them: of former bytes and of uploads, whose names are no absolute paths.
CREATE INDEX source_name ON source (name) WHERE current = 0 OR name NOT GLOB '/*';
