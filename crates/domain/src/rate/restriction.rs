//! When a stay is allowed.
//!
//! The nights of the stay are tested for closed dates and through-limits; the arrival date for
//! arrivals, for its own lengths and for how long before it is booked; the departure date for
//! departures only. A closed departure day never blocks, and neither does a closed arrival in the
//! middle of a stay. The plan is asked first, since what it refuses holds for every date.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Advance, Lead, Modifiers, RateDay};
use crate::stay::Stay;

/// The rule that refused a stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// No price is set for a night.
    NoPrice,
    /// A night is not sold.
    StopSell,
    /// The arrival date takes no arrivals.
    ClosedToArrival,
    /// The departure date takes no departures.
    ClosedToDeparture,
    /// Too short for an arrival on that date.
    MinLosArrival,
    /// Too short for a stay over that night.
    MinLosThrough,
    /// Too long for an arrival on that date.
    MaxLosArrival,
    /// Too long for a stay over that night.
    MaxLosThrough,
    /// Not among the lengths that one can arrive with on that date.
    ExactLos,
    /// Booked too shortly before.
    MinAdvance,
    /// Booked too long before.
    MaxAdvance,
    /// Booked outside the dates on which the plan can be booked; the date is the nearest that would do.
    BookingWindow,
    /// A night lies outside those that the plan is for.
    StayWindow,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_none(days: &u16) -> bool {
    *days == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn no_nights(nights: &u8) -> bool {
    *nights == 0
}

/// Which rule refused on which date, and what it asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restricted {
    /// The rule.
    pub rule: Rule,
    /// The date it stands on.
    pub date: Date,
    /// The nights it asks for at least; 0 for rules without a length.
    #[serde(default)]
    pub nights_min: u8,
    /// The nights it allows at most; 0 for rules without one.
    #[serde(default, skip_serializing_if = "no_nights")]
    pub nights_max: u8,
    /// The days before the arrival that it speaks of; 0 for rules without any.
    #[serde(default, skip_serializing_if = "is_none")]
    pub days: u16,
    /// The hours before the arrival that it speaks of; 0 for rules without any.
    #[serde(default, skip_serializing_if = "is_none")]
    pub hours: u16,
}

impl Restricted {
    /// A rule on a date, without lengths.
    #[must_use]
    pub const fn by(rule: Rule, date: Date) -> Self {
        Self {
            rule,
            date,
            nights_min: 0,
            nights_max: 0,
            days: 0,
            hours: 0,
        }
    }
}

/// Tests what a plan asks of every stay: when it is booked, and for which nights.
///
/// # Errors
/// The rule and its date.
pub fn check_plan(stay: &Stay, modifiers: &Modifiers, lead: &Lead) -> Result<(), Restricted> {
    let booking = &modifiers.booking;
    if let Some(from) = booking.from.filter(|from| lead.on < *from) {
        return Err(Restricted::by(Rule::BookingWindow, from));
    }
    if let Some(to) = booking.to.filter(|to| *to < lead.on) {
        return Err(Restricted::by(Rule::BookingWindow, to));
    }
    let nights = &modifiers.nights;
    if !nights.has(stay.arrival()) {
        return Err(Restricted::by(Rule::StayWindow, stay.arrival()));
    }
    if let Some(to) = nights.to
        && let Ok(last) = stay.departure().yesterday()
        && to < last
    {
        let first_outside = to.tomorrow().unwrap_or(last);
        return Err(Restricted::by(Rule::StayWindow, first_outside));
    }
    let advance = |rule, advance| {
        let (days, hours) = match advance {
            Advance::Days(days) => (days, 0),
            Advance::Hours(hours) => (0, hours),
        };
        Err(Restricted {
            days,
            hours,
            ..Restricted::by(rule, stay.arrival())
        })
    };
    if let Some(least) = modifiers
        .min_advance
        .filter(|least| !least.is_reached(lead))
    {
        return advance(Rule::MinAdvance, least);
    }
    if let Some(most) = modifiers.max_advance.filter(|most| most.is_passed(lead)) {
        return advance(Rule::MaxAdvance, most);
    }
    Ok(())
}

