//! Nights that reservations took out of blocks.

use keyrack_domain::{BlockId, Date, ReservationId, RoomTypeId};
use rusqlite::{Row, params};

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// One night of a reservation that came out of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PickedUp {
    /// Out of which.
    pub block: BlockId,
    /// The night.
    pub date: Date,
    /// By which reservation.
    pub reservation: ReservationId,
    /// The type that was set aside; the guest may sleep in another by now.
    pub room_type: RoomTypeId,
}

fn row(row: &Row<'_>) -> rusqlite::Result<PickedUp> {
    Ok(PickedUp {
        block: col(row, 0)?,
        date: col(row, 1)?,
        reservation: col(row, 2)?,
        room_type: col(row, 3)?,
    })
}

/// Puts a reservation's nights in the place of those it had here.
///
/// # Errors
/// [`StoreError`].
pub fn put(
    write: &Write<'_>,
    reservation: ReservationId,
    nights: &[PickedUp],
) -> Result<(), StoreError> {
    write.run(
        "DELETE FROM pick_up WHERE reservation = ?1",
        [Sql(reservation)],
    )?;
    for night in nights {
        write.run(
            "INSERT INTO pick_up (block, date, reservation, room_type) VALUES (?1, ?2, ?3, ?4)",
            params![
                Sql(night.block),
                Sql(night.date),
                Sql(reservation),
                Sql(night.room_type)
            ],
        )?;
    }
    Ok(())
}

/// A reservation's nights, by block and date.
///
/// # Errors
/// [`StoreError`].
pub fn of(read: &Read<'_>, reservation: ReservationId) -> Result<Vec<PickedUp>, StoreError> {
    read.many(
        "SELECT block, date, reservation, room_type FROM pick_up WHERE reservation = ?1
         ORDER BY block, date /* all */",
        [Sql(reservation)],
        row,
    )
}

/// Everything that was picked up of a block, by date.
///
/// # Errors
/// [`StoreError`].
pub fn of_block(read: &Read<'_>, block: BlockId) -> Result<Vec<PickedUp>, StoreError> {
    read.many(
        "SELECT block, date, reservation, room_type FROM pick_up WHERE block = ?1
         ORDER BY date, reservation",
        [Sql(block)],
        row,
    )
}

/// Nights from this date on, of every block.
///
/// # Errors
/// [`StoreError`].
pub fn since(read: &Read<'_>, from: Date) -> Result<Vec<PickedUp>, StoreError> {
    read.many(
        "SELECT block, date, reservation, room_type FROM pick_up WHERE date >= ?1",
        [Sql(from)],
        row,
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::testing::{commit, date, fresh, id};

    #[test]
    fn nights_of_a_block_are_found_by_block_by_reservation_and_by_date() {
        let (_folder, mut database) = fresh();
        let night = |text: &str, reservation: u128| PickedUp {
            block: id(7),
            date: date(text),
            reservation: id(reservation),
            room_type: id(1),
        };
        let (first, second) = (night("2027-05-01", 1), night("2027-05-02", 1));
        let other = night("2027-05-02", 2);
        commit(&mut database, |write| {
            put(write, id(1), &[first, second])?;
            put(write, id(2), &[other])?;
            assert_eq!(of(write, id(1))?, [first, second]);
            assert_eq!(of_block(write, id(7))?, [first, second, other]);
            assert_eq!(since(write, date("2027-05-02"))?.len(), 2);
            put(write, id(1), &[second])?;
            assert_eq!(of(write, id(1))?, [second]);
            assert_eq!(of_block(write, id(8))?, []);
            Ok(())
        });
    }
}
