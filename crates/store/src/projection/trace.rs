//! Things to be done about a reservation on a day.

use keyrack_domain::{Date, ReservationId, TraceId};
use rusqlite::{Row, params};

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// Its id.
    pub id: TraceId,
    /// Whose.
    pub reservation: ReservationId,
    /// The day.
    pub due: Date,
    /// What is to be done.
    pub text: String,
    /// It is done.
    pub done: bool,
}

const COLUMNS: &str = "id, reservation, due, text, done";

fn row(row: &Row<'_>) -> rusqlite::Result<Trace> {
    Ok(Trace {
        id: col(row, 0)?,
        reservation: col(row, 1)?,
        due: col(row, 2)?,
        text: row.get(3)?,
        done: row.get(4)?,
    })
}

/// Puts a reservation's traces in the place of those it had.
///
/// # Errors
/// [`StoreError`].
pub fn put(
    write: &Write<'_>,
    reservation: ReservationId,
    traces: &[Trace],
) -> Result<(), StoreError> {
    write.run(
        "DELETE FROM trace WHERE reservation = ?1",
        [Sql(reservation)],
    )?;
    for trace in traces {
        write.run(
            "INSERT INTO trace (id, reservation, due, text, done) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO NOTHING",
            params![
                Sql(trace.id),
                Sql(reservation),
                Sql(trace.due),
                trace.text,
                trace.done
            ],
        )?;
    }
    Ok(())
}

/// A reservation's traces, by day.
///
/// # Errors
/// [`StoreError`].
pub fn of(read: &Read<'_>, reservation: ReservationId) -> Result<Vec<Trace>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM trace WHERE reservation = ?1 ORDER BY due, id");
    read.many(&sql, [Sql(reservation)], row)
}

/// What is not done and due on a day or before it, by day.
///
/// # Errors
/// [`StoreError`].
pub fn due(read: &Read<'_>, day: Date) -> Result<Vec<Trace>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM trace WHERE done = 0 AND due <= ?1 ORDER BY due, id");
    read.many(&sql, [Sql(day)], row)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::testing::{commit, date, fresh, id};

    #[test]
    fn what_is_open_is_found_by_its_day_and_what_is_done_is_not() {
        let (_folder, mut database) = fresh();
        let one = |number: u128, due: &str, done: bool| Trace {
            id: id(number),
            reservation: id(9),
            due: date(due),
            text: "Flowers".into(),
            done,
        };
        let all = [
            one(2, "2027-05-01", true),
            one(1, "2027-05-01", false),
            one(3, "2027-05-03", false),
        ];
        commit(&mut database, |write| {
            put(write, id(9), &all)?;
            let open = due(write, date("2027-05-02"))?;
            assert_eq!(open, [all.get(1).unwrap().clone()]);
            assert_eq!(of(write, id(9))?.len(), 3);
            put(write, id(9), &[])?;
            assert_eq!(due(write, date("2027-06-01"))?, []);
            Ok(())
        });
    }
}
