-- The first shape of a property's file. Never edited: see README.md beside this folder.
--
-- Ids are sixteen bytes. Dates are ISO text (YYYY-MM-DD), which sorts. Instants are milliseconds
-- since 1970, UTC. Money is whole minor units of the property's currency. Bodies are JSON.

-- 'KRPY': this is a property's file, whatever it is called.
PRAGMA application_id = 1263685721;

-- Small settings of this one installation.
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- THE LOG ------------------------------------------------------------------------------------

-- Every batch this replica has made or received. Local order is the order of arrival here; the
-- server's order is (server_epoch, server_seq) and is missing until the server has given it.
CREATE TABLE batch (
    local_seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    device       BLOB    NOT NULL CHECK (length(device) = 16),
    server_epoch INTEGER,
    server_seq   INTEGER,
    state        TEXT    NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'accepted', 'refused')),
    refusal      TEXT    NOT NULL DEFAULT '',
    envelope     BLOB    NOT NULL,
    made_at      INTEGER NOT NULL,
    CHECK ((server_epoch IS NULL) = (server_seq IS NULL)),
    CHECK ((state = 'accepted') = (server_seq IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX batch_by_server_order ON batch (server_epoch, server_seq) WHERE server_seq IS NOT NULL;
CREATE INDEX batch_by_state ON batch (state, local_seq) WHERE state <> 'accepted';

-- DOCUMENTS ----------------------------------------------------------------------------------

-- Every document of the property. changed_seq is the local_seq of the last batch that touched it;
-- tail is how many changes no snapshot holds.
CREATE TABLE document (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    class       INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    tail        INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Changes that no snapshot holds yet, in the order in which they were applied here.
CREATE TABLE change (
    document  BLOB    NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    place     INTEGER NOT NULL,
    hash      BLOB    NOT NULL CHECK (length(hash) = 32),
    -- The batch it came with; 0 for what a first fill brought.
    batch_seq INTEGER NOT NULL,
    bytes     BLOB    NOT NULL,
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;

-- A document up to and including the change at `place`.
CREATE TABLE snapshot (
    document BLOB    NOT NULL PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    heads    BLOB    NOT NULL,
    bytes    BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

-- Documents that would not load. They are shown to a person and left alone.
CREATE TABLE quarantine (
    document BLOB    NOT NULL PRIMARY KEY CHECK (length(document) = 16),
    reason   TEXT    NOT NULL,
    at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- PROJECTIONS: made from documents, and made again whenever anybody likes ---------------------

-- From which heads of which document the rows below were made.
CREATE TABLE source (
    document BLOB    NOT NULL PRIMARY KEY CHECK (length(document) = 16),
    class    INTEGER NOT NULL,
    heads    BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE property (
    id   BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE room_type (
    id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL DEFAULT 0,
    code     TEXT    NOT NULL,
    body     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE room (
    id        BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number    TEXT    NOT NULL,
    room_type BLOB    NOT NULL CHECK (length(room_type) = 16),
    floor     TEXT    NOT NULL DEFAULT '',
    archived  INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE rate_plan (
    id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL DEFAULT 0,
    code     TEXT    NOT NULL,
    body     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rate_day (
    room_type           BLOB    NOT NULL CHECK (length(room_type) = 16),
    rate_plan           BLOB    NOT NULL CHECK (length(rate_plan) = 16),
    date                TEXT    NOT NULL CHECK (length(date) = 10),
    price_minor         INTEGER,
    stop_sell           INTEGER NOT NULL DEFAULT 0 CHECK (stop_sell IN (0, 1)),
    closed_to_arrival   INTEGER NOT NULL DEFAULT 0 CHECK (closed_to_arrival IN (0, 1)),
    closed_to_departure INTEGER NOT NULL DEFAULT 0 CHECK (closed_to_departure IN (0, 1)),
    min_los_arrival     INTEGER NOT NULL DEFAULT 0,
    min_los_through     INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (room_type, rate_plan, date)
) STRICT, WITHOUT ROWID;
CREATE INDEX rate_day_by_date ON rate_day (date);

CREATE TABLE outage (
    id     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    room   BLOB NOT NULL CHECK (length(room) = 16),
    kind   TEXT NOT NULL,
    first  TEXT NOT NULL CHECK (length(first) = 10),
    back   TEXT NOT NULL CHECK (length(back) = 10),
    reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX outage_by_back ON outage (back, first);
CREATE INDEX outage_by_room ON outage (room, back);

-- One room of a booking. `register` is the whole stay register, with its right ids.
CREATE TABLE reservation (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    booking     BLOB    NOT NULL CHECK (length(booking) = 16),
    reference   TEXT    NOT NULL,
    guest       BLOB    NOT NULL CHECK (length(guest) = 16),
    status      TEXT    NOT NULL,
    arrival     TEXT    NOT NULL CHECK (length(arrival) = 10),
    departure   TEXT    NOT NULL CHECK (length(departure) = 10),
    adults      INTEGER NOT NULL,
    children    TEXT    NOT NULL DEFAULT '[]',
    source      TEXT    NOT NULL,
    total_minor INTEGER NOT NULL,
    policy      TEXT    NOT NULL,
    note        TEXT    NOT NULL DEFAULT '',
    -- BLAKE3 of the guest's manage token as hex; the token itself is nowhere.
    manage_token TEXT   NOT NULL DEFAULT '',
    register    TEXT    NOT NULL,
    contested   INTEGER NOT NULL DEFAULT 0 CHECK (contested IN (0, 1)),
    created_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- References are unique by how they are made; two replicas that broke that are shown, not refused.
CREATE INDEX reservation_by_reference ON reservation (reference);
CREATE INDEX reservation_by_booking ON reservation (booking);
CREATE INDEX reservation_by_guest ON reservation (guest, arrival);
CREATE INDEX reservation_by_status ON reservation (status, arrival, departure);
CREATE INDEX reservation_by_token ON reservation (manage_token) WHERE manage_token <> '';
CREATE INDEX reservation_contested ON reservation (id) WHERE contested = 1;

-- One night of one reservation. The rows lie in the order of their dates, which is how charts and
-- counts read them; the status is the reservation's, so that they need not look it up.
CREATE TABLE slice (
    date        TEXT    NOT NULL CHECK (length(date) = 10),
    reservation BLOB    NOT NULL REFERENCES reservation (id) ON DELETE CASCADE,
    status      TEXT    NOT NULL,
    room_type   BLOB    NOT NULL CHECK (length(room_type) = 16),
    room        BLOB    CHECK (room IS NULL OR length(room) = 16),
    rate_plan   BLOB    NOT NULL CHECK (length(rate_plan) = 16),
    price_minor INTEGER NOT NULL,
    PRIMARY KEY (date, reservation)
) STRICT, WITHOUT ROWID;
CREATE INDEX slice_by_reservation ON slice (reservation, date);
CREATE INDEX slice_by_room ON slice (room, date) WHERE room IS NOT NULL;

-- Plain text of guests stands here and in guest_search, and nowhere else.
CREATE TABLE guest (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    first_name TEXT NOT NULL DEFAULT '',
    last_name  TEXT NOT NULL,
    email      TEXT NOT NULL DEFAULT '',
    phone      TEXT NOT NULL DEFAULT '',
    country    TEXT NOT NULL DEFAULT '',
    language   TEXT NOT NULL DEFAULT ''
) STRICT;

-- rowid = guest.row. secure-delete takes the words of a deleted guest out of the index at once;
-- without it they would stay in older segments until those are merged.
CREATE VIRTUAL TABLE guest_search USING fts5 (
    words, tokenize = "unicode61 remove_diacritics 2", columnsize = 0
);
INSERT INTO guest_search (guest_search, rank) VALUES ('secure-delete', 1);

CREATE TABLE housekeeping (
    day    TEXT    NOT NULL CHECK (length(day) = 10),
    room   BLOB    NOT NULL CHECK (length(room) = 16),
    status TEXT    NOT NULL,
    at     INTEGER NOT NULL,
    PRIMARY KEY (day, room)
) STRICT, WITHOUT ROWID;
CREATE INDEX housekeeping_by_room ON housekeeping (room, day);

-- A value that lost a merge, kept until somebody has looked at it.
CREATE TABLE conflict (
    document BLOB    NOT NULL CHECK (length(document) = 16),
    field    TEXT    NOT NULL,
    losing   TEXT    NOT NULL,
    device   BLOB    NOT NULL CHECK (length(device) = 16),
    at       INTEGER NOT NULL,
    PRIMARY KEY (document, field, device, losing)
) STRICT, WITHOUT ROWID;

-- BESIDE THE DOCUMENTS -----------------------------------------------------------------------

-- Who did what. `subject` is an id; `detail` holds no guest data.
CREATE TABLE audit (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    device  BLOB    NOT NULL CHECK (length(device) = 16),
    staff   BLOB    CHECK (staff IS NULL OR length(staff) = 16),
    verb    TEXT    NOT NULL,
    subject BLOB    NOT NULL CHECK (length(subject) = 16),
    detail  TEXT    NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, seq);

-- Rooms kept for guests who are still typing. The server's only.
CREATE TABLE hold (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    token      BLOB    NOT NULL UNIQUE,
    expires_at INTEGER NOT NULL,
    body       TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hold_by_expiry ON hold (expires_at);

CREATE TABLE hold_room (
    hold      BLOB    NOT NULL REFERENCES hold (id) ON DELETE CASCADE,
    room_type BLOB    NOT NULL CHECK (length(room_type) = 16),
    date      TEXT    NOT NULL CHECK (length(date) = 10),
    count     INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (hold, room_type, date)
) STRICT, WITHOUT ROWID;

-- Entries of the rights ledger, in the order in which they happened.
CREATE TABLE ledger (
    seq   INTEGER PRIMARY KEY AUTOINCREMENT,
    entry BLOB    NOT NULL
) STRICT;

-- What a call was answered, so that its repeat is answered the same.
CREATE TABLE call_memory (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    digest     BLOB    NOT NULL CHECK (length(digest) = 32),
    reply      BLOB    NOT NULL,
    at         INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What still has to be sent to somebody. `body` holds ids, never guest data.
CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    kind       TEXT    NOT NULL,
    dedupe     TEXT    NOT NULL UNIQUE,
    body       TEXT    NOT NULL,
    not_before INTEGER NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    state      TEXT    NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'dead')),
    last_error TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outbox_open ON outbox (state, not_before, id) WHERE state <> 'done';

-- PEOPLE AND MACHINES ------------------------------------------------------------------------

CREATE TABLE staff (
    id            BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name          TEXT    NOT NULL,
    role          TEXT    NOT NULL,
    password_hash TEXT    NOT NULL,
    active        INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_by_name ON staff (name COLLATE NOCASE);

CREATE TABLE device (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name        TEXT    NOT NULL,
    public_key  BLOB    NOT NULL,
    certificate BLOB    NOT NULL,
    revoked_at  INTEGER
) STRICT, WITHOUT ROWID;

-- The key of each guest's document, wrapped by the property's. Destroying the row erases the guest.
CREATE TABLE guest_key (
    guest   BLOB NOT NULL PRIMARY KEY CHECK (length(guest) = 16),
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;
