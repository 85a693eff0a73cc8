-- A file that was found again at another place has its new name; what its first one told (outlet, date) is still read from
-- that. Null: it was never moved.
ALTER TABLE source ADD COLUMN read_as TEXT;
