//! Small settings of this one installation.

use keyrack_domain::{Date, DeviceId, PropertyId};
use rusqlite::params;
use rusqlite::types::{FromSql, ToSql};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::log::Cursor;
use crate::value::{Json, Sql, col, json};
use crate::{Read, StoreError, Write};

fn put<T>(write: &Write<'_>, key: &str, value: T) -> Result<(), StoreError>
where
    T: ToSql,
{
    // A column of a strict table keeps what it is declared as: bytes, whatever they are read as.
    write.run(
        "INSERT INTO meta (key, value) VALUES (?1, CAST(?2 AS BLOB))
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![key, value],
    )?;
    Ok(())
}

fn id<T>(read: &Read<'_>, key: &str) -> Result<Option<T>, StoreError>
where
    Sql<T>: FromSql,
{
    read.one("SELECT value FROM meta WHERE key = ?1", [key], |row| {
        col(row, 0)
    })
}

/// Which property the file is of.
///
/// # Errors
/// [`StoreError`].
pub fn property_id(read: &Read<'_>) -> Result<Option<PropertyId>, StoreError> {
    id(read, "property_id")
}

/// Notes which property the file is of.
///
/// # Errors
/// [`StoreError`].
pub fn set_property_id(write: &Write<'_>, id: PropertyId) -> Result<(), StoreError> {
    put(write, "property_id", Sql(id))
}

/// Who writes here.
///
/// # Errors
/// [`StoreError`].
pub fn device_id(read: &Read<'_>) -> Result<Option<DeviceId>, StoreError> {
    id(read, "device_id")
}

/// Notes who writes here.
///
/// # Errors
/// [`StoreError`].
pub fn set_device_id(write: &Write<'_>, id: DeviceId) -> Result<(), StoreError> {
    put(write, "device_id", Sql(id))
}

/// The epoch: at the server its own, at a desk the last one heard of; 0 before any.
///
/// # Errors
/// [`StoreError`].
pub fn epoch(read: &Read<'_>) -> Result<u64, StoreError> {
    Ok(get(read, "epoch")?.unwrap_or(0))
}

/// Notes the epoch.
///
/// # Errors
/// [`StoreError`].
pub fn set_epoch(write: &Write<'_>, epoch: u64) -> Result<(), StoreError> {
    set(write, "epoch", &epoch)
}

/// How far a desk has applied the server's log; the beginning before anything.
///
/// # Errors
/// [`StoreError`].
pub fn applied(read: &Read<'_>) -> Result<Cursor, StoreError> {
    let (epoch, seq) = get(read, "applied")?.unwrap_or((0, 0));
    Ok(Cursor { epoch, seq })
}

/// Notes how far a desk has applied the server's log.
///
/// # Errors
/// [`StoreError`].
pub fn set_applied(write: &Write<'_>, at: Cursor) -> Result<(), StoreError> {
    set(write, "applied", &(at.epoch, at.seq))
}

/// The day that staff work on; it moves at the night audit, not at midnight.
///
/// # Errors
/// [`StoreError`].
pub fn business_date(read: &Read<'_>) -> Result<Option<Date>, StoreError> {
    get(read, "business_date")
}

/// Notes the day that staff work on.
///
/// # Errors
/// [`StoreError`].
pub fn set_business_date(write: &Write<'_>, date: Date) -> Result<(), StoreError> {
    set(write, "business_date", &date)
}

/// Counts up a counter of this installation by so much, and returns its new value; it begins at 0.
///
/// # Errors
/// [`StoreError`].
pub fn count_up(write: &Write<'_>, key: &str, by: u64) -> Result<u64, StoreError> {
    let next = get::<u64>(write, key)?.unwrap_or(0).saturating_add(by);
    set(write, key, &next)?;
    Ok(next)
}

/// Any other setting, kept as JSON under a key of the caller's.
///
/// # Errors
/// [`StoreError`], also where the value is of another shape.
pub fn get<T: DeserializeOwned>(read: &Read<'_>, key: &str) -> Result<Option<T>, StoreError> {
    read.one(
        "SELECT CAST(value AS TEXT) FROM meta WHERE key = ?1",
        [key],
        |row| json(row, 0),
    )
}

/// Puts a setting, as JSON.
///
/// # Errors
/// [`StoreError`].
pub fn set<T: Serialize>(write: &Write<'_>, key: &str, value: &T) -> Result<(), StoreError> {
    put(write, key, Json(value))
}

/// Any other bytes (a cipher text, a key of this installation's own).
///
/// # Errors
/// [`StoreError`].
pub fn bytes(read: &Read<'_>, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
    read.one("SELECT value FROM meta WHERE key = ?1", [key], |row| {
        row.get(0)
    })
}

/// Puts bytes.
///
/// # Errors
/// [`StoreError`].
pub fn set_bytes(write: &Write<'_>, key: &str, value: &[u8]) -> Result<(), StoreError> {
    put(write, key, value)
}

/// Takes a setting away. Returns whether it was there.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, key: &str) -> Result<bool, StoreError> {
    Ok(write.run("DELETE FROM meta WHERE key = ?1", [key])? > 0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{commit, date, fresh, id};

    #[test]
    fn each_setting_comes_back() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            assert_eq!(
                (property_id(write)?, device_id(write)?, epoch(write)?),
                (None, None, 0)
            );
            assert_eq!(
                (applied(write)?, business_date(write)?),
                (Cursor::default(), None)
            );
            set_property_id(write, id(1))?;
            set_device_id(write, id(2))?;
            set_epoch(write, 3)?;
            set_epoch(write, 4)?;
            set_applied(
                write,
                Cursor {
                    epoch: 3,
                    seq: 41_207,
                },
            )?;
            set_business_date(write, date("2027-05-01"))?;
            set_bytes(write, "secret", &[0, 159, 146, 150])?;
            Ok(())
        });
        database
            .readers
            .read::<_, StoreError>(|read| {
                assert_eq!(
                    (property_id(read)?, device_id(read)?, epoch(read)?),
                    (Some(id(1)), Some(id(2)), 4)
                );
                assert_eq!(
                    applied(read)?,
                    Cursor {
                        epoch: 3,
                        seq: 41_207
                    }
                );
                assert_eq!(business_date(read)?, Some(date("2027-05-01")));
                assert_eq!(
                    bytes(read, "secret")?.as_deref(),
                    Some(&[0, 159, 146, 150][..])
                );
                Ok(())
            })
            .unwrap();
        commit(&mut database, |write| {
            assert!(remove(write, "secret")?);
            assert!(!remove(write, "secret")?);
            Ok(())
        });
    }

    #[test]
    fn a_counter_counts_only_what_was_committed() {
        let (_folder, mut database) = fresh();
        assert_eq!(
            commit(&mut database, |write| count_up(write, "booking", 1)),
            1
        );
        let write = database.writer.transaction().unwrap();
        assert_eq!(count_up(&write, "booking", 1).unwrap(), 2);
        drop(write);
        assert_eq!(
            commit(&mut database, |write| count_up(write, "booking", 1)),
            2
        );
    }
}
