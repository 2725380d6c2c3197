//! `BookingRules`: lengths of stay, days of arrival and departure, closed dates.

use super::element::Element;
use super::{Lengths, Rule, Weekdays};
use crate::fault::{Fault, Wrong};

pub(super) fn read(plan: Element<'_>) -> Result<Vec<Rule>, Fault> {
    let mut rules: Vec<Rule> = Vec::new();
    let Some(list) = plan.child("BookingRules")? else {
        return Ok(rules);
    };
    for element in list.children("BookingRule") {
        let room = element.text("Code").filter(|code| !code.is_empty());
        if room.is_some() && element.needs_text("CodeContext")? != "ROOMTYPE" {
            return element.refuse("CodeContext", "ROOMTYPE");
        }
        let (arrival, departure) = days(element)?;
        let rule = Rule {
            line: element.line(),
            room: room.map(str::to_owned),
            span: element.span()?,
            lengths: lengths(element, true)?,
            arrival,
            departure,
            closed: closed(element)?,
        };
        let same = |other: &&Rule| other.room == rule.room && other.span.meets(&rule.span);
        if let Some(other) = rules.iter().find(same) {
            return element.wrong(Wrong::Overlap(other.line));
        }
        rules.push(rule);
    }
    Ok(rules)
}

fn closed(element: Element<'_>) -> Result<bool, Fault> {
    let Some(status) = element.child("RestrictionStatus")? else {
        return Ok(false);
    };
    if status.needs_text("Restriction")? != "Master" {
        return status.refuse("Restriction", "Master");
    }
    match status.needs_text("Status")? {
        "Open" => Ok(false),
        "Close" => Ok(true),
        _ => status.refuse("Status", "Open or Close"),
    }
}

/// Days of the week on which a stay may begin and end.
pub(super) fn days(element: Element<'_>) -> Result<(Weekdays, Weekdays), Fault> {
    let mut days = ([true; 7], [true; 7]);
    if let Some(rules) = element.child("DOW_Restrictions")? {
        if let Some(arrival) = rules.child("ArrivalDaysOfWeek")? {
            days.0 = arrival.weekdays()?;
        }
        if let Some(departure) = rules.child("DepartureDaysOfWeek")? {
            days.1 = departure.weekdays()?;
        }
    }
    Ok(days)
}

/// Shortest and longest stays; those for every night only where they can be meant.
pub(super) fn lengths(element: Element<'_>, through: bool) -> Result<Lengths, Fault> {
    let mut lengths = Lengths::default();
    let Some(list) = element.child("LengthsOfStay")? else {
        return Ok(lengths);
    };
    for length in list.children("LengthOfStay") {
        length.needs_text("Time")?;
        if length.needs_text("TimeUnit")? != "Day" {
            return length.refuse("TimeUnit", "Day");
        }
        let most = length.number("Time", (0, 999), "a number of nights up to 999")?;
        let least = || length.small("Time", (0, 255), "a minimum of up to 255 nights");
        let told = match length.needs_text("MinMaxMessageType")? {
            "SetMinLOS" => std::mem::replace(&mut lengths.min, least()?).is_some(),
            "SetMaxLOS" => std::mem::replace(&mut lengths.max, most).is_some(),
            "SetForwardMinStay" if through => {
                std::mem::replace(&mut lengths.min_through, least()?).is_some()
            }
            "SetForwardMaxStay" if through => {
                std::mem::replace(&mut lengths.max_through, most).is_some()
            }
            _ => {
                let wanted = "SetMinLOS, SetMaxLOS, SetForwardMinStay or SetForwardMaxStay, the last two in a booking rule only";
                return length.refuse("MinMaxMessageType", wanted);
            }
        };
        if told {
            return length.wrong(Wrong::Known("a length of this kind".to_owned()));
        }
    }
    let above = |min: Option<u8>, max: Option<u16>| {
        min.zip(max).is_some_and(|(min, max)| u16::from(min) > max)
    };
    if above(lengths.min, lengths.max) || above(lengths.min_through, lengths.max_through) {
        return list.wrong(Wrong::MinAboveMax);
    }
    Ok(lengths)
}
