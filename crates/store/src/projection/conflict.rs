//! Values that lost a merge.

use keyrack_domain::{DeviceId, Timestamp};
use rusqlite::{Row, params};
use uuid::Uuid;

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// A value that another one has won against. It is kept, shown, and can be restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// In which document.
    pub document: Uuid,
    /// In which field, as the replica names it.
    pub field: String,
    /// The value, as JSON.
    pub losing: String,
    /// Who wrote it.
    pub device: DeviceId,
    /// When, by that device's clock, to the millisecond.
    pub at: Timestamp,
}

fn conflict(row: &Row<'_>) -> rusqlite::Result<Conflict> {
    Ok(Conflict {
        document: col(row, 0)?,
        field: row.get(1)?,
        losing: row.get(2)?,
        device: col(row, 3)?,
        at: col(row, 4)?,
    })
}

/// Puts the conflicts of a document in the place of those it had.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, document: Uuid, conflicts: &[Conflict]) -> Result<(), StoreError> {
    write.run("DELETE FROM conflict WHERE document = ?1", [Sql(document)])?;
    for row in conflicts {
        write.run(
            "INSERT INTO conflict (document, field, losing, device, at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (document, field, device, losing) DO UPDATE SET at = max(at, excluded.at)",
            params![
                Sql(document),
                row.field,
                row.losing,
                Sql(row.device),
                Sql(row.at)
            ],
        )?;
    }
    Ok(())
}

/// The conflicts of one document, by field.
///
/// # Errors
/// [`StoreError`].
pub fn of(read: &Read<'_>, document: Uuid) -> Result<Vec<Conflict>, StoreError> {
    read.many(
        "SELECT document, field, losing, device, at FROM conflict WHERE document = ?1 ORDER BY field, device, losing",
        [Sql(document)],
        conflict,
    )
}

/// Every conflict, by document and field.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<Conflict>, StoreError> {
    read.many(
        "SELECT document, field, losing, device, at FROM conflict ORDER BY document, field, device, losing /* all */",
        [],
        conflict,
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{at, commit, fresh, id};

    #[test]
    fn a_documents_conflicts_are_replaced_whole() {
        let (_folder, mut database) = fresh();
        let lost = |losing: &str| Conflict {
            document: id(1),
            field: "note".into(),
            losing: losing.into(),
            device: id(2),
            at: at(3),
        };
        commit(&mut database, |write| {
            put(write, id(1), &[lost("\"a\""), lost("\"b\""), lost("\"a\"")])?;
            assert_eq!(of(write, id(1))?, [lost("\"a\""), lost("\"b\"")]);
            put(write, id(1), &[lost("\"c\"")])?;
            assert_eq!(list(write)?, [lost("\"c\"")]);
            put(write, id(1), &[])?;
            assert_eq!(list(write)?, []);
            Ok(())
        });
    }
}
