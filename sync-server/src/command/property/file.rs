//! What a hotel is and sells, as its owner writes it down: `hotel.toml`. Amounts are texts, so that no
//! float comes near them.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use clap::Args;
use figment::Figment;
use figment::providers::{Format, Serialized, Toml};
use jiff::civil::{Date, Time};
use keyrack_domain::Localized;
use keyrack_domain::rate::{Board, RateCategory};
use keyrack_domain::tax::{Season, VatClass};
use serde::{Deserialize, Serialize};

/// What can be said on the command line instead of in the file.
#[derive(Args, Serialize)]
pub struct Said {
    /// The hotel's short name in addresses.
    #[arg(long)]
    #[serde(skip_serializing_if = "Option::is_none")]
    slug: Option<String>,
    /// The name on the door.
    #[arg(long)]
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// IANA time zone: Europe/Berlin.
    #[arg(long, value_name = "ZONE")]
    #[serde(skip_serializing_if = "Option::is_none")]
    time_zone: Option<String>,
    /// ISO 4217 code of every price: EUR.
    #[arg(long, value_name = "CODE")]
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    /// Where guests write to, and who mails come from.
    #[arg(long, value_name = "ADDRESS")]
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
}

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hotel {
    pub(super) slug: String,
    pub(super) name: String,
    pub(super) time_zone: String,
    pub(super) currency: String,
    #[serde(default)]
    pub(super) description: Localized,
    #[serde(default)]
    pub(super) address: String,
    #[serde(default)]
    pub(super) country: String,
    #[serde(default)]
    pub(super) email: String,
    #[serde(default)]
    pub(super) phone: String,
    #[serde(default)]
    pub(super) languages: Vec<String>,
    #[serde(default = "check_in")]
    pub(super) check_in: Time,
    #[serde(default = "check_out")]
    pub(super) check_out: Time,
    #[serde(default)]
    pub(super) taxes: Vec<TaxEntry>,
    #[serde(default)]
    pub(super) room_types: Vec<TypeEntry>,
    #[serde(default)]
    pub(super) rate_plans: Vec<PlanEntry>,
}

const fn check_in() -> Time {
    Time::constant(15, 0, 0, 0)
}

const fn check_out() -> Time {
    Time::constant(11, 0, 0, 0)
}

#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum TaxEntry {
    Vat {
        percent: String,
        #[serde(default = "yes")]
        inclusive: bool,
        #[serde(default)]
        valid_from: Option<Date>,
        #[serde(default)]
        classes: Vec<VatClass>,
        #[serde(default)]
        name: String,
    },
    City {
        #[serde(default)]
        per_person_night: Option<String>,
        #[serde(default)]
        per_room_night: Option<String>,
        #[serde(default)]
        per_stay: Option<String>,
        #[serde(default)]
        percent: Option<String>,
        #[serde(default)]
        exempt_below_age: u8,
        #[serde(default)]
        nights_max: u16,
        #[serde(default)]
        business_exempt: bool,
        #[serde(default)]
        season: Option<Season>,
        #[serde(default)]
        valid_from: Option<Date>,
        #[serde(default)]
        name: String,
    },
}

const fn yes() -> bool {
    true
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TypeEntry {
    pub(super) code: String,
    pub(super) name: Localized,
    #[serde(default)]
    pub(super) description: Localized,
    pub(super) adults_max: u8,
    pub(super) heads_max: u8,
    #[serde(default)]
    pub(super) rooms: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanEntry {
    pub(super) code: String,
    pub(super) name: Localized,
    #[serde(default = "bar")]
    pub(super) category: RateCategory,
    #[serde(default = "room_only")]
    pub(super) board: Board,
    #[serde(default = "two")]
    pub(super) adults_included: u8,
    #[serde(default = "nothing")]
    pub(super) extra_adult: String,
    #[serde(default = "nothing")]
    pub(super) fewer_adult: String,
    #[serde(default)]
    pub(super) children: Vec<ChildEntry>,
    #[serde(default)]
    pub(super) cancellation: Vec<TierEntry>,
    /// By the code of the type.
    #[serde(default)]
    pub(super) prices: BTreeMap<String, String>,
    #[serde(default = "yes")]
    pub(super) public: bool,
}

const fn bar() -> RateCategory {
    RateCategory::Bar
}

const fn room_only() -> Board {
    Board::RoomOnly
}

const fn two() -> u8 {
    2
}

fn nothing() -> String {
    "0".to_owned()
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChildEntry {
    pub(super) below_age: u8,
    pub(super) price: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TierEntry {
    /// Missing: from the booking on.
    #[serde(default)]
    pub(super) days_before: Option<u16>,
    #[serde(default)]
    pub(super) at: Time,
    /// `free`, `first_night`, `3 nights`, `50%`, `full`, or an amount.
    pub(super) fee: String,
}

/// Reads what was written and what was said.
///
/// # Errors
/// When the file is not there, or an entry is missing, unknown or of the wrong kind; the message
/// names it.
pub fn read(file: Option<&Path>, said: &Said) -> Result<Hotel> {
    let mut figment = Figment::new();
    if let Some(path) = file {
        ensure!(path.is_file(), "there is no file {}", path.display());
        figment = figment.merge(Toml::file_exact(path));
    }
    let hotel: Hotel = figment
        .merge(Serialized::defaults(said))
        .extract()
        .context("the hotel cannot be read")?;
    ensure!(
        !hotel.room_types.is_empty() && !hotel.rate_plans.is_empty(),
        "a hotel needs at least one [[room_types]] and one [[rate_plans]]; write them into a file and name it with --file"
    );
    Ok(hotel)
}
