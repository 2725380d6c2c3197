//! What a night costs: one step after the other, as the description of prices lists them.

use jiff::civil::Date;

use super::{Fault, Model, nights, share};
use crate::words::{Answer, DemandBy, Off, Promo, Turn, Wish};

/// What is left of a price; never less than nothing.
fn less(price: i64, off: Off) -> i64 {
    match off {
        Off::Share(rate) => share(price, 10_000 - i64::from(rate), 10_000),
        Off::Amount(amount) => (price - amount).max(0),
    }
}

/// The nearest whole multiple, halves up.
fn rounded(price: i64, to: i64) -> i64 {
    if to <= 1 {
        return price;
    }
    let below = price.div_euclid(to) * to;
    if 2 * (price - below) >= to {
        below + to
    } else {
        below
    }
}

impl Model {
    /// The price of a plan that follows another one. None below nothing.
    pub(super) fn turned(&self, plan: usize, price: i64, turns: &[Turn]) -> Option<i64> {
        let mut turns = turns.to_vec();
        if self.has(Fault::AmountFirst) {
            turns.reverse();
        }
        let mut price = price;
        for turn in turns {
            price = match turn {
                Turn::Share(rate) => share(price, 10_000 + i64::from(rate), 10_000),
                Turn::Amount(amount) => price + amount,
            };
            if price < 0 {
                return None;
            }
        }
        Some(rounded(price, self.hotel.plans[plan].terms.round))
    }

    /// The code that was typed, by its place; refused where it does not hold for this stay.
    pub(super) fn promo(&self, wish: &Wish) -> Result<Option<usize>, Answer> {
        if wish.code.is_empty() {
            return Ok(None);
        }
        let mut known = self.hotel.promos.iter();
        let Some(place) = known.position(|promo| promo.code == wish.code) else {
            return Err(Answer::Refused("code"));
        };
        let promo = &self.hotel.promos[place];
        let mut holds = true;
        if let Some((first, last)) = promo.booked {
            holds &= first <= self.here() && self.here() <= last;
        }
        let stay = nights(wish.from, wish.to);
        if let Some((first, last)) = promo.nights {
            holds &= stay.iter().all(|night| first <= *night && *night <= last);
        }
        if stay.len() < usize::from(promo.shortest) && !self.has(Fault::CodeLengthForgotten) {
            holds = false;
        }
        if let Some(most) = promo.uses {
            let most = most + u32::from(self.has(Fault::CodeOnceMore));
            let mut used = 0;
            for taken in &self.taken {
                if taken.promo == Some(place) && self.takes(taken) {
                    used += 1;
                }
            }
            holds &= used < most;
        }
        if holds {
            Ok(Some(place))
        } else {
            Err(Answer::Refused("code"))
        }
    }

    /// What a rule of demand sees of a night.
    fn seen(&self, by: DemandBy, kind: usize, night: Date) -> i32 {
        if by == DemandBy::Days {
            return self.hotel.today.until(night).unwrap().get_days();
        }
        let (mut taken, mut rooms) = (0, 0);
        for (place, other) in self.hotel.kinds.iter().enumerate() {
            // Of the whole house a room made of others is no room besides them.
            let counts = match by {
                DemandBy::House => other.joined.is_none(),
                _ => place == kind,
            };
            if counts {
                let tally = self.tally(place, night);
                taken += tally.sold + tally.joined + tally.blocked;
                if self.has(Fault::DemandOfHolds) {
                    taken += tally.held;
                }
                rooms += tally.physical - tally.inventory;
            }
        }
        if rooms == 0 {
            return 0;
        }
        if self.has(Fault::DemandRoundedUp) {
            return (taken * 100 + rooms - 1) / rooms;
        }
        taken * 100 / rooms
    }

