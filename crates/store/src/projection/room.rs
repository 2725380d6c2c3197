//! Rooms with a number on the door.

use keyrack_domain::RoomId;
use keyrack_domain::property::Room;
use rusqlite::{Row, params};

use crate::value::{Json, Sql, col, json};
use crate::{Read, StoreError, Write};

const COLUMNS: &str = "id, number, room_type, floor, archived, members";

fn room(row: &Row<'_>) -> rusqlite::Result<Room> {
    Ok(Room {
        id: col(row, 0)?,
        number: row.get(1)?,
        room_type: col(row, 2)?,
        floor: row.get(3)?,
        archived: row.get(4)?,
        members: json(row, 5)?,
    })
}

/// Puts a room, in the place of what was known of it.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &Room) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO room (id, number, room_type, floor, archived, members) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET number = excluded.number, room_type = excluded.room_type,
             floor = excluded.floor, archived = excluded.archived, members = excluded.members",
        params![
            Sql(row.id),
            row.number,
            Sql(row.room_type),
            row.floor,
            row.archived,
            Json(&row.members)
        ],
    )?;
    Ok(())
}

/// One room.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: RoomId) -> Result<Option<Room>, StoreError> {
    read.one(
        &format!("SELECT {COLUMNS} FROM room WHERE id = ?1"),
        [Sql(id)],
        room,
    )
}

/// All rooms, archived ones too, by number: 9 before 10, and 10 before 10A.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<Room>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM room ORDER BY CAST(number AS INTEGER), number, id");
    read.many(&sql, [], room)
}

/// Takes a room away. Returns whether it was there.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, id: RoomId) -> Result<bool, StoreError> {
    Ok(write.run("DELETE FROM room WHERE id = ?1", [Sql(id)])? > 0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{commit, fresh, id, room as sample};

    #[test]
    fn rooms_are_listed_as_people_count() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            for number in ["10A", "101", "9", "10", "Attic"] {
                put(write, &sample(number))?;
            }
            let numbers: Vec<String> = list(write)?.into_iter().map(|room| room.number).collect();
            assert_eq!(numbers, ["Attic", "9", "10", "10A", "101"]);
            let nine = Room {
                archived: true,
                floor: "0".into(),
                members: vec![id(101), id(102)],
                ..sample("9")
            };
            put(write, &nine)?;
            assert_eq!(get(write, nine.id)?, Some(nine.clone()));
            assert!(remove(write, nine.id)?);
            assert_eq!(get(write, nine.id)?, None);
            Ok(())
        });
    }
}
