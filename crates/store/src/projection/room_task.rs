//! What is to be done in rooms besides cleaning them.

use keyrack_domain::{Date, RoomId, TaskId};
use rusqlite::{Row, params};

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// One task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomTask {
    /// The day it is for, by the business date.
    pub day: Date,
    /// The id.
    pub id: TaskId,
    /// The room.
    pub room: RoomId,
    /// What is to be done.
    pub text: String,
    /// It is done.
    pub done: bool,
}

fn row(row: &Row<'_>) -> rusqlite::Result<RoomTask> {
    Ok(RoomTask {
        day: col(row, 0)?,
        id: col(row, 1)?,
        room: col(row, 2)?,
        text: row.get(3)?,
        done: row.get(4)?,
    })
}

/// Puts a task.
///
/// # Errors
/// [`StoreError::Constraint`] where the day has it already: take the day away first.
pub fn put(write: &Write<'_>, row: &RoomTask) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO room_task (day, id, room, text, done) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![Sql(row.day), Sql(row.id), Sql(row.room), row.text, row.done],
    )?;
    Ok(())
}

/// The tasks of the days in `[from, to)`, done or not, by day, then age.
///
/// # Errors
/// [`StoreError`].
pub fn between(read: &Read<'_>, from: Date, to: Date) -> Result<Vec<RoomTask>, StoreError> {
    read.many(
        "SELECT day, id, room, text, done FROM room_task WHERE day >= ?1 AND day < ?2 ORDER BY day, id",
        [Sql(from), Sql(to)],
        row,
    )
}

/// Takes away the tasks of a day, before they are made again.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, day: Date) -> Result<usize, StoreError> {
    write.run("DELETE FROM room_task WHERE day = ?1", [Sql(day)])
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::testing::{commit, date, fresh, id};

    #[test]
    fn tasks_are_found_by_their_day() {
        let (_folder, mut database) = fresh();
        let task = RoomTask {
            day: date("2027-05-01"),
            id: id(1),
            room: id(2),
            text: "Extra bed".into(),
            done: true,
        };
        commit(&mut database, |write| {
            put(write, &task)?;
            let (from, to) = (date("2027-04-01"), date("2027-05-02"));
            assert_eq!(between(write, from, to)?, std::slice::from_ref(&task));
            assert_eq!(between(write, from, task.day)?, []);
            assert_eq!(remove(write, task.day)?, 1);
            assert_eq!(between(write, from, to)?, []);
            Ok(())
        });
    }
}
