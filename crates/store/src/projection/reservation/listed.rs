//! The list of reservations: filtered, sorted and added up, from the index that is made for it.

use keyrack_domain::reservation::{Source, Status};
use keyrack_domain::{Date, ReservationId, RoomTypeId, Timestamp};
use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{ToSql, params_from_iter};

use crate::value::{Sql, col};
use crate::{Read, StoreError, finding};

/// Which reservations are meant. What is empty lets everything through; days are half-open ranges.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Words of the guest, or of reference and note.
    pub text: String,
    /// Where they stand.
    pub statuses: Vec<Status>,
    /// Where they came from.
    pub sources: Vec<Source>,
    /// A type of one of their nights.
    pub room_type: Option<RoomTypeId>,
    /// Arrival from, and before.
    pub arrival: (Option<Date>, Option<Date>),
    /// Departure from, and before.
    pub departure: (Option<Date>, Option<Date>),
    /// A night from, and before.
    pub night: (Option<Date>, Option<Date>),
    /// Made from, and before.
    pub created: (Option<Timestamp>, Option<Timestamp>),
}

/// By what they are sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortBy {
    /// The arrival.
    Arrival,
    /// The departure.
    Departure,
    /// The guest's name.
    Guest,
    /// When they were made.
    Created,
    /// What they cost.
    Total,
}

/// What a list comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Totals {
    /// How many.
    pub count: u64,
    /// Nights of those that were not given up.
    pub nights: u64,
    /// What those cost, in minor units.
    pub total_minor: i64,
}

/// A condition with its values.
#[derive(Default)]
struct Where {
    sql: Vec<String>,
    values: Vec<Value>,
}

impl Where {
    fn of(read: &Read<'_>, filter: &Filter) -> Result<Self, StoreError> {
        let mut all = Self::default();
        if let Some(question) = finding::expression(read, &filter.text)? {
            all.text(&question, &filter.text)?;
        }
        all.one_of("r.status", &filter.statuses)?;
        all.one_of("r.source", &filter.sources)?;
        all.range("r.arrival", filter.arrival)?;
        all.range("r.departure", filter.departure)?;
        all.range("r.created_at", filter.created)?;
        // A stay has a night in a range when it begins before its end and ends after its first.
        if let Some(from) = filter.night.0 {
            let place = all.value(Sql(from))?;
            all.sql.push(format!("r.departure > ?{place}"));
        }
        if let Some(before) = filter.night.1 {
            let place = all.value(Sql(before))?;
            all.sql.push(format!("r.arrival < ?{place}"));
        }
        if let Some(room_type) = filter.room_type {
            let place = all.value(Sql(room_type))?;
            all.sql.push(format!(
                "EXISTS (SELECT 1 FROM slice AS s WHERE s.reservation = r.id AND s.room_type = ?{place})"
            ));
        }
        Ok(all)
    }

    fn text(&mut self, question: &str, text: &str) -> Result<(), StoreError> {
        let place = self.value(question)?;
        let found = format!(
            "SELECT f.id FROM finding_word AS w JOIN finding AS f ON f.row = w.rowid WHERE finding_word MATCH ?{place}"
        );
        let start = text.trim().to_uppercase();
        let from = self.value(&start)?;
        let to = self.value(format!("{start}\u{10FFFF}"))?;
        self.sql.push(format!(
            "(r.guest IN ({found}) OR r.id IN ({found}) OR (r.reference >= ?{from} AND r.reference < ?{to}))"
        ));
        Ok(())
    }

    fn one_of<T: Copy>(&mut self, column: &str, values: &[T]) -> Result<(), StoreError>
    where
        Sql<T>: ToSql,
    {
        if values.is_empty() {
            return Ok(());
        }
        let places = values
            .iter()
            .map(|value| self.value(Sql(*value)).map(|place| format!("?{place}")))
            .collect::<Result<Vec<_>, _>>()?;
        self.sql
            .push(format!("{column} IN ({})", places.join(", ")));
        Ok(())
    }

    fn range<T>(
        &mut self,
        column: &str,
        (from, before): (Option<T>, Option<T>),
    ) -> Result<(), StoreError>
    where
        Sql<T>: ToSql,
    {
        if let Some(from) = from {
            let place = self.value(Sql(from))?;
            self.sql.push(format!("{column} >= ?{place}"));
        }
        if let Some(before) = before {
            let place = self.value(Sql(before))?;
            self.sql.push(format!("{column} < ?{place}"));
        }
        Ok(())
    }

    /// Takes a value and answers its place.
    fn value(&mut self, value: impl ToSql) -> Result<usize, StoreError> {
        self.values.push(match value.to_sql()? {
            ToSqlOutput::Owned(value) => value,
            ToSqlOutput::Borrowed(value) => value.try_into().unwrap_or(Value::Null),
            _ => Value::Null,
        });
        Ok(self.values.len())
    }

    fn clause(&self) -> String {
        if self.sql.is_empty() {
            "true".to_owned()
        } else {
            self.sql.join(" AND ")
        }
    }
}

