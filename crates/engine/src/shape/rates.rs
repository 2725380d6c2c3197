//! Prices and restrictions: one document for each room-rate and month.

use std::collections::BTreeMap;

use jiff::civil::Date;
use keyrack_domain::rate::{Lengths, RateDay};
use keyrack_domain::{RatePlanId, RoomTypeId};
use keyrack_replica::{DocumentId, Edit, EditError};
use serde::Deserialize;
use serde_json::Value;

use super::named_document;

/// `2026-03`, the month that a date belongs to.
pub(crate) fn month_of(date: Date) -> String {
    date.strftime("%Y-%m").to_string()
}

/// The document of one month.
pub(crate) fn rates_document(
    room_type: RoomTypeId,
    rate_plan: RatePlanId,
    month: &str,
) -> DocumentId {
    named_document(
        "rates",
        &[room_type.as_bytes(), rate_plan.as_bytes(), month.as_bytes()],
    )
}

/// What the document is about.
pub(crate) fn put_head(
    edit: &mut Edit<'_>,
    room_type: RoomTypeId,
    rate_plan: RatePlanId,
    month: &str,
) -> Result<(), EditError> {
    edit.set("room_type", &Value::from(room_type.to_string()))?;
    edit.set("rate_plan", &Value::from(rate_plan.to_string()))?;
    edit.set("month", &Value::from(month))
}

/// Writes what differs on one day.
pub(crate) fn put_day(
    edit: &mut Edit<'_>,
    date: Date,
    before: &RateDay,
    after: &RateDay,
) -> Result<(), EditError> {
    let key = date.to_string();
    if before.price_minor != after.price_minor {
        edit.put(
            "prices",
            &key,
            &after.price_minor.map_or(Value::Null, Value::from),
        )?;
    }
    for (field, old, new) in [
        ("stop_sell", before.stop_sell, after.stop_sell),
        (
            "closed_to_arrival",
            before.closed_to_arrival,
            after.closed_to_arrival,
        ),
        (
            "closed_to_departure",
            before.closed_to_departure,
            after.closed_to_departure,
        ),
    ] {
        if old != new {
            edit.put(field, &key, &Value::from(new))?;
        }
    }
    for (field, old, new) in [
        (
            "min_los_arrival",
            u16::from(before.min_los_arrival),
            u16::from(after.min_los_arrival),
        ),
        (
            "min_los_through",
            u16::from(before.min_los_through),
            u16::from(after.min_los_through),
        ),
        (
            "max_los_arrival",
            u16::from(before.max_los_arrival),
            u16::from(after.max_los_arrival),
        ),
        (
            "max_los_through",
            u16::from(before.max_los_through),
            u16::from(after.max_los_through),
        ),
        (
            "min_advance_days",
            before.min_advance_days,
            after.min_advance_days,
        ),
        (
            "max_advance_days",
            before.max_advance_days,
            after.max_advance_days,
        ),
    ] {
        if old != new {
            edit.put(field, &key, &Value::from(new))?;
        }
    }
    if before.exact_los != after.exact_los {
        let lengths: Vec<u8> = after.exact_los.iter().collect();
        edit.put("exact_los", &key, &Value::from(lengths))?;
    }
    Ok(())
}

/// The room-rate and the days that a document describes.
pub(crate) fn days_from(
    value: &Value,
) -> Option<(RoomTypeId, RatePlanId, BTreeMap<Date, RateDay>)> {
    let id = |field: &str| value.get(field)?.as_str()?.parse::<uuid::Uuid>().ok();
    let (room_type, rate_plan) = (RoomTypeId(id("room_type")?), RatePlanId(id("rate_plan")?));
    let mut days: BTreeMap<Date, RateDay> = BTreeMap::new();
    let mut each = |field: &str, set: &dyn Fn(&mut RateDay, &Value)| {
        for (key, entry) in value
            .get(field)
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            if let Ok(date) = key.parse::<Date>() {
                set(days.entry(date).or_default(), entry);
            }
        }
    };
    let length = |entry: &Value| {
        entry
            .as_u64()
            .and_then(|nights| u8::try_from(nights).ok())
            .unwrap_or(0)
    };
    let ahead = |entry: &Value| {
        let days = entry.as_u64().map(u16::try_from);
        days.and_then(Result::ok).unwrap_or(0)
    };
    let lengths = |entry: &Value| Lengths::deserialize(entry).unwrap_or_default();
    each("prices", &|day, entry| day.price_minor = entry.as_i64());
    each("stop_sell", &|day, entry| {
        day.stop_sell = entry.as_bool().unwrap_or(false)
    });
    each("closed_to_arrival", &|day, entry| {
        day.closed_to_arrival = entry.as_bool().unwrap_or(false)
    });
    each("closed_to_departure", &|day, entry| {
        day.closed_to_departure = entry.as_bool().unwrap_or(false)
    });
    each("min_los_arrival", &|day, entry| {
        day.min_los_arrival = length(entry)
    });
    each("min_los_through", &|day, entry| {
        day.min_los_through = length(entry)
    });
    each("max_los_arrival", &|day, entry| {
        day.max_los_arrival = length(entry)
    });
    each("max_los_through", &|day, entry| {
        day.max_los_through = length(entry)
    });
    each("exact_los", &|day, entry| day.exact_los = lengths(entry));
    each("min_advance_days", &|day, entry| {
        day.min_advance_days = ahead(entry)
    });
    each("max_advance_days", &|day, entry| {
        day.max_advance_days = ahead(entry)
    });
    Some((room_type, rate_plan, days))
}
