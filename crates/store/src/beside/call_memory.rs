//! What calls were answered, so that a repeat is answered the same.

use keyrack_domain::Timestamp;
use rusqlite::params;
use uuid::Uuid;

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// The answer to one call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remembered {
    /// The digest of the request: another request under the same id is a mistake, not a repeat.
    pub digest: [u8; 32],
    /// The reply as the engine writes it: ids only, no guest data.
    pub reply: Vec<u8>,
    /// When it was given, to the millisecond.
    pub at: Timestamp,
    /// From when it may be forgotten, to the millisecond.
    pub expires_at: Timestamp,
}

/// Remembers an answer.
///
/// # Errors
/// [`StoreError::Constraint`] where the call was answered before.
pub fn put(write: &Write<'_>, id: Uuid, row: &Remembered) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO call_memory (id, digest, reply, at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            Sql(id),
            row.digest,
            row.reply,
            Sql(row.at),
            Sql(row.expires_at)
        ],
    )?;
    Ok(())
}

/// What a call was answered; `None` for a new one.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: Uuid) -> Result<Option<Remembered>, StoreError> {
    read.one(
        "SELECT digest, reply, at, expires_at FROM call_memory WHERE id = ?1",
        [Sql(id)],
        |row| {
            Ok(Remembered {
                digest: row.get(0)?,
                reply: row.get(1)?,
                at: col(row, 2)?,
                expires_at: col(row, 3)?,
            })
        },
    )
}

/// Forgets answers that may be forgotten. Returns how many.
///
/// # Errors
/// [`StoreError`].
pub fn prune(write: &Write<'_>, now: Timestamp) -> Result<usize, StoreError> {
    write.run(
        "DELETE FROM call_memory WHERE expires_at <= ?1 /* all */",
        [Sql(now)],
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{at, commit, fresh, id};

    #[test]
    fn an_answer_is_remembered_until_it_may_be_forgotten() {
        let (_folder, mut database) = fresh();
        let row = Remembered {
            digest: [1; 32],
            reply: b"ids".to_vec(),
            at: at(1),
            expires_at: at(100),
        };
        commit(&mut database, |write| {
            put(write, id(1), &row)?;
            assert!(matches!(
                put(write, id(1), &row),
                Err(StoreError::Constraint(_))
            ));
            assert_eq!(prune(write, at(99))?, 0);
            assert_eq!(get(write, id(1))?, Some(row.clone()));
            assert_eq!(prune(write, at(100))?, 1);
            assert_eq!(get(write, id(1))?, None);
            Ok(())
        });
    }
}
