//! Prices and restrictions by day.

mod grid;
mod layer;
mod plan;
mod replace;
mod yielding;

use std::collections::BTreeMap;

use jiff::civil::Date;
use keyrack_contract::call::rate::{Cell, Cells, Change, Read, Restore, Set, WasSet};
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::{PRICE_MINOR_MAX, RateDay};
use keyrack_domain::{RatePlanId, RoomTypeId};
use keyrack_replica::DocumentClass;
use keyrack_store::rate_day;

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::{month_of, put_day, put_head, rates_document};
use crate::stop::Stop;

/// The most room-rates of one change.
const ROOM_RATES_MAX: usize = 200;
/// The most days of one change.
const DAYS_MAX: i32 = 800;
/// The most cells of one restore.
const CELLS_MAX: usize = 160_000;

impl Do for Set {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<WasSet, Stop> {
        let days = self.from.until(self.to).map_or(0, |span| span.get_days());
        if !(1..=DAYS_MAX).contains(&days)
            || self.room_rates.is_empty()
            || self.room_rates.len() > ROOM_RATES_MAX
        {
            return Err(Failure::new(Code::RangeInvalid)
                .with("max", DAYS_MAX)
                .into());
        }
        check_price(self.change.price_minor)?;
        if self.change.price_minor.is_some() {
            for (_, rate_plan) in &self.room_rates {
                own_price(tx, *rate_plan)?;
            }
        }
        let mut wanted = BTreeMap::new();
        for (room_type, rate_plan) in &self.room_rates {
            known(tx, *room_type, *rate_plan)?;
            let old: BTreeMap<Date, RateDay> =
                rate_day::of(tx.write, *room_type, *rate_plan, self.from, self.to)?
                    .into_iter()
                    .map(|row| (row.date, row.day))
                    .collect();
            let dates = std::iter::successors(Some(self.from), |date| date.tomorrow().ok())
                .take_while(|date| *date < self.to);
            for date in dates {
                let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0);
                if self.weekdays.get(weekday) == Some(&true) {
                    let before = old.get(&date).copied().unwrap_or_default();
                    wanted.insert(
                        (*room_type, *rate_plan, date),
                        applied(before, &self.change),
                    );
                }
            }
        }
        write(tx, &wanted)
    }
}

impl Do for Restore {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<WasSet, Stop> {
        if self.cells.is_empty() || self.cells.len() > CELLS_MAX {
            return Err(Failure::new(Code::RangeInvalid)
                .with("max", CELLS_MAX)
                .into());
        }
        let mut wanted = BTreeMap::new();
        for cell in self.cells {
            check_price(cell.day.price_minor)?;
            wanted.insert((cell.room_type, cell.rate_plan, cell.date), cell.day);
        }
        let room_rates: std::collections::BTreeSet<_> = wanted
            .keys()
            .map(|(room_type, plan, _)| (*room_type, *plan))
            .collect();
        for (room_type, rate_plan) in room_rates {
            known(tx, room_type, rate_plan)?;
        }
        write(tx, &wanted)
    }
}

impl Ask for Read {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Cells, Stop> {
        let days = self.from.until(self.to).map_or(0, |span| span.get_days());
        if !(1..=400).contains(&days) {
            return Err(Failure::new(Code::RangeInvalid).with("max", 400).into());
        }
        let rows = seen.read(|read| Ok(rate_day::range(read, self.from, self.to)?))?;
        let cell = |row: rate_day::Dated| Cell {
            room_type: row.room_type,
            rate_plan: row.rate_plan,
            date: row.date,
            day: row.day,
        };
        Ok(Cells {
            cells: rows.into_iter().map(cell).collect(),
        })
    }
}

fn check_price(minor: Option<i64>) -> Result<(), Stop> {
    match minor {
        Some(minor) if !(0..=PRICE_MINOR_MAX).contains(&minor) => {
            Err(Failure::new(Code::PriceInvalid).at("price_minor").into())
        }
        _ => Ok(()),
    }
}

/// Refuses to set a price that follows another plan's.
fn own_price(tx: &Tx<'_, '_>, rate_plan: RatePlanId) -> Result<(), Stop> {
    let plans = &tx.index()?.profile().rate_plans;
    let plan = plans.iter().find(|plan| plan.id == rate_plan);
    match plan.filter(|plan| plan.modifiers.parent_of_price().is_some()) {
        Some(plan) => Err(Failure::new(Code::RateFollows)
            .with("plan", &plan.code)
            .into()),
        None => Ok(()),
    }
}

