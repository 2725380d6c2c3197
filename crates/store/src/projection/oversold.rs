//! Nights that were sold anyway and still stand on no right.

use keyrack_domain::{Date, ReservationId, RoomTypeId};
use rusqlite::params;

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// Puts a reservation's nights in the place of those it had here.
///
/// # Errors
/// [`StoreError`].
pub fn put(
    write: &Write<'_>,
    reservation: ReservationId,
    nights: &[(Date, RoomTypeId)],
) -> Result<(), StoreError> {
    write.run(
        "DELETE FROM oversold WHERE reservation = ?1",
        [Sql(reservation)],
    )?;
    for (date, room_type) in nights {
        write.run(
            "INSERT INTO oversold (date, reservation, room_type) VALUES (?1, ?2, ?3)",
            params![Sql(*date), Sql(reservation), Sql(*room_type)],
        )?;
    }
    Ok(())
}

/// A reservation's nights, in order.
///
/// # Errors
/// [`StoreError`].
pub fn of(
    read: &Read<'_>,
    reservation: ReservationId,
) -> Result<Vec<(Date, RoomTypeId)>, StoreError> {
    read.many(
        "SELECT date, room_type FROM oversold WHERE reservation = ?1 ORDER BY date /* all */",
        [Sql(reservation)],
        |row| Ok((col(row, 0)?, col(row, 1)?)),
    )
}

/// Nights in `[from, to)`, by date, then reservation.
///
/// # Errors
/// [`StoreError`].
pub fn range(
    read: &Read<'_>,
    from: Date,
    to: Date,
) -> Result<Vec<(Date, ReservationId, RoomTypeId)>, StoreError> {
    read.many(
        "SELECT date, reservation, room_type FROM oversold WHERE date >= ?1 AND date < ?2
         ORDER BY date, reservation",
        [Sql(from), Sql(to)],
        |row| Ok((col(row, 0)?, col(row, 1)?, col(row, 2)?)),
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::testing::{commit, date, fresh, id, put as put_both, reservation};

    #[test]
    fn nights_sold_anyway_are_found_by_date_and_their_stays_with_them() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            put_both(write, &reservation(1, "2027-05-01", 3), None)?;
            put_both(write, &reservation(2, "2027-05-01", 3), None)?;
            let (first, second) = (date("2027-05-01"), date("2027-05-02"));
            put(write, id(1), &[(first, id(7)), (second, id(7))])?;
            assert_eq!(of(write, id(1))?, [(first, id(7)), (second, id(7))]);
            assert_eq!(
                range(write, second, date("2027-06-01"))?,
                [(second, id(1), id(7))]
            );
            let late = crate::reservation::oversold(write, second)?;
            let late: Vec<ReservationId> = late.iter().map(|row| row.id).collect();
            assert_eq!(late, [id(1)]);
            put(write, id(1), &[])?;
            assert_eq!(crate::reservation::oversold(write, first)?, []);
            Ok(())
        });
    }
}
