//! Who did what, when. Rows are added and never changed.

use keyrack_domain::{DeviceId, StaffId, Timestamp};
use rusqlite::{Row, params};
use uuid::Uuid;

use crate::value::{Sql, col, opt};
use crate::{Read, StoreError, Write};

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When, to the millisecond.
    pub at: Timestamp,
    /// On which device.
    pub device: DeviceId,
    /// By whom; `None` for a guest or the program itself.
    pub staff: Option<StaffId>,
    /// What: the name of the call.
    pub verb: String,
    /// To what: an id.
    pub subject: Uuid,
    /// More about it, as JSON. It never holds guest data.
    pub detail: String,
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        at: col(row, 0)?,
        device: col(row, 1)?,
        staff: opt(row, 2)?,
        verb: row.get(3)?,
        subject: col(row, 4)?,
        detail: row.get(5)?,
    })
}

/// Adds an entry.
///
/// # Errors
/// [`StoreError`].
pub fn append(write: &Write<'_>, row: &Entry) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO audit (at, device, staff, verb, subject, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![Sql(row.at), Sql(row.device), row.staff.map(Sql), row.verb, Sql(row.subject), row.detail],
    )?;
    Ok(())
}

/// What was done to one thing, latest first.
///
/// # Errors
/// [`StoreError`].
pub fn of(read: &Read<'_>, subject: Uuid, limit: u32) -> Result<Vec<Entry>, StoreError> {
    read.many(
        "SELECT at, device, staff, verb, subject, detail FROM audit WHERE subject = ?1 ORDER BY seq DESC LIMIT ?2",
        params![Sql(subject), limit],
        entry,
    )
}

/// The latest entries, latest first.
///
/// # Errors
/// [`StoreError`].
pub fn latest(read: &Read<'_>, limit: u32) -> Result<Vec<Entry>, StoreError> {
    read.many(
        "SELECT at, device, staff, verb, subject, detail FROM audit ORDER BY seq DESC LIMIT ?1",
        [limit],
        entry,
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{at, commit, fresh, id};

    #[test]
    fn entries_are_read_latest_first_by_what_they_are_about() {
        let (_folder, mut database) = fresh();
        let entry = |subject: u128, verb: &str| Entry {
            at: at(1),
            device: id(2),
            staff: (subject == 1).then(|| id(3)),
            verb: verb.into(),
            subject: id(subject),
            detail: "{}".into(),
        };
        commit(&mut database, |write| {
            for row in [entry(1, "a"), entry(2, "b"), entry(1, "c")] {
                append(write, &row)?;
            }
            assert_eq!(of(write, id(1), 10)?, [entry(1, "c"), entry(1, "a")]);
            assert_eq!(latest(write, 2)?, [entry(1, "c"), entry(2, "b")]);
            Ok(())
        });
    }
}
