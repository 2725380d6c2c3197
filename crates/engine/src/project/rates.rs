//! Prices and restrictions.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use keyrack_domain::rate::RateDay;
use keyrack_store::rate_day;
use serde_json::Value;

use crate::door::Tx;
use crate::shape;
use crate::stop::Stop;

pub(super) fn project(tx: &mut Tx<'_, '_>, value: &Value) -> Result<(), Stop> {
    let Some((room_type, rate_plan, days)) = shape::days_from(value) else {
        return Ok(());
    };
    let Some(first) = value
        .get("month")
        .and_then(Value::as_str)
        .and_then(|month| format!("{month}-01").parse::<Date>().ok())
    else {
        return Ok(());
    };
    let next = first.checked_add(1.month()).map_err(Stop::fault)?;
    let old: BTreeMap<Date, RateDay> = rate_day::of(tx.write, room_type, rate_plan, first, next)?
        .into_iter()
        .map(|row| (row.date, row.day))
        .collect();
    // A day that lost its last word stands in the document no more, and so in the rows.
    for date in old.keys().filter(|date| !days.contains_key(date)) {
        let next = date.tomorrow().map_err(Stop::fault)?;
        rate_day::remove(tx.write, room_type, rate_plan, *date, next)?;
        if let Some(index) = &mut tx.working.index {
            index.set_rate(room_type, rate_plan, *date, RateDay::default());
        }
    }
    // A document speaks of its own month only; anything else in it is ignored.
    for (date, day) in days.range(first..next) {
        if old.get(date) == Some(day) {
            continue;
        }
        rate_day::put(
            tx.write,
            &rate_day::Dated {
                room_type,
                rate_plan,
                date: *date,
                day: *day,
            },
        )?;
        if let Some(index) = &mut tx.working.index {
            index.set_rate(room_type, rate_plan, *date, *day);
        }
    }
    Ok(())
}
