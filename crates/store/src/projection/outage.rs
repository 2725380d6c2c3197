//! Rooms away for some nights.

use keyrack_domain::property::Outage;
use keyrack_domain::{Date, OutageId, Stay};
use rusqlite::types::FromSqlError;
use rusqlite::{Row, params};

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

const COLUMNS: &str = "id, room, kind, first, back, reason";

fn outage(row: &Row<'_>) -> rusqlite::Result<Outage> {
    Ok(Outage {
        id: col(row, 0)?,
        room: col(row, 1)?,
        kind: col(row, 2)?,
        nights: Stay::try_new(col(row, 3)?, col(row, 4)?).map_err(FromSqlError::other)?,
        reason: row.get(5)?,
    })
}

/// Puts an outage, in the place of what was known of it.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &Outage) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO outage (id, room, kind, first, back, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET room = excluded.room, kind = excluded.kind, first = excluded.first,
             back = excluded.back, reason = excluded.reason",
        params![
            Sql(row.id),
            Sql(row.room),
            Sql(row.kind),
            Sql(row.nights.arrival()),
            Sql(row.nights.departure()),
            row.reason
        ],
    )?;
    Ok(())
}

/// One outage.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: OutageId) -> Result<Option<Outage>, StoreError> {
    read.one(
        &format!("SELECT {COLUMNS} FROM outage WHERE id = ?1"),
        [Sql(id)],
        outage,
    )
}

/// Outages that take a night on or after a date, by their first night.
///
/// # Errors
/// [`StoreError`].
pub fn since(read: &Read<'_>, date: Date) -> Result<Vec<Outage>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM outage WHERE back > ?1 ORDER BY first, id");
    read.many(&sql, [Sql(date)], outage)
}

/// All outages, by their first night.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<Outage>, StoreError> {
    read.many(
        &format!("SELECT {COLUMNS} FROM outage ORDER BY first, id /* all */"),
        [],
        outage,
    )
}

/// Takes an outage away. Returns whether it was there.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, id: OutageId) -> Result<bool, StoreError> {
    Ok(write.run("DELETE FROM outage WHERE id = ?1", [Sql(id)])? > 0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use keyrack_domain::property::OutageKind;

    use super::*;
    use crate::testing::{commit, date, fresh, id};

    #[test]
    fn an_outage_counts_until_the_night_before_the_room_is_back() {
        let (_folder, mut database) = fresh();
        let row = Outage {
            id: id(1),
            room: id(2),
            kind: OutageKind::OutOfOrder,
            nights: Stay::try_new(date("2027-05-01"), date("2027-05-03")).unwrap(),
            reason: "paint".into(),
        };
        commit(&mut database, |write| {
            put(write, &row)?;
            put(write, &row)?;
            assert_eq!(get(write, row.id)?, Some(row.clone()));
            assert_eq!(
                since(write, date("2027-05-02"))?,
                std::slice::from_ref(&row)
            );
            assert_eq!(since(write, date("2027-05-03"))?, []);
            assert!(remove(write, row.id)?);
            assert_eq!(list(write)?, []);
            Ok(())
        });
    }
}
