-- Layer 3. What the compiler writes above a piece of a digest. It stays when the piece is taken out, for the day it comes back.
CREATE TABLE digest_note (
  digest_id INTEGER NOT NULL REFERENCES digest (id) ON DELETE CASCADE,
  article_id TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (digest_id, article_id)
) STRICT, WITHOUT ROWID;
