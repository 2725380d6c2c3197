-- The first shape of the server's own file: which properties it serves, and who may connect.

-- 'KRAC': this is the accounts file, whatever it is called.
PRAGMA application_id = 1263681859;

-- `file` is relative to the server's data folder.
CREATE TABLE property (
    id   BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    slug TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- A code is shown to a person once; only its hash is kept.
CREATE TABLE enrolment_code (
    code_hash  BLOB    NOT NULL PRIMARY KEY CHECK (length(code_hash) = 32),
    property   BLOB    NOT NULL REFERENCES property (id),
    expires_at INTEGER NOT NULL,
    used_at    INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolment_code_by_property ON enrolment_code (property);
CREATE INDEX enrolment_code_by_expiry ON enrolment_code (expires_at);

CREATE TABLE device (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    property   BLOB    NOT NULL REFERENCES property (id),
    name       TEXT    NOT NULL,
    public_key BLOB    NOT NULL,
    revoked_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX device_by_property ON device (property);
