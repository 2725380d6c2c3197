//! How clean the rooms are, day by day.

use keyrack_domain::property::Cleanliness;
use keyrack_domain::{Date, RoomId, Timestamp};
use rusqlite::{Row, params};

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// What was last said of a room on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoomState {
    /// The day, by the business date.
    pub day: Date,
    /// The room.
    pub room: RoomId,
    /// How clean it is.
    pub status: Cleanliness,
    /// When it was said, to the millisecond.
    pub at: Timestamp,
}

fn state(row: &Row<'_>) -> rusqlite::Result<RoomState> {
    Ok(RoomState {
        day: col(row, 0)?,
        room: col(row, 1)?,
        status: col(row, 2)?,
        at: col(row, 3)?,
    })
}

/// Puts the state of a room on a day, in the place of what was known.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &RoomState) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO housekeeping (day, room, status, at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (day, room) DO UPDATE SET status = excluded.status, at = excluded.at",
        params![Sql(row.day), Sql(row.room), Sql(row.status), Sql(row.at)],
    )?;
    Ok(())
}

/// Each room's state as of a day: the latest that was said on that day or before. Rooms of which
/// nothing was ever said are missing.
///
/// # Errors
/// [`StoreError`].
pub fn as_of(read: &Read<'_>, day: Date) -> Result<Vec<RoomState>, StoreError> {
    // One step into the index for each room, however long the history is.
    read.many(
        "SELECT h.day, h.room, h.status, h.at FROM room r JOIN housekeeping h ON h.room = r.id
             AND h.day = (SELECT max(day) FROM housekeeping WHERE room = r.id AND day <= ?1)
         ORDER BY h.room",
        [Sql(day)],
        state,
    )
}

/// What was said on one day.
///
/// # Errors
/// [`StoreError`].
pub fn on(read: &Read<'_>, day: Date) -> Result<Vec<RoomState>, StoreError> {
    read.many(
        "SELECT day, room, status, at FROM housekeeping WHERE day = ?1 ORDER BY room",
        [Sql(day)],
        state,
    )
}

/// Takes away what was said on a day, before it is made again.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, day: Date) -> Result<usize, StoreError> {
    write.run("DELETE FROM housekeeping WHERE day = ?1", [Sql(day)])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{at, commit, date, fresh, room};

    #[test]
    fn a_room_is_what_was_last_said_of_it() {
        let (_folder, mut database) = fresh();
        let (one, two) = (room("1"), room("2"));
        let said = |room: RoomId, day: &str, status| RoomState {
            day: date(day),
            room,
            status,
            at: at(9),
        };
        commit(&mut database, |write| {
            crate::room::put(write, &one)?;
            crate::room::put(write, &two)?;
            put(write, &said(one.id, "2027-05-01", Cleanliness::Dirty))?;
            put(write, &said(one.id, "2027-05-03", Cleanliness::Clean))?;
            put(write, &said(one.id, "2027-05-03", Cleanliness::Inspected))?;
            let status = |day: &str| -> Result<Vec<Cleanliness>, StoreError> {
                Ok(as_of(write, date(day))?
                    .iter()
                    .map(|state| state.status)
                    .collect())
            };
            assert_eq!(status("2027-04-30")?, []);
            assert_eq!(status("2027-05-02")?, [Cleanliness::Dirty]);
            assert_eq!(status("2027-06-01")?, [Cleanliness::Inspected]);
            assert_eq!(on(write, date("2027-05-03"))?.len(), 1);
            assert_eq!(remove(write, date("2027-05-03"))?, 1);
            assert_eq!(status("2027-06-01")?, [Cleanliness::Dirty]);
            Ok(())
        });
    }
}
