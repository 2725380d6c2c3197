//! Devices that may connect to the server.

use keyrack_domain::{DeviceId, PropertyId, Timestamp};
use rusqlite::{Row, params};

use crate::value::{Sql, col, opt};
use crate::{Read, StoreError, Write};

/// A device and the one property it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnrolledDevice {
    /// The id.
    pub id: DeviceId,
    /// Where it belongs.
    pub property: PropertyId,
    /// What people call it.
    pub name: String,
    /// The key that its answers are checked with.
    pub public_key: Vec<u8>,
    /// From when it may not connect, to the millisecond.
    pub revoked_at: Option<Timestamp>,
}

fn enrolled(row: &Row<'_>) -> rusqlite::Result<EnrolledDevice> {
    Ok(EnrolledDevice {
        id: col(row, 0)?,
        property: col(row, 1)?,
        name: row.get(2)?,
        public_key: row.get(3)?,
        revoked_at: opt(row, 4)?,
    })
}

/// Enrols a device. An id is enrolled once and never given to another key.
///
/// # Errors
/// [`StoreError::Constraint`] where the id is there already or the property is not.
pub fn add(write: &Write<'_>, row: &EnrolledDevice) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO device (id, property, name, public_key, revoked_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![Sql(row.id), Sql(row.property), row.name, row.public_key, row.revoked_at.map(Sql)],
    )?;
    Ok(())
}

/// One device.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: DeviceId) -> Result<Option<EnrolledDevice>, StoreError> {
    read.one(
        "SELECT id, property, name, public_key, revoked_at FROM device WHERE id = ?1",
        [Sql(id)],
        enrolled,
    )
}

/// The devices of a property, by name.
///
/// # Errors
/// [`StoreError`].
pub fn of(read: &Read<'_>, property: PropertyId) -> Result<Vec<EnrolledDevice>, StoreError> {
    read.many(
        "SELECT id, property, name, public_key, revoked_at FROM device WHERE property = ?1 ORDER BY name, id",
        [Sql(property)],
        enrolled,
    )
}

/// Shuts a device out. Returns whether it was let in until now.
///
/// # Errors
/// [`StoreError`].
pub fn revoke(write: &Write<'_>, id: DeviceId, now: Timestamp) -> Result<bool, StoreError> {
    let changed = write.run(
        "UPDATE device SET revoked_at = ?2 WHERE id = ?1 AND revoked_at IS NULL",
        params![Sql(id), Sql(now)],
    )?;
    Ok(changed > 0)
}