/// A page of the reservations that are meant, as ids in their order.
///
/// # Errors
/// [`StoreError`].
pub fn listed(
    read: &Read<'_>,
    filter: &Filter,
    (sort_by, descending): (SortBy, bool),
    (offset, limit): (u32, u32),
) -> Result<Vec<ReservationId>, StoreError> {
    let meant = Where::of(read, filter)?;
    let way = if descending { "DESC" } else { "ASC" };
    let (join, order) = match sort_by {
        SortBy::Arrival => ("", format!("r.arrival {way}, r.departure {way}")),
        SortBy::Departure => ("", format!("r.departure {way}, r.arrival {way}")),
        SortBy::Created => ("", format!("r.created_at {way}")),
        SortBy::Total => ("", format!("r.total_minor {way}")),
        SortBy::Guest => (
            "LEFT JOIN guest AS g ON g.id = r.guest",
            format!(
                "g.last_name COLLATE NOCASE {way}, g.first_name COLLATE NOCASE {way}, r.arrival {way}"
            ),
        ),
    };
    read.many(
        &format!(
            "SELECT r.id FROM reservation AS r {join} WHERE {} ORDER BY {order}, r.id {way} LIMIT {limit} OFFSET {offset} /* all */",
            meant.clause()
        ),
        params_from_iter(&meant.values),
        |row| col(row, 0),
    )
}

/// What all that are meant come to.
///
/// # Errors
/// [`StoreError`].
pub fn totals(read: &Read<'_>, filter: &Filter) -> Result<Totals, StoreError> {
    let meant = Where::of(read, filter)?;
    let stands = "r.status IN ('tentative', 'confirmed', 'in_house', 'checked_out')";
    let sql = format!(
        "SELECT count(*), coalesce(sum(CAST(julianday(r.departure) - julianday(r.arrival) AS INTEGER)) FILTER (WHERE {stands}), 0),
            coalesce(sum(r.total_minor) FILTER (WHERE {stands}), 0)
         FROM reservation AS r WHERE {} /* all */",
        meant.clause()
    );
    let totals = read.one(&sql, params_from_iter(&meant.values), |row| {
        Ok(Totals {
            count: col(row, 0)?,
            nights: col(row, 1)?,
            total_minor: row.get(2)?,
        })
    })?;
    Ok(totals.unwrap_or(Totals {
        count: 0,
        nights: 0,
        total_minor: 0,
    }))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{at, commit, date, fresh, id, put, reservation};
    use crate::{Write, finding};

    fn ids(read: &Read<'_>, filter: &Filter, sort: (SortBy, bool)) -> Vec<u128> {
        let found = listed(read, filter, sort, (0, 100)).unwrap();
        assert_eq!(totals(read, filter).unwrap().count, found.len() as u64);
        found.iter().map(|id| id.0.as_u128()).collect()
    }

    #[test]
    fn each_filter_lets_through_what_it_says_and_all_of_them_together() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write: &Write<'_>| {
            for (number, arrival, nights, status) in [
                (1, "2027-05-01", 3, Status::Confirmed),
                (2, "2027-05-02", 1, Status::Cancelled),
                (3, "2027-04-20", 12, Status::InHouse),
                (4, "2027-05-09", 2, Status::Confirmed),
            ] {
                let mut row = reservation(number, arrival, nights);
                row.status = status;
                row.total_minor = 10_000 * i64::try_from(number).unwrap();
                put(write, &row, None)?;
                finding::put(
                    write,
                    finding::Kind::Guest,
                    row.guest.0,
                    &[["Winter", "Sommer"][usize::try_from(number % 2).unwrap()]],
                    &[],
                )?;
            }
            let by_arrival = (SortBy::Arrival, false);
            let all = Filter::default();
            assert_eq!(ids(write, &all, by_arrival), [3, 1, 2, 4]);
            assert_eq!(ids(write, &all, (SortBy::Total, true)), [4, 3, 2, 1]);
            let sums = totals(write, &all).unwrap();
            assert_eq!(
                (sums.nights, sums.total_minor),
                (17, 80_000),
                "what was given up counts for nothing"
            );
            let day = |text: &str| Some(date(text));
            let cases = [
                (
                    Filter {
                        statuses: vec![Status::Cancelled, Status::InHouse],
                        ..all.clone()
                    },
                    vec![3, 2],
                ),
                (
                    Filter {
                        arrival: (day("2027-05-01"), day("2027-05-03")),
                        ..all.clone()
                    },
                    vec![1, 2],
                ),
                (
                    Filter {
                        departure: (day("2027-05-03"), day("2027-05-05")),
                        ..all.clone()
                    },
                    vec![1, 2],
                ),
                (
                    Filter {
                        night: (day("2027-05-01"), day("2027-05-02")),
                        ..all.clone()
                    },
                    vec![3, 1],
                ),
                (
                    Filter {
                        created: (Some(at(1_700_000_000_003)), None),
                        ..all.clone()
                    },
                    vec![3, 4],
                ),
                (
                    Filter {
                        text: "wintre".into(),
                        ..all.clone()
                    },
                    vec![2, 4],
                ),
                (
                    Filter {
                        text: "a-4".into(),
                        ..all.clone()
                    },
                    vec![4],
                ),
                (
                    Filter {
                        room_type: Some(id(1)),
                        ..all.clone()
                    },
                    vec![3, 1, 2, 4],
                ),
                (
                    Filter {
                        room_type: Some(id(2)),
                        ..all.clone()
                    },
                    vec![],
                ),
                (
                    Filter {
                        sources: vec![Source::Desk],
                        ..all.clone()
                    },
                    vec![],
                ),
                (
                    Filter {
                        text: "winter".into(),
                        statuses: vec![Status::Confirmed],
                        night: (day("2027-05-10"), None),
                        ..all.clone()
                    },
                    vec![4],
                ),
            ];
            for (filter, expected) in cases {
                assert_eq!(ids(write, &filter, by_arrival), expected, "{filter:?}");
            }
            assert_eq!(listed(write, &all, by_arrival, (1, 2)).unwrap().len(), 2);
            Ok(())
        });
    }
}
