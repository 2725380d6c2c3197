-- Requests that did not become a stay, counted by the month they were for. `logged` is the day they were
-- asked on, whose document they stand in.
CREATE TABLE turnaway (
    id          BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    logged      TEXT    NOT NULL,
    arrival     TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    source      TEXT    NOT NULL,
    room_nights INTEGER NOT NULL,
    body        TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX turnaway_by_arrival ON turnaway (arrival, kind, room_nights);
CREATE INDEX turnaway_by_day ON turnaway (logged, source);
