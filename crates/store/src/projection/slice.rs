//! Nights of reservations.

use keyrack_domain::reservation::{Status, TimeSlice};
use keyrack_domain::{Currency, Date, Money, RatePlanId, ReservationId, RoomId, RoomTypeId};
use rusqlite::{Row, params};

use crate::value::{Sql, col, opt};
use crate::{Read, StoreError, Write};

/// One night of one reservation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slice {
    /// Whose night.
    pub reservation: ReservationId,
    /// The night.
    pub date: Date,
    /// The type that is sold.
    pub room_type: RoomTypeId,
    /// The room, once one is assigned.
    pub room: Option<RoomId>,
    /// The plan it is sold under.
    pub rate_plan: RatePlanId,
    /// The price in minor units of the property's currency.
    pub price_minor: i64,
}

impl Slice {
    /// The night with its money, as the rules take it.
    #[must_use]
    pub const fn in_currency(&self, currency: Currency) -> TimeSlice {
        TimeSlice {
            date: self.date,
            room_type: self.room_type,
            room: self.room,
            rate_plan: self.rate_plan,
            price: Money::new(self.price_minor, currency),
        }
    }
}

const COLUMNS: &str = "s.reservation, s.date, s.room_type, s.room, s.rate_plan, s.price_minor";

fn slice(row: &Row<'_>) -> rusqlite::Result<Slice> {
    Ok(Slice {
        reservation: col(row, 0)?,
        date: col(row, 1)?,
        room_type: col(row, 2)?,
        room: opt(row, 3)?,
        rate_plan: col(row, 4)?,
        price_minor: row.get(5)?,
    })
}

/// Puts the nights of a reservation in the place of those it had.
///
/// # Errors
/// [`StoreError::Constraint`] where the reservation is not there, or two nights have one date.
pub fn put(
    write: &Write<'_>,
    reservation: ReservationId,
    slices: &[TimeSlice],
) -> Result<(), StoreError> {
    write.run(
        "DELETE FROM slice WHERE reservation = ?1",
        [Sql(reservation)],
    )?;
    for row in slices {
        write.run(
            "INSERT INTO slice (reservation, date, room_type, room, rate_plan, price_minor)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                Sql(reservation),
                Sql(row.date),
                Sql(row.room_type),
                row.room.map(Sql),
                Sql(row.rate_plan),
                row.price.minor
            ],
        )?;
    }
    Ok(())
}

/// The nights of a reservation, in order.
///
/// # Errors
/// [`StoreError`].
pub fn of(read: &Read<'_>, reservation: ReservationId) -> Result<Vec<Slice>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM slice s WHERE s.reservation = ?1 ORDER BY s.date");
    read.many(&sql, [Sql(reservation)], slice)
}

/// Every night in `[from, to)`, of reservations of every status, with that status: what the tape
/// chart shows and the index is made from. By date, then type, then reservation.
///
/// # Errors
/// [`StoreError`].
pub fn range(read: &Read<'_>, from: Date, to: Date) -> Result<Vec<(Slice, Status)>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS}, r.status FROM slice s JOIN reservation r ON r.id = s.reservation
         WHERE s.date >= ?1 AND s.date < ?2 ORDER BY s.date, s.room_type, s.reservation"
    );
    read.many(&sql, [Sql(from), Sql(to)], |row| {
        Ok((slice(row)?, col(row, 6)?))
    })
}

/// Nights in `[from, to)` that reservations claim in one room, with the reservation's status. More
/// than one on a date that takes the room is for a person to look at.
///
/// # Errors
/// [`StoreError`].
pub fn in_room(
    read: &Read<'_>,
    room: RoomId,
    from: Date,
    to: Date,
) -> Result<Vec<(Slice, Status)>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS}, r.status FROM slice s JOIN reservation r ON r.id = s.reservation
         WHERE s.room = ?1 AND s.date >= ?2 AND s.date < ?3 ORDER BY s.date, s.reservation"
    );
    read.many(&sql, params![Sql(room), Sql(from), Sql(to)], |row| {
        Ok((slice(row)?, col(row, 6)?))
    })
}
