-- Finding people and bookings, lists of bookings, and guests who turned out to be one person.

-- What can be found, and by which words: folded (no case, no accents), sorted, each once. The words
-- of a guest are guest data, so this row goes with the guest's.
CREATE TABLE finding (
    row   INTEGER PRIMARY KEY,
    id    BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind  TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

-- rowid = finding.row. It keeps no text of its own: what a row was indexed with follows from its
-- words. secure-delete takes the words of an erased guest out of the index at once; without it they
-- would stay in older segments until those are merged.
CREATE VIRTUAL TABLE finding_word USING fts5 (
    words, content = '', columnsize = 0, tokenize = "unicode61 remove_diacritics 0"
);
INSERT INTO finding_word (finding_word, rank) VALUES ('secure-delete', 1);

-- The words that occur, in their order: how a mistyped word finds the one that was meant.
CREATE VIRTUAL TABLE finding_term USING fts5vocab (finding_word, row);

-- Its place is taken by the tables above; an older program never opens this file again.
DELETE FROM guest_search;

-- All that lists of bookings filter, sort and add up, so that they need not read whole reservations.
CREATE INDEX reservation_listed ON reservation (
    arrival, departure, status, source, created_at, total_minor, guest, reference
);

-- Guests in the order of their names, a page at a time.
CREATE INDEX guest_by_name ON guest (last_name COLLATE NOCASE, first_name COLLATE NOCASE, id);

-- A guest's profile that was found to be another guest's too.
CREATE TABLE guest_link (
    guest  BLOB NOT NULL PRIMARY KEY CHECK (length(guest) = 16),
    target BLOB NOT NULL CHECK (length(target) = 16)
) STRICT, WITHOUT ROWID;
CREATE INDEX guest_link_by_target ON guest_link (target);

-- Filters of the list of bookings, each a member of staff's own on this computer.
CREATE TABLE saved_filter (
    staff BLOB NOT NULL CHECK (length(staff) = 16),
    name  TEXT NOT NULL,
    body  TEXT NOT NULL,
    PRIMARY KEY (staff, name)
) STRICT, WITHOUT ROWID;