    /// What demand makes of a price.
    fn pressed(&self, wish: &Wish, night: Date, price: i64) -> i64 {
        let (mut rate, mut amount) = (0, 0);
        for demand in &self.hotel.demands {
            if !demand.plans.is_empty() && !demand.plans.contains(&wish.plan) {
                continue;
            }
            let seen = self.seen(demand.by, wish.kind, night);
            let mut step = None;
            for (at, more, minor) in &demand.steps {
                let reached = match demand.by {
                    // The nearest number that is not yet passed.
                    DemandBy::Days => step.is_none() && seen <= i32::from(*at),
                    _ => {
                        seen >= i32::from(*at)
                            && (step.is_none() || !self.has(Fault::DemandFirstStep))
                    }
                };
                if reached {
                    step = Some((*more, *minor));
                }
            }
            if let Some((more, minor)) = step {
                rate += i64::from(more);
                amount += minor;
            }
        }
        if rate == 0 && amount == 0 {
            return price;
        }
        let more = share(price, rate.max(-10_000), 10_000);
        let round = self.hotel.plans[wish.plan].terms.round;
        rounded((price + more + amount).max(0), round)
    }

    /// The price of one night, and whether a code took something off it.
    pub(super) fn night_price(&self, wish: &Wish, night: Date) -> (i64, bool) {
        let plan = &self.hotel.plans[wish.plan];
        let terms = &plan.terms;
        let mut price = self.day(wish.kind, wish.plan, night).price.unwrap();
        let mut adult = plan.adults;
        while adult < wish.people.adults {
            price += plan.extra_adult;
            adult += 1;
        }
        while adult > wish.people.adults {
            price -= plan.fewer_adult;
            adult -= 1;
        }
        for age in &wish.people.ages {
            let mut own = plan.extra_adult;
            for (below, amount) in plan.children.iter().rev() {
                if age < below {
                    own = *amount;
                }
            }
            price += own;
        }
        price = price.max(0);
        let length = nights(wish.from, wish.to).len();
        let place = nights(wish.from, night).len() + 1;
        let mut others = false;
        // The step that the whole stay has reached, or the night.
        let climbing = match terms.climbing {
            true => !self.has(Fault::LadderReachesBack),
            false => self.has(Fault::LadderClimbs),
        };
        let mut step = None;
        for (from, off) in &terms.ladder {
            if length >= usize::from(*from) {
                others = true;
            }
            if (if climbing { place } else { length }) >= usize::from(*from) {
                step = Some(*off);
            }
        }
        if let Some(off) = step {
            price = less(price, off);
        }
        let ahead = self.days_ahead(wish);
        let mut early = None;
        for (days, off) in &terms.early {
            if ahead >= i32::from(*days) + i32::from(self.has(Fault::EarlyOneLate)) {
                early = Some(*off);
            }
        }
        let mut late = None;
        for (days, off) in terms.late.iter().rev() {
            if ahead <= i32::from(*days) {
                late = Some(*off);
            }
        }
        for off in [early, late].into_iter().flatten() {
            others = true;
            price = less(price, off);
        }
        price = self.pressed(wish, night, price);
        let free = terms
            .free
            .filter(|(group, ..)| length >= usize::from(*group));
        others |= free.is_some();
        let mut helps = false;
        if let Ok(Some(promo)) = self.promo(wish) {
            let promo: &Promo = &self.hotel.promos[promo];
            let for_plan = promo.plans.is_empty() || promo.plans.contains(&wish.plan);
            if for_plan && (promo.beside || !others || self.has(Fault::CodeBesideOthers)) {
                let before = price;
                price = less(price, promo.off);
                helps = price != before;
                if self.has(Fault::CodeTwice) {
                    price = less(price, promo.off);
                }
            }
        }
        if let Some(floor) = terms.floor.filter(|_| !self.has(Fault::FloorForgotten)) {
            price = price.max(floor);
        }
        if let Some(ceiling) = terms.ceiling {
            price = price.min(ceiling);
        }
        if let Some((group, last, again)) = free {
            let (group, last) = (usize::from(group), usize::from(last));
            let number = (place - 1) / group;
            let within = (place - 1) % group;
            let whole = (number + 1) * group <= length && (again || number == 0);
            let first = if self.has(Fault::FreeNightFirst) {
                within < last
            } else {
                within >= group - last
            };
            if whole && first {
                price = 0;
            }
        }
        (price, helps)
    }
}
