//! Gets and lists.

use jiff::ToSpan;
use keyrack_domain::reservation::Status;
use keyrack_domain::stay::STAY_NIGHTS_MAX;
use keyrack_domain::{BookingId, Date, GuestId, Party, ReservationId, Stay};
use rusqlite::types::FromSqlError;
use rusqlite::{Row, params};

use super::Reservation;
use crate::value::{Sql, col, json};
use crate::{Read, StoreError};

const COLUMNS: &str =
    "id, booking, reference, guest, status, arrival, departure, adults, children, source,
    total_minor, policy, note, register, contested, created_at";

fn reservation(row: &Row<'_>) -> rusqlite::Result<Reservation> {
    Ok(Reservation {
        id: col(row, 0)?,
        booking: col(row, 1)?,
        reference: row.get(2)?,
        guest: col(row, 3)?,
        status: col(row, 4)?,
        stay: Stay::try_new(col(row, 5)?, col(row, 6)?).map_err(FromSqlError::other)?,
        party: Party::try_new(row.get(7)?, json(row, 8)?).map_err(FromSqlError::other)?,
        source: col(row, 9)?,
        total_minor: row.get(10)?,
        policy: json(row, 11)?,
        note: row.get(12)?,
        register: row.get(13)?,
        contested: row.get(14)?,
        created_at: col(row, 15)?,
    })
}

/// One reservation.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: ReservationId) -> Result<Option<Reservation>, StoreError> {
    read.one(
        &format!("SELECT {COLUMNS} FROM reservation WHERE id = ?1"),
        [Sql(id)],
        reservation,
    )
}

fn list(
    read: &Read<'_>,
    tail: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<Reservation>, StoreError> {
    read.many(
        &format!("SELECT {COLUMNS} FROM reservation {tail}"),
        params,
        reservation,
    )
}

/// Reservations with a reference; more than one only where replicas have broken the rule that makes
/// references unique.
///
/// # Errors
/// [`StoreError`].
pub fn by_reference(read: &Read<'_>, reference: &str) -> Result<Vec<Reservation>, StoreError> {
    list(read, "WHERE reference = ?1 ORDER BY id", [reference])
}

/// The rooms of one booking, in the order of their ids.
///
/// # Errors
/// [`StoreError`].
pub fn of_booking(read: &Read<'_>, booking: BookingId) -> Result<Vec<Reservation>, StoreError> {
    list(read, "WHERE booking = ?1 ORDER BY id", [Sql(booking)])
}

/// A guest's reservations, latest arrival first.
///
/// # Errors
/// [`StoreError`].
pub fn of_guest(
    read: &Read<'_>,
    guest: GuestId,
    limit: u32,
) -> Result<Vec<Reservation>, StoreError> {
    list(
        read,
        "WHERE guest = ?1 ORDER BY arrival DESC, id LIMIT ?2",
        params![Sql(guest), limit],
    )
}

/// Guests expected on a date and guests who should have come before it: confirmed, arrival on or
/// before the date.
///
/// # Errors
/// [`StoreError`].
pub fn due_in(read: &Read<'_>, date: Date) -> Result<Vec<Reservation>, StoreError> {
    list(
        read,
        "WHERE status = 'confirmed' AND arrival <= ?1 ORDER BY arrival, id",
        [Sql(date)],
    )
}

/// Everybody in house, by departure.
///
/// # Errors
/// [`StoreError`].
pub fn in_house(read: &Read<'_>) -> Result<Vec<Reservation>, StoreError> {
    list(read, "WHERE status = 'in_house' ORDER BY departure, id", [])
}

/// Reservations of one status with their arrival in `[from, to)`.
///
/// # Errors
/// [`StoreError`].
pub fn arriving(
    read: &Read<'_>,
    status: Status,
    from: Date,
    to: Date,
) -> Result<Vec<Reservation>, StoreError> {
    list(
        read,
        "WHERE status = ?1 AND arrival >= ?2 AND arrival < ?3 ORDER BY arrival, id",
        params![Sql(status), Sql(from), Sql(to)],
    )
}

/// Reservations of any status that have a night in `[from, to)`, by arrival.
///
/// # Errors
/// [`StoreError`].
pub fn overlapping(read: &Read<'_>, from: Date, to: Date) -> Result<Vec<Reservation>, StoreError> {
    // No stay is longer than a stated number of nights, so the index needs to be read from there only.
    let earliest = from
        .checked_sub(i64::from(STAY_NIGHTS_MAX).days())
        .unwrap_or(Date::MIN);
    list(
        read,
        "WHERE arrival >= ?1 AND arrival < ?3 AND departure > ?2 ORDER BY arrival, id",
        [Sql(earliest), Sql(from), Sql(to)],
    )
}

/// Reservations whose stay two desks have changed, by id.
///
/// # Errors
/// [`StoreError`].
pub fn contested(read: &Read<'_>) -> Result<Vec<Reservation>, StoreError> {
    list(read, "WHERE contested = 1 ORDER BY id", [])
}

/// The newest reservations.
///
/// # Errors
/// [`StoreError`].
pub fn newest(read: &Read<'_>, limit: u32) -> Result<Vec<Reservation>, StoreError> {
    list(read, "ORDER BY created_at DESC, id LIMIT ?1", [limit])
}
