//! Batches that the server did not take and that were taken back here.

use keyrack_domain::Timestamp;
use rusqlite::{Row, params};
use uuid::Uuid;

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// A batch that was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawn {
    /// Which.
    pub batch: Uuid,
    /// When it was taken back, to the millisecond.
    pub at: Timestamp,
    /// What was lost with it, as JSON, without guest data.
    pub body: String,
    /// A person has seen to it.
    pub filed: bool,
}

fn withdrawn(row: &Row<'_>) -> rusqlite::Result<Withdrawn> {
    Ok(Withdrawn {
        batch: col(row, 0)?,
        at: col(row, 1)?,
        body: row.get(2)?,
        filed: row.get(3)?,
    })
}

/// Writes down what was lost. What stands here of a batch already is left as it is.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &Withdrawn) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO withdrawn (batch, at, body, filed) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (batch) DO NOTHING",
        params![Sql(row.batch), Sql(row.at), row.body, row.filed],
    )?;
    Ok(())
}

/// Notes whether a person has seen to it. Returns whether there is such a batch.
///
/// # Errors
/// [`StoreError`].
pub fn file(write: &Write<'_>, batch: Uuid, filed: bool) -> Result<bool, StoreError> {
    let changed = write.run(
        "UPDATE withdrawn SET filed = ?2 WHERE batch = ?1",
        params![Sql(batch), filed],
    )?;
    Ok(changed > 0)
}

/// Forgets it: the server has taken the batch after all.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, batch: Uuid) -> Result<bool, StoreError> {
    Ok(write.run("DELETE FROM withdrawn WHERE batch = ?1", [Sql(batch)])? > 0)
}

/// One of them.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, batch: Uuid) -> Result<Option<Withdrawn>, StoreError> {
    read.one(
        "SELECT batch, at, body, filed FROM withdrawn WHERE batch = ?1",
        [Sql(batch)],
        withdrawn,
    )
}

/// All of them that nobody has seen to, in the order of their ids.
///
/// # Errors
/// [`StoreError`].
pub fn open(read: &Read<'_>) -> Result<Vec<Withdrawn>, StoreError> {
    read.many(
        "SELECT batch, at, body, filed FROM withdrawn WHERE filed = 0 ORDER BY batch /* all */",
        [],
        withdrawn,
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{at, commit, fresh, id};

    #[test]
    fn what_was_taken_back_stays_until_it_is_filed() {
        let (_folder, mut database) = fresh();
        let row = |body: &str| Withdrawn {
            batch: id(1),
            at: at(5),
            body: body.into(),
            filed: false,
        };
        commit(&mut database, |write| {
            put(write, &row("{}"))?;
            put(write, &row("[]"))?;
            assert_eq!(open(write)?, [row("{}")]);
            assert!(file(write, id(1), true)?);
            assert_eq!(open(write)?, []);
            assert!(get(write, id(1))?.unwrap().filed);
            assert!(!file(write, id(2), true)?);
            assert!(remove(write, id(1))?);
            assert_eq!(get(write, id(1))?, None);
            Ok(())
        });
    }
}
