//! The key of each guest's document, wrapped by the property's key.

use keyrack_domain::GuestId;
use rusqlite::params;

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// Puts the key of a guest that has none. Returns whether it was put: a key is never replaced, for
/// what it has locked could then not be read.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, guest: GuestId, wrapped: &[u8]) -> Result<bool, StoreError> {
    let added = write.run(
        "INSERT INTO guest_key (guest, wrapped) VALUES (?1, ?2) ON CONFLICT (guest) DO NOTHING",
        params![Sql(guest), wrapped],
    )?;
    Ok(added > 0)
}

/// The wrapped key of a guest; `None` for one who was erased or never had one here.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, guest: GuestId) -> Result<Option<Vec<u8>>, StoreError> {
    read.one(
        "SELECT wrapped FROM guest_key WHERE guest = ?1",
        [Sql(guest)],
        |row| row.get(0),
    )
}

/// Guests that have a key, in the order of their ids.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<GuestId>, StoreError> {
    read.many(
        "SELECT guest FROM guest_key ORDER BY guest /* all */",
        [],
        |row| col(row, 0),
    )
}

/// Destroys a key. What it has locked cannot be read again, once the file's log is emptied too.
///
/// # Errors
/// [`StoreError`].
pub fn destroy(write: &Write<'_>, guest: GuestId) -> Result<bool, StoreError> {
    Ok(write.run("DELETE FROM guest_key WHERE guest = ?1", [Sql(guest)])? > 0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{commit, fresh, id};

    #[test]
    fn a_key_is_put_once_and_destroyed_for_good() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            assert!(put(write, id(1), b"first")?);
            assert!(!put(write, id(1), b"second")?);
            assert_eq!(get(write, id(1))?.as_deref(), Some(&b"first"[..]));
            assert_eq!(list(write)?, [id(1)]);
            assert!(destroy(write, id(1))?);
            assert_eq!(get(write, id(1))?, None);
            Ok(())
        });
    }
}
