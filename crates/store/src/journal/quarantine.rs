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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{at, commit, fresh, id};

    #[test]
    fn a_document_is_set_aside_and_taken_back() {
        let (_folder, mut database) = fresh();
        let row = Quarantined {
            document: id(1),
            reason: "unreadable".into(),
            at: at(7),
        };
        commit(&mut database, |write| {
            put(write, &row)?;
            put(write, &row)?;
            assert_eq!(list(write)?, std::slice::from_ref(&row));
            assert!(remove(write, id(1))?);
            assert_eq!(list(write)?, []);
            Ok(())
        });
    }
}
