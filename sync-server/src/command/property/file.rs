//! What a hotel is and sells, as its owner writes it down: `hotel.toml`. Amounts are texts, so that no
//! float comes near them.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use clap::Args;
use figment::Figment;
use figment::providers::{Format, Serialized, Toml};
use jiff::civil::Time;
use jiff::{Timestamp, ToSpan};
use keyrack_contract::call::property::Create;
use keyrack_contract::call::rate::{Change, Set, every_day};
use keyrack_domain::policy::{CancellationPolicy, Fee, Guarantee, Tier};
use keyrack_domain::property::{Property, PropertyError, Room, RoomType};
use keyrack_domain::rate::{Board, ChildBand, OccupancyPrice, RateCategory, RatePlan};
use keyrack_domain::tax::{CityTaxForm, Tax};
use keyrack_domain::{Currency, Localized, RoomTypeId};
use keyrack_locale::Language;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::amount;

/// Prices of the file hold for so many days from the first one on.
const PRICED_DAYS: i64 = 730;

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
    slug: String,
    name: String,
    time_zone: String,
    currency: String,
    #[serde(default)]
    description: Localized,
    #[serde(default)]
    address: String,
    #[serde(default)]
    country: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default = "check_in")]
    check_in: Time,
    #[serde(default = "check_out")]
    check_out: Time,
    #[serde(default)]
    taxes: Vec<TaxEntry>,
    #[serde(default)]
    room_types: Vec<TypeEntry>,
    #[serde(default)]
    rate_plans: Vec<PlanEntry>,
}

const fn check_in() -> Time {
    Time::constant(15, 0, 0, 0)
}

const fn check_out() -> Time {
    Time::constant(11, 0, 0, 0)
}

#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum TaxEntry {
    Vat {
        percent: String,
        #[serde(default = "yes")]
        inclusive: bool,
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
    },
}