/// Tests a stay against its dates. `nights` are the rate days of the stay's nights in order,
/// `departure` that of the departure date where there is one, `ahead` the days from the booking to the
/// arrival. Returns the first rule that refuses, by date.
///
/// # Errors
/// The rule and its date.
pub fn check(
    stay: &Stay,
    nights: &[RateDay],
    departure: Option<&RateDay>,
    ahead: i32,
) -> Result<(), Restricted> {
    // Lengths are counted, not worked out from dates: this is asked of hundreds of room-rates at once.
    let length = u16::try_from(nights.len()).unwrap_or(u16::MAX);
    let Some(first) = nights.first() else {
        return Err(Restricted::by(Rule::NoPrice, stay.arrival()));
    };
    on_arrival(stay.arrival(), length, first, ahead)?;
    // So is the date of a night: for the one that refuses.
    let at = |place: usize| stay.dates().nth(place).unwrap_or(stay.arrival());
    for (place, day) in nights.iter().enumerate() {
        if day.stop_sell {
            return Err(Restricted::by(Rule::StopSell, at(place)));
        }
        if day.price_minor.is_none() {
            return Err(Restricted::by(Rule::NoPrice, at(place)));
        }
        if length < u16::from(day.min_los_through) {
            return Err(Restricted {
                nights_min: day.min_los_through,
                ..Restricted::by(Rule::MinLosThrough, at(place))
            });
        }
        if day.max_los_through > 0 && length > u16::from(day.max_los_through) {
            return Err(Restricted {
                nights_max: day.max_los_through,
                ..Restricted::by(Rule::MaxLosThrough, at(place))
            });
        }
    }
    if departure.is_some_and(|day| day.closed_to_departure) {
        return Err(Restricted::by(Rule::ClosedToDeparture, stay.departure()));
    }
    Ok(())
}

/// Whether [`check`] refuses nothing. It does not say what, and so can look at all nights without
/// turning off anywhere.
#[must_use]
pub fn are_open(nights: &[RateDay], departure: Option<&RateDay>, ahead: i32) -> bool {
    let length = u16::try_from(nights.len()).unwrap_or(u16::MAX);
    let Some(first) = nights.first() else {
        return false;
    };
    let mut is_shut = departure.is_some_and(|day| day.closed_to_departure);
    for day in nights {
        let longest = if day.max_los_through == 0 {
            u16::MAX
        } else {
            u16::from(day.max_los_through)
        };
        is_shut |= day.stop_sell
            | day.price_minor.is_none()
            | (length < u16::from(day.min_los_through))
            | (length > longest);
    }
    !is_shut && on_arrival(Date::ZERO, length, first, ahead).is_ok()
}

