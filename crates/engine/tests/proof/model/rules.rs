//! Who may not come, and why.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Day, Fault, Model, nights};
use crate::words::{Ahead, Wish};

/// The hour at which rooms are ready.
const ARRIVAL_HOUR: i8 = 15;

impl Model {
    /// What stands on a day of a room-rate, with what it has from the plan that it follows.
    pub(super) fn day(&self, kind: usize, plan: usize, date: Date) -> Day {
        let own = self.days.get(&(kind, plan, date));
        let mut day = own.copied().unwrap_or_default();
        let Some((parent, turns)) = &self.hotel.plans[plan].terms.follows else {
            return day;
        };
        let parent = self.day(kind, *parent, date);
        day.price = parent
            .price
            .and_then(|price| self.turned(plan, price, turns));
        if self.has(Fault::RulesNotFollowed) {
            return day;
        }
        day.closed |= parent.closed;
        day.no_arrival |= parent.no_arrival;
        day.no_departure |= parent.no_departure;
        day.min_arrival = day.min_arrival.max(parent.min_arrival);
        day.min_through = day.min_through.max(parent.min_through);
        // No longest stay is written as 0.
        for (own, theirs) in [
            (&mut day.max_arrival, parent.max_arrival),
            (&mut day.max_through, parent.max_through),
        ] {
            if *own == 0 || (theirs > 0 && theirs < *own) {
                *own = theirs;
            }
        }
        day.only = match (day.only, parent.only) {
            (Some(own), Some(theirs)) => Some(own & theirs),
            (own, theirs) => own.or(theirs),
        };
        day.ahead_least = day.ahead_least.max(parent.ahead_least);
        if day.ahead_most == 0 || (parent.ahead_most > 0 && parent.ahead_most < day.ahead_most) {
            day.ahead_most = parent.ahead_most;
        }
        day
    }

    /// Days from today, as the hotel's clock on the wall says it, to the arrival.
    pub(super) fn days_ahead(&self, wish: &Wish) -> i32 {
        self.here().until(wish.from).unwrap().get_days()
    }

    /// The date in the hotel.
    pub(super) fn here(&self) -> Date {
        let zone = TimeZone::get(&self.hotel.zone).unwrap();
        self.now.to_zoned(zone).date()
    }

    /// Seconds from now to the hour of arrival.
    fn seconds_ahead(&self, wish: &Wish) -> i64 {
        let zone = TimeZone::get(&self.hotel.zone).unwrap();
        let arrival = wish.from.at(ARRIVAL_HOUR, 0, 0, 0).to_zoned(zone).unwrap();
        arrival.timestamp().as_second() - self.now.as_second()
    }

    /// Whether somebody books at least so long ahead.
    fn is_ahead(&self, wish: &Wish, least: Ahead) -> bool {
        match least {
            Ahead::Days(days) => self.days_ahead(wish) >= i32::from(days),
            Ahead::Hours(hours) => self.seconds_ahead(wish) >= i64::from(hours) * 3_600,
        }
    }

    /// Whether somebody books farther ahead than this. The hour that runs is not counted.
    fn is_beyond(&self, wish: &Wish, most: Ahead) -> bool {
        match most {
            Ahead::Days(days) => self.is_beyond_days(wish, days),
            Ahead::Hours(hours) => {
                let mut whole = i64::from(hours);
                if !self.has(Fault::HoursBegun) {
                    whole += 1;
                    return self.seconds_ahead(wish) >= whole * 3_600;
                }
                self.seconds_ahead(wish) > whole * 3_600
            }
        }
    }

    fn is_beyond_days(&self, wish: &Wish, most: u16) -> bool {
        let most = i32::from(most) - i32::from(self.has(Fault::AheadOneShort));
        self.days_ahead(wish) > most
    }

    /// Every rule that refuses a stay, with its date.
    pub(super) fn ruled(&self, wish: &Wish) -> BTreeSet<(String, Date)> {
        let mut rules = BTreeSet::new();
        let mut no = |rule: &str, date: Date| {
            rules.insert((rule.to_owned(), date));
        };
        let stay = nights(wish.from, wish.to);
        let length = stay.len();
        for night in &stay {
            let day = self.day(wish.kind, wish.plan, *night);
            let arrival = *night == wish.from;
            let on_arrival = arrival || self.has(Fault::MinimumReadThrough);
            if on_arrival && length < usize::from(day.min_arrival) {
                no("min_los_arrival", *night);
            }
            let through = arrival || !self.has(Fault::MinimumReadOnArrival);
            if through && length < usize::from(day.min_through) {
                no("min_los_through", *night);
            }
            let through = arrival || !self.has(Fault::MaximumOnArrival);
            if through && day.max_through > 0 && length > usize::from(day.max_through) {
                no("max_los_through", *night);
            }
            if day.closed {
                no("stop_sell", *night);
            }
            if day.price.is_none() {
                no("no_price", *night);
            }
        }
        let first = self.day(wish.kind, wish.plan, wish.from);
        if first.no_arrival || first.only == Some(0) {
            no("closed_to_arrival", wish.from);
        }
        if first.max_arrival > 0 && length > usize::from(first.max_arrival) {
            no("max_los_arrival", wish.from);
        }
        if let Some(only) = first.only {
            let open =
                |nights: usize| (1..=32).contains(&nights) && only & (1 << (nights - 1)) != 0;
            let shorter = (1..=length).any(open) && self.has(Fault::LengthsFromShortest);
            if !open(length) && !shorter {
                no("exact_los", wish.from);
            }
        }
        if first.ahead_least > 0 && !self.is_ahead(wish, Ahead::Days(first.ahead_least)) {
            no("min_advance", wish.from);
        }
        if first.ahead_most > 0 && self.is_beyond_days(wish, first.ahead_most) {
            no("max_advance", wish.from);
        }
        let last = self.day(wish.kind, wish.plan, wish.to);
        if last.no_departure {
            no("closed_to_departure", wish.to);
        }
        if self.has(Fault::DepartureTested) && last.closed {
            no("stop_sell", wish.to);
        }
        let terms = &self.hotel.plans[wish.plan].terms;
        if length < usize::from(terms.shortest) {
            no("min_los_arrival", wish.from);
        }
        if terms.longest > 0 && length > usize::from(terms.longest) {
            no("max_los_arrival", wish.from);
        }
        if terms
            .ahead_least
            .is_some_and(|least| !self.is_ahead(wish, least))
        {
            no("min_advance", wish.from);
        }
        if terms
            .ahead_most
            .is_some_and(|most| self.is_beyond(wish, most))
        {
            no("max_advance", wish.from);
        }
        if let Some((first, last)) = terms.booked {
            if self.here() < first {
                no("booking_window", first);
            }
            if self.here() > last {
                no("booking_window", last);
            }
        }
        if let Some((first, last)) = terms.nights {
            for night in stay
                .iter()
                .filter(|night| **night < first || **night > last)
            {
                no("stay_window", *night);
            }
        }
        rules
    }
}
