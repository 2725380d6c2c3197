-- Rooms that are made of other rooms. `members`: the ids of the rooms it is made of, as a JSON list;
-- empty for a room of its own.
ALTER TABLE room ADD COLUMN members TEXT NOT NULL DEFAULT '[]';
