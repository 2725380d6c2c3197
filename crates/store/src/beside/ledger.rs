//! The ledger of rights: entries in the order in which they happened.

use rusqlite::params;

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// Adds an entry and returns its number. Numbers rise and are never given twice.
///
/// # Errors
/// [`StoreError`].
pub fn append(write: &Write<'_>, entry: &[u8]) -> Result<u64, StoreError> {
    write.run("INSERT INTO ledger (entry) VALUES (?1)", [entry])?;
    Ok(write.last_row().unsigned_abs())
}

/// All entries with their numbers, in order.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
    read.many(
        "SELECT seq, entry FROM ledger ORDER BY seq /* all */",
        [],
        |row| Ok((col(row, 0)?, row.get(1)?)),
    )
}

/// The number of the last entry; 0 before the first.
///
/// # Errors
/// [`StoreError`].
pub fn last(read: &Read<'_>) -> Result<u64, StoreError> {
    let last = read.one(
        "SELECT seq FROM ledger ORDER BY seq DESC LIMIT 1",
        [],
        |row| col(row, 0),
    )?;
    Ok(last.unwrap_or(0))
}

/// Puts the entries that a shorter telling of the same history has in the place of all of them.
///
/// # Errors
/// [`StoreError`].
pub fn replace<'a>(
    write: &Write<'_>,
    entries: impl IntoIterator<Item = &'a [u8]>,
) -> Result<(), StoreError> {
    write.run("DELETE FROM ledger", [])?;
    for entry in entries {
        append(write, entry)?;
    }
    Ok(())
}

/// Takes one entry away, once nothing can ever ask for it again.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, seq: u64) -> Result<bool, StoreError> {
    Ok(write.run("DELETE FROM ledger WHERE seq = ?1", params![Sql(seq)])? > 0)
}

/// How many entries there are.
///
/// # Errors
/// [`StoreError`].
pub fn count(read: &Read<'_>) -> Result<u64, StoreError> {
    read.count("SELECT count(*) FROM ledger /* all */", [])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{commit, fresh};

    #[test]
    fn entries_keep_their_order_and_numbers_are_never_given_twice() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            let first = append(write, b"one")?;
            let second = append(write, b"two")?;
            assert!(first < second);
            assert_eq!(
                list(write)?,
                [(first, b"one".to_vec()), (second, b"two".to_vec())]
            );
            assert!(remove(write, second)?);
            assert!(append(write, b"three")? > second);
            replace(write, [&b"all of it"[..]])?;
            assert_eq!(count(write)?, 1);
            Ok(())
        });
    }
}
