//! Devices that write for this property.

use keyrack_domain::{DeviceId, Timestamp};
use rusqlite::{Row, params};

use crate::value::{Sql, col, opt};
use crate::{Read, StoreError, Write};

/// A desk or a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// The id.
    pub id: DeviceId,
    /// What people call it: "Front desk 2".
    pub name: String,
    /// The key that its batches are checked with.
    pub public_key: Vec<u8>,
    /// What the server has certified of it; empty for a device nobody has certified.
    pub certificate: Vec<u8>,
    /// From when nothing of it is taken, to the millisecond.
    pub revoked_at: Option<Timestamp>,
}

const COLUMNS: &str = "id, name, public_key, certificate, revoked_at";

fn device(row: &Row<'_>) -> rusqlite::Result<Device> {
    Ok(Device {
        id: col(row, 0)?,
        name: row.get(1)?,
        public_key: row.get(2)?,
        certificate: row.get(3)?,
        revoked_at: opt(row, 4)?,
    })
}

/// Puts a device, in the place of what was known of it.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &Device) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO device (id, name, public_key, certificate, revoked_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, public_key = excluded.public_key,
             certificate = excluded.certificate, revoked_at = excluded.revoked_at",
        params![Sql(row.id), row.name, row.public_key, row.certificate, row.revoked_at.map(Sql)],
    )?;
    Ok(())
}

/// One device.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: DeviceId) -> Result<Option<Device>, StoreError> {
    read.one(
        &format!("SELECT {COLUMNS} FROM device WHERE id = ?1"),
        [Sql(id)],
        device,
    )
}

/// All devices, by name.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<Device>, StoreError> {
    read.many(
        &format!("SELECT {COLUMNS} FROM device ORDER BY name, id"),
        [],
        device,
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{at, commit, fresh, id};

    #[test]
    fn a_device_comes_back_as_it_was_put() {
        let (_folder, mut database) = fresh();
        let device = |revoked_at| Device {
            id: id(1),
            name: "Front desk".into(),
            public_key: vec![1; 32],
            certificate: vec![],
            revoked_at,
        };
        commit(&mut database, |write| {
            put(write, &device(None))?;
            put(write, &device(Some(at(5))))?;
            assert_eq!(get(write, id(1))?, Some(device(Some(at(5)))));
            assert_eq!(list(write)?, [device(Some(at(5)))]);
            Ok(())
        });
    }
}
