//! What a change did to a document.

use keyrack_contract::view::{Fact, Said};
use keyrack_domain::Currency;
use keyrack_replica::{DocumentClass, Place};
use serde_json::Value;

use super::{nights_facts, said};
use crate::shape::{PICK_MARK, ReservationShape};

/// Fields that a reservation's other facts speak of already, or that say nothing to a person.
const TOLD_ELSEWHERE: [&str; 12] = [
    "stay",
    "booking",
    "number",
    "guest",
    "source",
    "made_at",
    "events",
    "other",
    "quote",
    "cover",
    "services",
    "taken_back",
];

/// What a change made of a document, from the values before and after it.
pub(crate) fn facts(
    class: DocumentClass,
    before: &Value,
    after: &Value,
    currency: Currency,
) -> Vec<Fact> {
    match class {
        DocumentClass::Reservation => reservation(before, after, currency),
        DocumentClass::Guest => {
            // Their values stand with the guest and nowhere else.
            let fields: Vec<String> = changed(before, after).map(str::to_owned).collect();
            let any = !fields.is_empty();
            any.then_some(Fact::Guest { fields }).into_iter().collect()
        }
        class => fields(class, before, after, currency, &[]),
    }
}

fn reservation(before: &Value, after: &Value, currency: Currency) -> Vec<Fact> {
    let old = ReservationShape::from_value(before);
    let Some(new) = ReservationShape::from_value(after) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    match &old {
        Some(old) => all.extend(nights_facts(&old.stay, &new.stay)),
        None => {
            if let (Some(stay), Some(first)) = (new.stay.stay(), new.stay.slices.first()) {
                all.push(Fact::Booked {
                    stay,
                    room_type: first.room_type,
                    party: new.stay.party.clone(),
                    total: new.stay.total,
                    source: new.source,
                });
            }
        }
    }
    let had = old.as_ref().and_then(|old| old.stay.anyway.as_ref());
    if let Some(anyway) = new.stay.anyway.as_ref().filter(|is| had != Some(*is)) {
        all.push(Fact::SoldAnyway {
            reason: anyway.reason.clone(),
        });
    }
    all.extend(promises(old.as_ref(), &new));
    let gone = |shape: &ReservationShape| shape.extra.taken_back.rights.len();
    if gone(&new) > old.as_ref().map_or(0, gone) {
        all.push(Fact::TakenBack {
            reason: new.extra.taken_back.reason.clone(),
        });
    }
    let found = |shape: &ReservationShape| shape.extra.cover.0.len();
    if found(&new) > old.as_ref().map_or(0, found) && new.oversold().is_empty() {
        all.push(Fact::RoomFound);
    }
    let entries = |value: &Value| {
        let events = value.get("events").and_then(Value::as_object);
        events.map_or(0, |events| {
            events
                .keys()
                .filter(|key| key.starts_with(PICK_MARK))
                .count()
        })
    };
    if entries(after) > entries(before) {
        all.push(Fact::Picked);
    }
    let class = DocumentClass::Reservation;
    all.extend(fields(class, before, after, currency, &TOLD_ELSEWHERE));
    let reason = Place::entry("other", "cancel_reason");
    let at = |value: &Value| {
        value
            .get("other")
            .and_then(|map| map.get("cancel_reason"))
            .cloned()
    };
    let (from, to) = (
        at(before).unwrap_or(Value::Null),
        at(after).unwrap_or(Value::Null),
    );
    if from != to {
        all.push(Fact::Field {
            field: "cancel_reason".to_owned(),
            from: said(class, &reason, &from, currency),
            to: said(class, &reason, &to, currency),
        });
    }
    all
}

/// What the server has answered since to what was asked for.
fn promises(old: Option<&ReservationShape>, new: &ReservationShape) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for (cell, asked) in new.stay.asked() {
        let answer = new.extra.set_aside.0.get(&cell);
        let before = old.and_then(|old| old.extra.set_aside.0.get(&cell));
        let Some(answer) = answer.filter(|answer| answer.of == asked && before != Some(answer))
        else {
            continue;
        };
        let mut lines = new.stay.services.iter();
        let Some(line) = lines.find(|line| line.service == cell.service) else {
            continue;
        };
        let fact = Fact::ServicePromise {
            name: line.name.clone(),
            promised: answer.given >= asked,
        };
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    facts
}

/// Plain fields that differ; of maps only that something in them does.
fn fields(
    class: DocumentClass,
    before: &Value,
    after: &Value,
    currency: Currency,
    told: &[&str],
) -> Vec<Fact> {
    let of = |value: &Value, field: &str| match value.get(field) {
        Some(value) => said(class, &Place::field(field), value, currency),
        None => Said::Nothing,
    };
    changed(before, after)
        .filter(|field| !told.contains(field))
        .map(|field| Fact::Field {
            field: field.to_owned(),
            from: of(before, field),
            to: of(after, field),
        })
        .collect()
}

fn changed<'a>(before: &'a Value, after: &'a Value) -> impl Iterator<Item = &'a str> {
    let nothing = |value: Option<&Value>| match value {
        None | Some(Value::Null) => true,
        Some(Value::String(text)) => text.is_empty(),
        Some(Value::Object(map)) => map.is_empty(),
        Some(_) => false,
    };
    let fields = after.as_object().into_iter().flatten();
    fields
        .filter(move |(field, value)| {
            let old = before.get(field.as_str());
            old != Some(*value) && !(nothing(old) && nothing(Some(value)))
        })
        .map(|(field, _)| field.as_str())
}
