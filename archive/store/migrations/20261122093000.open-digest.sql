-- Layer 3. A digest is kept from its first change on. One is open: the one being put together. A deleted one stays, marked.
ALTER TABLE archive ADD COLUMN open_digest INTEGER REFERENCES digest (id);

ALTER TABLE digest ADD COLUMN deleted_at TEXT;
