//! The hotel that the figures are of.

use std::sync::atomic::{AtomicU64, Ordering};
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
use keyrack_engine::{Caller, Clock, Config, Engine, Identity, Limits, Randomness, Side};
use uuid::Uuid;

/// Room-rates of the bench hotel: eight types under five plans.
const TYPES: u128 = 8;
const PLANS: u128 = 5;
const ROOMS_EACH: u128 = 600;
pub const FIRST: Date = date(2026, 3, 2);
/// Rooms of the bench hotel: enough that every walk-in of a run gets one of its own.
pub const ROOMS: u128 = 320;

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

pub fn stay(from: i64, nights: i64) -> Stay {
    let day = |offset: i64| FIRST.checked_add(offset.days()).unwrap();
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

/// A server's engine with 40 room-rates, priced for a year and a half.
pub fn open(path: &std::path::Path, limits: Limits) -> Engine {
    let engine = Engine::open(config(path, Side::Server, 7, limits)).unwrap();
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

/// A room of the type `place % TYPES`.
pub fn room(place: u128) -> RoomId {
    RoomId(Uuid::from_u128(0x1000 + place))
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
        allowances: keyrack_domain::property::Allowances::default(),
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
        archived: false,
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
        rooms: (0..ROOMS)
            .map(|place| Room {
                id: room(place),
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

pub fn sale(place: u64) -> Sell {
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
