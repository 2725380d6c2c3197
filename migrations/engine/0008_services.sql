-- What a hotel sells besides the night.
CREATE TABLE service (
    id       BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position INTEGER NOT NULL,
    code     TEXT    NOT NULL,
    body     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- What is to be prepared for whom on a day: `uses` people or pieces, of which `firm` are promised. Only of
-- stays that take rooms. `time` is empty for services without times.
CREATE TABLE service_day (
    date        TEXT    NOT NULL,
    service     BLOB    NOT NULL CHECK (length(service) = 16),
    time        TEXT    NOT NULL,
    reservation BLOB    NOT NULL CHECK (length(reservation) = 16),
    uses        INTEGER NOT NULL,
    firm        INTEGER NOT NULL,
    PRIMARY KEY (date, service, time, reservation)
) STRICT, WITHOUT ROWID;
-- Taken away and made anew with its reservation.
CREATE INDEX service_day_reservation ON service_day (reservation);
