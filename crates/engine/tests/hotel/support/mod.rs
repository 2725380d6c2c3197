//! A property in a folder that vanishes, a clock moved by hand, chance that repeats.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "each test file uses its part of it"
)]

use std::sync::{Arc, Mutex};

use jiff::civil::{Date, Time, date};
use jiff::{SignedDuration, Timestamp};
use keyrack_contract::call::booking::{Booked, Confirm, Sell};
use keyrack_contract::call::hold::{self, Hold, Wanted};
use keyrack_contract::call::offer::{Breakdown, Counts};
use keyrack_contract::call::property::Create;
use keyrack_contract::call::rate::{Change, Set, every_day};
use keyrack_contract::call::reservation;
use keyrack_contract::call::staff::Role;
use keyrack_contract::view::ReservationView;
use keyrack_contract::{CallId, Code, Failure};
use keyrack_domain::guest::Guest;
use keyrack_domain::policy::{CancellationPolicy, Fee, Guarantee, Tier};
use keyrack_domain::property::{Property, Room, RoomType};
use keyrack_domain::rate::{Board, ChildBand, OccupancyPrice, RateCategory, RatePlan};
use keyrack_domain::reservation::Source;
use keyrack_domain::tax::{CityTaxForm, Tax};
use keyrack_domain::{
    BookingId, Count, Currency, DeviceId, HoldId, Localized, Money, Party, PropertyId, RatePlanId,
    ReservationId, RoomId, RoomTypeId, StaffId, Stay,
};
use keyrack_engine::{Caller, Clock, Config, Do, Engine, Identity, Limits, Randomness, Side};
use uuid::Uuid;

/// The first business date of every test.
pub const FIRST: Date = date(2026, 3, 2);

/// A clock that stands still until it is moved.
pub struct HandClock(Mutex<Timestamp>);

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

impl HandClock {
    pub fn set(&self, now: Timestamp) {
        *self.0.lock().unwrap() = now;
    }

    pub fn forward(&self, seconds: i64) {
        let mut now = self.0.lock().unwrap();
        *now += SignedDuration::from_secs(seconds);
    }
}

/// SplitMix64 behind a lock.
pub struct Dice(Mutex<u64>);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }

    pub fn roll(&self) -> u64 {
        let mut state = self.0.lock().unwrap();
        *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = *state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&self, end: u64) -> u64 {
        self.roll() % end
    }

    pub fn pick<'a, T>(&self, of: &'a [T]) -> &'a T {
        &of[usize::try_from(self.below(of.len() as u64)).unwrap()]
    }
}

impl Randomness for Dice {
    fn fill(&self, bytes: &mut [u8]) {
        for part in bytes.chunks_mut(8) {
            let roll = self.roll().to_le_bytes();
            part.copy_from_slice(&roll[..part.len()]);
        }
    }
}

/// An engine with its folder, clock and chance.
pub struct House {
    pub engine: Engine,
    pub clock: Arc<HandClock>,
    pub dice: Arc<Dice>,
    pub config: Config,
    pub folder: tempfile::TempDir,
}

pub const DOUBLE: usize = 0;
pub const FAMILY: usize = 1;
pub const FLEX: usize = 0;
pub const FIXED: usize = 1;

