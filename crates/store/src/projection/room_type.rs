//! Kinds of rooms that are sold.

use keyrack_domain::RoomTypeId;
use keyrack_domain::property::RoomType;
use rusqlite::params;

use crate::value::{Json, Sql, json};
use crate::{Read, StoreError, Write};

/// Puts one, in the place of what was known of it.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &RoomType) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO room_type (id, position, code, body) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET position = excluded.position, code = excluded.code, body = excluded.body",
        params![Sql(row.id), row.position, row.code, Json(row)],
    )?;
    Ok(())
}

/// One of them.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: RoomTypeId) -> Result<Option<RoomType>, StoreError> {
    read.one(
        "SELECT body FROM room_type WHERE id = ?1",
        [Sql(id)],
        |row| json(row, 0),
    )
}

/// All of them, as lists show them.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<RoomType>, StoreError> {
    read.many(
        "SELECT body FROM room_type ORDER BY position, code, id",
        [],
        |row| json(row, 0),
    )
}

/// Takes one away. Returns whether it was there.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, id: RoomTypeId) -> Result<bool, StoreError> {
    Ok(write.run("DELETE FROM room_type WHERE id = ?1", [Sql(id)])? > 0)
}
