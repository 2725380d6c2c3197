//! How long a window of the tape chart takes, with 200 rooms and 20,000 bookings in the house.
//!
//! `cargo bench -p keyrack-engine --bench chart`. It prints medians and worst cases of the whole call,
//! from its JSON to the JSON of its answer, and how large the answer is.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    clippy::disallowed_methods,
    reason = "figures, not money; a bench may stop at the first surprise and look at a clock"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::sync_channel;
use std::time::Instant;

use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use keyrack_contract::CallId;
use keyrack_contract::call::booking::Sell;
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::property::Create;
use keyrack_contract::call::rate::{Change, Set, every_day};
use keyrack_contract::call::reservation::Assign;
use keyrack_domain::guest::Guest;
use keyrack_domain::policy::{CancellationPolicy, Guarantee};
use keyrack_domain::property::{Property, Room, RoomType};
use keyrack_domain::rate::{Board, OccupancyPrice, RateCategory, RatePlan};
use keyrack_domain::reservation::Source;
use keyrack_domain::{
    BookingId, Currency, Date, DeviceId, Localized, Party, PropertyId, RatePlanId, ReservationId,
    RoomId, RoomTypeId, Stay, Time,
};
use keyrack_engine::{Caller, Clock, Config, Do, Engine, Identity, Limits, Randomness, Side};
use uuid::Uuid;

const ROOMS: u128 = 200;
const TYPES: u128 = 5;
const BOOKINGS: usize = 20_000;
const FIRST: Date = date(2026, 3, 2);
/// Rooms are given to stays that begin within so many days.
const ASSIGNED_DAYS: i64 = 120;
/// Calls that wait for one commit.
const FLIGHT: usize = 256;
const RUNS: usize = 200;

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

fn id() -> Uuid {
    static NEXT: AtomicU64 = AtomicU64::new(1 << 40);
    Uuid::from_u128(u128::from(NEXT.fetch_add(1, Ordering::Relaxed)) << 20)
}

fn day(offset: i64) -> Date {
    FIRST.checked_add(offset.days()).unwrap()
}

fn kind_of(room: u128) -> u128 {
    room / (ROOMS / TYPES)
}

/// Runs calls in order, many to a commit, and answers their replies.
fn all<C: Do>(engine: &Engine, calls: Vec<C>) -> Vec<C::Reply> {
    let mut replies = Vec::with_capacity(calls.len());
    let mut calls = calls.into_iter().peekable();
    while calls.peek().is_some() {
        let (tell, hear) = sync_channel(FLIGHT);
        let mut sent = 0;
        for (place, call) in calls.by_ref().take(FLIGHT).enumerate() {
            let tell = tell.clone();
            engine.submit(Caller::System, CallId(id()), call, move |answer| {
                tell.send((place, answer)).unwrap();
            });
            sent += 1;
        }
        let mut some: Vec<_> = (0..sent).map(|_| hear.recv().unwrap()).collect();
        some.sort_by_key(|(place, _)| *place);
        replies.extend(some.into_iter().map(|(_, answer)| answer.unwrap()));
    }
    replies
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
        allowance: 0,
        allowances: keyrack_domain::property::Allowances::default(),
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
            house_allowance: 0,
        },
        room_types: (0..TYPES).map(room_type).collect(),
        rooms: (0..ROOMS)
            .map(|place| Room {
                id: RoomId(Uuid::from_u128(0x300 + place)),
                number: format!("{}", 100 + place),
                room_type: RoomTypeId(Uuid::from_u128(0x100 + kind_of(place))),
                floor: String::new(),
                archived: false,
            })
            .collect(),
        rate_plans: vec![RatePlan {
            id: RatePlanId(Uuid::from_u128(0x200)),
            code: "FLEX".to_owned(),
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
            archived: false,
        }],
        business_date: FIRST,
    }
}

