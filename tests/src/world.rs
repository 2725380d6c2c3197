//! The world.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use jiff::Timestamp;
use keyrack_contract::call::booking::{Booked, Confirm, Sell};
use keyrack_contract::call::hold::{Create as Hold, Wanted};
use keyrack_contract::call::staff::Role;
use keyrack_contract::call::state;
use keyrack_contract::sync::Enrol;
use keyrack_contract::{CallId, Failure};
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::Source;
use keyrack_domain::{
    BookingId, Count, Date, DeviceId, HoldId, Party, PropertyId, RoomTypeId, StaffId, Stay,
};
use keyrack_engine::accounts::Accounts;
use keyrack_engine::index::{Index, Selling};
use keyrack_engine::sync::{DeskLink, HostLink};
use keyrack_engine::{Caller, Clock, Config, Engine, Identity, Limits, Randomness, Side, new_id};
use tempfile::TempDir;

use crate::hotel;
use crate::line::{Bell, Wire};

/// A clock that stands still until a test moves it.
pub struct Hand(AtomicI64);

impl Hand {
    /// A clock that shows this instant.
    #[must_use]
    pub fn at(instant: Timestamp) -> Arc<Self> {
        Arc::new(Self(AtomicI64::new(instant.as_millisecond())))
    }

    /// Moves the clock on.
    pub fn forward(&self, by: Duration) {
        self.0.fetch_add(
            i64::try_from(by.as_millis()).unwrap_or(i64::MAX),
            Ordering::SeqCst,
        );
    }
}

impl Clock for Hand {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// A computer's own clock, which may be wrong by so many seconds.
struct Own {
    right: Arc<Hand>,
    wrong_seconds: AtomicI64,
}

impl Clock for Own {
    fn now(&self) -> Timestamp {
        let wrong = jiff::SignedDuration::from_secs(self.wrong_seconds.load(Ordering::SeqCst));
        self.right
            .now()
            .saturating_add(wrong)
            .unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// Numbers that look random and are the same in every run.
pub struct Seeded(AtomicU64);

impl Seeded {
    /// A source that follows from a seed.
    #[must_use]
    pub fn from(seed: u64) -> Arc<Self> {
        Arc::new(Self(AtomicU64::new(seed)))
    }

    /// The next number (SplitMix64).
    pub fn next(&self) -> u64 {
        let mut z = self
            .0
            .fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst)
            .wrapping_add(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

impl Randomness for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let number = self.next().to_le_bytes();
            chunk
                .iter_mut()
                .zip(number)
                .for_each(|(to, from)| *to = from);
        }
    }
}

/// One desk, and its line where it is up.
pub struct Desk {
    /// Its engine.
    pub engine: Engine,
    own: Arc<Own>,
    line: Mutex<Option<Wire>>,
}

/// A server with a small hotel, and desks that are enrolled with it.
pub struct World {
    /// The server's engine.
    pub server: Engine,
    /// The server's accounts.
    pub accounts: Accounts,
    /// The desks.
    pub desks: Vec<Desk>,
    /// Everybody's clock.
    pub clock: Arc<Hand>,
    /// Everybody's chance.
    pub chance: Arc<Seeded>,
    /// The day the world begins.
    pub today: Date,
    property: PropertyId,
    bell: Arc<Bell>,
    dir: TempDir,
}

/// How long a world may take to come to rest.
const REST: Duration = Duration::from_secs(20);

impl World {
    /// A world with so many desks, doubles and singles. Nobody is connected yet.
    ///
    /// # Errors
    /// When a file cannot be made or a call is refused.
    pub fn new(desks: usize, doubles: u32, singles: u32) -> Result<Self> {
        Self::with_limits(desks, doubles, singles, Limits::default())
    }

