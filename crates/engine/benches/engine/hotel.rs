//! The hotels that the figures are of, and what they run on.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use keyrack_contract::CallId;
use keyrack_contract::call::booking::Sell;
use keyrack_contract::call::hold::Wanted;
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
use keyrack_engine::{Caller, Clock, Config, Do, Engine, Identity, Limits, Randomness, Side};
use uuid::Uuid;

/// The first day of every hotel, and its business date.
pub const FIRST: Date = date(2026, 3, 2);

/// What a hotel has.
pub struct Shape {
    pub types: u128,
    pub plans: u128,
    pub rooms: u128,
    /// Rooms of each type that may be sold beyond those that are there, and of the whole house.
    pub allowance: u16,
}

/// The hotel that sells: forty room-rates, and rooms enough that every walk-in of a run gets one of
/// its own.
pub const SELLING: Shape = Shape {
    types: 8,
    plans: 5,
    rooms: 320,
    allowance: 600,
};

/// The large house that is looked at.
pub const LARGE: Shape = Shape {
    types: 5,
    plans: 1,
    rooms: 200,
    allowance: 0,
};

/// A clock that starts at [`now`] and runs on, whatever is opened again: ids are sorted by age, and
/// where rows lie follows from it.
struct Running;

impl Clock for Running {
    fn now(&self) -> Timestamp {
        static BEGUN: OnceLock<Instant> = OnceLock::new();
        let run = BEGUN.get_or_init(Instant::now).elapsed().as_nanos();
        now()
            .checked_add(i64::try_from(run).unwrap().nanoseconds())
            .unwrap()
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

pub fn now() -> Timestamp {
    "2026-03-02T11:00:00Z".parse().unwrap()
}

pub fn id() -> Uuid {
    static NEXT: AtomicU64 = AtomicU64::new(1 << 40);
    Uuid::from_u128(u128::from(NEXT.fetch_add(1, Ordering::Relaxed)) << 20)
}

/// A date so many days after the first.
pub fn day(offset: i64) -> Date {
    FIRST.checked_add(offset.days()).unwrap()
}

pub fn stay(from: i64, nights: i64) -> Stay {
    Stay::try_new(day(from), day(from + nights)).unwrap()
}

pub fn couple() -> Party {
    Party::try_new(2, Vec::new()).unwrap()
}

/// How an engine of the bench hotel is opened.
pub fn config(path: &std::path::Path, side: Side, device: u128, limits: Limits) -> Config {
    Config {
        path: path.to_owned(),
        key: [9; 32],
        side,
        identity: Identity {
            device: DeviceId(Uuid::from_u128(device)),
            seed: [u8::try_from(device).unwrap(); 32],
            prefix: format!("B{device}"),
            property_key: [3; 32],
        },
        clock: Arc::new(Running),
        // Each opening goes on elsewhere: an id must never come twice.
        randomness: Arc::new(Count(AtomicU64::new(id().as_u128() as u64))),
        limits,
    }
}

/// A server's engine with this hotel, priced for a year and a half.
pub fn open(path: &std::path::Path, shape: &Shape, limits: Limits) -> Engine {
    let engine = Engine::open(config(path, Side::Server, 7, limits)).unwrap();
    engine
        .run(&Caller::System, CallId(id()), hotel(shape))
        .unwrap();
    for place in 0..shape.types * shape.plans {
        let call = Set {
            room_rates: vec![(kind(place % shape.types), plan(place / shape.types))],
            from: FIRST,
            to: day(500),
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

/// Runs calls in order, many to a commit, and answers their replies.
pub fn all<C: Do>(engine: &Engine, calls: Vec<C>) -> Vec<C::Reply> {
    /// Calls that wait for one commit.
    const FLIGHT: usize = 256;
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

pub fn kind(place: u128) -> RoomTypeId {
    RoomTypeId(Uuid::from_u128(0x100 + place))
}

pub fn plan(place: u128) -> RatePlanId {
    RatePlanId(Uuid::from_u128(0x200 + place))
}

/// A room, which is of the type `place % types`.
pub fn room(place: u128) -> RoomId {
    RoomId(Uuid::from_u128(0x1000 + place))
}

pub fn hotel(shape: &Shape) -> Create {
    let room_type = |place: u128| RoomType {
        id: kind(place),
        code: format!("T{place}"),
        name: Localized::of("en", "Room"),
        description: Localized::default(),
        adults_max: 2,
        heads_max: 3,
        position: 0,
        allowance: shape.allowance,
        allowances: keyrack_domain::property::Allowances::default(),
        made_of: Vec::new(),
        sold_by: keyrack_domain::property::SoldBy::Room,
    };
    let rate_plan = |place: u128| RatePlan {
        id: plan(place),
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
        archived: false,
        modifiers: keyrack_domain::rate::Modifiers::default(),
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
            house_allowance: if shape.allowance > 0 { u16::MAX } else { 0 },
            policies: Vec::new(),
            exchange: Vec::new(),
        },
        room_types: (0..shape.types).map(room_type).collect(),
        rooms: (0..shape.rooms)
            .map(|place| Room {
                id: room(place),
                number: format!("{}", 100 + place),
                room_type: kind(place % shape.types),
                floor: String::new(),
                archived: false,
                members: Vec::new(),
            })
            .collect(),
        rate_plans: (0..shape.plans).map(rate_plan).collect(),
        business_date: FIRST,
    }
}

pub fn sale(place: u64) -> Sell {
    Sell {
        booking: BookingId(id()),
        stay: stay(i64::try_from(place % 365).unwrap(), 2),
        rooms: vec![Wanted {
            room_type: kind(u128::from(place) % SELLING.types),
            rate_plan: plan(0),
            party: couple(),
            services: Vec::new(),
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
        terms: keyrack_contract::call::booking::Terms::default(),
    }
}
