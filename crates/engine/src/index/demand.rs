//! What demand does to prices. A night's columns move when what is sold of it does, and only those.

use std::sync::Arc;

use keyrack_domain::Count;
use keyrack_domain::rate::{Demand, Push, YieldPart, YieldRule, percent_sold};

use super::column::DemandColumn;
use super::{Index, NIGHTS_BEHIND, RateColumn, nights_kept};

/// Rooms that are sold, by themselves or as a part of a larger one, or kept for a group, and of how many.
/// Holds are not among them: they end by themselves, and a price must not move without anything happening.
pub(super) const fn sold_of(count: &Count) -> (i32, i32) {
    let sold = count.sold + count.linked + count.block_remaining;
    (sold, count.house())
}

impl Index {
    /// Finds out which rules are for which room-rates, and makes a column for each set of them.
    pub(super) fn demand_out(&mut self) {
        let profile = Arc::clone(&self.profile);
        let rules = &profile.yields;
        self.demand.clear();
        if rules.is_empty() {
            return;
        }
        let count = profile.rate_plans.len().max(1);
        for (at, column) in self.rates.iter_mut().enumerate() {
            let places: Vec<usize> = rules
                .iter()
                .enumerate()
                .filter(|(_, rule)| rule.is_for(column.room_type, column.rate_plan))
                .map(|(place, _)| place)
                .collect();
            if places.is_empty() {
                continue;
            }
            let kind = at / count;
            let known = self
                .demand
                .iter()
                .position(|demand| demand.kind == kind && demand.rules == places);
            column.demand = Some(known.unwrap_or_else(|| {
                self.demand.push(DemandColumn {
                    kind,
                    rules: places,
                    days: vec![Push::NONE; nights_kept()].into(),
                });
                self.demand.len().saturating_sub(1)
            }));
        }
    }

    /// Works out every night of every column.
    pub(super) fn demand_all(&mut self) {
        for place in 0..nights_kept() {
            if self.demand.is_empty() {
                return;
            }
            self.demand_at(place);
        }
    }

    /// Something was sold on a night, or given back.
    pub(super) fn demand_moved(&mut self, place: usize) {
        if self.follows && !self.demand.is_empty() {
            self.demand_at(place);
        }
    }

    fn demand_at(&mut self, place: usize) {
        let house = self.house_percent(place);
        let pushes: Vec<Push> = self
            .demand
            .iter()
            .map(|column| {
                let demand = self.demand_on(column.kind, place, house);
                self.rules_of(column)
                    .filter_map(|rule| rule.push(&demand))
                    .fold(Push::NONE, Push::and)
            })
            .collect();
        for (column, push) in self.demand.iter_mut().zip(pushes) {
            // Most sales cross no step: the column is then left to be shared.
            if column.days.get(place) != Some(&push)
                && let Some(stands) = Arc::make_mut(&mut column.days).get_mut(place)
            {
                *stands = push;
            }
        }
    }

    fn rules_of<'a>(&'a self, column: &'a DemandColumn) -> impl Iterator<Item = &'a YieldRule> {
        let rules = &self.profile.yields;
        column.rules.iter().filter_map(|place| rules.get(*place))
    }

    /// Whole percent of the house that are sold on a night. Rooms made of others are no rooms of the house
    /// besides those.
    pub(super) fn house_percent(&self, place: usize) -> u16 {
        let (sold, rooms) = self
            .types
            .iter()
            .filter(|column| !column.is_made_of_others())
            .map(|column| sold_of(&column.count(place)))
            .fold((0, 0), |(sold, rooms), (more, of)| {
                (sold + more, rooms + of)
            });
        percent_sold(sold, rooms)
    }

    fn demand_on(&self, kind: usize, place: usize, house_percent: u16) -> Demand {
        let count = self.types.get(kind).map(|column| column.count(place));
        let (sold, rooms) = sold_of(&count.unwrap_or_default());
        let today = usize::try_from(NIGHTS_BEHIND).unwrap_or(0);
        Demand {
            night: self.date(place),
            house_percent,
            type_percent: percent_sold(sold, rooms),
            days_ahead: u16::try_from(place.saturating_sub(today)).unwrap_or(u16::MAX),
        }
    }

    /// What demand does to some nights of a room-rate; nothing at all where no rule is for it.
    pub(super) fn pushes(&self, rate: &RateColumn, first: usize, last: usize) -> &[Push] {
        rate.demand
            .and_then(|at| self.demand.get(at)?.days.get(first..last))
            .unwrap_or_default()
    }

    /// The same rule by rule, for the explained price.
    pub(super) fn parts(
        &self,
        rate: &RateColumn,
        first: usize,
        last: usize,
    ) -> Vec<Vec<YieldPart>> {
        let Some(column) = rate.demand.and_then(|at| self.demand.get(at)) else {
            return Vec::new();
        };
        (first..last)
            .map(|place| {
                let demand = self.demand_on(column.kind, place, self.house_percent(place));
                self.rules_of(column)
                    .filter_map(|rule| {
                        Some(YieldPart {
                            rule: rule.id,
                            name: rule.name.clone(),
                            push: rule.push(&demand)?,
                        })
                    })
                    .collect()
            })
            .collect()
    }
}
