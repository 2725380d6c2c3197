//! A change that is not made yet: what becomes of each selected day.

use keyrack_contract::call::rate;
use keyrack_domain::rate::{Lengths, PriceStep, RateDay, rules_fault};

use super::entry::PRICE_MINOR_MAX;

/// What is to become of the price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Price {
    /// Another one.
    Step(PriceStep),
    /// None: the night is then not sold.
    Gone,
}

/// What is to become of every selected day. `None` leaves a thing as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rule {
    /// The price.
    pub price: Option<Price>,
    /// Closed or open.
    pub stop_sell: Option<bool>,
    /// No arrivals, or arrivals.
    pub closed_to_arrival: Option<bool>,
    /// No departures, or departures.
    pub closed_to_departure: Option<bool>,
    /// Minimum stay on arrival; 0 for none.
    pub min_los_arrival: Option<u8>,
    /// Maximum stay on arrival; 0 for none.
    pub max_los_arrival: Option<u8>,
    /// The only lengths on arrival; none for any.
    pub exact_los: Option<Lengths>,
    /// Minimum stay through; 0 for none.
    pub min_los_through: Option<u8>,
    /// Maximum stay through; 0 for none.
    pub max_los_through: Option<u8>,
    /// Booked at least so many days ahead; 0 for none.
    pub min_advance_days: Option<u16>,
    /// Booked at most so many days ahead; 0 for none.
    pub max_advance_days: Option<u16>,
}

impl Rule {
    /// Whether it would change nothing anywhere.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The day after the change; `None` where its price would fall below zero or grow too large. A day
    /// without a price gets none from a step that needs one.
    pub fn on(&self, day: &RateDay) -> Option<RateDay> {
        let price_minor = match (self.price, day.price_minor) {
            (None, price) => price,
            (Some(Price::Gone), _) => None,
            (Some(Price::Step(step)), None) if step.needs_a_price() => None,
            (Some(Price::Step(step)), price) => {
                let new = step.from(price.unwrap_or(0));
                Some(new.filter(|minor| *minor <= PRICE_MINOR_MAX)?)
            }
        };
        Some(RateDay {
            price_minor,
            stop_sell: self.stop_sell.unwrap_or(day.stop_sell),
            closed_to_arrival: self.closed_to_arrival.unwrap_or(day.closed_to_arrival),
            closed_to_departure: self.closed_to_departure.unwrap_or(day.closed_to_departure),
            min_los_arrival: self.min_los_arrival.unwrap_or(day.min_los_arrival),
            max_los_arrival: self.max_los_arrival.unwrap_or(day.max_los_arrival),
            exact_los: self.exact_los.unwrap_or(day.exact_los),
            min_los_through: self.min_los_through.unwrap_or(day.min_los_through),
            max_los_through: self.max_los_through.unwrap_or(day.max_los_through),
            min_advance_days: self.min_advance_days.unwrap_or(day.min_advance_days),
            max_advance_days: self.max_advance_days.unwrap_or(day.max_advance_days),
        })
    }
}

/// What a change would do, counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preview {
    /// Days that would be another.
    pub steps: Vec<rate::Step>,
    /// Selected days that stay as they are.
    pub same: usize,
    /// Selected days whose price would fall below zero or grow too large: then nothing can be done.
    pub refused: usize,
    /// Selected days whose rules would contradict each other: then nothing can be done either.
    pub crossed: usize,
    /// Whether a restriction is typed that cannot be read.
    pub unread: bool,
    /// Days that are sold and would be closed.
    pub closed: usize,
    /// Lowest and highest price that changes, before.
    pub before: Option<(i64, i64)>,
    /// Lowest and highest price that changes, after.
    pub after: Option<(i64, i64)>,
    /// Days that get a price and had none.
    pub priced: usize,
    /// Days that lose their price.
    pub unpriced: usize,
}

impl Preview {
    /// Notes one selected day. `step.to` is what it would be; `None` where it cannot be.
    pub fn note(&mut self, step: rate::Step, to: Option<RateDay>) {
        let Some(to) = to else {
            self.refused = self.refused.saturating_add(1);
            return;
        };
        if to == step.from {
            self.same = self.same.saturating_add(1);
            return;
        }
        if is_crossed(&to) && !is_crossed(&step.from) {
            self.crossed = self.crossed.saturating_add(1);
            return;
        }
        if to.stop_sell && !step.from.stop_sell && step.from.price_minor.is_some() {
            self.closed = self.closed.saturating_add(1);
        }
        match (step.from.price_minor, to.price_minor) {
            (Some(before), Some(after)) if before != after => {
                self.before = Some(wider(self.before, before));
                self.after = Some(wider(self.after, after));
            }
            (None, Some(after)) => {
                self.priced = self.priced.saturating_add(1);
                self.after = Some(wider(self.after, after));
            }
            (Some(before), None) => {
                self.unpriced = self.unpriced.saturating_add(1);
                self.before = Some(wider(self.before, before));
            }
            (None | Some(_), _) => {}
        }
        self.steps.push(rate::Step { to, ..step });
    }

