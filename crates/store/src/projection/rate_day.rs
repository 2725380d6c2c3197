//! Price and restrictions of each room-rate on each date.

use keyrack_domain::rate::{Lengths, RateDay};
use keyrack_domain::{Date, RatePlanId, RoomTypeId};
use rusqlite::{Row, params};

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// One date of one room-rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// What is sold.
    pub room_type: RoomTypeId,
    /// Under which conditions.
    pub rate_plan: RatePlanId,
    /// The date.
    pub date: Date,
    /// Price and restrictions.
    pub day: RateDay,
}

const COLUMNS: &str =
    "room_type, rate_plan, date, price_minor, stop_sell, closed_to_arrival, closed_to_departure,
    min_los_arrival, min_los_through, max_los_arrival, max_los_through, exact_los, min_advance_days,
    max_advance_days";

fn dated(row: &Row<'_>) -> rusqlite::Result<Dated> {
    Ok(Dated {
        room_type: col(row, 0)?,
        rate_plan: col(row, 1)?,
        date: col(row, 2)?,
        day: RateDay {
            price_minor: row.get(3)?,
            stop_sell: row.get(4)?,
            closed_to_arrival: row.get(5)?,
            closed_to_departure: row.get(6)?,
            min_los_arrival: row.get(7)?,
            min_los_through: row.get(8)?,
            max_los_arrival: row.get(9)?,
            max_los_through: row.get(10)?,
            exact_los: Lengths::from_bits(row.get(11)?),
            min_advance_days: row.get(12)?,
            max_advance_days: row.get(13)?,
        },
    })
}

/// Puts one date, in the place of what was known of it.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &Dated) -> Result<(), StoreError> {
    let day = &row.day;
    write.run(
        "INSERT INTO rate_day (room_type, rate_plan, date, price_minor, stop_sell, closed_to_arrival,
             closed_to_departure, min_los_arrival, min_los_through, max_los_arrival, max_los_through,
             exact_los, min_advance_days, max_advance_days)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
         ON CONFLICT (room_type, rate_plan, date) DO UPDATE SET price_minor = excluded.price_minor,
             stop_sell = excluded.stop_sell, closed_to_arrival = excluded.closed_to_arrival,
             closed_to_departure = excluded.closed_to_departure, min_los_arrival = excluded.min_los_arrival,
             min_los_through = excluded.min_los_through, max_los_arrival = excluded.max_los_arrival,
             max_los_through = excluded.max_los_through, exact_los = excluded.exact_los,
             min_advance_days = excluded.min_advance_days, max_advance_days = excluded.max_advance_days",
        params![
            Sql(row.room_type),
            Sql(row.rate_plan),
            Sql(row.date),
            day.price_minor,
            day.stop_sell,
            day.closed_to_arrival,
            day.closed_to_departure,
            day.min_los_arrival,
            day.min_los_through,
            day.max_los_arrival,
            day.max_los_through,
            day.exact_los.bits(),
            day.min_advance_days,
            day.max_advance_days,
        ],
    )?;
    Ok(())
}

/// All room-rates on the dates `[from, to)`, by room-rate, then by date.
///
/// # Errors
/// [`StoreError`].
pub fn range(read: &Read<'_>, from: Date, to: Date) -> Result<Vec<Dated>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM rate_day WHERE date >= ?1 AND date < ?2 ORDER BY room_type, rate_plan, date"
    );
    read.many(&sql, [Sql(from), Sql(to)], dated)
}

/// One room-rate on the dates `[from, to)`, in order. Dates that nothing is set for are missing.
///
/// # Errors
/// [`StoreError`].
pub fn of(
    read: &Read<'_>,
    room_type: RoomTypeId,
    rate_plan: RatePlanId,
    from: Date,
    to: Date,
) -> Result<Vec<Dated>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM rate_day
         WHERE room_type = ?1 AND rate_plan = ?2 AND date >= ?3 AND date < ?4 ORDER BY date"
    );
    read.many(
        &sql,
        params![Sql(room_type), Sql(rate_plan), Sql(from), Sql(to)],
        dated,
    )
}

/// Takes away the dates `[from, to)` of one room-rate, before they are made again.
///
/// # Errors
/// [`StoreError`].
pub fn remove(
    write: &Write<'_>,
    room_type: RoomTypeId,
    rate_plan: RatePlanId,
    from: Date,
    to: Date,
) -> Result<usize, StoreError> {
    write.run(
        "DELETE FROM rate_day WHERE room_type = ?1 AND rate_plan = ?2 AND date >= ?3 AND date < ?4",
        params![Sql(room_type), Sql(rate_plan), Sql(from), Sql(to)],
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{commit, date, fresh, id};

    #[test]
    fn days_come_back_whole_by_room_rate_and_by_range() {
        let (_folder, mut database) = fresh();
        let row = |room_type: u128, day: &str| Dated {
            room_type: id(room_type),
            rate_plan: id(1),
            date: date(day),
            day: RateDay {
                price_minor: (room_type == 1).then_some(9_900),
                stop_sell: true,
                closed_to_arrival: false,
                closed_to_departure: true,
                min_los_arrival: 2,
                min_los_through: 3,
                max_los_arrival: 14,
                max_los_through: 21,
                exact_los: Lengths::of(&[2, 7, 32]),
                min_advance_days: 3,
                max_advance_days: 365,
            },
        };
        commit(&mut database, |write| {
            for (room_type, day) in [
                (1, "2027-05-01"),
                (1, "2027-05-02"),
                (2, "2027-05-01"),
                (1, "2027-06-01"),
            ] {
                put(write, &row(room_type, day))?;
                put(write, &row(room_type, day))?;
            }
            let (may, june) = (date("2027-05-01"), date("2027-06-01"));
            assert_eq!(
                range(write, may, june)?,
                [
                    row(1, "2027-05-01"),
                    row(1, "2027-05-02"),
                    row(2, "2027-05-01")
                ]
            );
            assert_eq!(of(write, id(1), id(1), may, june)?.len(), 2);
            assert_eq!(remove(write, id(1), id(1), may, june)?, 2);
            assert_eq!(
                range(write, may, date("2028-01-01"))?,
                [row(1, "2027-06-01"), row(2, "2027-05-01")]
            );
            Ok(())
        });
    }
}
