//! What a plan asks of a stay as a whole, and what its dates ask of it as days of a room-rate.

use jiff::civil::Date;
use keyrack_domain::rate::RateDay;

use super::{Asked, Reasons, Room};
use crate::message::{Plan, Rule, on};

/// Conditions of the offer, and the longest stays.
pub(super) fn check(plan: &Plan, room: &Room, asked: &Asked) -> Result<(), Reasons> {
    let (stay, conditions) = (&asked.stay, &plan.conditions);
    let (arrival, departure) = (stay.arrival(), stay.departure());
    let no = |rule, date, nights| Err(Reasons::Restricted { rule, date, nights });
    if !on(&conditions.arrival, arrival) {
        return no("closed_to_arrival", arrival, 0);
    }
    if !on(&conditions.departure, departure) {
        return no("closed_to_departure", departure, 0);
    }
    if let Some(least) = conditions
        .lengths
        .min
        .filter(|min| stay.nights() < u16::from(*min))
    {
        return no("min_los_arrival", arrival, u16::from(least));
    }
    if let Some(most) = conditions.lengths.max.filter(|max| stay.nights() > *max) {
        return no("max_los_arrival", arrival, most);
    }
    let days = asked
        .booked
        .until(arrival)
        .map_or(0, |span| span.get_days());
    let early = conditions
        .ahead_max
        .is_some_and(|most| days > i32::from(most));
    if early
        || conditions
            .ahead_min
            .is_some_and(|least| days < i32::from(least))
    {
        return Err(Reasons::BookedAhead { days });
    }
    for rule in own(plan, room) {
        if let Some(most) = rule.lengths.max.filter(|max| stay.nights() > *max)
            && rule.span.holds(arrival)
        {
            return no("max_los_arrival", arrival, most);
        }
        // The day of departure is asked as well, as the published calculation does.
        let mut dates = stay.dates().chain([departure]);
        if let Some(most) = rule.lengths.max_through.filter(|max| stay.nights() > *max)
            && let Some(date) = dates.find(|date| rule.span.holds(*date))
        {
            return no("max_los_through", date, most);
        }
    }
    Ok(())
}

/// The first night that is closed.
pub(super) fn closed(plan: &Plan, room: &Room, asked: &Asked) -> Option<Reasons> {
    let is_closed = |date: &Date| own(plan, room).any(|rule| rule.closed && rule.span.holds(*date));
    let date = asked.stay.dates().find(is_closed)?;
    Some(Reasons::Restricted {
        rule: "stop_sell",
        date,
        nights: 0,
    })
}

/// The rules for a type of room, and those for all.
fn own<'a>(plan: &'a Plan, room: &'a Room) -> impl Iterator<Item = &'a Rule> {
    plan.rules
        .iter()
        .filter(|rule| rule.room.as_ref().is_none_or(|code| *code == room.code))
}

/// A date with its rules, and without a price.
pub(super) fn day(plan: &Plan, room: &Room, date: Date) -> RateDay {
    let mut day = RateDay::default();
    for rule in own(plan, room).filter(|rule| rule.span.holds(date)) {
        day.stop_sell |= rule.closed;
        day.closed_to_arrival |= !on(&rule.arrival, date);
        day.closed_to_departure |= !on(&rule.departure, date);
        day.min_los_arrival = day.min_los_arrival.max(rule.lengths.min.unwrap_or(0));
        day.min_los_through = day
            .min_los_through
            .max(rule.lengths.min_through.unwrap_or(0));
    }
    day
}
