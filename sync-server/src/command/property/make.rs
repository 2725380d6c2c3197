//! The calls that make a hotel as its file says.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow, ensure};
use jiff::{Timestamp, ToSpan};
use keyrack_contract::call::property::Create;
use keyrack_contract::call::rate::{Change, Set, every_day};
use keyrack_domain::property::{Property, PropertyError, Room, RoomType};
use keyrack_domain::{Currency, RoomTypeId};
use keyrack_locale::Language;
use uuid::Uuid;

use super::amount;
use super::file::Hotel;

/// Prices of the file hold for so many days from the first one on.
const PRICED_DAYS: i64 = 730;

/// What makes the hotel.
pub struct Calls {
    /// The hotel.
    pub create: Create,
    /// Its first prices.
    pub prices: Vec<Set>,
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
            policies: Vec::new(),
            exchange: Vec::new(),
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
                made_of: Vec::new(),
                sold_by: keyrack_domain::property::SoldBy::Room,
            });
            rooms.extend(entry.rooms.iter().map(|number| Room {
                id: new_id().into(),
                number: number.clone(),
                room_type: id,
                floor: floor(number),
                archived: false,
                members: Vec::new(),
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

#[cfg(test)]
mod tests {
    use figment::Figment;
    use figment::providers::{Format, Toml};
    use keyrack_domain::policy::Fee;

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