/// What the date of arrival asks for.
fn on_arrival(date: Date, length: u16, day: &RateDay, ahead: i32) -> Result<(), Restricted> {
    if day.closed_to_arrival {
        return Err(Restricted::by(Rule::ClosedToArrival, date));
    }
    if length < u16::from(day.min_los_arrival) {
        return Err(Restricted {
            nights_min: day.min_los_arrival,
            ..Restricted::by(Rule::MinLosArrival, date)
        });
    }
    if day.max_los_arrival > 0 && length > u16::from(day.max_los_arrival) {
        return Err(Restricted {
            nights_max: day.max_los_arrival,
            ..Restricted::by(Rule::MaxLosArrival, date)
        });
    }
    if !day.exact_los.has(length) {
        // The nearest lengths on both sides, as far as there are any.
        let shorter = day
            .exact_los
            .iter()
            .filter(|open| u16::from(*open) < length);
        let longer = day.exact_los.iter().find(|open| u16::from(*open) > length);
        return Err(Restricted {
            nights_min: longer.unwrap_or(0),
            nights_max: shorter.last().unwrap_or(0),
            ..Restricted::by(Rule::ExactLos, date)
        });
    }
    // Somebody who is here already has come before today, and no rule speaks of that.
    if day.min_advance_days > 0 && ahead < i32::from(day.min_advance_days) {
        return Err(Restricted {
            days: day.min_advance_days,
            ..Restricted::by(Rule::MinAdvance, date)
        });
    }
    if day.max_advance_days > 0 && ahead > i32::from(day.max_advance_days) {
        return Err(Restricted {
            days: day.max_advance_days,
            ..Restricted::by(Rule::MaxAdvance, date)
        });
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// 2026-03-05 is a Thursday. Days are Thu, Fri, Sat, Sun, Mon.
    fn week(edit: impl Fn(&mut [RateDay])) -> Vec<RateDay> {
        let mut days = vec![
            RateDay {
                price_minor: Some(10_000),
                ..RateDay::default()
            };
            5
        ];
        edit(&mut days);
        days
    }

    fn verdict(from: i8, to: i8, days: &[RateDay]) -> Result<(), Rule> {
        let stay = Stay::try_new(date(2026, 3, 5 + from), date(2026, 3, 5 + to)).unwrap();
        let nights = &days[from as usize..to as usize];
        check(&stay, nights, days.get(to as usize), 10).map_err(|refused| refused.rule)
    }

    #[test]
    fn a_closed_departure_day_does_not_block() {
        let days = week(|d| d[2].stop_sell = true);
        assert_eq!(verdict(0, 2, &days), Ok(()));
        assert_eq!(verdict(0, 3, &days), Err(Rule::StopSell));
        assert_eq!(verdict(2, 3, &days), Err(Rule::StopSell));
    }

    #[test]
    fn the_last_night_is_tested_like_the_first() {
        let days = week(|d| d[3].stop_sell = true);
        assert_eq!(verdict(1, 4, &days), Err(Rule::StopSell));
    }

    #[test]
    fn a_closed_arrival_in_the_middle_does_not_block() {
        let days = week(|d| d[1].closed_to_arrival = true);
        assert_eq!(verdict(0, 3, &days), Ok(()));
        assert_eq!(verdict(1, 3, &days), Err(Rule::ClosedToArrival));
    }

    #[test]
    fn a_closed_departure_counts_on_the_departure_day_only() {
        let days = week(|d| d[2].closed_to_departure = true);
        assert_eq!(verdict(0, 2, &days), Err(Rule::ClosedToDeparture));
        assert_eq!(verdict(0, 3, &days), Ok(()));
        assert_eq!(verdict(2, 3, &days), Ok(()));
    }

    #[test]
    fn the_two_minimum_stays_differ_on_thursday_for_two_nights() {
        // Weekdays ask for two nights, Friday and Saturday for three.
        let nights = [2, 3, 3, 2, 2];
        let arrival = week(|d| {
            d.iter_mut()
                .zip(nights)
                .for_each(|(day, n)| day.min_los_arrival = n)
        });
        let through = week(|d| {
            d.iter_mut()
                .zip(nights)
                .for_each(|(day, n)| day.min_los_through = n)
        });
        assert_eq!(verdict(0, 2, &arrival), Ok(()));
        assert_eq!(verdict(0, 2, &through), Err(Rule::MinLosThrough));
        assert_eq!(verdict(1, 3, &arrival), Err(Rule::MinLosArrival));
        assert_eq!(verdict(0, 3, &through), Ok(()));
    }

    #[test]
    fn a_night_without_a_price_is_not_sold() {
        let days = week(|d| d[1].price_minor = None);
        assert_eq!(verdict(0, 2, &days), Err(Rule::NoPrice));
    }

    #[test]
    fn the_longest_stay_and_the_open_lengths_are_kept() {
        let days = week(|d| d[0].max_los_arrival = 2);
        assert_eq!(verdict(0, 2, &days), Ok(()));
        assert_eq!(verdict(0, 3, &days), Err(Rule::MaxLosArrival));
        assert_eq!(verdict(1, 4, &days), Ok(()));
        let days = week(|d| d[2].max_los_through = 2);
        assert_eq!(verdict(0, 3, &days), Err(Rule::MaxLosThrough));
        assert_eq!(verdict(1, 3, &days), Ok(()));
        let days = week(|d| d[0].exact_los = crate::rate::Lengths::of(&[1, 4]));
        assert_eq!(verdict(0, 1, &days), Ok(()));
        assert_eq!(verdict(0, 2, &days), Err(Rule::ExactLos));
        assert_eq!(verdict(1, 3, &days), Ok(()));
    }

    #[test]
    fn advance_is_asked_of_the_arrival_alone() {
        let days = week(|d| d[1].min_advance_days = 11);
        assert_eq!(verdict(0, 3, &days), Ok(()));
        assert_eq!(verdict(1, 3, &days), Err(Rule::MinAdvance));
        let days = week(|d| d[0].max_advance_days = 9);
        assert_eq!(verdict(0, 1, &days), Err(Rule::MaxAdvance));
    }

    #[test]
    fn a_plans_windows_hold_to_the_day() {
        let stay = Stay::try_new(date(2026, 3, 5), date(2026, 3, 8)).unwrap();
        let lead = Lead {
            on: date(2026, 3, 1),
            days: 4,
            hours: 100,
        };
        let with = |edit: fn(&mut Modifiers)| {
            let mut modifiers = Modifiers::default();
            edit(&mut modifiers);
            check_plan(&stay, &modifiers, &lead).map_err(|no| (no.rule, no.date))
        };
        assert_eq!(with(|_| ()), Ok(()));
        // The last night is the seventh.
        assert_eq!(with(|m| m.nights.to = Some(date(2026, 3, 7))), Ok(()));
        assert_eq!(
            with(|m| m.nights.to = Some(date(2026, 3, 6))),
            Err((Rule::StayWindow, date(2026, 3, 7)))
        );
        assert_eq!(
            with(|m| m.booking.from = Some(date(2026, 3, 2))),
            Err((Rule::BookingWindow, date(2026, 3, 2)))
        );
        assert_eq!(with(|m| m.booking.to = Some(date(2026, 3, 1))), Ok(()));
        assert_eq!(
            with(|m| m.min_advance = Some(Advance::Hours(101))),
            Err((Rule::MinAdvance, date(2026, 3, 5)))
        );
        assert_eq!(with(|m| m.max_advance = Some(Advance::Days(4))), Ok(()));
        assert_eq!(
            with(|m| m.max_advance = Some(Advance::Days(3))),
            Err((Rule::MaxAdvance, date(2026, 3, 5)))
        );
    }
}
