//! Who made which change of a document, and when.

use keyrack_domain::{DeviceId, StaffId, Timestamp};
use rusqlite::{Row, params};
use uuid::Uuid;

use crate::value::{Sql, col, opt};
use crate::{Read, StoreError, Write};

/// One change, by whom it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// The document.
    pub document: Uuid,
    /// The change's name.
    pub hash: [u8; 32],
    /// When, by the maker's clock, to the millisecond.
    pub at: Timestamp,
    /// Where it was made.
    pub device: DeviceId,
    /// By whom; `None` for guests and for the program itself.
    pub staff: Option<StaffId>,
    /// The call that made it.
    pub verb: String,
}

fn deed(row: &Row<'_>) -> rusqlite::Result<Deed> {
    Ok(Deed {
        document: col(row, 0)?,
        hash: row.get(1)?,
        at: col(row, 2)?,
        device: col(row, 3)?,
        staff: opt(row, 4)?,
        verb: row.get(5)?,
    })
}

/// Writes a deed down. One that stands here already is left as it is.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &Deed) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO deed (document, hash, at, device, staff, verb) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (document, hash) DO NOTHING",
        params![
            Sql(row.document),
            row.hash,
            Sql(row.at),
            Sql(row.device),
            row.staff.map(Sql),
            row.verb
        ],
    )?;
    Ok(())
}

/// Everything that was done to one document, in no order that means anything.
///
/// # Errors
/// [`StoreError`].
pub fn of(read: &Read<'_>, document: Uuid) -> Result<Vec<Deed>, StoreError> {
    read.many(
        "SELECT document, hash, at, device, staff, verb FROM deed WHERE document = ?1 ORDER BY hash",
        [Sql(document)],
        deed,
    )
}

/// Who made one change; `None` where it is not known here.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, document: Uuid, hash: &[u8; 32]) -> Result<Option<Deed>, StoreError> {
    read.one(
        "SELECT document, hash, at, device, staff, verb FROM deed WHERE document = ?1 AND hash = ?2",
        params![Sql(document), hash],
        deed,
    )
}

/// Forgets a change that was taken back.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, document: Uuid, hash: &[u8; 32]) -> Result<(), StoreError> {
    write.run(
        "DELETE FROM deed WHERE document = ?1 AND hash = ?2",
        params![Sql(document), hash],
    )?;
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{at, commit, fresh, id};

    #[test]
    fn a_deed_is_written_once_and_found_by_its_document() {
        let (_folder, mut database) = fresh();
        let deed = |number: u8, verb: &str| Deed {
            document: id(1),
            hash: [number; 32],
            at: at(5),
            device: id(2),
            staff: (number == 1).then(|| id(3)),
            verb: verb.into(),
        };
        commit(&mut database, |write| {
            put(write, &deed(1, "booking.sell"))?;
            put(write, &deed(2, "reservation.amend"))?;
            put(write, &deed(1, "something.else"))?;
            assert_eq!(
                of(write, id(1))?,
                [deed(1, "booking.sell"), deed(2, "reservation.amend")]
            );
            assert_eq!(
                get(write, id(1), &[2; 32])?,
                Some(deed(2, "reservation.amend"))
            );
            assert_eq!(get(write, id(2), &[2; 32])?, None);
            remove(write, id(1), &[1; 32])?;
            assert_eq!(of(write, id(1))?.len(), 1);
            Ok(())
        });
    }
}
