//! Codes that let a device in, once.

use keyrack_domain::{PropertyId, Timestamp};
use rusqlite::params;

use crate::value::{Sql, col};
use crate::{StoreError, Write};

/// Puts a code, by its hash.
///
/// # Errors
/// [`StoreError::Constraint`] where the code is there already or the property is not.
pub fn put(
    write: &Write<'_>,
    code_hash: &[u8; 32],
    property: PropertyId,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO enrolment_code (code_hash, property, expires_at) VALUES (?1, ?2, ?3)",
        params![code_hash, Sql(property), Sql(expires_at)],
    )?;
    Ok(())
}

/// Uses a code up and returns the property it lets into; `None` for a code that is unknown, used or
/// expired.
///
/// # Errors
/// [`StoreError`].
pub fn take(
    write: &Write<'_>,
    code_hash: &[u8; 32],
    now: Timestamp,
) -> Result<Option<PropertyId>, StoreError> {
    write.one(
        "UPDATE enrolment_code SET used_at = ?2
         WHERE code_hash = ?1 AND used_at IS NULL AND expires_at > ?2 RETURNING property",
        params![code_hash, Sql(now)],
        |row| col(row, 0),
    )
}

/// Takes expired codes away. Returns how many.
///
/// # Errors
/// [`StoreError`].
pub fn prune(write: &Write<'_>, now: Timestamp) -> Result<usize, StoreError> {
    write.run(
        "DELETE FROM enrolment_code WHERE expires_at <= ?1",
        [Sql(now)],
    )
}
