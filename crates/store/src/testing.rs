//! What the tests of this crate share.

use jiff::ToSpan;
use keyrack_domain::property::Room;
use keyrack_domain::reservation::{Source, Status, TimeSlice};
use keyrack_domain::{Currency, Date, Money, Party, ReservationId, RoomId, Stay, Timestamp};
use rusqlite::Connection;
use tempfile::TempDir;
use uuid::Uuid;

use crate::reservation::Reservation;
use crate::{Database, Key, Kind, Options, StoreError, Write};

/// The key of the tests' files.
pub(crate) const KEY: Key = Key::new([7; 32]);

/// A fresh property's file. The folder goes when the first part is dropped.
pub(crate) fn fresh() -> (TempDir, Database) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hotel.db");
    let database = Database::open(&path, &KEY, Kind::Property, Options::default()).unwrap();
    (folder, database)
}

/// The n-th id of a test.
pub(crate) fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

/// A date as it is written.
pub(crate) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// An instant, in milliseconds since 1970.
pub(crate) fn at(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap()
}

/// Runs one transaction and commits it.
pub(crate) fn commit<T>(
    database: &mut Database,
    run: impl FnOnce(&Write<'_>) -> Result<T, StoreError>,
) -> T {
    let write = database.writer.transaction().unwrap();
    let done = run(&write).unwrap();
    write.commit().unwrap();
    done
}

/// A confirmed reservation from a date on.
pub(crate) fn reservation(number: u128, arrival: &str, nights: i32) -> Reservation {
    let arrival = date(arrival);
    Reservation {
        id: id(number),
        booking: id(1_000 + number),
        reference: format!("A-{number}"),
        guest: id(2_000 + number),
        status: Status::Confirmed,
        stay: Stay::try_new(arrival, arrival.checked_add(nights.days()).unwrap()).unwrap(),
        party: Party::try_new(2, vec![4, 11]).unwrap(),
        source: Source::Web,
        total_minor: 24_000,
        policy: keyrack_domain::policy::FrozenPolicy::default(),
        manage_token: String::new(),
        note: String::new(),
        register: r#"{"rights":["1-1.0"]}"#.into(),
        contested: false,
        created_at: at(1_700_000_000_000 + i64::try_from(number).unwrap()),
        company: None,
        group: None,
        alert: false,
        oversold: false,
        seen_to: false,
        release_at: None,
        deposit_minor: 0,
    }
}

/// Its nights, all in one type and perhaps in one room.
pub(crate) fn nights(row: &Reservation, room: Option<RoomId>) -> Vec<TimeSlice> {
    let night = |date| TimeSlice {
        date,
        room_type: id(1),
        room,
        rate_plan: id(1),
        price: Money::new(12_000, Currency::EUR),
    };
    row.stay.dates().map(night).collect()
}

/// Puts a reservation with its nights.
pub(crate) fn put(
    write: &Write<'_>,
    row: &Reservation,
    room: Option<RoomId>,
) -> Result<ReservationId, StoreError> {
    crate::reservation::put(write, row)?;
    crate::slice::put(write, row.id, &nights(row, room))?;
    Ok(row.id)
}

/// A room by its number.
pub(crate) fn room(number: &str) -> Room {
    Room {
        id: id(number
            .bytes()
            .fold(0, |sum, byte| sum * 256 + u128::from(byte))),
        number: number.into(),
        room_type: id(1),
        floor: "1".into(),
        archived: false,
        members: Vec::new(),
    }
}

/// A statement as SQLite means to carry it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) sql: String,
    pub(crate) steps: Vec<String>,
}

thread_local! {
    /// The statements of this thread, while somebody wants them.
    static RECORD: std::cell::RefCell<Option<Vec<Plan>>> = const { std::cell::RefCell::new(None) };
}

/// The plans of every statement that `run` prepares.
pub(crate) fn plans_of(run: impl FnOnce()) -> Vec<Plan> {
    RECORD.set(Some(Vec::new()));
    run();
    RECORD.take().unwrap_or_default()
}

fn steps(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection
        .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
        .unwrap();
    // Without values: the plan does not depend on them.
    let mut rows = statement.raw_query();
    let mut steps = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        steps.push(row.get(3).unwrap());
    }
    steps
}

/// Panics where a statement reads a whole table that can grow, or sorts what an index could have
/// ordered. A statement that means to says so with `/* all */`.
pub(crate) fn check_plan(connection: &Connection, sql: &str) {
    /// A hotel has dozens of these, and lists of them are always read whole.
    const SMALL: [&str; 12] = [
        "service",
        "property",
        "room_type",
        "room",
        "rate_plan",
        "staff",
        "device",
        "meta",
        "quarantine",
        "r",
        // The way along links from one guest to the next: a step or two.
        "walk",
        "ring",
    ];
    RECORD.with_borrow_mut(|record| {
        if let Some(record) = record {
            record.push(Plan {
                sql: sql.split_whitespace().collect::<Vec<_>>().join(" "),
                steps: steps(connection, sql),
            });
        }
    });
    let word = sql.split_whitespace().next().unwrap_or_default();
    if !["SELECT", "UPDATE", "DELETE"].contains(&word) || sql.contains("/* all */") {
        return;
    }
    let steps = steps(connection, sql);
    // The first rows in the order of the key are no whole table.
    let few = sql.contains("LIMIT") && !steps.iter().any(|step| step.contains("TEMP B-TREE"));
    for step in steps {
        let scanned = step
            .strip_prefix("SCAN ")
            .and_then(|rest| rest.split(' ').next());
        let indexed = ["INDEX", "VIRTUAL TABLE", "CONSTANT"]
            .iter()
            .any(|word| step.contains(word));
        let whole = scanned.is_some_and(|table| !few && !indexed && !SMALL.contains(&table));
        assert!(!whole, "{step}: {sql}");
    }
}
