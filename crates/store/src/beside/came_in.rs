//! What others did while this desk was away, until somebody has read it.

use keyrack_domain::{DeviceId, StaffId, Timestamp};
use rusqlite::{Row, params};
use uuid::Uuid;

use crate::value::{Sql, col, opt};
use crate::{Read, StoreError, Write};

/// One batch that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameIn {
    /// Its place in what came in here; later ones have higher numbers.
    pub seq: i64,
    /// Which.
    pub batch: Uuid,
    /// When it was made, by its maker's clock.
    pub at: Timestamp,
    /// Where.
    pub device: DeviceId,
    /// By whom; `None` for a guest or the program itself.
    pub staff: Option<StaffId>,
    /// The call that made it.
    pub verb: String,
    /// What it changed, as JSON, without guest data.
    pub body: String,
}

fn came_in(row: &Row<'_>) -> rusqlite::Result<CameIn> {
    Ok(CameIn {
        seq: row.get(0)?,
        batch: col(row, 1)?,
        at: col(row, 2)?,
        device: col(row, 3)?,
        staff: opt(row, 4)?,
        verb: row.get(5)?,
        body: row.get(6)?,
    })
}

/// Notes one, behind those that are there; `seq` is not looked at.
///
/// # Errors
/// [`StoreError`].
pub fn append(write: &Write<'_>, row: &CameIn) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO came_in (batch, at, device, staff, verb, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            Sql(row.batch),
            Sql(row.at),
            Sql(row.device),
            row.staff.map(Sql),
            row.verb,
            row.body
        ],
    )?;
    Ok(())
}

/// The newest, newest first.
///
/// # Errors
/// [`StoreError`].
pub fn latest(read: &Read<'_>, limit: u32) -> Result<Vec<CameIn>, StoreError> {
    read.many(
        "SELECT seq, batch, at, device, staff, verb, body FROM came_in ORDER BY seq DESC LIMIT ?1",
        [limit],
        came_in,
    )
}

/// How many there are.
///
/// # Errors
/// [`StoreError`].
pub fn count(read: &Read<'_>) -> Result<u64, StoreError> {
    read.count("SELECT count(*) FROM came_in /* all */", [])
}

/// Forgets those up to a place: somebody has read them. Returns how many.
///
/// # Errors
/// [`StoreError`].
pub fn forget(write: &Write<'_>, through: i64) -> Result<usize, StoreError> {
    write.run("DELETE FROM came_in WHERE seq <= ?1", [through])
}

/// Keeps only the newest so many.
///
/// # Errors
/// [`StoreError`].
pub fn keep_newest(write: &Write<'_>, most: u32) -> Result<usize, StoreError> {
    write.run(
        "DELETE FROM came_in WHERE seq <= (SELECT max(seq) FROM came_in) - ?1",
        [most],
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{commit, fresh, id};

    #[test]
    fn what_was_read_goes_and_what_came_later_stays() {
        let (_folder, mut database) = fresh();
        let row = |number: u128| CameIn {
            seq: 0,
            batch: id(number),
            at: Timestamp::from_second(1_800_000_000).unwrap(),
            device: id(9),
            staff: None,
            verb: "booking.sell".to_owned(),
            body: "[]".to_owned(),
        };
        commit(&mut database, |write| {
            for number in 1..=5 {
                append(write, &row(number))?;
            }
            let all = latest(write, 10)?;
            assert_eq!(all.len(), 5);
            assert_eq!(all[0].batch, id::<Uuid>(5));
            assert_eq!(forget(write, all[2].seq)?, 3);
            assert_eq!(count(write)?, 2);
            append(write, &row(6))?;
            assert_eq!(keep_newest(write, 2)?, 1);
            assert_eq!(latest(write, 10)?[1].batch, id::<Uuid>(5));
            Ok(())
        });
    }
}