    /// The same with other limits.
    ///
    /// # Errors
    /// As [`World::new`].
    pub fn with_limits(desks: usize, doubles: u32, singles: u32, limits: Limits) -> Result<Self> {
        let dir = tempfile::tempdir()?;
        let today = jiff::civil::date(2026, 3, 2);
        let clock = Hand::at("2026-03-02T09:00:00Z".parse()?);
        let chance = Seeded::from(7);
        let bell = Arc::new(Bell::default());
        let key = [9; 32];
        let accounts = Accounts::open(dir.path(), key, clock.clone(), chance.clone())?;
        let create = hotel::hotel(doubles, singles, today);
        let property = create.property.id;
        let path = accounts.add_property("lindenhof", property)?;
        let open = |path, side, identity, clock: Arc<dyn Clock>| {
            let randomness = chance.clone();
            Engine::open(Config {
                path,
                key,
                side,
                identity,
                clock,
                randomness,
                limits: limits.clone(),
            })
        };
        let identity = accounts.identity(property);
        let server = open(path, Side::Server, identity, clock.clone())?;
        let id = |name: u128| CallId(uuid::Uuid::from_u128(name));
        server.run(&Caller::System, id(1), create)?;
        server.run(&Caller::System, id(2), hotel::prices(today))?;
        let mut all = Vec::new();
        for place in 0..desks {
            let seed = [u8::try_from(place + 1)?; 32];
            let fresh = Identity {
                device: DeviceId(uuid::Uuid::nil()),
                seed,
                prefix: String::new(),
                property_key: [0; 32],
            };
            let public_key: String = fresh
                .public_key()
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            let code = accounts.new_enrolment_code("lindenhof", 600)?;
            let enrolled = accounts.enrol(&Enrol {
                code,
                name: format!("Front Desk {}", place + 1),
                public_key,
            })?;
            let property_key = accounts.identity(property).property_key;
            let identity = Identity {
                device: enrolled.device,
                prefix: enrolled.prefix,
                property_key,
                ..fresh
            };
            let own = Arc::new(Own {
                right: Arc::clone(&clock),
                wrong_seconds: AtomicI64::new(0),
            });
            let engine = open(
                dir.path().join(format!("desk{place}.db")),
                Side::Desk,
                identity,
                own.clone(),
            )?;
            all.push(Desk {
                engine,
                own,
                line: Mutex::default(),
            });
        }
        for engine in all.iter().map(|desk| &desk.engine).chain([&server]) {
            let ring = Arc::clone(&bell);
            engine.watch(move |_| ring.ring());
        }
        Ok(Self {
            server,
            accounts,
            desks: all,
            clock,
            chance,
            today,
            property,
            bell,
            dir,
        })
    }

    /// A desk by its place.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "a journey that asks for a desk that is not there is wrong"
    )]
    pub fn desk(&self, place: usize) -> &Engine {
        &self
            .desks
            .get(place)
            .expect("this world has fewer desks")
            .engine
    }

    /// Puts a desk's own clock wrong by so many seconds, ahead or behind.
    pub fn put_clock_wrong(&self, place: usize, seconds: i64) {
        if let Some(desk) = self.desks.get(place) {
            desk.own.wrong_seconds.store(seconds, Ordering::SeqCst);
        }
    }

    /// Connects a desk.
    pub fn connect(&self, place: usize) {
        if let Some(desk) = self.desks.get(place) {
            let devices = Arc::new(self.accounts.clone());
            let wire = Wire::connect(
                &desk.engine,
                self.property,
                &self.server,
                devices,
                self.accounts.identity(self.property).public_key(),
                Arc::clone(&self.bell),
            );
            *desk.line.lock().unwrap_or_else(PoisonError::into_inner) = Some(wire);
        }
    }

    /// Two fresh ends of a line, for a test that moves frames itself.
    #[must_use]
    pub fn ends(&self, place: usize) -> (DeskLink, HostLink) {
        let server_key = self.accounts.identity(self.property).public_key();
        (
            DeskLink::new(self.desk(place).clone(), self.property, server_key),
            HostLink::new(self.server.clone(), Arc::new(self.accounts.clone())),
        )
    }

    /// Cuts a desk off; what was on its way is lost.
    pub fn cut(&self, place: usize) {
        if let Some(desk) = self.desks.get(place) {
            let line = desk
                .line
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take();
            if let Some(line) = line {
                line.cut();
            }
        }
    }

    /// Waits until the condition holds; whatever changes is looked at again.
    ///
    /// # Errors
    /// When the world does not come to it in time.
    pub fn until(&self, what: &str, mut holds: impl FnMut() -> Result<bool>) -> Result<()> {
        let end = Instant::now() + REST;
        loop {
            let seen = self.bell.count();
            if holds()? {
                return Ok(());
            }
            ensure!(Instant::now() < end, "in time: {what}");
            self.bell.wait_past(seen, Duration::from_millis(100));
        }
    }

    /// Waits until every connected desk has sent and received everything, and both ends agree.
    ///
    /// # Errors
    /// When they do not, in time.
    pub fn settle(&self) -> Result<()> {
        let connected: Vec<&Desk> = self
            .desks
            .iter()
            .filter(|desk| {
                desk.line
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .is_some()
            })
            .collect();
        self.until("all is sent and received", || {
            let there = documents(&self.server)?;
            for desk in &connected {
                let state = desk.engine.ask(&Caller::System, &state::Read {})?;
                if !state.waiting.is_empty()
                    || !matches!(state.line, state::Line::Online)
                    || documents(&desk.engine)? != there
                {
                    return Ok(false);
                }
            }
            Ok(true)
        })
    }

    /// A new call id.
    #[must_use]
    pub fn call(&self) -> CallId {
        CallId(self.id())
    }

    /// A new id.
    #[must_use]
    pub fn id(&self) -> uuid::Uuid {
        new_id(self.clock.now(), &*self.chance)
    }

