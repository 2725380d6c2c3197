-- Who made which change, when, and by which call. Documents carry neither clock nor names, and the
-- changes themselves are folded into snapshots in time; this is what a history is told from.
CREATE TABLE deed (
    document BLOB    NOT NULL CHECK (length(document) = 16),
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    -- By the maker's clock. Shown to people; nothing is ordered by it.
    at       INTEGER NOT NULL,
    device   BLOB    NOT NULL CHECK (length(device) = 16),
    staff    BLOB    CHECK (staff IS NULL OR length(staff) = 16),
    verb     TEXT    NOT NULL,
    PRIMARY KEY (document, hash)
) STRICT, WITHOUT ROWID;

-- Batches of this desk that the server did not take and that were taken back here. The batch itself
-- stays in the log; `body` says what was lost, without guest data. `filed` once a person has seen to it.
CREATE TABLE withdrawn (
    batch BLOB    NOT NULL PRIMARY KEY CHECK (length(batch) = 16),
    at    INTEGER NOT NULL,
    body  TEXT    NOT NULL,
    filed INTEGER NOT NULL DEFAULT 0 CHECK (filed IN (0, 1))
) STRICT, WITHOUT ROWID;
