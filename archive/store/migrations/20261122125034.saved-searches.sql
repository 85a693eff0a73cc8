-- Layer 3. A search that is asked again and again, under a name. One that was deleted stays and can be restored.
CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  request TEXT NOT NULL, -- JSON: query, filters, sort
  saved_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A name is the way to a search: no two have the same at a time.
CREATE UNIQUE INDEX saved_search_name ON saved_search (name) WHERE deleted_at IS NULL;
