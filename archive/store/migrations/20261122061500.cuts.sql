-- Cuts by hand: a touched article can be merged into the one before it, every split and merge has its line in the history,
-- and the present reading may see more pieces in a touched article than it is.

-- The article that this one is part of now; spans, corrections and tags stay its own. Null: an article for itself.
ALTER TABLE pin ADD COLUMN merged_into TEXT;

CREATE INDEX pin_merged ON pin (merged_into) WHERE merged_into IS NOT NULL;

-- Layer 3. Rows are only ever added or marked undone.
CREATE TABLE cut (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('split', 'merge', 'decline')),
  article_id TEXT NOT NULL, -- the first piece, which keeps its id
  pieces TEXT NOT NULL, -- JSON: ids of the pieces behind it: made, merged into it, or not wanted
  offered INTEGER NOT NULL, -- 1: an offer that was accepted or declined
  made_at TEXT NOT NULL,
  undone_at TEXT
) STRICT;

-- Layer 2, replaced with the reading of its source: touched articles in which the present reading sees several pieces.
CREATE TABLE offer (
  article_id TEXT PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  pieces TEXT NOT NULL -- JSON: { id, spans, headline, opening }; the first piece has the article's id
) STRICT, WITHOUT ROWID;

CREATE INDEX offer_source ON offer (source_id);
