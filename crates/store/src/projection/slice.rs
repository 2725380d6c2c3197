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

/// Puts the nights of a reservation in the place of those it had, with the status that it has.
///
/// # Errors
/// [`StoreError::Constraint`] where the reservation is not there, or two nights have one date.
pub fn put(
    write: &Write<'_>,
    reservation: ReservationId,
    slices: &[TimeSlice],
) -> Result<(), StoreError> {
    touch(write, reservation)?;
    write.run(
        "DELETE FROM slice WHERE reservation = ?1",
        [Sql(reservation)],
    )?;
    write.touch(|touched| touched.nights.extend(slices.iter().map(|row| row.date)));
    for row in slices {
        write.run(
            "INSERT INTO slice (reservation, date, status, room_type, room, rate_plan, price_minor)
             VALUES (?1, ?2, coalesce((SELECT status FROM reservation WHERE id = ?1), ''), ?3, ?4, ?5, ?6)",
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

/// Puts the nights of a reservation that has none yet, with its status.
///
/// # Errors
/// [`StoreError::Constraint`] where the reservation is not there, or a night is there already.
pub fn add(
    write: &Write<'_>,
    reservation: ReservationId,
    status: Status,
    slices: &[TimeSlice],
) -> Result<(), StoreError> {
    write.touch(|touched| touched.nights.extend(slices.iter().map(|row| row.date)));
    for row in slices {
        write.run(
            "INSERT INTO slice (reservation, date, status, room_type, room, rate_plan, price_minor)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                Sql(reservation),
                Sql(row.date),
                Sql(status),
                Sql(row.room_type),
                row.room.map(Sql),
                Sql(row.rate_plan),
                row.price.minor
            ],
        )?;
    }
    Ok(())
}

/// Notes that the nights which a reservation has now are going to change.
pub(super) fn touch(write: &Write<'_>, reservation: ReservationId) -> Result<(), StoreError> {
    let dates: Vec<Date> = write.many(
        "SELECT date FROM slice WHERE reservation = ?1",
        [Sql(reservation)],
        |row| col(row, 0),
    )?;
    write.touch(|touched| touched.nights.extend(dates));
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
/// chart shows and the index is made from. By date, then reservation.
///
/// # Errors
/// [`StoreError`].
pub fn range(read: &Read<'_>, from: Date, to: Date) -> Result<Vec<(Slice, Status)>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS}, s.status FROM slice s WHERE s.date >= ?1 AND s.date < ?2 ORDER BY s.date, s.reservation"
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
        "SELECT {COLUMNS}, s.status FROM slice s
         WHERE s.room = ?1 AND s.date >= ?2 AND s.date < ?3 ORDER BY s.date, s.reservation"
    );
    read.many(&sql, params![Sql(room), Sql(from), Sql(to)], |row| {
        Ok((slice(row)?, col(row, 6)?))
    })
}

/// Nights of live reservations in a room that another live reservation has on the same night.
///
/// # Errors
/// [`StoreError`].
pub fn double_claims(read: &Read<'_>) -> Result<Vec<Slice>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM reservation r JOIN slice s ON s.reservation = r.id
         WHERE s.room IS NOT NULL AND r.status IN ('tentative', 'confirmed', 'in_house') AND EXISTS (
             SELECT 1 FROM slice o
             WHERE o.room = s.room AND o.date = s.date AND o.reservation <> s.reservation
               AND o.status IN ('tentative', 'confirmed', 'in_house'))
         ORDER BY s.date, s.reservation"
    );
    read.many(&sql, [], slice)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::reservation;
    use crate::testing::{commit, date, fresh, id, nights, put as put_both, reservation as sample};

    #[test]
    fn nights_are_replaced_whole_and_go_with_their_reservation() {
        let (_folder, mut database) = fresh();
        let (long, short) = (sample(1, "2027-05-01", 5), sample(1, "2027-05-02", 1));
        commit(&mut database, |write| {
            put_both(write, &long, None)?;
            assert_eq!(of(write, long.id)?.len(), 5);
            put_both(write, &short, Some(id(3)))?;
            let left = of(write, short.id)?;
            assert_eq!(
                left.iter()
                    .map(|night| (night.date, night.room))
                    .collect::<Vec<_>>(),
                [(date("2027-05-02"), Some(id(3)))]
            );
            assert_eq!(
                left[0].in_currency(Currency::EUR),
                nights(&short, Some(id(3)))[0]
            );
            reservation::remove(write, short.id)?;
            assert_eq!(of(write, short.id)?, []);
            Ok(())
        });
    }

    #[test]
    fn the_last_night_of_a_range_is_the_one_before_its_end() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            put_both(write, &sample(1, "2027-05-01", 3), Some(id(3)))?;
            put_both(write, &sample(2, "2027-05-02", 1), None)?;
            let dates = |found: Vec<(Slice, Status)>| -> Vec<(i8, u128)> {
                found
                    .iter()
                    .map(|(night, _)| (night.date.day(), night.reservation.0.as_u128()))
                    .collect()
            };
            let (from, to) = (date("2027-05-02"), date("2027-05-03"));
            assert_eq!(dates(range(write, from, to)?), [(2, 1), (2, 2)]);
            assert_eq!(
                dates(in_room(
                    write,
                    id(3),
                    date("2027-04-01"),
                    date("2027-06-01")
                )?),
                [(1, 1), (2, 1), (3, 1)]
            );
            Ok(())
        });
    }

    #[test]
    fn a_new_status_reaches_the_nights() {
        let (_folder, mut database) = fresh();
        let row = sample(1, "2027-05-01", 2);
        let statuses = |read: &Read<'_>| -> Result<Vec<Status>, StoreError> {
            let found = range(read, date("2027-05-01"), date("2027-06-01"))?;
            Ok(found.into_iter().map(|(_, status)| status).collect())
        };
        commit(&mut database, |write| {
            put_both(write, &row, None)?;
            assert_eq!(statuses(write)?, [Status::Confirmed; 2]);
            reservation::put(
                write,
                &reservation::Reservation {
                    status: Status::NoShow,
                    ..row
                },
            )?;
            assert_eq!(
                statuses(write)?,
                [Status::NoShow; 2],
                "without its nights being put again"
            );
            Ok(())
        });
    }

    #[test]
    fn two_live_claims_on_one_room_and_night_are_both_named() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            let cancelled = reservation::Reservation {
                status: Status::Cancelled,
                ..sample(3, "2027-05-01", 3)
            };
            put_both(write, &sample(1, "2027-05-01", 3), Some(id(3)))?;
            put_both(write, &cancelled, Some(id(3)))?;
            put_both(write, &sample(4, "2027-05-01", 3), Some(id(4)))?;
            put_both(write, &sample(5, "2027-05-01", 3), None)?;
            assert_eq!(double_claims(write)?, []);
            put_both(write, &sample(2, "2027-05-03", 2), Some(id(3)))?;
            let claims: Vec<_> = double_claims(write)?
                .iter()
                .map(|night| (night.date, night.reservation.0.as_u128()))
                .collect();
            assert_eq!(claims, [(date("2027-05-03"), 1), (date("2027-05-03"), 2)]);
            Ok(())
        });
    }

    #[test]
    fn a_night_without_a_reservation_is_refused() {
        let (_folder, mut database) = fresh();
        let write = database.writer.transaction().unwrap();
        let row = sample(1, "2027-05-01", 1);
        assert!(matches!(
            put(&write, row.id, &nights(&row, None)),
            Err(StoreError::Constraint(_))
        ));
    }
}
