-- Rooms set aside for groups. `last` is the last night, or the last date there is while no night is
-- set aside yet, so that those still to come are found by it; the body is the whole block.
CREATE TABLE block (
    id   BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    last TEXT NOT NULL CHECK (length(last) = 10),
    code TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX block_by_last ON block (last);

-- Nights of reservations that were taken out of a block, under the type that was set aside.
CREATE TABLE pick_up (
    block       BLOB NOT NULL CHECK (length(block) = 16),
    date        TEXT NOT NULL CHECK (length(date) = 10),
    reservation BLOB NOT NULL CHECK (length(reservation) = 16),
    room_type   BLOB NOT NULL CHECK (length(room_type) = 16),
    PRIMARY KEY (block, date, reservation)
) STRICT, WITHOUT ROWID;
CREATE INDEX pick_up_by_reservation ON pick_up (reservation);
CREATE INDEX pick_up_by_date ON pick_up (date);

-- What was agreed with a company or a travel agent: JSON.
ALTER TABLE company ADD COLUMN terms TEXT NOT NULL DEFAULT '{}';
-- Stays of a company, the latest first.
CREATE INDEX reservation_by_company ON reservation (company, arrival, id) WHERE company IS NOT NULL;
