//! Days that follow from other days: derived plans, conditions of a plan, layers over many room-rates.
//! They are worked out when something is set, so that a search finds them ready.

use std::sync::Arc;

use keyrack_domain::Date;
use keyrack_domain::rate::{Channel, Layer, RateDay, is_grounded};

use super::{Index, nights_kept};

/// What follows from what, among the plans.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Plans {
    /// For each plan the place of the one it follows; `None` for one that stands by itself, and for
    /// one whose chain of parents leads nowhere.
    parents: Vec<Option<usize>>,
    /// For each plan the plans that follow it, through others as well, and itself.
    followers: Vec<Vec<usize>>,
    /// For each plan whether its chain of parents ends as it has to.
    grounded: Vec<bool>,
    /// Some plan counts hours before the arrival.
    pub(super) hours_matter: bool,
}

impl Plans {
    pub(super) fn parent(&self, plan: usize) -> Option<usize> {
        self.parents.get(plan).copied().flatten()
    }
}

impl Index {
    /// Finds out which columns follow from others, and makes room for them. The columns are filled by
    /// [`Index::work_out`].
    pub(super) fn plan_out(&mut self) {
        let profile = Arc::clone(&self.profile);
        let plans = &profile.rate_plans;
        let grounded: Vec<bool> = plans.iter().map(|plan| is_grounded(plans, plan)).collect();
        let parents: Vec<Option<usize>> = plans
            .iter()
            .zip(&grounded)
            .map(|(plan, grounded)| {
                let derivation = plan.modifiers.derivation.as_ref().filter(|_| *grounded)?;
                plans.iter().position(|plan| plan.id == derivation.parent)
            })
            .collect();
        let up = |plan: &usize| parents.get(*plan).copied().flatten();
        let followers = (0..plans.len())
            .map(|leader| {
                let follows = |plan: &usize| {
                    std::iter::successors(Some(*plan), up)
                        .take(plans.len())
                        .any(|plan| plan == leader)
                };
                (0..plans.len()).filter(follows).collect()
            })
            .collect();
        let hours_matter = plans.iter().any(|plan| {
            let modifiers = &plan.modifiers;
            let hours = |advance| matches!(advance, Some(keyrack_domain::rate::Advance::Hours(_)));
            hours(modifiers.min_advance) || hours(modifiers.max_advance)
        });
        self.plans = Arc::new(Plans {
            parents,
            followers,
            grounded,
            hours_matter,
        });
        let layers = &profile.layers;
        let channels = [Channel::Desk, Channel::Web];
        for (place, column) in self.rates.iter_mut().enumerate() {
            let Some(plan) = plans.get(place % plans.len().max(1)) else {
                continue;
            };
            let [desk, web] = channels.map(|channel| {
                layers
                    .iter()
                    .filter(|layer| layer.is_for(column.room_type, column.rate_plan, channel))
                    .map(|layer| layer.id)
                    .collect::<Vec<_>>()
            });
            let modifiers = &plan.modifiers;
            let moved = modifiers.derivation.is_some()
                || modifiers.layer() != RateDay::default()
                || !desk.is_empty();
            let days = || Some(Arc::from(vec![RateDay::default(); nights_kept()]));
            column.desk = if moved { days() } else { None };
            column.web = if desk == web { None } else { days() };
        }
        self.demand_out();
    }

    /// Works out every column that follows from others; from now on they move along.
    pub fn work_out(&mut self) {
        let dates: Vec<Date> = (0..nights_kept()).map(|place| self.date(place)).collect();
        for at in 0..self.rates.len() {
            for channel in [Channel::Desk, Channel::Web] {
                if !self.has_own(at, channel) {
                    continue;
                }
                let layers = self.layers_of(at, channel);
                let days: Vec<RateDay> = dates
                    .iter()
                    .enumerate()
                    .map(|(place, date)| self.worked_out(at, place, *date, &layers))
                    .collect();
                self.put_days(at, channel, days);
            }
        }
        self.follows = true;
        self.demand_all();
    }

    /// Works out one date of a room-rate and of those that follow it.
    pub(super) fn work_out_day(&mut self, at: usize, place: usize) {
        let (plans, date) = (Arc::clone(&self.plans), self.date(place));
        let count = self.profile.rate_plans.len().max(1);
        let (first, plan) = (at / count * count, at % count);
        for follower in plans.followers.get(plan).into_iter().flatten() {
            let at = first + follower;
            for channel in [Channel::Desk, Channel::Web] {
                if !self.has_own(at, channel) {
                    continue;
                }
                let day = self.worked_out(at, place, date, &self.layers_of(at, channel));
                let column = self.rates.get_mut(at);
                let days = column.and_then(|column| match channel {
                    Channel::Desk => column.desk.as_mut(),
                    Channel::Web => column.web.as_mut(),
                });
                if let Some(days) = days
                    && days.get(place) != Some(&day)
                    && let Some(stands) = Arc::make_mut(days).get_mut(place)
                {
                    *stands = day;
                }
            }
        }
    }

    fn has_own(&self, at: usize, channel: Channel) -> bool {
        self.rates.get(at).is_some_and(|column| match channel {
            Channel::Desk => column.desk.is_some(),
            Channel::Web => column.web.is_some(),
        })
    }

    fn put_days(&mut self, at: usize, channel: Channel, days: Vec<RateDay>) {
        if let Some(column) = self.rates.get_mut(at) {
            let days = Some(Arc::from(days));
            match channel {
                Channel::Desk => column.desk = days,
                Channel::Web => column.web = days,
            }
        }
    }

    /// The layers that say something of a room-rate.
    fn layers_of(&self, at: usize, channel: Channel) -> Vec<Layer> {
        let Some(column) = self.rates.get(at) else {
            return Vec::new();
        };
        let is_for = |layer: &&Layer| layer.is_for(column.room_type, column.rate_plan, channel);
        self.profile.layers.iter().filter(is_for).cloned().collect()
    }

    fn worked_out(&self, at: usize, place: usize, date: Date, layers: &[Layer]) -> RateDay {
        let plans = &self.profile.rate_plans;
        let Some(plan) = plans.get(at % plans.len().max(1)) else {
            return RateDay::default();
        };
        let day = self.followed(at, place).narrowed(&plan.modifiers.layer());
        layers
            .iter()
            .filter(|layer| layer.is_on(date))
            .fold(day, |day, layer| day.narrowed(&layer.rules.rules()))
    }

    /// What is set on a date, and what it takes over from the plan that it follows.
    fn followed(&self, at: usize, place: usize) -> RateDay {
        let plans = &self.profile.rate_plans;
        let count = plans.len().max(1);
        let own = self
            .rates
            .get(at)
            .and_then(|column| column.own.get(place))
            .copied()
            .unwrap_or_default();
        let (first, plan) = (at / count * count, at % count);
        let Some((plan_at, modifiers)) = plans.get(plan).map(|known| (plan, &known.modifiers))
        else {
            return own;
        };
        let Some(derivation) = &modifiers.derivation else {
            return own;
        };
        match self.plans.parent(plan_at) {
            Some(parent) if self.plans.grounded.get(plan_at) == Some(&true) => {
                // The chain is no longer than a stated few; it was followed to its end before.
                let parent = self.followed(first + parent, place);
                derivation.day(&own, &parent, modifiers.rounding)
            }
            // A circle, or a parent that is gone: nothing can be sold by it.
            _ if derivation.own_price => own,
            _ => own.rules(),
        }
    }
}
