//! The engine's figures: times by divan, and at the end the ratios that the project promises.
//!
//! `cargo bench -p keyrack-engine`. Ratios are of one run on one machine, so that a slow disk or a
//! busy processor weighs on both sides.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    clippy::disallowed_methods,
    reason = "figures, not money; a bench may stop at the first surprise and look at a clock"
)]

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use divan::{Bencher, black_box};
use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use keyrack_contract::CallId;
use keyrack_contract::call::booking::Sell;
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::offer::Calendar;
use keyrack_contract::call::property::Create;
use keyrack_contract::call::rate::{Change, Set, every_day};
use keyrack_domain::guest::Guest;
use keyrack_domain::policy::{CancellationPolicy, Guarantee};
use keyrack_domain::property::{Property, Room, RoomType};
use keyrack_domain::rate::{Board, OccupancyPrice, RateCategory, RatePlan};
use keyrack_domain::reservation::Source;
use keyrack_domain::{
    BookingId, Currency, Date, DeviceId, Localized, Party, PropertyId, RatePlanId, RoomId,
    RoomTypeId, Stay, Time,
};
use keyrack_engine::index::{Index, Selling};
use keyrack_engine::{Caller, Clock, Config, Engine, Identity, Limits, Randomness, Side};
use keyrack_store::{Database, Key, Kind, Options, meta};
use uuid::Uuid;

/// Room-rates of the bench hotel: eight types under five plans.
const TYPES: u128 = 8;
const PLANS: u128 = 5;
const ROOMS_EACH: u128 = 600;
const FIRST: Date = date(2026, 3, 2);
/// Bookings of each timed run.
const BOOKINGS: u64 = 300;

struct Now(Timestamp);

impl Clock for Now {
    fn now(&self) -> Timestamp {
        self.0
    }
}

struct Count(AtomicU64);

impl Randomness for Count {
    fn fill(&self, bytes: &mut [u8]) {
        for part in bytes.chunks_mut(8) {
            let next = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
            let mixed = (next ^ (next >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            part.copy_from_slice(&mixed.to_le_bytes()[..part.len()]);
        }
    }
}

fn now() -> Timestamp {
    "2026-03-02T11:00:00Z".parse().unwrap()
}

fn id() -> Uuid {
    static NEXT: AtomicU64 = AtomicU64::new(1 << 40);
    Uuid::from_u128(u128::from(NEXT.fetch_add(1, Ordering::Relaxed)) << 20)
}

fn stay(from: i64, nights: i64) -> Stay {
    let day = |offset: i64| FIRST.checked_add(offset.days()).unwrap();
    Stay::try_new(day(from), day(from + nights)).unwrap()
}

fn couple() -> Party {
    Party::try_new(2, Vec::new()).unwrap()
}

/// A server's engine with 40 room-rates, priced for a year and a half.
fn open(path: &std::path::Path, limits: Limits) -> Engine {
    let engine = Engine::open(Config {
        path: path.to_owned(),
        key: [9; 32],
        side: Side::Server,
        identity: Identity {
            device: DeviceId(Uuid::from_u128(7)),
            seed: [5; 32],
            prefix: "B1".to_owned(),
            property_key: [3; 32],
        },
        clock: Arc::new(Now(now())),
        randomness: Arc::new(Count(AtomicU64::new(1))),
        limits,
    })
    .unwrap();
    let create = hotel();
    let room_rates: Vec<_> = create
        .room_types
        .iter()
        .flat_map(|kind| create.rate_plans.iter().map(|plan| (kind.id, plan.id)))
        .collect();
    engine.run(&Caller::System, CallId(id()), create).unwrap();
    for room_rate in room_rates {
        let call = Set {
            room_rates: vec![room_rate],
            from: FIRST,
            to: FIRST.checked_add(500.days()).unwrap(),
            weekdays: every_day(),
            change: Change {
                price_minor: Some(12_000),
                ..Change::default()
            },
        };
        engine.run(&Caller::System, CallId(id()), call).unwrap();
    }
    engine
}

fn hotel() -> Create {
    let room_type = |place: u128| RoomType {
        id: RoomTypeId(Uuid::from_u128(0x100 + place)),
        code: format!("T{place}"),
        name: Localized::of("en", "Room"),
        description: Localized::default(),
        adults_max: 2,
        heads_max: 3,
        position: 0,
        allowance: u16::try_from(ROOMS_EACH).unwrap(),
    };
    let plan = |place: u128| RatePlan {
        id: RatePlanId(Uuid::from_u128(0x200 + place)),
        code: format!("P{place}"),
        name: Localized::of("en", "Plan"),
        category: RateCategory::Bar,
        board: Board::RoomOnly,
        occupancy: OccupancyPrice {
            adults_included: 2,
            ..OccupancyPrice::default()
        },
        cancellation: CancellationPolicy::default(),
        guarantee: Guarantee::PayAtProperty,
        public: true,
        position: 0,
    };
    Create {
        property: Property {
            id: PropertyId(Uuid::from_u128(1)),
            slug: "bench".to_owned(),
            name: "Bench".to_owned(),
            description: Localized::default(),
            address: String::new(),
            country: "DE".to_owned(),
            email: String::new(),
            phone: String::new(),
            zone: "Europe/Berlin".to_owned(),
            currency: Currency::EUR,
            languages: vec!["en".to_owned()],
            check_in: Time::constant(15, 0, 0, 0),
            check_out: Time::constant(11, 0, 0, 0),
            taxes: Vec::new(),
            house_allowance: u16::MAX,
        },
        room_types: (0..TYPES).map(room_type).collect(),
        rooms: (0..TYPES * 5)
            .map(|place| Room {
                id: RoomId(Uuid::from_u128(0x300 + place)),
                number: format!("{}", 100 + place),
                room_type: RoomTypeId(Uuid::from_u128(0x100 + place % TYPES)),
                floor: String::new(),
                archived: false,
            })
            .collect(),
        rate_plans: (0..PLANS).map(plan).collect(),
        business_date: FIRST,
    }
}

fn sale(place: u64) -> Sell {
    Sell {
        booking: BookingId(id()),
        stay: stay(i64::try_from(place % 365).unwrap(), 2),
        rooms: vec![Wanted {
            room_type: RoomTypeId(Uuid::from_u128(0x100 + u128::from(place) % TYPES)),
            rate_plan: RatePlanId(Uuid::from_u128(0x200)),
            party: couple(),
        }],
        guest: Guest {
            last_name: "Mustermann".to_owned(),
            ..Guest::default()
        },
        known_guest: None,
        source: Source::Desk,
        expected_total: None,
        check_in_to: None,
        notes: String::new(),
    }
}

/// The index of one hotel, made once for all reading benches.
fn index() -> &'static Index {
    static INDEX: OnceLock<Arc<Index>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let engine = open(&folder.path().join("hotel.db"), Limits::default());
        let index = engine.index().unwrap();
        engine.close();
        index
    })
}