    /// Whether it can be made.
    pub fn can_be_made(&self) -> bool {
        !self.steps.is_empty() && self.refused == 0 && self.crossed == 0 && !self.unread
    }
}

/// Whether one rule asks for what another forbids.
fn is_crossed(day: &RateDay) -> bool {
    rules_fault(&day.rules()).is_some_and(|field| field != "rules")
}

fn wider(range: Option<(i64, i64)>, price: i64) -> (i64, i64) {
    range.map_or((price, price), |(low, high)| {
        (low.min(price), high.max(price))
    })
}

/// The way back from a change, and the way forth again from that.
pub fn turned(steps: &[rate::Step]) -> Vec<rate::Step> {
    let turn = |step: &rate::Step| rate::Step {
        from: step.to,
        to: step.from,
        ..*step
    };
    steps.iter().map(turn).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use keyrack_domain::{Date, RatePlanId, RoomTypeId};

    fn priced(minor: i64) -> RateDay {
        RateDay {
            price_minor: Some(minor),
            ..RateDay::default()
        }
    }

    fn price(step: PriceStep) -> Rule {
        Rule {
            price: Some(Price::Step(step)),
            ..Rule::default()
        }
    }

    fn preview(rule: &Rule, days: &[RateDay]) -> Preview {
        let mut preview = Preview::default();
        for day in days {
            let step = rate::Step {
                room_type: RoomTypeId(uuid::Uuid::nil()),
                rate_plan: RatePlanId(uuid::Uuid::nil()),
                date: Date::constant(2026, 3, 2),
                from: *day,
                to: *day,
            };
            preview.note(step, rule.on(day));
        }
        preview
    }

    #[test]
    fn a_step_needs_a_price_and_a_new_price_does_not() {
        let none = RateDay::default();
        assert_eq!(price(PriceStep::By(500)).on(&none), Some(none));
        assert_eq!(price(PriceStep::To(500)).on(&none), Some(priced(500)));
        assert_eq!(price(PriceStep::By(-600)).on(&priced(500)), None);
        assert_eq!(price(PriceStep::By(1)).on(&priced(PRICE_MINOR_MAX)), None);
        let gone = Rule {
            price: Some(Price::Gone),
            ..Rule::default()
        };
        assert_eq!(gone.on(&priced(500)), Some(none));
    }

    #[test]
    fn the_preview_counts_what_changes_and_what_does_not() {
        let days = [
            priced(12_000),
            priced(10_000),
            priced(13_500),
            RateDay::default(),
        ];
        let told = preview(&price(PriceStep::To(13_500)), &days);
        assert_eq!((told.steps.len(), told.same, told.priced), (3, 1, 1));
        assert_eq!(told.before, Some((10_000, 12_000)));
        assert_eq!(told.after, Some((13_500, 13_500)));
        let told = preview(&price(PriceStep::By(-11_000)), &days);
        assert_eq!((told.steps.len(), told.same, told.refused), (2, 1, 1));
        assert!(!told.can_be_made());
        let rule = Rule {
            closed_to_arrival: Some(true),
            min_los_through: Some(2),
            ..Rule::default()
        };
        let told = preview(&rule, &days);
        assert_eq!((told.steps.len(), told.before, told.after), (4, None, None));
    }

    #[test]
    fn rules_that_contradict_each_other_are_not_made() {
        let long = RateDay {
            min_los_arrival: 5,
            ..priced(10_000)
        };
        let rule = Rule {
            max_los_arrival: Some(3),
            ..Rule::default()
        };
        let told = preview(&rule, &[priced(9_000), long]);
        assert_eq!((told.steps.len(), told.crossed), (1, 1));
        assert!(!told.can_be_made());
        // What contradicts itself already can be changed, so that it can be mended.
        let crossed = RateDay {
            max_los_arrival: 3,
            ..long
        };
        let told = preview(&price(PriceStep::By(1)), &[crossed]);
        assert!(told.can_be_made());
    }

    #[test]
    fn closing_counts_what_is_sold_today() {
        let rule = Rule {
            stop_sell: Some(true),
            ..Rule::default()
        };
        let told = preview(&rule, &[priced(9_000), RateDay::default()]);
        assert_eq!((told.steps.len(), told.closed), (2, 1));
    }

    #[test]
    fn the_way_back_of_the_way_back_is_the_way() {
        let steps = preview(&price(PriceStep::By(1)), &[priced(1), priced(2)]).steps;
        assert_eq!(turned(&turned(&steps)), steps);
    }
}
