//! Documents that would not load.

use keyrack_domain::Timestamp;
use rusqlite::params;
use uuid::Uuid;

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// A document that is left alone until a person has looked at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    /// The document.
    pub document: Uuid,
    /// Why: a code of the caller's.
    pub reason: String,
    /// Since when.
    pub at: Timestamp,
}

/// Sets a document aside.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &Quarantined) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO quarantine (document, reason, at) VALUES (?1, ?2, ?3)
         ON CONFLICT (document) DO UPDATE SET reason = excluded.reason, at = excluded.at",
        params![Sql(row.document), row.reason, Sql(row.at)],
    )?;
    Ok(())
}

/// Takes a document back, once it loads again.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, document: Uuid) -> Result<bool, StoreError> {
    Ok(write.run(
        "DELETE FROM quarantine WHERE document = ?1",
        [Sql(document)],
    )? > 0)
}

/// All of them, oldest first.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<Quarantined>, StoreError> {
    read.many(
        "SELECT document, reason, at FROM quarantine ORDER BY at, document",
        [],
        |row| {
            Ok(Quarantined {
                document: col(row, 0)?,
                reason: row.get(1)?,
                at: col(row, 2)?,
            })
        },
    )
}
