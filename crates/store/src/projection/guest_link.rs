//! Profiles that were found to be one person's: each link leads from a profile to the one that
//! stands for both.

use keyrack_domain::GuestId;
use rusqlite::params;

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// Puts where a profile leads, or that it stands by itself.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, guest: GuestId, target: Option<GuestId>) -> Result<(), StoreError> {
    let Some(target) = target else {
        return remove(write, guest);
    };
    write.run(
        "INSERT INTO guest_link (guest, target) VALUES (?1, ?2)
         ON CONFLICT (guest) DO UPDATE SET target = excluded.target",
        params![Sql(guest), Sql(target)],
    )?;
    Ok(())
}

/// Takes a profile's link away.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, guest: GuestId) -> Result<(), StoreError> {
    write.run("DELETE FROM guest_link WHERE guest = ?1", [Sql(guest)])?;
    Ok(())
}

/// Where a profile leads, to one that is still there.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, guest: GuestId) -> Result<Option<GuestId>, StoreError> {
    read.one(
        "SELECT target FROM guest_link AS l WHERE guest = ?1
         AND EXISTS (SELECT 1 FROM guest AS g WHERE g.id = l.target)",
        [Sql(guest)],
        |row| col(row, 0),
    )
}

/// The profiles that lead to this one, in the order of their ids.
///
/// # Errors
/// [`StoreError`].
pub fn into(read: &Read<'_>, target: GuestId) -> Result<Vec<GuestId>, StoreError> {
    read.many(
        "SELECT guest FROM guest_link WHERE target = ?1 ORDER BY guest",
        [Sql(target)],
        |row| col(row, 0),
    )
}