#[divan::bench]
fn totals_of_40_room_rates_for_3_nights(bencher: Bencher<'_, '_>) {
    let (index, party, nights) = (index(), couple(), stay(40, 3));
    let mut found = Vec::new();
    bencher.bench_local(|| {
        index.totals(
            black_box(&nights),
            &party,
            false,
            Selling::OnRights,
            now(),
            &mut found,
        );
        assert_eq!(found.len(), 40);
    });
}

#[divan::bench]
fn search_with_40_whole_quotes(bencher: Bencher<'_, '_>) {
    let (index, parties, nights) = (index(), [couple()], stay(40, 3));
    bencher.bench_local(|| {
        index
            .search(
                black_box(&nights),
                &parties,
                false,
                Selling::OnRights,
                now(),
            )
            .unwrap()
    });
}

#[divan::bench]
fn calendar_of_a_year(bencher: Bencher<'_, '_>) {
    let index = index();
    let asked = Calendar {
        from: FIRST,
        to: FIRST.checked_add(365.days()).unwrap(),
        party: couple(),
    };
    bencher.bench_local(|| index.calendar(black_box(&asked), now()).unwrap());
}

/// Seconds that one commit of one small row takes, durable.
fn bare_commit_seconds() -> f64 {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bare.db");
    let mut database = Database::open(
        &path,
        &Key::new([9; 32]),
        Kind::Property,
        Options::default(),
    )
    .unwrap();
    let begun = Instant::now();
    for row in 0..BOOKINGS {
        let write = database.writer.transaction().unwrap();
        meta::set(&write, "row", &row).unwrap();
        write.commit().unwrap();
    }
    begun.elapsed().as_secs_f64() / BOOKINGS as f64
}

/// Seconds a booking takes when each waits for the one before.
fn one_caller_seconds(engine: &Engine) -> f64 {
    let begun = Instant::now();
    for place in 0..BOOKINGS {
        engine
            .run(&Caller::System, CallId(id()), sale(place))
            .unwrap();
    }
    begun.elapsed().as_secs_f64() / BOOKINGS as f64
}

/// Seconds and commits a booking takes when fifty callers book again and again.
fn fifty_callers(engine: &Engine) -> (f64, f64) {
    let commits = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&commits);
    engine.watch(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
    });
    let begun = Instant::now();
    let callers: Vec<_> = (0..50)
        .map(|caller| {
            let engine = engine.clone();
            std::thread::spawn(move || {
                for turn in 0..BOOKINGS / 10 {
                    let (tell, hear) = channel();
                    engine.submit(
                        Caller::System,
                        CallId(id()),
                        sale(caller * 7 + turn),
                        move |answer| {
                            let _ = tell.send(answer);
                        },
                    );
                    hear.recv().unwrap().unwrap();
                }
            })
        })
        .collect();
    for caller in callers {
        caller.join().unwrap();
    }
    let bookings = (50 * (BOOKINGS / 10)) as f64;
    let seconds = begun.elapsed().as_secs_f64() / bookings;
    (seconds, commits.load(Ordering::Relaxed) as f64 / bookings)
}

fn main() {
    divan::main();
    if std::env::args().any(|argument| argument == "--test" || argument == "--list") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let engine = open(&folder.path().join("hotel.db"), Limits::default());
    let bare = bare_commit_seconds();
    let one = one_caller_seconds(&engine);
    let (fifty, commits) = fifty_callers(&engine);
    engine.close();
    println!("bare commit of one row     {:>9.1} µs", bare * 1e6);
    println!(
        "booking, one caller        {:>9.1} µs   {:.0} % of the bare rate (at least 60)",
        one * 1e6,
        bare / one * 100.0
    );
    println!(
        "booking, fifty callers     {:>9.1} µs   {commits:.3} commits a booking (at most 0.100)",
        fifty * 1e6
    );
}
