-- What a day's housekeeping document says beside how clean the rooms are. All three are projections.

-- One room on one day: who cleans it, what was noticed in it, until when its guest may stay.
CREATE TABLE room_day (
    day       TEXT    NOT NULL CHECK (length(day) = 10),
    room      BLOB    NOT NULL CHECK (length(room) = 16),
    attendant BLOB    CHECK (attendant IS NULL OR length(attendant) = 16),
    -- Somebody is asked to look it over.
    look      INTEGER NOT NULL DEFAULT 0 CHECK (look IN (0, 1)),
    remark    TEXT    NOT NULL DEFAULT '',
    -- The room was found otherwise than the desk believes: a word, or nothing.
    found     TEXT,
    -- A later hour than the hotel's own, as 14:30:00; empty where there is none.
    leave_by  TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (day, room)
) STRICT, WITHOUT ROWID;

-- Who cleans on a day and does not sign in.
CREATE TABLE attendant (
    day  TEXT NOT NULL CHECK (length(day) = 10),
    id   BLOB NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

-- What is to be done in a room on a day besides cleaning it.
CREATE TABLE room_task (
    day  TEXT    NOT NULL CHECK (length(day) = 10),
    id   BLOB    NOT NULL CHECK (length(id) = 16),
    room BLOB    NOT NULL CHECK (length(room) = 16),
    text TEXT    NOT NULL,
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