/// Refuses types and plans that are not there.
fn known_scope(
    profile: &keyrack_contract::call::property::Profile,
    room_types: &[RoomTypeId],
    rate_plans: &[RatePlanId],
) -> Result<(), Stop> {
    let is_type = |id: &RoomTypeId| profile.room_types.iter().any(|known| known.id == *id);
    let is_plan = |id: &RatePlanId| profile.rate_plans.iter().any(|known| known.id == *id);
    if !room_types.iter().all(is_type) {
        return Err(Failure::new(Code::RoomTypeUnknown).at("room_types").into());
    }
    if !rate_plans.iter().all(is_plan) {
        return Err(Failure::new(Code::RatePlanUnknown).at("rate_plans").into());
    }
    Ok(())
}

fn known(tx: &Tx<'_, '_>, room_type: RoomTypeId, rate_plan: RatePlanId) -> Result<(), Stop> {
    let profile = tx.index()?.profile();
    if !profile.room_types.iter().any(|known| known.id == room_type) {
        return Err(Code::RoomTypeUnknown.into());
    }
    if !profile.rate_plans.iter().any(|known| known.id == rate_plan) {
        return Err(Code::RatePlanUnknown.into());
    }
    Ok(())
}

fn applied(mut day: RateDay, change: &Change) -> RateDay {
    day.price_minor = change.price_minor.or(day.price_minor);
    day.stop_sell = change.stop_sell.unwrap_or(day.stop_sell);
    day.closed_to_arrival = change.closed_to_arrival.unwrap_or(day.closed_to_arrival);
    day.closed_to_departure = change
        .closed_to_departure
        .unwrap_or(day.closed_to_departure);
    day.min_los_arrival = change.min_los_arrival.unwrap_or(day.min_los_arrival);
    day.min_los_through = change.min_los_through.unwrap_or(day.min_los_through);
    day.max_los_arrival = change.max_los_arrival.unwrap_or(day.max_los_arrival);
    day.max_los_through = change.max_los_through.unwrap_or(day.max_los_through);
    day.exact_los = change.exact_los.unwrap_or(day.exact_los);
    day.min_advance_days = change.min_advance_days.unwrap_or(day.min_advance_days);
    day.max_advance_days = change.max_advance_days.unwrap_or(day.max_advance_days);
    day
}

type Days = BTreeMap<(RoomTypeId, RatePlanId, Date), RateDay>;
/// Days that differ, with what stood there and what shall, by room-rate and month.
type Months = BTreeMap<(RoomTypeId, RatePlanId, String), Vec<(Date, RateDay, RateDay)>>;

/// Writes the days that differ, month by month, and answers with what stood there before.
fn write(tx: &mut Tx<'_, '_>, wanted: &Days) -> Result<WasSet, Stop> {
    let mut months = Months::new();
    let mut before = Vec::new();
    for ((room_type, rate_plan, date), day) in wanted {
        let next = date.tomorrow().map_err(Stop::fault)?;
        let old = rate_day::of(tx.write, *room_type, *rate_plan, *date, next)?
            .first()
            .map(|row| row.day)
            .unwrap_or_default();
        if old != *day {
            before.push(Cell {
                room_type: *room_type,
                rate_plan: *rate_plan,
                date: *date,
                day: old,
            });
            months
                .entry((*room_type, *rate_plan, month_of(*date)))
                .or_default()
                .push((*date, old, *day));
        }
    }
    for ((room_type, rate_plan, month), days) in months {
        tx.edit(
            rates_document(room_type, rate_plan, &month),
            DocumentClass::Rates,
            |edit| {
                put_head(edit, room_type, rate_plan, &month)?;
                days.iter()
                    .try_for_each(|(date, old, new)| put_day(edit, *date, old, new))
            },
        )?;
    }
    let property = tx.index()?.profile().property.id;
    tx.audit(property.0, &serde_json::json!({ "cells": before.len() }))?;
    Ok(WasSet {
        cells: u32::try_from(before.len()).unwrap_or(u32::MAX),
        before,
    })
}