impl House {
    /// A file without a property.
    pub fn bare(side: Side, limits: Limits) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let noon = "2026-03-02T11:00:00Z".parse().unwrap();
        let clock = Arc::new(HandClock(Mutex::new(noon)));
        // Two houses of one test draw ids of their own.
        let dice = Arc::new(Dice::new(match side {
            Side::Server => 7,
            Side::Desk => 11,
        }));
        let config = Config {
            path: folder.path().join("hotel.db"),
            key: [9; 32],
            side,
            identity: Identity {
                device: DeviceId(Uuid::from_u128(0xA7)),
                seed: [5; 32],
                prefix: "A7".to_owned(),
                property_key: [3; 32],
            },
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            randomness: Arc::clone(&dice) as Arc<dyn Randomness>,
            limits,
        };
        let engine = Engine::open(config.clone()).unwrap();
        Self {
            engine,
            clock,
            dice,
            config,
            folder,
        }
    }

    /// A server's property with so many double and family rooms, priced for a year.
    pub fn with(doubles: u16, families: u16) -> Self {
        Self::with_limits(doubles, families, Limits::default())
    }

    pub fn with_limits(doubles: u16, families: u16, limits: Limits) -> Self {
        let house = Self::bare(Side::Server, limits);
        house.system(property(doubles, families)).unwrap();
        for (kind, minor) in [(DOUBLE, 12_000), (FAMILY, 18_000)] {
            for (plan, off) in [(FLEX, 0), (FIXED, 1_500)] {
                house
                    .system(Set {
                        room_rates: vec![(room_type(kind), rate_plan(plan))],
                        from: FIRST,
                        to: date(2027, 3, 2),
                        weekdays: every_day(),
                        change: Change {
                            price_minor: Some(minor - off),
                            ..Change::default()
                        },
                    })
                    .unwrap();
            }
        }
        house
    }

    /// Closes the engine and opens the same file again.
    pub fn reopen(&mut self) {
        self.shut();
        self.engine = Engine::open(self.config.clone()).unwrap();
    }

    /// Closes the engine and lets go of its file; another, empty one stands in its place.
    pub fn shut(&mut self) {
        let mut spare = self.config.clone();
        spare.path = self.folder.path().join(format!("{}.db", self.id()));
        let old = std::mem::replace(&mut self.engine, Engine::open(spare).unwrap());
        old.close();
    }

    pub fn id(&self) -> Uuid {
        let mut bytes = [0; 16];
        self.dice.fill(&mut bytes);
        Uuid::from_bytes(bytes)
    }

    pub fn call_id(&self) -> CallId {
        CallId(self.id())
    }

    /// Runs a call as the shell.
    pub fn system<C: Do>(&self, call: C) -> Result<C::Reply, Failure> {
        self.engine.run(&Caller::System, self.call_id(), call)
    }

    /// Runs a call as the front desk.
    pub fn desk<C: Do>(&self, call: C) -> Result<C::Reply, Failure> {
        self.engine.run(&ben(), self.call_id(), call)
    }

    /// Runs a call as a guest on the web.
    pub fn guest<C: Do>(&self, call: C) -> Result<C::Reply, Failure> {
        self.engine.run(&Caller::Guest, self.call_id(), call)
    }

    /// A sale of one room for two adults.
    pub fn sale(&self, kind: usize, stay: Stay) -> Sell {
        Sell {
            booking: BookingId(self.id()),
            stay,
            rooms: vec![wanted(kind, FLEX, couple())],
            guest: erika(),
            known_guest: None,
            source: Source::Desk,
            expected_total: None,
            check_in_to: None,
            notes: String::new(),
            terms: keyrack_contract::call::booking::Terms::default(),
        }
    }

    /// Sells one room and answers with its reservation.
    pub fn sell(&self, kind: usize, stay: Stay) -> Result<ReservationId, Failure> {
        let booked = self.desk(self.sale(kind, stay))?;
        Ok(booked.reservations[0])
    }

    pub fn hold_call(&self, kind: usize, stay: Stay) -> hold::Create {
        hold::Create {
            id: HoldId(self.id()),
            stay,
            rooms: vec![wanted(kind, FLEX, couple())],
            expected_total: None,
            group: None,
            code: String::new(),
        }
    }

    pub fn hold(&self, kind: usize, stay: Stay) -> Result<Hold, Failure> {
        self.guest(self.hold_call(kind, stay))
    }

    pub fn confirm_call(&self, hold: HoldId) -> Confirm {
        Confirm {
            hold,
            booking: BookingId(self.id()),
            guest: erika(),
            requests: "A quiet room".to_owned(),
            manage_token_digest: [1; 32],
            marketing_wording: None,
        }
    }

    pub fn confirm(&self, hold: HoldId) -> Result<Booked, Failure> {
        self.guest(self.confirm_call(hold))
    }

    pub fn read(&self, id: ReservationId) -> ReservationView {
        self.engine.ask(&ben(), &reservation::Read { id }).unwrap()
    }

    pub fn count(&self, kind: usize, night: Date) -> Count {
        let Breakdown { types, .. } = self
            .engine
            .ask(
                &ben(),
                &Counts {
                    from: night,
                    to: night.tomorrow().unwrap(),
                },
            )
            .unwrap();
        types
            .into_iter()
            .find(|(id, _)| *id == room_type(kind))
            .unwrap()
            .1[0]
    }

    /// Rooms left, as a guest's search says; 0 where nothing is offered.
    pub fn left(&self, kind: usize, stay: Stay) -> u32 {
        let index = self.engine.index().unwrap();
        index.rooms_left(
            room_type(kind),
            &stay,
            keyrack_engine::index::Selling::OnRights,
            self.clock.now(),
        )
    }

    /// The refusal comes with this code and nothing has changed: no row, no count, no right.
    #[track_caller]
    pub fn refused<T: std::fmt::Debug>(
        &self,
        code: Code,
        call: impl FnOnce() -> Result<T, Failure>,
    ) {
        let rows = self.engine.projections().unwrap();
        let index = self.engine.index();
        let failure = call().unwrap_err();
        assert_eq!(failure.code, code, "{failure:?}");
        assert_eq!(
            self.engine.projections().unwrap(),
            rows,
            "rows changed after {code:?}"
        );
        assert!(
            self.engine.index() == index,
            "counts changed after {code:?}"
        );
        self.sound();
    }

    /// What memory says is what the rows say.
    #[track_caller]
    pub fn sound(&self) {
        let memory = self.engine.index();
        let rows = self.engine.index_from_rows().unwrap();
        assert!(
            memory.as_deref() == rows.as_ref(),
            "the index in memory is another than the one from the rows"
        );
    }

    /// Rebuilt projections are the same as those moved on step by step.
    #[track_caller]
    pub fn rebuilt_is_the_same(&self) {
        self.sound();
        let (rows, index) = (self.engine.projections().unwrap(), self.engine.index());
        self.engine.rebuild().unwrap();
        assert_eq!(self.engine.projections().unwrap(), rows);
        assert!(self.engine.index() == index, "the rebuilt index differs");
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.engine.close();
    }
}

