//! Entries of the file as the engine's own words.

use anyhow::{Context, Result, bail, ensure};
use keyrack_domain::policy::{CancellationPolicy, Fee, Guarantee, Tier};
use keyrack_domain::rate::{ChildBand, OccupancyPrice, RatePlan};
use keyrack_domain::tax::{CityTaxForm, Tax};
use uuid::Uuid;

use super::amount;
use super::file::{PlanEntry, TaxEntry};

impl TaxEntry {
    pub(super) fn tax(&self, money: &impl Fn(&str) -> Result<i64>) -> Result<Tax> {
        Ok(match self {
            Self::Vat {
                percent,
                inclusive,
                valid_from,
                classes,
                name,
            } => Tax::Vat {
                basis_points: points(percent).context("taxes, vat")?,
                inclusive: *inclusive,
                valid_from: *valid_from,
                classes: classes.clone(),
                name: name.clone(),
            },
            Self::City {
                per_person_night,
                per_room_night,
                per_stay,
                percent,
                exempt_below_age,
                nights_max,
                business_exempt,
                season,
                valid_from,
                name,
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
                    // A cap of nought has always stood for none in this file.
                    nights_max: Some(*nights_max).filter(|nights| *nights > 0),
                    business_exempt: *business_exempt,
                    season: *season,
                    valid_from: *valid_from,
                    name: name.clone(),
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
    pub(super) fn plan(
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
                ..Tier::default()
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
                ..CancellationPolicy::default()
            },
            guarantee: Guarantee::PayAtProperty,
            public: self.public,
            position,
            archived: false,
            modifiers: keyrack_domain::rate::Modifiers::default(),
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
