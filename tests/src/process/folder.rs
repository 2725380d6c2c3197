//! A server's data folder with the small hotel in it, made without starting the program.

use std::path::Path;

use anyhow::{Context, Result};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use keyrack_contract::CallId;
use keyrack_contract::call::staff::{Put, Role};
use keyrack_domain::StaffId;
use keyrack_engine::{Caller, Clock, Engine, Limits, Side};
use keyrack_server::{Opening, SystemClock};
use tempfile::TempDir;
use uuid::Uuid;

use super::program::nothing_starts;
use super::sound;
use crate::hotel;

/// Who works at the small hotel.
pub const STAFF: &str = "anna";
/// Who may sign in to clean, with the same password.
pub const CLEANER: &str = "mira";
/// What she types.
pub const PASSWORD: &str = "keyrack demo";
/// The small hotel's name in addresses.
const SLUG: &str = "lindenhof";

/// Today where the small hotel stands. The real programs go by the real clock.
#[must_use]
pub fn today() -> Date {
    SystemClock
        .now()
        .to_zoned(TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC))
        .date()
}

/// A folder that vanishes with its test.
pub struct ServerFolder(TempDir);

impl ServerFolder {
    /// A hotel with so many doubles and singles, prices, one manager, and somebody who cleans.
    ///
    /// # Errors
    /// When a file cannot be made or a call is refused.
    pub fn with_hotel(doubles: u32, singles: u32) -> Result<Self> {
        Self::with_hotel_and_limits(doubles, singles, Limits::default())
    }

    /// The same, made by an engine with these limits.
    ///
    /// # Errors
    /// When a file cannot be made or a call is refused.
    pub fn with_hotel_and_limits(doubles: u32, singles: u32, limits: Limits) -> Result<Self> {
        let folder = Self(tempfile::tempdir()?);
        let _alone = nothing_starts();
        let create = hotel::hotel(doubles, singles, today());
        let (_, _, accounts) = folder.opening().accounts()?;
        accounts.add_property(SLUG, create.property.id)?;
        drop(accounts);
        let opening = Opening {
            limits,
            ..folder.opening()
        };
        let server = opening.open()?;
        let engine = &server
            .hotel(SLUG)
            .context("the hotel was just added")?
            .engine;
        let id = |number| CallId(Uuid::from_u128(number));
        engine.run(&Caller::System, id(1), create)?;
        engine.run(&Caller::System, id(2), hotel::prices(today()))?;
        let anna = Put {
            id: StaffId(Uuid::from_u128(0xA77A)),
            name: STAFF.to_owned(),
            role: Role::Manager,
            password: PASSWORD.to_owned(),
        };
        engine.run(&Caller::System, id(3), anna)?;
        let mira = Put {
            id: StaffId(Uuid::from_u128(0x317A)),
            name: CLEANER.to_owned(),
            role: Role::Housekeeping,
            password: PASSWORD.to_owned(),
        };
        engine.run(&Caller::System, id(4), mira)?;
        server.close();
        Ok(folder)
    }

    /// Does something with the small hotel's engine, while no program has the folder open.
    ///
    /// # Errors
    /// When the folder does not open, or what `work` fails with.
    pub fn with_engine<T>(&self, work: impl FnOnce(&Engine) -> Result<T>) -> Result<T> {
        let _alone = nothing_starts();
        let server = self.opening().open()?;
        let done = work(&server.hotel(SLUG).context("no hotel")?.engine);
        server.close();
        done
    }

    /// An empty folder.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn empty() -> Result<Self> {
        Ok(Self(tempfile::tempdir()?))
    }

    /// Checks the small hotel's file, once no server has it open: SQLite finds no fault, and every
    /// projection is what its documents make it.
    ///
    /// # Errors
    /// With what is wrong.
    pub fn check(&self) -> Result<()> {
        let property = hotel::hotel(1, 1, today()).property.id;
        let alone = nothing_starts();
        let (_, secret, accounts) = self.opening().accounts()?;
        let material = [secret.as_slice(), property.as_bytes()].concat();
        let key = blake3::derive_key("keyrack-server 2026-11 property", &material);
        let path = self.path().join(format!("{SLUG}.db"));
        let identity = accounts.identity(property);
        drop((accounts, alone));
        sound::check(&path, &key, Side::Server, identity)
    }

    fn opening(&self) -> Opening {
        Opening::at(self.path())
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.0.path()
    }
}
