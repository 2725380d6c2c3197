-- What people call a member of staff, and when the person last signed in, as far as this installation
-- has heard.
ALTER TABLE staff ADD COLUMN full_name TEXT NOT NULL DEFAULT '';
ALTER TABLE staff ADD COLUMN signed_in_at INTEGER;
