//! The property itself; a file has one.

use keyrack_domain::property::Property;
use rusqlite::params;

use crate::value::{Json, Sql, json};
use crate::{Read, StoreError, Write};

/// Puts the property, in the place of what was known of it.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, property: &Property) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO property (id, body) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
        params![Sql(property.id), Json(property)],
    )?;
    Ok(())
}

/// The property; `None` before the first batch or sync has brought it.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>) -> Result<Option<Property>, StoreError> {
    read.one("SELECT body FROM property ORDER BY id LIMIT 1", [], |row| {
        json(row, 0)
    })
}
