//! Reads a window, as far as it is not known.

use std::sync::Arc;

use jiff::ToSpan;
use keyrack_domain::{Date, GuestId, ReservationId};
use rusqlite::params;

use super::kept::Found;
use super::{ChartGuest, ChartNight, ChartStay, Window};
use crate::value::{Sql, col, opt};
use crate::{Read, StoreError};

/// The nights in `[from, to)` with their stays.
///
/// # Errors
/// [`StoreError`].
pub fn window(read: &Read<'_>, from: Date, to: Date) -> Result<Window, StoreError> {
    // The moment is fixed by the first look into the file. Before it, what is known may be newer than
    // what is going to be seen.
    read.one("SELECT 1 FROM meta LIMIT 1", [], |_| Ok(()))?;
    let mut found = Found::default();
    let dates: Vec<Date> = from
        .series(1.days())
        .take_while(|date| *date < to)
        .collect();
    let known = read
        .kept
        .map_or_else(Vec::new, |(kept, before)| kept.nights(&dates, before));
    let nights = all(&dates, known, |date| {
        let nights = night(read, *date)?;
        found.nights.push((*date, Arc::clone(&nights)));
        Ok(nights)
    })?;
    let mut ids: Vec<ReservationId> = nights
        .iter()
        .flat_map(|night| night.iter().map(|lies| lies.reservation))
        .collect();
    // Each night is in order, and sorting takes runs as they come.
    ids.sort();
    ids.dedup();
    let known = read
        .kept
        .map_or_else(Vec::new, |(kept, before)| kept.stays(&ids, before));
    let stays = all(&ids, known, |id| {
        let stay = Arc::new(stay(read, *id)?);
        found.stays.push(Arc::clone(&stay));
        Ok(stay)
    })?;
    let known = read
        .kept
        .map_or_else(Vec::new, |(kept, before)| kept.guests(&stays, before));
    let guests = all(&stays, known, |stay| {
        let guest = Arc::new(guest(read, stay.guest)?);
        found.guests.push((stay.guest, Arc::clone(&guest)));
        Ok(guest)
    })?;
    if let Some((kept, before)) = read.kept {
        kept.keep(&found, before);
    }
    Ok(Window {
        nights,
        stays: stays.into_iter().zip(guests).collect(),
    })
}

/// What is known, and where it is not, what is read.
fn all<K, V>(
    keys: &[K],
    known: Vec<Option<V>>,
    mut read: impl FnMut(&K) -> Result<V, StoreError>,
) -> Result<Vec<V>, StoreError> {
    let known = known.into_iter().chain(std::iter::repeat_with(|| None));
    keys.iter()
        .zip(known)
        .map(|(key, known)| known.map_or_else(|| read(key), Ok))
        .collect()
}

fn night(read: &Read<'_>, date: Date) -> Result<Arc<[ChartNight]>, StoreError> {
    let nights = read.many(
        "SELECT reservation, room_type, room FROM slice
         WHERE date = ?1 AND status IN ('tentative', 'confirmed', 'in_house', 'checked_out')
         ORDER BY reservation",
        [Sql(date)],
        |row| {
            Ok(ChartNight {
                reservation: col(row, 0)?,
                room_type: col(row, 1)?,
                room: opt(row, 2)?,
            })
        },
    )?;
    Ok(nights.into())
}

fn stay(read: &Read<'_>, id: ReservationId) -> Result<ChartStay, StoreError> {
    // `json_array_length` looks at a few bytes; reading the children as JSON would cost more than
    // the rest of the row.
    let found = read.one(
        "SELECT reference, guest, status, arrival, departure, adults,
                CASE children WHEN '[]' THEN 0 ELSE json_array_length(children) END,
                total_minor, note <> '', group_name, group_colour
         FROM reservation WHERE id = ?1",
        params![Sql(id)],
        |row| {
            Ok(ChartStay {
                id,
                reference: row.get(0)?,
                guest: col(row, 1)?,
                status: col(row, 2)?,
                arrival: col(row, 3)?,
                departure: col(row, 4)?,
                adults: row.get(5)?,
                children: row.get(6)?,
                total_minor: row.get(7)?,
                noted: row.get(8)?,
                group: crate::reservation::group(row, 9)?,
            })
        },
    )?;
    // A night without its reservation cannot be written.
    found.ok_or(StoreError::Damaged)
}

