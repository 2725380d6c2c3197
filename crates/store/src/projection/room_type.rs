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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use keyrack_domain::Localized;

    use super::*;
    use crate::testing::{commit, fresh, id};

    #[test]
    fn room_types_stand_in_the_order_they_are_given() {
        let (_folder, mut database) = fresh();
        let kind = |number: u128, position| RoomType {
            id: id(number),
            code: format!("T{number}"),
            name: Localized::of("en", "Double").and("de", "Doppelzimmer"),
            description: Localized::default(),
            adults_max: 2,
            heads_max: 3,
            position,
            allowance: 1,
            allowances: keyrack_domain::property::Allowances::default(),
            made_of: Vec::new(),
            sold_by: keyrack_domain::property::SoldBy::Room,
        };
        commit(&mut database, |write| {
            put(write, &kind(1, 2))?;
            put(write, &kind(2, 1))?;
            assert_eq!(list(write)?, [kind(2, 1), kind(1, 2)]);
            put(write, &kind(1, 0))?;
            assert_eq!(list(write)?, [kind(1, 0), kind(2, 1)]);
            assert_eq!(get(write, id(1))?, Some(kind(1, 0)));
            assert!(remove(write, id(1))?);
            assert_eq!(get(write, id(1))?, None);
            Ok(())
        });
    }
}