    /// Somebody at the desk.
    #[must_use]
    pub const fn staff() -> Caller {
        Caller::Staff {
            id: StaffId(uuid::Uuid::from_u128(0x57AFF)),
            role: Role::FrontDesk,
        }
    }

    /// So many nights from a day on, counted from today.
    ///
    /// # Errors
    /// For no nights.
    pub fn stay(&self, from: i64, nights: i64) -> Result<Stay> {
        let arrival = self.today.checked_add(jiff::ToSpan::days(from))?;
        Ok(Stay::try_new(
            arrival,
            arrival.checked_add(jiff::ToSpan::days(nights))?,
        )?)
    }

    /// Sells a room at a desk.
    ///
    /// # Errors
    /// What the desk refuses.
    pub fn sell(
        &self,
        place: usize,
        name: &str,
        room_type: RoomTypeId,
        stay: Stay,
    ) -> Result<Booked, Failure> {
        let call = Sell {
            booking: BookingId(self.id()),
            stay,
            rooms: vec![wanted(room_type)],
            guest: guest(name),
            known_guest: None,
            source: Source::Desk,
            expected_total: None,
            check_in_to: None,
            notes: String::new(),
            terms: keyrack_contract::call::booking::Terms::default(),
        };
        self.desk(place).run(&Self::staff(), self.call(), call)
    }

    /// Books a room on the web: a hold, then the booking.
    ///
    /// # Errors
    /// What the server refuses.
    pub fn book(&self, name: &str, room_type: RoomTypeId, stay: Stay) -> Result<Booked, Failure> {
        let hold = HoldId(self.id());
        let create = Hold {
            id: hold,
            stay,
            rooms: vec![wanted(room_type)],
            expected_total: None,
            group: None,
            code: String::new(),
        };
        self.server.run(&Caller::Guest, self.call(), create)?;
        let confirm = Confirm {
            hold,
            booking: BookingId(self.id()),
            guest: guest(name),
            requests: String::new(),
            manage_token_digest: [0; 32],
            marketing_wording: None,
        };
        self.server.run(&Caller::Guest, self.call(), confirm)
    }

    /// Checks that no night is sold beyond what there is, on every replica, and that rebuilt
    /// projections equal the incremental ones.
    ///
    /// # Errors
    /// With what differs.
    pub fn check(&self) -> Result<()> {
        for engine in self
            .desks
            .iter()
            .map(|desk| &desk.engine)
            .chain([&self.server])
        {
            let index = self.resting_index(engine)?;
            let (first, end) = (self.today, self.today.checked_add(jiff::ToSpan::days(90))?);
            let counts = index.breakdown(first, end, Selling::OnCounts, self.clock.now())?;
            for (room_type, nights) in &counts.types {
                // What was sold anyway is told, not prevented; all that was promised still fits.
                let promised = |count: &Count| count.sold - count.oversold;
                if let Some(count) = nights
                    .iter()
                    .find(|count| promised(count) > count.capacity())
                {
                    bail!("{room_type} is oversold: {count:?}");
                }
            }
            let before = engine.projections()?;
            engine.rebuild()?;
            ensure!(
                engine.projections()? == before,
                "rebuilt projections equal the incremental ones"
            );
            ensure!(
                engine.index().as_deref() == Some(&*index),
                "the rebuilt index equals the incremental one"
            );
        }
        Ok(())
    }

    /// The index of an engine, once it equals its rows. What desks and server hand each other of their own
    /// accord after all is settled may still be on its way between the two readings.
    fn resting_index(&self, engine: &Engine) -> Result<Arc<Index>> {
        let mut found = None;
        self.until("the index equals its rows", || {
            let index = engine.index().context("a property")?;
            if engine.index_from_rows()?.as_ref() == Some(&*index) {
                found = Some(index);
            }
            Ok(found.is_some())
        })?;
        found.context("an index")
    }

    /// The folder of the world's files.
    #[must_use]
    pub fn dir(&self) -> &std::path::Path {
        self.dir.path()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        for place in 0..self.desks.len() {
            self.cut(place);
        }
        for desk in &self.desks {
            desk.engine.close();
        }
        self.server.close();
    }
}

fn documents(engine: &Engine) -> Result<(u64, [u8; 32])> {
    Ok(engine.documents()?)
}

fn wanted(room_type: RoomTypeId) -> Wanted {
    Wanted {
        room_type,
        rate_plan: hotel::FLEX,
        party: party(1),
        services: Vec::new(),
    }
}

#[expect(clippy::expect_used, reason = "one adult is a party")]
fn party(adults: u8) -> Party {
    Party::try_new(adults, Vec::new()).expect("a party")
}

fn guest(name: &str) -> Guest {
    Guest {
        first_name: "Test".to_owned(),
        last_name: name.to_owned(),
        language: "en".to_owned(),
        ..Guest::default()
    }
}
