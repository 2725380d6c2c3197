//! Who cleans on a day and does not sign in.

use keyrack_domain::{AttendantId, Date};
use rusqlite::{Row, params};

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// Somebody who cleans on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendant {
    /// The day, by the business date.
    pub day: Date,
    /// The id.
    pub id: AttendantId,
    /// What colleagues call them.
    pub name: String,
}

fn row(row: &Row<'_>) -> rusqlite::Result<Attendant> {
    Ok(Attendant {
        day: col(row, 0)?,
        id: col(row, 1)?,
        name: row.get(2)?,
    })
}

/// Puts somebody on the list of a day.
///
/// # Errors
/// [`StoreError::Constraint`] where they are on it already: take the day away first.
pub fn put(write: &Write<'_>, row: &Attendant) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO attendant (day, id, name) VALUES (?1, ?2, ?3)",
        params![Sql(row.day), Sql(row.id), row.name],
    )?;
    Ok(())
}

/// Who is on the lists of the days in `[from, to)`, by day, then name.
///
/// # Errors
/// [`StoreError`].
pub fn between(read: &Read<'_>, from: Date, to: Date) -> Result<Vec<Attendant>, StoreError> {
    read.many(
        "SELECT day, id, name FROM attendant WHERE day >= ?1 AND day < ?2 ORDER BY day, name, id",
        [Sql(from), Sql(to)],
        row,
    )
}

/// Takes away the list of a day, before it is made again.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, day: Date) -> Result<usize, StoreError> {
    write.run("DELETE FROM attendant WHERE day = ?1", [Sql(day)])
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::testing::{commit, date, fresh, id};

    #[test]
    fn the_list_of_a_day_is_by_name() {
        let (_folder, mut database) = fresh();
        let on = |number, name: &str| Attendant {
            day: date("2027-05-01"),
            id: id(number),
            name: name.into(),
        };
        commit(&mut database, |write| {
            put(write, &on(1, "Zofia"))?;
            put(write, &on(2, "Ana"))?;
            let names = |from: &str, to: &str| -> Result<Vec<String>, StoreError> {
                let list = between(write, date(from), date(to))?;
                Ok(list.into_iter().map(|row| row.name).collect())
            };
            assert_eq!(names("2027-05-01", "2027-05-02")?, ["Ana", "Zofia"]);
            assert!(names("2027-05-02", "2027-05-09")?.is_empty());
            assert_eq!(remove(write, date("2027-05-01"))?, 2);
            assert!(names("2027-05-01", "2027-05-02")?.is_empty());
            Ok(())
        });
    }
}
