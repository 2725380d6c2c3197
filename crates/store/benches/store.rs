//! What reading and writing cost. Commits wait for the disk, so compare them with each other and not
//! with another machine's: the bare commit stands beside the booking for that.
#![allow(missing_docs, clippy::unwrap_used)]

use divan::Bencher;
use jiff::ToSpan;
use jiff::civil::date;
use keyrack_domain::policy::FrozenPolicy;
use keyrack_domain::reservation::{Source, Status, TimeSlice};
use keyrack_domain::{Currency, Date, Money, Party, Stay, Timestamp};
use keyrack_store::reservation::Reservation;
use keyrack_store::{
    Database, Key, Kind, Options, Read, StoreError, Write, call_memory, document, guest, ledger,
    log, meta, reservation, slice, source,
};
use tempfile::TempDir;
use uuid::Uuid;

/// Reservations of a year in a large hotel.
const YEAR: u128 = 36_000;

fn main() {
    divan::main();
}

fn fresh() -> (TempDir, Database) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hotel.db");
    let database = Database::open(
        &path,
        &Key::new([7; 32]),
        Kind::Property,
        Options::default(),
    )
    .unwrap();
    (folder, database)
}

fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number << 64 | number.wrapping_mul(0x9e37_79b9_7f4a_7c15)).into()
}

fn first_day() -> Date {
    date(2027, 1, 1)
}

/// Everything that one booking of three nights writes.
fn book(write: &Write<'_>, number: u128) -> Result<(), StoreError> {
    let day = i64::try_from(number % 365).unwrap_or(0);
    let arrival = first_day().checked_add(day.days()).unwrap();
    let row = Reservation {
        id: id(number),
        booking: id(number),
        reference: format!("A-{number}"),
        guest: id(number),
        status: Status::Confirmed,
        stay: Stay::try_new(arrival, arrival.checked_add(3.days()).unwrap()).unwrap(),
        party: Party::try_new(2, vec![]).unwrap(),
        source: Source::Web,
        total_minor: 36_000,
        policy: FrozenPolicy::default(),
        note: String::new(),
        manage_token: format!("{number:064}"),
        register: r#"{"rights":["1-1.0","1-2.0","1-3.0"]}"#.into(),
        contested: false,
        created_at: Timestamp::from_second(1_800_000_000).unwrap(),
        company: None,
        group: None,
        alert: false,
        oversold: false,
        seen_to: false,
        release_at: None,
        deposit_minor: 0,
    };
    let made_at = row.created_at;
    let batch = log::NewBatch {
        id: id(number),
        device: id(1),
        envelope: &[5; 900],
        made_at,
    };
    let seq = log::append(write, &batch)?.unwrap_or(0);
    let change = blake3::hash(&number.to_le_bytes());
    let changes = [document::NewChange {
        hash: change.as_bytes(),
        bytes: &[6; 700],
    }];
    document::append(write, id(number), 1, seq, &changes)?;
    reservation::put(write, &row)?;
    let night = |date| TimeSlice {
        date,
        room_type: id(number % 8),
        room: None,
        rate_plan: id(1),
        price: Money::new(12_000, Currency::EUR),
    };
    slice::put(
        write,
        row.id,
        &row.stay.dates().map(night).collect::<Vec<_>>(),
    )?;
    let person = keyrack_domain::guest::Guest {
        last_name: format!("Muster{}", number % 5_000),
        first_name: "Erika".into(),
        email: format!("erika{number}@example.com"),
        ..Default::default()
    };
    guest::put(write, row.guest, &person)?;
    source::put(write, id(number), 1, change.as_bytes())?;
    ledger::append(write, &[7; 60])?;
    let reply = vec![8; 60];
    call_memory::put(
        write,
        id(number),
        &call_memory::Remembered {
            digest: *change.as_bytes(),
            reply,
            at: made_at,
            expires_at: made_at,
        },
    )
}

/// A file with a year in it, and the number of the next booking.
fn year() -> (TempDir, Database, u128) {
    let (folder, mut database) = fresh();
    for part in 0..YEAR / 1_000 {
        let write = database.writer.transaction().unwrap();
        for number in part * 1_000..(part + 1) * 1_000 {
            book(&write, number).unwrap();
        }
        write.commit().unwrap();
    }
    (folder, database, YEAR)
}

#[divan::bench(sample_count = 200)]
fn commit_of_one_row(bencher: Bencher) {
    let (_folder, mut database) = fresh();
    let mut number = 0_u64;
    bencher.bench_local(|| {
        number += 1;
        let write = database.writer.transaction().unwrap();
        meta::set(&write, "n", &number).unwrap();
        write.commit().unwrap();
    });
}

#[divan::bench(args = [1_u128, 50], sample_count = 200)]
fn commit_of_bookings_in_a_full_year(bencher: Bencher, bookings: u128) {
    let (_folder, mut database, mut number) = year();
    bencher.bench_local(|| {
        let write = database.writer.transaction().unwrap();
        for _ in 0..bookings {
            number += 1;
            write.savepoint(|write| book(write, number)).unwrap();
        }
        write.commit().unwrap();
    });
}

#[divan::bench]
fn reads_in_a_full_year(bencher: Bencher) {
    let (_folder, database, _) = year();
    bencher.bench_local(|| {
        database
            .readers
            .read(|read| reservation::get(read, id(17_000)))
            .unwrap()
    });
}

fn timed(bencher: Bencher, look: impl Fn(&Read<'_>) -> Result<usize, StoreError>) {
    let (_folder, database, _) = year();
    bencher.bench_local(|| database.readers.read(|read| look(read)).unwrap());
}

#[divan::bench(sample_count = 20)]
fn slices_of_a_year_for_the_index(bencher: Bencher) {
    let to = first_day().checked_add(400.days()).unwrap();
    timed(bencher, |read| {
        Ok(slice::range(read, first_day(), to)?.len())
    });
}

#[divan::bench]
fn tape_chart_of_14_days(bencher: Bencher) {
    let (from, to) = (date(2027, 6, 1), date(2027, 6, 15));
    timed(bencher, |read| {
        Ok(reservation::overlapping(read, from, to)?.len() + slice::range(read, from, to)?.len())
    });
}

#[divan::bench]
fn find_guest(bencher: Bencher) {
    timed(bencher, |read| Ok(guest::find(read, "muster12", 20)?.len()));
}

#[divan::bench(sample_count = 10)]
fn digest_of_all_projections(bencher: Bencher) {
    timed(bencher, |read| {
        Ok(keyrack_store::projection_digest(read)?.tables.len())
    });
}

#[divan::bench(sample_count = 20)]
fn open_a_full_year(bencher: Bencher) {
    let (folder, database, _) = year();
    drop(database);
    let path = folder.path().join("hotel.db");
    bencher.bench_local(|| {
        Database::open(
            &path,
            &Key::new([7; 32]),
            Kind::Property,
            Options::default(),
        )
        .unwrap()
    });
}
