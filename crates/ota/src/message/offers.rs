//! `Offers`: whom the plan is for, free nights, and children who stay free.

use super::element::Element;
use super::rules::{days, lengths};
use super::{Conditions, Family, FreeNights};
use crate::fault::{Fault, Wrong};

/// What the offers of a plan say.
#[derive(Default)]
pub(super) struct Offers {
    pub conditions: Conditions,
    pub free_nights: Option<FreeNights>,
    pub family: Option<Family>,
}

pub(super) fn read(plan: Element<'_>) -> Result<Offers, Fault> {
    let mut offers = Offers::default();
    let Some(list) = plan.child("Offers")? else {
        return Ok(offers);
    };
    for (place, offer) in list.children("Offer").enumerate() {
        let Some(discount) = offer.child("Discount")? else {
            if place > 0 {
                return offer.wrong(Wrong::NoElement {
                    within: "Offer".to_owned(),
                    missing: "Discount",
                });
            }
            if let Some(rules) = offer.child("OfferRules")? {
                offers.conditions = conditions(rules.needs("OfferRule")?)?;
            }
            continue;
        };
        if discount.needs_text("Percent")? != "100" {
            return discount.refuse("Percent", "100; discounts of a part");
        }
        let nights = ["NightsRequired", "NightsDiscounted", "DiscountPattern"];
        let told = if nights.iter().any(|name| discount.text(name).is_some()) {
            offers.free_nights.replace(free_nights(discount)?).is_some()
        } else {
            offers.family.replace(family(offer)?).is_some()
        };
        if told {
            return offer.wrong(Wrong::Known("an offer of this kind".to_owned()));
        }
    }
    Ok(offers)
}

fn conditions(rule: Element<'_>) -> Result<Conditions, Fault> {
    let (arrival, departure) = days(rule)?;
    let mut conditions = Conditions {
        lengths: lengths(rule, false)?,
        arrival,
        departure,
        ahead_min: ahead(rule, "MinAdvancedBookingOffset")?,
        ahead_max: ahead(rule, "MaxAdvancedBookingOffset")?,
        ..Conditions::default()
    };
    for guests in rule.children("Occupancy") {
        let ages = "an age from 1 to 18";
        let number = "a number of guests up to 99";
        let from = guests.small("MinAge", (1, 18), ages)?;
        let below = guests.small("MaxAge", (1, 18), ages)?;
        let least = guests.small("MinOccupancy", (0, 99), number)?;
        let most = guests.small("MaxOccupancy", (0, 99), number)?;
        let is_above = |one: Option<u8>, other: Option<u8>| {
            one.zip(other).is_some_and(|(one, other)| one > other)
        };
        if is_above(least, most) || is_above(from, below) {
            return guests.wrong(Wrong::MinAboveMax);
        }
        match guests.needs_text("AgeQualifyingCode")? {
            "10" => {
                if below.is_some() {
                    return guests.refuse("MaxAge", "for an adult");
                }
                conditions.guests_told = true;
                conditions.adult_age = from;
                conditions.adults = (least, most);
            }
            "8" => {
                conditions.child_ages = (from, below);
                conditions.children = (least, most);
            }
            _ => return guests.refuse("AgeQualifyingCode", "10 for an adult or 8 for a child"),
        }
    }
    Ok(conditions)
}

/// Days as a duration, `P14D`.
fn ahead(rule: Element<'_>, attribute: &'static str) -> Result<Option<u16>, Fault> {
    let Some(text) = rule.text(attribute) else {
        return Ok(None);
    };
    let days = text
        .strip_prefix('P')
        .and_then(|rest| rest.strip_suffix('D'));
    match days.and_then(|days| days.parse().ok()) {
        Some(days) => Ok(Some(days)),
        None => rule.refuse(attribute, "a number of days, as in P14D"),
    }
}

fn free_nights(discount: Element<'_>) -> Result<FreeNights, Fault> {
    let nights = "a number of nights from 1 to 365";
    discount.needs_text("NightsRequired")?;
    discount.needs_text("NightsDiscounted")?;
    let required = discount
        .number("NightsRequired", (1, 365), nights)?
        .unwrap_or(1);
    let free = discount
        .number("NightsDiscounted", (1, 365), nights)?
        .unwrap_or(1);
    if free > required {
        return discount.wrong(Wrong::MinAboveMax);
    }
    let pattern = discount.text("DiscountPattern");
    if let Some(pattern) = pattern {
        let paid = usize::from(required.saturating_sub(free));
        let wanted = "0".repeat(paid) + &"1".repeat(usize::from(free));
        if pattern != wanted {
            let wanted = "as many 0 as nights are paid and then as many 1 as are free";
            return discount.refuse("DiscountPattern", wanted);
        }
    }
    Ok(FreeNights {
        required: u32::from(required),
        free: u32::from(free),
        repeats: pattern.is_some(),
    })
}

fn family(offer: Element<'_>) -> Result<Family, Fault> {
    let guest = offer.needs("Guests")?.needs("Guest")?;
    if guest.needs_text("AgeQualifyingCode")? != "8" {
        return guest.refuse("AgeQualifyingCode", "8, which is a child");
    }
    for attribute in ["MaxAge", "MinCount", "LastQualifyingPosition"] {
        guest.needs_text(attribute)?;
    }
    if guest.needs_text("FirstQualifyingPosition")? != "1" {
        return guest.refuse("FirstQualifyingPosition", "1");
    }
    let family = Family {
        below_age: guest
            .small("MaxAge", (1, 18), "an age from 1 to 18")?
            .unwrap_or(1),
        least: guest
            .small("MinCount", (0, 99), "a number of children up to 99")?
            .unwrap_or(0),
        free: guest
            .small(
                "LastQualifyingPosition",
                (1, 99),
                "a number of children from 1 to 99",
            )?
            .unwrap_or(1),
    };
    if family.free > family.least {
        return guest.refuse("LastQualifyingPosition", "at most MinCount");
    }
    Ok(family)
}
