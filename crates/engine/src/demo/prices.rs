//! Two years of prices, by season, weekday and year, and the restrictions of a real house.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use keyrack_contract::Failure;
use keyrack_contract::call::property::Create;
use keyrack_contract::call::rate::{Cell, Change, Restore, Set, every_day};
use keyrack_domain::rate::RateDay;
use keyrack_domain::{RatePlanId, RoomTypeId};

use super::chance::Chance;
use super::hotel::{PLAN_PRICES, night_minor};
use super::many::Many;
use crate::stop::Stop;

/// Hundredths of the plain price for each month, January first.
const SEASONS: [i64; 12] = [82, 84, 92, 100, 110, 114, 118, 120, 116, 106, 90, 104];
/// How many days from the business date on have prices: two years and some weeks.
const DAYS: i32 = 2 * 365 + 20;
/// The same for what is added when the demo opens.
const LATER_DAYS: i32 = DAYS - super::DAYS_BEFORE;
/// Each year is dearer by this many hundredths.
const YEAR_PERCENT: i64 = 4;

/// Sets the price of every room-rate, then the rules for some dates.
pub(super) fn set(many: &Many<'_>, chance: &mut Chance, hotel: &Create) -> Result<(), Failure> {
    let first = hotel.business_date;
    let until = after(first, DAYS)?;
    let noise: Vec<i64> = (0..DAYS)
        .map(|_| i64::try_from(chance.below(7)).unwrap_or(0))
        .collect();
    let mut calls = Vec::new();
    for (place, room_type) in hotel.room_types.iter().enumerate() {
        for (plan, (percent, more)) in hotel.rate_plans.iter().zip(PLAN_PRICES) {
            let dates = std::iter::successors(Some(first), |date| date.tomorrow().ok());
            let cells = dates.zip(&noise).map(|(date, noise)| Cell {
                room_type: room_type.id,
                rate_plan: plan.id,
                date,
                day: RateDay {
                    price_minor: Some(
                        price(night_minor(place), first, date, *noise, percent) + more,
                    ),
                    ..RateDay::default()
                },
            });
            calls.push(Restore {
                cells: cells.collect(),
            });
        }
    }
    many.all(chance, calls)?;
    rules(many, chance, hotel, until)
}

fn price(plain: i64, first: Date, date: Date, noise: i64, percent: i64) -> i64 {
    let month = usize::try_from(date.month() - 1).unwrap_or(0);
    let season = SEASONS.get(month).copied().unwrap_or(100);
    let weekday = match date.weekday() {
        Weekday::Friday | Weekday::Saturday => 112,
        Weekday::Sunday => 92,
        _ => 100,
    };
    let years = i64::from(date.year() - first.year());
    let hundredths = (season + noise) * weekday * (100 + YEAR_PERCENT * years) / 10_000;
    // Whole euros, as a hotelier writes them.
    (plain * hundredths / 100 * percent / 100) / 100 * 100
}

/// Days of one room-rate as they stand for a room that was added later: from `first` to the end of the
/// prices, with the plan's hundredths and what it adds.
pub(super) fn cells(
    room_type: RoomTypeId,
    rate_plan: RatePlanId,
    plain_minor: i64,
    first: Date,
    (percent, more): (i64, i64),
) -> Result<Vec<Cell>, Failure> {
    let until = after(first, LATER_DAYS)?;
    let dates = std::iter::successors(Some(first), |date| date.tomorrow().ok());
    Ok(dates
        .take_while(|date| *date < until)
        .map(|date| Cell {
            room_type,
            rate_plan,
            date,
            day: RateDay {
                price_minor: Some(price(plain_minor, first, date, 3, percent) + more),
                ..RateDay::default()
            },
        })
        .collect())
}

/// Two nights over summer weekends, no arrivals on New Year's Eve, one closed night, one day that
/// nobody leaves on.
fn rules(many: &Many<'_>, chance: &mut Chance, hotel: &Create, until: Date) -> Result<(), Failure> {
    let room_rates: Vec<_> = hotel
        .room_types
        .iter()
        .flat_map(|room_type| {
            hotel
                .rate_plans
                .iter()
                .map(move |plan| (room_type.id, plan.id))
        })
        .collect();
    let set = |from: Date, to: Date, weekdays: [bool; 7], change: Change| Set {
        room_rates: room_rates.clone(),
        from,
        to,
        weekdays,
        change,
    };
    let saturdays = [false, false, false, false, false, true, false];
    let mut calls = Vec::new();
    let first = hotel.business_date;
    for year in first.year()..=until.year() {
        let date = |month, day| Date::new(year, month, day).map_err(fault);
        let inside = |from: Date, to: Date| from >= first && to <= until;
        let (june, september) = (date(6, 1)?, date(9, 1)?);
        if inside(june, september) {
            let two_nights = Change {
                min_los_through: Some(2),
                ..Change::default()
            };
            calls.push(set(june, september, saturdays, two_nights));
        }
        let (eve, new_year) = (date(12, 31)?, date(12, 31)?.tomorrow().map_err(fault)?);
        if inside(eve, new_year) {
            let no_arrivals = Change {
                closed_to_arrival: Some(true),
                min_los_through: Some(3),
                ..Change::default()
            };
            calls.push(set(eve, new_year, every_day(), no_arrivals));
        }
        let (christmas, after) = (date(12, 24)?, date(12, 25)?);
        if inside(christmas, after) {
            let no_departures = Change {
                closed_to_departure: Some(true),
                ..Change::default()
            };
            calls.push(set(christmas, after, every_day(), no_departures));
        }
    }
    // The house is closed for its staff outing, five months ahead.
    let outing = after(first, 150)?;
    let closed = Change {
        stop_sell: Some(true),
        ..Change::default()
    };
    calls.push(set(outing, after(outing, 1)?, every_day(), closed));
    many.all(chance, calls)?;
    Ok(())
}

/// A date some days on.
pub(super) fn after(date: Date, days: i32) -> Result<Date, Failure> {
    date.checked_add(i64::from(days).days()).map_err(fault)
}

/// A failure that only a broken calendar could cause.
pub(super) fn fault(error: impl core::fmt::Display) -> Failure {
    Stop::fault(error).into_failure()
}
