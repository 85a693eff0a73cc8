-- The same text in other bytes: another encoding, other line ends. Sixteen digits of the SHA-256 of the decoded text;
-- null for what came in before.
ALTER TABLE source ADD COLUMN text_hash TEXT;

CREATE INDEX source_text ON source (text_hash) WHERE text_hash IS NOT NULL;