const fn yes() -> bool {
    true
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeEntry {
    code: String,
    name: Localized,
    #[serde(default)]
    description: Localized,
    adults_max: u8,
    heads_max: u8,
    #[serde(default)]
    rooms: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanEntry {
    code: String,
    name: Localized,
    #[serde(default = "bar")]
    category: RateCategory,
    #[serde(default = "room_only")]
    board: Board,
    #[serde(default = "two")]
    adults_included: u8,
    #[serde(default = "nothing")]
    extra_adult: String,
    #[serde(default = "nothing")]
    fewer_adult: String,
    #[serde(default)]
    children: Vec<ChildEntry>,
    #[serde(default)]
    cancellation: Vec<TierEntry>,
    /// By the code of the type.
    #[serde(default)]
    prices: BTreeMap<String, String>,
    #[serde(default = "yes")]
    public: bool,
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
struct ChildEntry {
    below_age: u8,
    price: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TierEntry {
    /// Missing: from the booking on.
    #[serde(default)]
    days_before: Option<u16>,
    #[serde(default)]
    at: Time,
    /// `free`, `first_night`, `3 nights`, `50%`, `full`, or an amount.
    fee: String,
}

/// What makes the hotel.
pub struct Calls {
    /// The hotel.
    pub create: Create,
    /// Its first prices.
    pub prices: Vec<Set>,
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

impl Hotel {
    /// The calls that make this hotel today.
    ///
    /// # Errors
    /// When an entry cannot be taken; the message names it.
    pub fn calls(&self, new_id: &mut dyn FnMut() -> Uuid, now: Timestamp) -> Result<Calls> {
        let currency = Currency::try_new(&self.currency)
            .map_err(|error| anyhow!("currency {:?}: {error}", self.currency))?;
        let money = |text: &str| amount::parse(text, currency.digits());
        let languages = if self.languages.is_empty() {
            vec![Language::English.tag().to_owned()]
        } else {
            self.languages.clone()
        };
        for tag in &languages {
            ensure!(
                Language::from_tag(tag).is_some(),
                "there are no words for the language {tag:?}"
            );
        }
        let property = Property {
            id: new_id().into(),
            slug: self.slug.clone(),
            name: self.name.clone(),
            description: self.description.clone(),
            address: self.address.clone(),
            country: self.country.clone(),
            email: self.email.clone(),
            phone: self.phone.clone(),
            zone: self.time_zone.clone(),
            currency,
            languages,
            check_in: self.check_in,
            check_out: self.check_out,
            taxes: self
                .taxes
                .iter()
                .map(|tax| tax.tax(&money))
                .collect::<Result<_>>()?,
            house_allowance: 0,
        };
        property.check().map_err(|error| match error {
            PropertyError::Slug => anyhow!("slug {:?}: {error}", self.slug),
            PropertyError::Zone => anyhow!("time_zone {:?}: {error}", self.time_zone),
            PropertyError::Name | PropertyError::Language => anyhow!("{error}"),
        })?;
        let mut types: BTreeMap<&str, RoomTypeId> = BTreeMap::new();
        let (mut room_types, mut rooms) = (Vec::new(), Vec::new());
        for (position, entry) in (0..).zip(&self.room_types) {
            let id = RoomTypeId(new_id());
            ensure!(
                types.insert(&entry.code, id).is_none(),
                "two room types have the code {}",
                entry.code
            );
            room_types.push(RoomType {
                id,
                code: entry.code.clone(),
                name: entry.name.clone(),
                description: entry.description.clone(),
                adults_max: entry.adults_max,
                heads_max: entry.heads_max,
                position,
                allowance: 0,
                allowances: keyrack_domain::property::Allowances::default(),
            });
            rooms.extend(entry.rooms.iter().map(|number| Room {
                id: new_id().into(),
                number: number.clone(),
                room_type: id,
                floor: floor(number),
                archived: false,
            }));
        }
        let today = property.local_date(now);
        let (mut rate_plans, mut prices) = (Vec::new(), Vec::new());
        for (position, entry) in (0..).zip(&self.rate_plans) {
            let plan = entry
                .plan(new_id(), position, &money)
                .with_context(|| format!("rate plan {}", entry.code))?;
            for (code, price) in &entry.prices {
                let at = || format!("rate plan {}, price of {code}", entry.code);
                let room_type = types
                    .get(code.as_str())
                    .with_context(|| format!("{}: there is no such room type", at()))?;
                prices.push(Set {
                    room_rates: vec![(*room_type, plan.id)],
                    from: today,
                    to: today.saturating_add(PRICED_DAYS.days()),
                    weekdays: every_day(),
                    change: Change {
                        price_minor: Some(money(price).with_context(at)?),
                        ..Change::default()
                    },
                });
            }
            rate_plans.push(plan);
        }
        let create = Create {
            property,
            room_types,
            rooms,
            rate_plans,
            business_date: today,
        };
        Ok(Calls { create, prices })
    }
}

/// Hotels number rooms by their floor: 214 is on the second.
fn floor(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let floor = digits
        .len()
        .checked_sub(2)
        .and_then(|end| digits.get(..end));
    floor.unwrap_or_default().to_owned()
}

impl TaxEntry {
    fn tax(&self, money: &impl Fn(&str) -> Result<i64>) -> Result<Tax> {
        Ok(match self {
            Self::Vat { percent, inclusive } => Tax::Vat {
                basis_points: points(percent).context("taxes, vat")?,
                inclusive: *inclusive,
            },
            Self::City {
                per_person_night,
                per_room_night,
                per_stay,
                percent,
                exempt_below_age,
                nights_max,
            } => {
                let form = match (per_person_night, per_room_night, per_stay, percent) {
                    (Some(each), None, None, None) => CityTaxForm::PerPersonNight(money(each)?),
                    (None, Some(each), None, None) => CityTaxForm::PerRoomNight(money(each)?),
                    (None, None, Some(each), None) => CityTaxForm::PerStay(money(each)?),
                    (None, None, None, Some(part)) => CityTaxForm::BasisPoints(points(part)?),
                    _ => bail!(
                        "taxes, city: say one of per_person_night, per_room_night, per_stay and percent"
                    ),
                };
                Tax::City {
                    form,
                    exempt_below_age: *exempt_below_age,
                    nights_max: *nights_max,
                }
            }
        })
    }
}

/// Hundredths of a percent.
fn points(percent: &str) -> Result<u32> {
    let points = u32::try_from(amount::parse(percent, 2)?)?;
    ensure!(points <= 10_000, "{percent:?} is more than all of it");
    Ok(points)
}

impl PlanEntry {
    fn plan(
        &self,
        id: Uuid,
        position: u16,
        money: &impl Fn(&str) -> Result<i64>,
    ) -> Result<RatePlan> {
        let children = self.children.iter().map(|band| {
            Ok(ChildBand {
                below_age: band.below_age,
                minor: money(&band.price)?,
            })
        });
        let tiers = self.cancellation.iter().map(|tier| {
            Ok(Tier {
                days_before: tier.days_before,
                at: tier.at,
                fee: fee(&tier.fee, money)?,
            })
        });
        Ok(RatePlan {
            id: id.into(),
            code: self.code.clone(),
            name: self.name.clone(),
            category: self.category,
            board: self.board,
            occupancy: OccupancyPrice {
                adults_included: self.adults_included,
                extra_adult_minor: money(&self.extra_adult)?,
                fewer_adult_minor: money(&self.fewer_adult)?,
                children: children.collect::<Result<_>>()?,
            },
            cancellation: CancellationPolicy {
                tiers: tiers.collect::<Result<_>>()?,
            },
            guarantee: Guarantee::PayAtProperty,
            public: self.public,
            position,
            archived: false,
        })
    }
}

fn fee(text: &str, money: &impl Fn(&str) -> Result<i64>) -> Result<Fee> {
    let text = text.trim();
    Ok(match text {
        "free" => Fee::Free,
        "first_night" => Fee::Nights(1),
        "full" => Fee::Full,
        _ => {
            if let Some(percent) = text.strip_suffix('%') {
                Fee::BasisPoints(u16::try_from(points(percent.trim_end())?)?)
            } else if let Some(nights) = text.strip_suffix("nights") {
                let nights = nights.trim_end().parse();
                Fee::Nights(nights.with_context(|| format!("{text:?} is no fee"))?)
            } else {
                Fee::FixedMinor(money(text).with_context(|| {
                    format!(
                        "{text:?} is no fee: free, first_night, 3 nights, 50%, full, or an amount"
                    )
                })?)
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = include_str!("../../../hotel.toml");

    fn calls(text: &str) -> Result<Calls> {
        let hotel: Hotel = Figment::from(Toml::string(text)).extract()?;
        let mut count = 0;
        let now = "2026-03-01T23:30:00Z".parse()?;
        hotel.calls(
            &mut || {
                count += 1;
                Uuid::from_u128(count)
            },
            now,
        )
    }

    #[test]
    fn the_sample_is_a_hotel() {
        let made = calls(SAMPLE).unwrap();
        let create = made.create;
        assert_eq!(
            (
                create.room_types.len(),
                create.rooms.len(),
                made.prices.len()
            ),
            (2, 12, 4)
        );
        // Half past midnight at the hotel is another day than in London.
        assert_eq!(create.business_date.to_string(), "2026-03-02");
        assert_eq!(create.rooms.last().unwrap().floor, "3");
        assert_eq!(made.prices[1].change.price_minor, Some(9_800));
        let flex = &create.rate_plans[0];
        assert_eq!(flex.occupancy.children[1].minor, 1_500);
        assert_eq!(flex.cancellation.tiers[0].fee, Fee::Nights(1));
        assert_eq!(create.rate_plans[1].cancellation.tiers[0].days_before, None);
    }

    #[test]
    fn what_cannot_be_meant_is_named() {
        for (old, new, named) in [
            ("\"EUR\"", "\"Euro\"", "currency"),
            ("\"Europe/Berlin\"", "\"Berlin\"", "time_zone"),
            ("\"lindenhof\"", "\"../x\"", "slug"),
            ("\"134.00\"", "\"134,00\"", "price of DBL"),
            ("DBL = \"134.00\"", "DLB = \"134.00\"", "price of DLB"),
            ("\"first_night\"", "\"a lot\"", "rate plan FLEX"),
            ("[\"en\", \"de\"]", "[\"xx\"]", "language"),
            ("code = \"SGL\"", "code = \"DBL\"", "two room types"),
            (
                "per_person_night = \"3.50\"",
                "per_head = \"3.50\"",
                "per_head",
            ),
            ("percent = \"7\"", "percent = \"700\"", "vat"),
        ] {
            assert!(SAMPLE.contains(old), "{old}");
            let error = calls(&SAMPLE.replacen(old, new, 1))
                .err()
                .map(|error| format!("{error:#}"));
            assert!(
                error.as_ref().is_some_and(|told| told.contains(named)),
                "{named}: {error:?}"
            );
        }
    }
}
