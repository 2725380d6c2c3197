//! `Supplements`: one element that says how each is charged, and those that hold its amounts.

use super::element::Element;
use super::{Amount, Charge, Supplement, Weekdays};
use crate::fault::{Fault, Wrong};

pub(super) fn read(plan: Element<'_>) -> Result<Vec<Supplement>, Fault> {
    let mut supplements: Vec<Supplement> = Vec::new();
    let Some(list) = plan.child("Supplements")? else {
        return Ok(supplements);
    };
    for element in list.children("Supplement") {
        if element.needs_text("InvType")? != "EXTRA" {
            return element.refuse("InvType", "EXTRA");
        }
        element.needs_text("InvCode")?;
        if element.text("ChargeTypeCode").is_none() {
            continue;
        }
        let supplement = kind(element)?;
        if supplements
            .iter()
            .any(|other| other.code == supplement.code)
        {
            return element.wrong(Wrong::Known(format!("supplement {}", supplement.code)));
        }
        supplements.push(supplement);
    }
    for element in list.children("Supplement") {
        if element.text("ChargeTypeCode").is_some() {
            continue;
        }
        let code = element.needs_text("InvCode")?;
        let Some(supplement) = supplements.iter_mut().find(|other| other.code == code) else {
            let what = format!("supplement {code} without an element that says how it is charged");
            return element.wrong(Wrong::Unsupported(what));
        };
        let amount = Amount {
            line: element.line(),
            span: element.span()?,
            room: prerequisite(element, "ROOMTYPE")?.map(str::to_owned),
            amount: element.amount("Amount")?,
        };
        let same = |other: &&Amount| other.room == amount.room && other.span.meets(&amount.span);
        if let Some(other) = supplement.amounts.iter().find(same) {
            return element.wrong(Wrong::Overlap(other.line));
        }
        supplement.amounts.push(amount);
    }
    Ok(supplements)
}

fn kind(element: Element<'_>) -> Result<Supplement, Fault> {
    if element.text("Start").is_some() || element.text("End").is_some() {
        let what = "a supplement that says how it is charged and has dates as well".to_owned();
        return element.wrong(Wrong::Unsupported(what));
    }
    let charge = match element.needs_text("ChargeTypeCode")? {
        "1" | "19" => Charge::RoomNight,
        "12" | "18" => Charge::RoomStay,
        "20" => Charge::PersonStay,
        "21" => Charge::PersonNight,
        "24" => Charge::Item,
        _ => return element.refuse("ChargeTypeCode", "1, 12, 18, 19, 20, 21 or 24"),
    };
    if element.flag("AddToBasicRateIndicator")? != Some(true) {
        return element.refuse("AddToBasicRateIndicator", "true");
    }
    element.needs_text("MandatoryIndicator")?;
    Ok(Supplement {
        code: element.needs_text("InvCode")?.to_owned(),
        charge,
        mandatory: element.flag("MandatoryIndicator")?.unwrap_or(false),
        weekdays: weekdays(element)?,
        amounts: Vec::new(),
    })
}

/// Seven digits, Monday first.
fn weekdays(element: Element<'_>) -> Result<Weekdays, Fault> {
    let Some(pattern) = prerequisite(element, "ALPINEBITSDOW")? else {
        return Ok([true; 7]);
    };
    let plain = pattern.len() == 7 && pattern.bytes().all(|digit| matches!(digit, b'0' | b'1'));
    let mut weekdays = [true; 7];
    for (day, digit) in weekdays.iter_mut().zip(pattern.bytes()) {
        *day = digit == b'1';
    }
    if !plain {
        return element
            .needs("PrerequisiteInventory")?
            .refuse("InvCode", "seven digits 0 or 1");
    }
    Ok(weekdays)
}

fn prerequisite<'a>(element: Element<'a>, kind: &'static str) -> Result<Option<&'a str>, Fault> {
    let Some(inventory) = element.child("PrerequisiteInventory")? else {
        return Ok(None);
    };
    if inventory.needs_text("InvType")? != kind {
        return inventory.refuse("InvType", kind);
    }
    inventory.needs_text("InvCode").map(Some)
}
