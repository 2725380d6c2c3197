-- Companies that book rooms or send guests.
CREATE TABLE company (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name    TEXT NOT NULL,
    vat_id  TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    email   TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Things to be done about a reservation on a day.
CREATE TABLE trace (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    reservation BLOB    NOT NULL CHECK (length(reservation) = 16),
    due         TEXT    NOT NULL CHECK (length(due) = 10),
    text        TEXT    NOT NULL,
    done        INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX trace_by_reservation ON trace (reservation, due);
CREATE INDEX trace_open ON trace (due) WHERE done = 0;

-- Nights that were sold anyway and still stand on no right. Few, and read by date like the nights
-- themselves.
CREATE TABLE oversold (
    date        TEXT NOT NULL CHECK (length(date) = 10),
    reservation BLOB NOT NULL CHECK (length(reservation) = 16),
    room_type   BLOB NOT NULL CHECK (length(room_type) = 16),
    PRIMARY KEY (date, reservation)
) STRICT, WITHOUT ROWID;
CREATE INDEX oversold_by_reservation ON oversold (reservation);

-- Who pays; the group whose rooms belong together; whether the note is an alert; whether a night was
-- sold anyway and stands on no right, and whether somebody has seen to that; until when an option
-- holds its rooms; what the guest has left at the desk, in minor units.
ALTER TABLE reservation ADD COLUMN company BLOB CHECK (company IS NULL OR length(company) = 16);
ALTER TABLE reservation ADD COLUMN group_name TEXT NOT NULL DEFAULT '';
ALTER TABLE reservation ADD COLUMN group_colour TEXT NOT NULL DEFAULT '';
ALTER TABLE reservation ADD COLUMN alert INTEGER NOT NULL DEFAULT 0 CHECK (alert IN (0, 1));
ALTER TABLE reservation ADD COLUMN oversold INTEGER NOT NULL DEFAULT 0 CHECK (oversold IN (0, 1));
ALTER TABLE reservation ADD COLUMN seen_to INTEGER NOT NULL DEFAULT 0 CHECK (seen_to IN (0, 1));
ALTER TABLE reservation ADD COLUMN release_at INTEGER;
ALTER TABLE reservation ADD COLUMN deposit_minor INTEGER NOT NULL DEFAULT 0;
