-- More rules of a night: the longest stay, the only lengths to arrive with (a bit for each length from
-- 1 to 32 nights, none for any), and how long before the arrival it is booked, in days.
ALTER TABLE rate_day ADD COLUMN max_los_arrival INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rate_day ADD COLUMN max_los_through INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rate_day ADD COLUMN exact_los INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rate_day ADD COLUMN min_advance_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rate_day ADD COLUMN max_advance_days INTEGER NOT NULL DEFAULT 0;

-- What stands over many room-rates at once: codes that guests type, rules by which prices follow
-- demand, restrictions of the house, of a type, of a plan, of a way of booking. `kind` says which.
CREATE TABLE rate_rule (
    kind     TEXT    NOT NULL,
    id       BLOB    NOT NULL CHECK (length(id) = 16),
    position INTEGER NOT NULL DEFAULT 0,
    body     TEXT    NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- Which live reservations were made with a code: a code may be used a stated number of times.
CREATE TABLE promo_use (
    reservation BLOB NOT NULL PRIMARY KEY CHECK (length(reservation) = 16),
    promo       BLOB NOT NULL CHECK (length(promo) = 16),
    booking     BLOB NOT NULL CHECK (length(booking) = 16),
    guest       BLOB NOT NULL CHECK (length(guest) = 16)
) STRICT, WITHOUT ROWID;
CREATE INDEX promo_use_by_promo ON promo_use (promo, booking);