pub fn ben() -> Caller {
    Caller::Staff {
        id: StaffId(Uuid::from_u128(2)),
        role: Role::FrontDesk,
    }
}

pub fn anna() -> Caller {
    Caller::Staff {
        id: StaffId(Uuid::from_u128(1)),
        role: Role::Manager,
    }
}

pub fn erika() -> Guest {
    Guest {
        first_name: "Erika".to_owned(),
        last_name: "Mustermann".to_owned(),
        email: "erika@example.org".to_owned(),
        ..Guest::default()
    }
}

pub fn couple() -> Party {
    Party::try_new(2, Vec::new()).unwrap()
}

pub fn wanted(kind: usize, plan: usize, party: Party) -> Wanted {
    Wanted {
        room_type: room_type(kind),
        rate_plan: rate_plan(plan),
        party,
        services: Vec::new(),
    }
}

/// So many nights, beginning so many days after the first business date.
pub fn stay(from: i64, nights: i64) -> Stay {
    Stay::try_new(day(from), day(from + nights)).unwrap()
}

pub fn day(offset: i64) -> Date {
    FIRST.checked_add(jiff::ToSpan::days(offset)).unwrap()
}

pub fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

pub fn room_type(kind: usize) -> RoomTypeId {
    RoomTypeId(Uuid::from_u128(0x100 + kind as u128))
}