fn fill(engine: &Engine) {
    let create = hotel();
    let types: Vec<_> = create.room_types.iter().map(|kind| kind.id).collect();
    engine.run(&Caller::System, CallId(id()), create).unwrap();
    let prices = Set {
        room_rates: types
            .into_iter()
            .map(|kind| (kind, RatePlanId(Uuid::from_u128(0x200))))
            .collect(),
        from: FIRST,
        to: day(500),
        weekdays: every_day(),
        change: Change {
            price_minor: Some(12_000),
            ..Change::default()
        },
    };
    engine.run(&Caller::System, CallId(id()), prices).unwrap();
    // Each room is full, night after night, with stays of two to five nights and a gap here and there.
    let mut sales = Vec::with_capacity(BOOKINGS);
    let mut begins: Vec<i64> = (0..ROOMS)
        .map(|room| i64::try_from(room % 4).unwrap())
        .collect();
    let mut places = Vec::with_capacity(BOOKINGS);
    'filling: for turn in 0_i64.. {
        for room in 0..ROOMS {
            if sales.len() == BOOKINGS {
                break 'filling;
            }
            let at = &mut begins[usize::try_from(room).unwrap()];
            let nights = 2 + (turn + i64::try_from(room).unwrap() * 7) % 4;
            let stay = Stay::try_new(day(*at), day(*at + nights)).unwrap();
            places.push((room, *at));
            *at += nights + i64::from(turn % 5 == 0);
            sales.push(Sell {
                booking: BookingId(id()),
                stay,
                rooms: vec![Wanted {
                    room_type: RoomTypeId(Uuid::from_u128(0x100 + kind_of(room))),
                    rate_plan: RatePlanId(Uuid::from_u128(0x200)),
                    party: Party::try_new(2, Vec::new()).unwrap(),
                }],
                guest: Guest {
                    first_name: "Erika".to_owned(),
                    last_name: format!("Mustermann-{turn}"),
                    ..Guest::default()
                },
                known_guest: None,
                source: Source::Desk,
                expected_total: None,
                check_in_to: None,
                notes: String::new(),
            });
        }
    }
    let booked = all(engine, sales);
    let ids: Vec<ReservationId> = booked.iter().map(|booked| booked.reservations[0]).collect();
    let assigned = ids
        .into_iter()
        .zip(places)
        .filter(|(_, (_, begins))| *begins < ASSIGNED_DAYS);
    let calls = assigned.map(|(id, (room, _))| Assign {
        id,
        room: Some(RoomId(Uuid::from_u128(0x300 + room))),
        from: None,
    });
    all(engine, calls.collect());
}

fn main() {
    if std::env::args().any(|argument| argument == "--test" || argument == "--list") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let engine = Engine::open(Config {
        path: folder.path().join("hotel.db"),
        key: [9; 32],
        side: Side::Server,
        identity: Identity {
            device: DeviceId(Uuid::from_u128(7)),
            seed: [5; 32],
            prefix: "B1".to_owned(),
            property_key: [3; 32],
        },
        clock: Arc::new(Now("2026-03-02T11:00:00Z".parse().unwrap())),
        randomness: Arc::new(Count(AtomicU64::new(1))),
        limits: Limits::default(),
    })
    .unwrap();
    let begun = Instant::now();
    fill(&engine);
    println!("filled in {:.1} s", begun.elapsed().as_secs_f64());
    for nights in [14, 30, 58, 92] {
        let mut times = Vec::with_capacity(RUNS);
        let mut bytes = 0;
        for run in 0..RUNS {
            let from = day(i64::try_from(run % 30).unwrap());
            let body = format!(r#"{{"from":"{from}","nights":{nights}}}"#);
            let begun = Instant::now();
            let answer = engine
                .dispatch(&Caller::System, "chart.read", None, body.as_bytes())
                .unwrap();
            times.push(begun.elapsed().as_secs_f64() * 1e3);
            bytes = answer.len();
        }
        times.sort_by(f64::total_cmp);
        println!(
            "chart.read, {nights:>2} nights   median {:>6.2} ms   p99 {:>6.2} ms   {:>4} kB",
            times[RUNS / 2],
            times[RUNS * 99 / 100],
            bytes / 1_000
        );
    }
    engine.close();
}
