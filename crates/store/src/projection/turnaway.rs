//! Requests that did not become a stay.

use keyrack_domain::turnaway::{Turnaway, TurnawayKind, TurnawaySource};
use keyrack_domain::{Date, TurnawayId};
use rusqlite::params;
use rusqlite::types::FromSqlError;

use crate::value::{Json, Sql, col, json};
use crate::{Read, StoreError, Write};

/// How many requests of one kind were for arrivals of one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The first of the month.
    pub month: Date,
    /// The kind.
    pub kind: TurnawayKind,
    /// Requests.
    pub requests: u32,
    /// Nights times rooms.
    pub room_nights: u32,
}

const fn source(source: TurnawaySource) -> &'static str {
    match source {
        TurnawaySource::Desk => "desk",
        TurnawaySource::Web => "web",
    }
}

/// Puts one, in the place of what was known under its id.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, logged: Date, one: &Turnaway) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO turnaway (id, logged, arrival, kind, source, room_nights, body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (id) DO UPDATE SET logged = excluded.logged, arrival = excluded.arrival,
             kind = excluded.kind, source = excluded.source, room_nights = excluded.room_nights,
             body = excluded.body",
        params![
            Sql(one.id),
            Sql(logged),
            Sql(one.stay.arrival()),
            one.cause.kind().name(),
            source(one.source),
            one.room_nights(),
            Json(one),
        ],
    )?;
    Ok(())
}

/// Takes away what was asked on one day.
///
/// # Errors
/// [`StoreError`].
pub fn remove_day(write: &Write<'_>, logged: Date) -> Result<(), StoreError> {
    write.run("DELETE FROM turnaway WHERE logged = ?1", [Sql(logged)])?;
    Ok(())
}

/// The day on which a request was logged; `None` where there is no such request.
///
/// # Errors
/// [`StoreError`].
pub fn day_of(read: &Read<'_>, id: TurnawayId) -> Result<Option<Date>, StoreError> {
    read.one(
        "SELECT logged FROM turnaway WHERE id = ?1",
        [Sql(id)],
        |row| col(row, 0),
    )
}

/// How many requests were logged on a day from one side.
///
/// # Errors
/// [`StoreError`].
pub fn count_on(read: &Read<'_>, logged: Date, from: TurnawaySource) -> Result<u32, StoreError> {
    let found = read.one(
        "SELECT COUNT(*) FROM turnaway WHERE logged = ?1 AND source = ?2",
        params![Sql(logged), source(from)],
        |row| row.get(0),
    )?;
    Ok(found.unwrap_or(0))
}

/// Requests for arrivals on dates `[from, to)`, by arrival; at most so many.
///
/// # Errors
/// [`StoreError`].
pub fn range(
    read: &Read<'_>,
    from: Date,
    to: Date,
    limit: u16,
) -> Result<Vec<Turnaway>, StoreError> {
    read.many(
        "SELECT body FROM turnaway WHERE arrival >= ?1 AND arrival < ?2 ORDER BY arrival, kind, room_nights, id
         LIMIT ?3",
        params![Sql(from), Sql(to), limit],
        |row| json(row, 0),
    )
}

/// The same, counted by month and kind.
///
/// # Errors
/// [`StoreError`].
pub fn counts(read: &Read<'_>, from: Date, to: Date) -> Result<Vec<Counted>, StoreError> {
    read.many(
        "SELECT substr(arrival, 1, 7), kind, COUNT(*), SUM(room_nights) FROM turnaway
         WHERE arrival >= ?1 AND arrival < ?2 GROUP BY 1, 2 ORDER BY 1, 2",
        params![Sql(from), Sql(to)],
        |row| {
            let (month, kind): (String, String) = (row.get(0)?, row.get(1)?);
            let found = TurnawayKind::ALL
                .into_iter()
                .find(|known| known.name() == kind);
            Ok(Counted {
                month: format!("{month}-01").parse().map_err(FromSqlError::other)?,
                kind: found.ok_or(FromSqlError::InvalidType)?,
                requests: row.get(2)?,
                room_nights: row.get(3)?,
            })
        },
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use keyrack_domain::Stay;
    use keyrack_domain::turnaway::{RegretReason, TurnawayCause};

    use super::*;
    use crate::testing::{at, commit, date, fresh, id};

    #[test]
    fn requests_are_counted_by_the_month_they_were_for() {
        let (_folder, mut database) = fresh();
        let one = |number, arrival: &str, departure: &str, cause| Turnaway {
            id: id(number),
            stay: Stay::try_new(date(arrival), date(departure)).unwrap(),
            rooms: 2,
            adults: 4,
            children: 0,
            room_type: None,
            price: None,
            cause,
            source: TurnawaySource::Web,
            at: at(0),
        };
        let declined = TurnawayCause::Declined {
            reason: RegretReason::Price,
        };
        let rows = [
            one(1, "2027-05-30", "2027-06-02", TurnawayCause::Full),
            one(2, "2027-05-01", "2027-05-02", TurnawayCause::Full),
            one(3, "2027-06-01", "2027-06-02", declined),
        ];
        commit(&mut database, |write| {
            for row in &rows {
                put(write, date("2027-03-01"), row)?;
            }
            // A repeat is the same request.
            put(write, date("2027-03-01"), &rows[0])?;
            assert_eq!(count_on(write, date("2027-03-01"), TurnawaySource::Web)?, 3);
            assert_eq!(
                count_on(write, date("2027-03-01"), TurnawaySource::Desk)?,
                0
            );
            let counted = counts(write, date("2027-05-01"), date("2027-06-02"))?;
            // May: three nights and one, in two rooms each.
            let told: Vec<_> = counted
                .iter()
                .map(|row| (row.month, row.kind, row.requests, row.room_nights))
                .collect();
            assert_eq!(
                told,
                [
                    (date("2027-05-01"), TurnawayKind::Full, 2, 8),
                    (date("2027-06-01"), TurnawayKind::Declined, 1, 2),
                ]
            );
            let found = range(write, date("2027-05-02"), date("2027-07-01"), 1)?;
            assert_eq!(found, [rows[0].clone()]);
            assert_eq!(day_of(write, id(3))?, Some(date("2027-03-01")));
            remove_day(write, date("2027-03-01"))?;
            assert_eq!(day_of(write, id(3))?, None);
            Ok(())
        });
    }
}
