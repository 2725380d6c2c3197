//! From which heads of which document rows were made.

use rusqlite::params;
use uuid::Uuid;

use crate::value::Sql;
use crate::{Read, StoreError, Write};

/// Notes that the rows of a document are those of these heads. `heads` are the hashes, sorted, one
/// after the other.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, document: Uuid, class: u8, heads: &[u8]) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO source (document, class, heads) VALUES (?1, ?2, ?3)
         ON CONFLICT (document) DO UPDATE SET class = excluded.class, heads = excluded.heads",
        params![Sql(document), class, heads],
    )?;
    Ok(())
}

/// The heads that the rows of a document were made from.
///
/// # Errors
/// [`StoreError`].
pub fn heads(read: &Read<'_>, document: Uuid) -> Result<Option<Vec<u8>>, StoreError> {
    read.one(
        "SELECT heads FROM source WHERE document = ?1",
        [Sql(document)],
        |row| row.get(0),
    )
}

/// Count and digest of all documents with their heads, by id. Two replicas that hold the same history
/// answer the same.
///
/// # Errors
/// [`StoreError`].
pub fn digest(read: &Read<'_>) -> Result<(u64, [u8; 32]), StoreError> {
    let mut hasher = blake3::Hasher::new();
    let mut count = 0_u64;
    read.each(
        "SELECT document, heads FROM source ORDER BY document /* all */",
        [],
        |row| {
            let (document, heads): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
            hasher.update(&document);
            hasher.update(&u64::try_from(heads.len()).unwrap_or(u64::MAX).to_le_bytes());
            hasher.update(&heads);
            count = count.saturating_add(1);
            Ok(true)
        },
    )?;
    Ok((count, *hasher.finalize().as_bytes()))
}

/// Forgets a document whose rows are gone.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, document: Uuid) -> Result<bool, StoreError> {
    Ok(write.run("DELETE FROM source WHERE document = ?1", [Sql(document)])? > 0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{commit, fresh, id};

    #[test]
    fn rows_say_which_heads_they_are_of() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            put(write, id(1), 2, &[1; 32])?;
            put(write, id(1), 2, &[2; 64])?;
            assert_eq!(heads(write, id(1))?, Some(vec![2; 64]));
            assert!(remove(write, id(1))?);
            assert_eq!(heads(write, id(1))?, None);
            Ok(())
        });
    }
}
