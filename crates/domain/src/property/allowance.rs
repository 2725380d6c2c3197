//! How many rooms of a type may be sold beyond what exists, on dates of their own.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Nights `[from, to)` with an allowance of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AllowedNights {
    /// The first night.
    pub from: Date,
    /// The night after the last.
    pub to: Date,
    /// Rooms beyond what exists; 0 forbids overbooking on these nights.
    pub rooms: u16,
}

/// The nights of one type that have an allowance of their own, in order and without overlap.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Allowances(Vec<AllowedNights>);

impl Allowances {
    /// The allowance of a night; `None` where the type's own one holds.
    #[must_use]
    pub fn on(&self, night: Date) -> Option<u16> {
        self.0
            .iter()
            .find(|nights| nights.from <= night && night < nights.to)
            .map(|nights| nights.rooms)
    }

    /// Whether every night has the type's own.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The stretches, in order.
    #[must_use]
    pub fn stretches(&self) -> &[AllowedNights] {
        &self.0
    }

    /// Gives the nights `[from, to)` an allowance, or with `None` the type's own back. An empty range
    /// changes nothing.
    pub fn set(&mut self, from: Date, to: Date, rooms: Option<u16>) {
        if from >= to {
            return;
        }
        let mut next = Vec::with_capacity(self.0.len().saturating_add(2));
        for old in self.0.drain(..) {
            if old.from < from {
                next.push(AllowedNights {
                    to: old.to.min(from),
                    ..old
                });
            }
            if old.to > to {
                next.push(AllowedNights {
                    from: old.from.max(to),
                    ..old
                });
            }
        }
        next.extend(rooms.map(|rooms| AllowedNights { from, to, rooms }));
        next.sort_by_key(|nights| nights.from);
        // Neighbours that say the same are one.
        for nights in next {
            match self.0.last_mut() {
                Some(last) if last.to == nights.from && last.rooms == nights.rooms => {
                    last.to = nights.to;
                }
                _ => self.0.push(nights),
            }
        }
    }

    /// Forgets nights before a date: what was allowed in the past decides nothing any more.
    pub fn forget_before(&mut self, date: Date) {
        self.0.retain(|nights| nights.to > date);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(offset: i64) -> Date {
        Date::constant(2026, 3, 2)
            .checked_add(jiff::ToSpan::days(offset))
            .unwrap()
    }

    proptest! {
        #[test]
        fn a_stretch_is_what_was_set_last_and_every_other_night_is_as_it_was(
            sets in proptest::collection::vec((0_i64..40, 0_i64..15, proptest::option::of(0_u16..3)), 1..25)
        ) {
            let mut allowances = Allowances::default();
            let mut nights = [None; 60];
            for (from, length, rooms) in sets {
                allowances.set(day(from), day(from + length), rooms);
                for night in from..from + length {
                    nights[usize::try_from(night).unwrap()] = rooms;
                }
                for (offset, rooms) in nights.iter().enumerate() {
                    prop_assert_eq!(allowances.on(day(i64::try_from(offset).unwrap())), *rooms);
                }
                for pair in allowances.stretches().windows(2) {
                    prop_assert!(pair[0].to <= pair[1].from);
                    prop_assert!(pair[0].to < pair[1].from || pair[0].rooms != pair[1].rooms);
                }
            }
        }
    }
}
