//! Filters of the list of bookings that a member of staff keeps on this computer. They hold dates,
//! states and types, and nothing about a guest.

use keyrack_domain::StaffId;
use rusqlite::params;

use crate::value::Sql;
use crate::{Read, StoreError, Write};

/// Keeps a filter under a name, in the place of the one that had it.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, staff: StaffId, name: &str, body: &str) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO saved_filter (staff, name, body) VALUES (?1, ?2, ?3)
         ON CONFLICT (staff, name) DO UPDATE SET body = excluded.body",
        params![Sql(staff), name, body],
    )?;
    Ok(())
}

/// Forgets a filter. Returns whether there was one.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, staff: StaffId, name: &str) -> Result<bool, StoreError> {
    let sql = "DELETE FROM saved_filter WHERE staff = ?1 AND name = ?2";
    Ok(write.run(sql, params![Sql(staff), name])? > 0)
}

/// The filters of a member of staff as name and body, by name.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>, staff: StaffId) -> Result<Vec<(String, String)>, StoreError> {
    read.many(
        "SELECT name, body FROM saved_filter WHERE staff = ?1 ORDER BY name",
        [Sql(staff)],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
