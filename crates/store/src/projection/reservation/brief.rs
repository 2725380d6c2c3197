//! Stays as short as lists and searches need them, without what makes a reservation long.

use keyrack_domain::reservation::Status;
use keyrack_domain::{GuestId, ReservationId, Stay};
use rusqlite::types::FromSqlError;
use rusqlite::{Row, params};

use crate::value::{Sql, col};
use crate::{Read, StoreError};

/// A reservation in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// Its id.
    pub id: ReservationId,
    /// What the guest reads out at the desk.
    pub reference: String,
    /// Who stays.
    pub guest: GuestId,
    /// Where it stands.
    pub status: Status,
    /// The nights.
    pub stay: Stay,
}

const COLUMNS: &str = "id, reference, guest, status, arrival, departure";

fn row(row: &Row<'_>) -> rusqlite::Result<Brief> {
    Ok(Brief {
        id: col(row, 0)?,
        reference: row.get(1)?,
        guest: col(row, 2)?,
        status: col(row, 3)?,
        stay: Stay::try_new(col(row, 4)?, col(row, 5)?).map_err(FromSqlError::other)?,
    })
}

/// One reservation in short.
///
/// # Errors
/// [`StoreError`].
pub fn brief(read: &Read<'_>, id: ReservationId) -> Result<Option<Brief>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM reservation WHERE id = ?1");
    read.one(&sql, [Sql(id)], self::row)
}

/// A guest's reservations in short, latest arrival first.
///
/// # Errors
/// [`StoreError`].
pub fn briefs_of_guest(
    read: &Read<'_>,
    guest: GuestId,
    limit: u32,
) -> Result<Vec<Brief>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM reservation WHERE guest = ?1 ORDER BY arrival DESC, id LIMIT ?2"
    );
    read.many(&sql, params![Sql(guest), limit], self::row)
}
