//! What is to be prepared for whom on a day.

use keyrack_domain::service::Cell;
use keyrack_domain::{Date, ReservationId, Time};
use rusqlite::{Row, params};

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// What one stay has of a service on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceDay {
    /// The service, the day and the time.
    pub cell: Cell,
    /// How many, people or pieces.
    pub uses: u32,
    /// How many of them are promised.
    pub firm: u32,
}

/// Puts what a stay has in the place of what it had.
///
/// # Errors
/// [`StoreError`].
pub fn put(
    write: &Write<'_>,
    reservation: ReservationId,
    days: &[ServiceDay],
) -> Result<(), StoreError> {
    write.run(
        "DELETE FROM service_day WHERE reservation = ?1",
        [Sql(reservation)],
    )?;
    for day in days {
        write.run(
            "INSERT INTO service_day (date, service, time, reservation, uses, firm)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                Sql(day.cell.date),
                Sql(day.cell.service),
                written(day.cell.time),
                Sql(reservation),
                day.uses,
                day.firm
            ],
        )?;
    }
    Ok(())
}

/// What a stay has, by day.
///
/// # Errors
/// [`StoreError`].
pub fn of(read: &Read<'_>, reservation: ReservationId) -> Result<Vec<ServiceDay>, StoreError> {
    read.many(
        "SELECT date, service, time, uses, firm FROM service_day WHERE reservation = ?1
         ORDER BY date, service, time",
        [Sql(reservation)],
        |row| day(row, 0),
    )
}

/// What all stays have from a day on.
///
/// # Errors
/// [`StoreError`].
pub fn since(read: &Read<'_>, from: Date) -> Result<Vec<ServiceDay>, StoreError> {
    read.many(
        "SELECT date, service, time, uses, firm FROM service_day WHERE date >= ?1
         ORDER BY date, service, time",
        [Sql(from)],
        |row| day(row, 0),
    )
}

/// What is to be prepared on a day, and for whom.
///
/// # Errors
/// [`StoreError`].
pub fn on(read: &Read<'_>, date: Date) -> Result<Vec<(ReservationId, ServiceDay)>, StoreError> {
    read.many(
        "SELECT reservation, date, service, time, uses, firm FROM service_day WHERE date = ?1
         ORDER BY service, time, reservation",
        [Sql(date)],
        |row| Ok((col(row, 0)?, day(row, 1)?)),
    )
}

fn day(row: &Row<'_>, at: usize) -> rusqlite::Result<ServiceDay> {
    let time: String = row.get(at + 2)?;
    Ok(ServiceDay {
        cell: Cell {
            date: col(row, at)?,
            service: col(row, at + 1)?,
            time: time.parse().ok(),
        },
        uses: row.get(at + 3)?,
        firm: row.get(at + 4)?,
    })
}

fn written(time: Option<Time>) -> String {
    time.map(|time| time.to_string()).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::testing::{commit, date, fresh, id};

    #[test]
    fn what_is_to_be_prepared_is_found_by_day_and_by_stay() {
        let (_folder, mut database) = fresh();
        let day = |service: u128, on: &str, time: Option<Time>| ServiceDay {
            cell: Cell {
                service: id(service),
                date: date(on),
                time,
            },
            uses: 2,
            firm: 1,
        };
        let six = Some(jiff::civil::time(18, 30, 0, 0));
        let (one, two) = (day(1, "2027-05-01", None), day(2, "2027-05-02", six));
        commit(&mut database, |write| {
            put(write, id(7), &[one, two])?;
            put(write, id(8), &[two])?;
            assert_eq!(of(write, id(7))?, [one, two]);
            assert_eq!(since(write, date("2027-05-02"))?, [two, two]);
            assert_eq!(on(write, date("2027-05-02"))?, [(id(7), two), (id(8), two)]);
            put(write, id(7), &[])?;
            assert_eq!(of(write, id(7))?, []);
            Ok(())
        });
    }
}