fn guest(read: &Read<'_>, id: GuestId) -> Result<ChartGuest, StoreError> {
    let found = read.one(
        "SELECT last_name, first_name FROM guest WHERE id = ?1",
        [Sql(id)],
        |row| {
            Ok(ChartGuest {
                last_name: row.get(0)?,
                first_name: row.get(1)?,
            })
        },
    )?;
    Ok(found.unwrap_or_default())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use keyrack_domain::RoomId;
    use keyrack_domain::guest::Guest;
    use keyrack_domain::reservation::Status;
    use proptest::prelude::*;

    use super::super::{Kept, Touched};
    use super::*;
    use crate::reservation::Reservation;
    use crate::testing::{commit, date, fresh, id, put as put_both, reservation as sample};
    use crate::{Write, clear_projections, guest, reservation};

    const FROM: &str = "2027-05-01";
    const TO: &str = "2027-05-11";

    fn seen(read: &Read<'_>) -> Result<Window, StoreError> {
        window(read, date(FROM), date(TO))
    }

    #[test]
    fn stays_and_nights_of_a_window_are_found_and_given_up_ones_are_not() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            put_both(write, &sample(1, "2027-05-01", 4), Some(id(3)))?;
            put_both(write, &sample(2, "2027-05-08", 2), None)?;
            let gone = Reservation {
                status: Status::Cancelled,
                ..sample(4, "2027-05-02", 2)
            };
            put_both(write, &gone, Some(id(3)))?;
            let found = window(write, date("2027-05-03"), date("2027-05-09"))?;
            let ids: Vec<u128> = found
                .stays
                .iter()
                .map(|(stay, _)| stay.id.0.as_u128())
                .collect();
            assert_eq!(ids, [1, 2]);
            let rooms = |day: usize| -> Vec<Option<RoomId>> {
                found.nights[day].iter().map(|night| night.room).collect()
            };
            let days: Vec<_> = (0..found.nights.len()).map(rooms).collect();
            let (here, none) = (vec![Some(id(3))], Vec::new());
            let whole = [
                here.clone(),
                here,
                none.clone(),
                none.clone(),
                none,
                vec![None],
            ];
            assert_eq!(days, whole);
            Ok(())
        });
    }

    /// What a commit does to a chart.
    #[derive(Debug, Clone)]
    enum Change {
        Put(u128, u8, i32, Option<u128>, bool),
        Status(u128, u8, Status),
        Name(u128, String),
        Remove(u128),
        RemoveGuest(u128),
        Clear,
    }

    fn change() -> impl Strategy<Value = Change> {
        let number = || 1_u128..5;
        prop_oneof![
            4 => (number(), 1_u8..10, 1_i32..5, prop::option::of(1_u128..3), any::<bool>())
                .prop_map(|(n, day, nights, room, noted)| Change::Put(n, day, nights, room, noted)),
            2 => (number(), 1_u8..10, prop_oneof![Just(Status::InHouse), Just(Status::Cancelled)])
                .prop_map(|(n, day, status)| Change::Status(n, day, status)),
            2 => (number(), "[a-c]").prop_map(|(n, name)| Change::Name(n, name)),
            1 => number().prop_map(Change::Remove),
            1 => number().prop_map(Change::RemoveGuest),
            1 => Just(Change::Clear),
        ]
    }

    fn make(write: &Write<'_>, change: &Change) -> Result<(), StoreError> {
        let day = |day: &u8| format!("2027-05-{day:02}");
        match change {
            Change::Put(number, first, nights, room, noted) => {
                let row = Reservation {
                    note: if *noted { "late".into() } else { String::new() },
                    ..sample(*number, &day(first), *nights)
                };
                put_both(write, &row, room.map(id))?;
            }
            // The row alone: its nights follow by themselves.
            Change::Status(number, first, status) => reservation::put(
                write,
                &Reservation {
                    status: *status,
                    ..sample(*number, &day(first), 1)
                },
            )?,
            Change::Name(number, name) => guest::put(
                write,
                id(2_000 + number),
                &Guest {
                    last_name: name.clone(),
                    ..Guest::default()
                },
            )?,
            Change::Remove(number) => {
                reservation::remove(write, id(*number))?;
            }
            Change::RemoveGuest(number) => {
                guest::remove(write, id(2_000 + number))?;
            }
            Change::Clear => clear_projections(write)?,
        }
        Ok(())
    }

    /// The same with and without what is kept.
    fn same(read: &Read<'_>) -> Result<(), StoreError> {
        assert_eq!(seen(read)?, seen(&read.plain())?);
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn what_is_kept_is_what_stands_in_the_file_at_each_readers_moment(
            steps in prop::collection::vec((change(), 0_u8..4), 1..16)
        ) {
            let (_folder, mut database) = fresh();
            let readers = database.readers.clone();
            for (change, when) in steps {
                readers.read::<_, StoreError>(|old| {
                    if when > 0 {
                        old.one("SELECT 1 FROM meta LIMIT 1", [], |_| Ok(()))?;
                    }
                    if when > 1 {
                        same(old)?;
                    }
                    let write = database.writer.transaction()?;
                    make(&write, &change)?;
                    if when > 2 {
                        // Whoever looks on while something is written sees and keeps what was.
                        same(old)?;
                        readers.read(same)?;
                    }
                    write.commit()?;
                    same(old)?;
                    // Somebody newer keeps what is there now, and the older must not see it.
                    readers.read(same)?;
                    same(old)?;
                    readers.read(same)
                }).unwrap();
            }
        }
    }

    #[test]
    fn readers_and_a_writer_at_the_same_time_agree_with_the_file() {
        let (_folder, mut database) = fresh();
        std::thread::scope(|scope| {
            for _ in 0..2 {
                let readers = database.readers.clone();
                scope.spawn(move || (0..300).for_each(|_| readers.read(same).unwrap()));
            }
            for turn in 0..200_u8 {
                let change = Change::Put(
                    u128::from(turn % 4) + 1,
                    1 + turn % 7,
                    1 + i32::from(turn % 3),
                    Some(u128::from(turn % 2) + 1),
                    turn % 5 == 0,
                );
                commit(&mut database, |write| make(write, &change));
            }
        });
    }

    #[test]
    fn what_a_commit_under_way_touches_is_neither_taken_nor_kept() {
        let kept = Kept::default();
        let day = date(FROM);
        let nights: Arc<[ChartNight]> = Vec::new().into();
        let found = Found {
            nights: vec![(day, Arc::clone(&nights))],
            ..Found::default()
        };
        let known = |before| kept.nights(&[day], before)[0].is_some();
        let first = kept.before();
        kept.keep(&found, first);
        assert!(known(first));
        let touched = Touched {
            nights: vec![day],
            ..Touched::default()
        };
        let commit = kept.begin(&touched);
        let during = kept.before();
        kept.keep(&found, during);
        assert!(!known(first) && !known(during));
        drop(commit);
        kept.keep(&found, during);
        assert!(!known(during), "it may have seen the file before or after");
        let after = kept.before();
        kept.keep(&found, after);
        assert!(known(after) && !known(during) && !known(first));
    }
}