pub fn rate_plan(plan: usize) -> RatePlanId {
    RatePlanId(Uuid::from_u128(0x200 + plan as u128))
}

/// Rooms are numbered from 0: the doubles first, then the families.
pub fn room(place: u16) -> RoomId {
    RoomId(Uuid::from_u128(0x300 + u128::from(place)))
}

/// A hotel in Berlin with VAT inside the price and city tax on top.
pub fn property(doubles: u16, families: u16) -> Create {
    let kind = |place: usize, code: &str, adults_max, heads_max| RoomType {
        id: room_type(place),
        code: code.to_owned(),
        name: Localized::of("en", code),
        description: Localized::default(),
        adults_max,
        heads_max,
        position: u16::try_from(place).unwrap(),
        allowance: 0,
        allowances: keyrack_domain::property::Allowances::default(),
        made_of: Vec::new(),
        sold_by: keyrack_domain::property::SoldBy::Room,
    };
    let tier = |days_before, hour, fee| Tier {
        days_before,
        at: Time::constant(hour, 0, 0, 0),
        fee,
        ..Tier::default()
    };
    let plan = |place: usize, code: &str, category, tiers| RatePlan {
        id: rate_plan(place),
        code: code.to_owned(),
        name: Localized::of("en", code),
        category,
        board: Board::RoomOnly,
        occupancy: OccupancyPrice {
            adults_included: 2,
            extra_adult_minor: 3_000,
            fewer_adult_minor: 1_000,
            children: vec![ChildBand {
                below_age: 6,
                minor: 0,
            }],
        },
        cancellation: CancellationPolicy {
            tiers,
            ..CancellationPolicy::default()
        },
        guarantee: Guarantee::PayAtProperty,
        public: true,
        position: u16::try_from(place).unwrap(),
        archived: false,
        modifiers: keyrack_domain::rate::Modifiers::default(),
    };
    Create {
        property: Property {
            id: PropertyId(Uuid::from_u128(1)),
            slug: "house".to_owned(),
            name: "The House".to_owned(),
            description: Localized::default(),
            address: "Hausgasse 1, Berlin".to_owned(),
            country: "DE".to_owned(),
            email: String::new(),
            phone: String::new(),
            zone: "Europe/Berlin".to_owned(),
            currency: Currency::EUR,
            languages: vec!["en".to_owned()],
            check_in: Time::constant(15, 0, 0, 0),
            check_out: Time::constant(11, 0, 0, 0),
            taxes: vec![
                Tax::vat(700, true),
                Tax::City {
                    form: CityTaxForm::PerPersonNight(275),
                    exempt_below_age: 18,
                    nights_max: Some(21),
                    business_exempt: false,
                    season: None,
                    valid_from: None,
                    name: String::new(),
                },
            ],
            house_allowance: 0,
            policies: Vec::new(),
            exchange: Vec::new(),
        },
        room_types: vec![kind(DOUBLE, "DBL", 2, 3), kind(FAMILY, "FAM", 4, 5)],
        rooms: (0..doubles + families)
            .map(|place| Room {
                id: room(place),
                number: format!("{}", 101 + place),
                room_type: room_type(if place < doubles { DOUBLE } else { FAMILY }),
                floor: "1".to_owned(),
                archived: false,
                members: Vec::new(),
            })
            .collect(),
        rate_plans: vec![
            plan(
                FLEX,
                "FLEX",
                RateCategory::Bar,
                vec![
                    tier(Some(1), 18, Fee::Nights(1)),
                    tier(Some(0), 18, Fee::BasisPoints(9_000)),
                ],
            ),
            plan(
                FIXED,
                "FIXED",
                RateCategory::NonRefundable,
                vec![tier(None, 0, Fee::Full)],
            ),
        ],
        business_date: FIRST,
    }
}
