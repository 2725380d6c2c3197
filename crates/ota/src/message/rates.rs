//! `Rates`: one element that says how amounts are meant, and those that hold them.

use super::element::Element;
use super::{Child, Per, Rate};
use crate::fault::{Fault, Wrong};

/// The oldest age that a bracket may name.
const AGE_MAX: u8 = 21;

/// How amounts are meant.
#[derive(Clone, Copy)]
struct Meant {
    per: Per,
    nights: u32,
}

pub(super) fn read(plan: Element<'_>) -> Result<Vec<Rate>, Fault> {
    let list = plan.needs("Rates")?;
    let mut meant = None;
    let mut rates: Vec<Rate> = Vec::new();
    for element in list.children("Rate") {
        let dated = ["InvTypeCode", "Start", "End"]
            .iter()
            .any(|name| element.text(name).is_some());
        if !dated {
            if meant.is_some() {
                return element.wrong(Wrong::Twice("Rate without InvTypeCode, Start and End"));
            }
            meant = Some(how(element)?);
            continue;
        }
        let Some(meant) = meant else {
            return element.wrong(Wrong::NoElement {
                within: "Rates".to_owned(),
                missing: "Rate without dates, which says whether amounts are for a person (7) or a room (25)",
            });
        };
        let rate = rate(element, meant)?;
        let same_days = |other: &Rate| {
            let mut days = other.weekdays.iter().zip(rate.weekdays);
            other.room == rate.room
                && other.span.meets(&rate.span)
                && days.any(|(one, another)| *one && another)
        };
        if let Some(other) = rates.iter().find(|other| same_days(other)) {
            return element.wrong(Wrong::Overlap(other.line));
        }
        rates.push(rate);
    }
    Ok(rates)
}

fn how(element: Element<'_>) -> Result<Meant, Fault> {
    let nights = element.number(
        "UnitMultiplier",
        (1, 365),
        "a number of nights from 1 to 365",
    )?;
    match (element.text("RateTimeUnit"), nights) {
        (None, None) | (Some("Day"), Some(_)) => {}
        (Some("Day"), None) | (None, Some(_)) => {
            let attribute = if nights.is_some() {
                "RateTimeUnit"
            } else {
                "UnitMultiplier"
            };
            return element.wrong(Wrong::NoAttribute {
                element: "Rate".to_owned(),
                attribute,
            });
        }
        (Some(_), _) => return element.refuse("RateTimeUnit", "Day"),
    }
    let amounts = element.needs("BaseByGuestAmts")?;
    let base = amounts.needs("BaseByGuestAmt")?;
    let per = match base.needs_text("Type")? {
        "7" => Per::Person,
        "25" => Per::Room,
        _ => return base.refuse("Type", "7 for a person or 25 for a room"),
    };
    Ok(Meant {
        per,
        nights: nights.map_or(1, u32::from),
    })
}

fn rate(element: Element<'_>, meant: Meant) -> Result<Rate, Fault> {
    let mut rate = Rate {
        line: element.line(),
        room: element.needs_text("InvTypeCode")?.to_owned(),
        span: element.span()?,
        weekdays: element.weekdays()?,
        per: meant.per,
        nights: meant.nights,
        base: Vec::new(),
        extra_adult: None,
        children: Vec::new(),
    };
    let amounts = element.needs("BaseByGuestAmts")?;
    for base in amounts.children("BaseByGuestAmt") {
        base.needs_text("NumberOfGuests")?;
        let guests = base.small("NumberOfGuests", (1, 99), "a number of guests from 1 to 99")?;
        if base
            .text("AgeQualifyingCode")
            .is_some_and(|code| code != "10")
        {
            return base.refuse("AgeQualifyingCode", "10, which is an adult");
        }
        let guests = guests.unwrap_or(1);
        if rate.base.iter().any(|(known, _)| *known == guests) {
            return base.wrong(Wrong::Known(format!("NumberOfGuests {guests}")));
        }
        rate.base.push((guests, base.amount("AmountAfterTax")?));
    }
    if rate.base.is_empty() {
        return amounts.wrong(Wrong::NoElement {
            within: "BaseByGuestAmts".to_owned(),
            missing: "BaseByGuestAmt",
        });
    }
    rate.base.sort_by_key(|(guests, _)| *guests);
    if let Some(list) = element.child("AdditionalGuestAmounts")? {
        for guest in list.children("AdditionalGuestAmount") {
            additional(guest, &mut rate)?;
        }
    }
    Ok(rate)
}

fn additional(guest: Element<'_>, rate: &mut Rate) -> Result<(), Fault> {
    let amount = guest.amount("Amount")?;
    let ages = "an age from 1 to 21";
    let from = guest.small("MinAge", (1, AGE_MAX), ages)?;
    let below = guest.small("MaxAge", (1, AGE_MAX), ages)?;
    match guest.needs_text("AgeQualifyingCode")? {
        "10" => {
            if from.is_some() || below.is_some() {
                let attribute = if from.is_some() { "MinAge" } else { "MaxAge" };
                return guest.refuse(attribute, "for an adult, who has no bracket of ages");
            }
            if rate.extra_adult.replace(amount).is_some() {
                return guest.wrong(Wrong::Known("an amount for a further adult".to_owned()));
            }
        }
        "8" => {
            if from.is_none() && below.is_none() {
                return guest.wrong(Wrong::NoAttribute {
                    element: "AdditionalGuestAmount".to_owned(),
                    attribute: "MinAge or MaxAge",
                });
            }
            let child = Child {
                from_age: from.unwrap_or(0),
                below_age: below.unwrap_or(u8::MAX),
                amount,
            };
            if child.from_age >= child.below_age {
                return guest.wrong(Wrong::MinAboveMax);
            }
            let meets = |other: &Child| {
                other.from_age < child.below_age && child.from_age < other.below_age
            };
            if rate.children.iter().any(meets) {
                return guest.wrong(Wrong::Known("an amount for one of these ages".to_owned()));
            }
            rate.children.push(child);
        }
        _ => return guest.refuse("AgeQualifyingCode", "10 for an adult or 8 for a child"),
    }
    Ok(())
}
