//! What a day's housekeeping says of each room beside how clean it is.

use keyrack_domain::property::Found;
use keyrack_domain::{AttendantId, Date, RoomId};
use rusqlite::{Row, params};

use crate::value::{Sql, col, opt};
use crate::{Read, StoreError, Write};

/// One room on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomDay {
    /// The day, by the business date.
    pub day: Date,
    /// The room.
    pub room: RoomId,
    /// Who cleans it.
    pub attendant: Option<AttendantId>,
    /// Somebody is asked to look it over.
    pub look: bool,
    /// What was noticed in it.
    pub remark: String,
    /// How it was found, where the desk believes otherwise.
    pub found: Option<Found>,
    /// Until when its guest may stay, as `14:30:00`; empty for the hotel's own hour.
    pub leave_by: String,
}

fn row(row: &Row<'_>) -> rusqlite::Result<RoomDay> {
    Ok(RoomDay {
        day: col(row, 0)?,
        room: col(row, 1)?,
        attendant: opt(row, 2)?,
        look: row.get(3)?,
        remark: row.get(4)?,
        found: opt(row, 5)?,
        leave_by: row.get(6)?,
    })
}

/// Puts what is said of a room on a day.
///
/// # Errors
/// [`StoreError::Constraint`] where something was said already: take the day away first.
pub fn put(write: &Write<'_>, row: &RoomDay) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO room_day (day, room, attendant, look, remark, found, leave_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            Sql(row.day),
            Sql(row.room),
            row.attendant.map(Sql),
            row.look,
            row.remark,
            row.found.map(Sql),
            row.leave_by
        ],
    )?;
    Ok(())
}

/// What is said on one day, by room.
///
/// # Errors
/// [`StoreError`].
pub fn on(read: &Read<'_>, day: Date) -> Result<Vec<RoomDay>, StoreError> {
    read.many(
        "SELECT day, room, attendant, look, remark, found, leave_by FROM room_day
         WHERE day = ?1 ORDER BY room",
        [Sql(day)],
        row,
    )
}

/// Takes away what was said on a day, before it is made again.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, day: Date) -> Result<usize, StoreError> {
    write.run("DELETE FROM room_day WHERE day = ?1", [Sql(day)])
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::testing::{commit, date, fresh, id};

    #[test]
    fn a_day_comes_back_as_it_was_put_and_goes_whole() {
        let (_folder, mut database) = fresh();
        let said = RoomDay {
            day: date("2027-05-01"),
            room: id(1),
            attendant: Some(id(2)),
            look: true,
            remark: "Tap drips".into(),
            found: Some(Found::Occupied),
            leave_by: "14:30:00".into(),
        };
        commit(&mut database, |write| {
            put(write, &said)?;
            let other = RoomDay {
                day: date("2027-05-02"),
                attendant: None,
                found: None,
                ..said.clone()
            };
            put(write, &other)?;
            assert_eq!(on(write, said.day)?, std::slice::from_ref(&said));
            assert_eq!(remove(write, said.day)?, 1);
            assert_eq!(on(write, said.day)?, []);
            assert_eq!(on(write, other.day)?, [other]);
            Ok(())
        });
    }
}
