-- What others did while this desk was away, until somebody has read it: one row for each batch, in the
-- server's order. `body` says what was changed, without guest data; who the guest is, is read when it
-- is shown.
CREATE TABLE came_in (
    seq    INTEGER NOT NULL PRIMARY KEY,
    batch  BLOB    NOT NULL CHECK (length(batch) = 16),
    -- By the maker's clock, as in `deed`.
    at     INTEGER NOT NULL,
    device BLOB    NOT NULL CHECK (length(device) = 16),
    staff  BLOB    CHECK (staff IS NULL OR length(staff) = 16),
    verb   TEXT    NOT NULL,
    body   TEXT    NOT NULL
) STRICT;
