//! How much stock a desk should keep for walk-ins, learnt from the walk-ins it had.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::standing_size;

/// Evenings that are remembered. Older ones say little about this season.
pub const HISTORY_NIGHTS: usize = 60;

/// The stock suffices on this many evenings of twenty.
const EVENINGS_SERVED: usize = 19;

/// What walk-ins of one room type, or of the house, needed evening by evening, each counted in the
/// rooms that a cut-off desk would have wanted for one night.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WalkIns {
    rooms: BTreeMap<Date, u32>,
}

impl WalkIns {
    /// One evening's rooms. Also an evening without any is worth noting: it makes the stock
    /// smaller. A second figure for the same evening replaces the first.
    pub fn note(&mut self, evening: Date, rooms: u32) {
        self.rooms.insert(evening, rooms);
        while self.rooms.len() > HISTORY_NIGHTS {
            self.rooms.pop_first();
        }
    }

    /// Evenings that are remembered.
    pub fn evenings(&self) -> usize {
        self.rooms.len()
    }

    /// The smallest number of rooms that sufficed on nineteen evenings of twenty. With fewer than
    /// twenty evenings, the most that was needed on any. `None` before the first.
    pub fn needed(&self) -> Option<u32> {
        let mut rooms: Vec<u32> = self.rooms.values().copied().collect();
        rooms.sort_unstable();
        let served = (rooms.len() * EVENINGS_SERVED).div_ceil(EVENINGS_SERVED + 1);
        rooms.get(served.checked_sub(1)?).copied()
    }

    /// The rooms that the desks together keep in a cell: what was needed, and no more than a tenth
    /// of the capacity, rounded up. `unlearnt` stands in until there is a history.
    pub fn size(&self, capacity_rooms: u32, unlearnt: u32) -> u32 {
        standing_size(capacity_rooms, self.needed().unwrap_or(unlearnt))
    }
}

/// Deals a cell's stock out to the desks by what each has used of late, one room to each desk first,
/// the busiest before the others: a desk that has sold nothing may be cut off tomorrow. The shares are in the
/// order of `used` and add up to `stock`, unless there is no desk.
pub fn shares(stock: u32, used: &[u32]) -> Vec<u32> {
    let Ok(desks) = u32::try_from(used.len()) else {
        return Vec::new();
    };
    let mut shares = vec![0_u32; used.len()];
    let mut busiest: Vec<usize> = (0..used.len()).collect();
    busiest.sort_by_key(|at| core::cmp::Reverse(used.get(*at).copied()));
    let first = usize::try_from(stock).unwrap_or(usize::MAX);
    for at in busiest.into_iter().take(first) {
        if let Some(share) = shares.get_mut(at) {
            *share = 1;
        }
    }
    let rest = u64::from(stock.saturating_sub(desks));
    let total: u64 = used.iter().map(|used| u64::from(*used)).sum();
    // Without any use yet, all weigh the same.
    let weight = |used: u32| if total == 0 { 1 } else { u64::from(used) };
    let sum = if total == 0 { u64::from(desks) } else { total };
    let mut dealt = 0;
    let mut remainders = Vec::new();
    for (at, (share, used)) in shares.iter_mut().zip(used).enumerate() {
        let parts = rest * weight(*used);
        let whole = parts / sum.max(1);
        dealt += whole;
        *share = share.saturating_add(u32::try_from(whole).unwrap_or(u32::MAX));
        remainders.push((core::cmp::Reverse(parts % sum.max(1)), at));
    }
    remainders.sort_unstable();
    let left = usize::try_from(rest.saturating_sub(dealt)).unwrap_or(usize::MAX);
    for (_, at) in remainders.into_iter().take(left) {
        if let Some(share) = shares.get_mut(at) {
            *share = share.saturating_add(1);
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::date;

    use super::*;

    fn history(rooms: impl IntoIterator<Item = u32>) -> WalkIns {
        let mut walk_ins = WalkIns::default();
        for (rooms, day) in rooms.into_iter().zip(0_i64..) {
            let evening = date(2026, 3, 1).checked_add(day.days()).unwrap();
            walk_ins.note(evening, rooms);
        }
        walk_ins
    }

    #[test]
    fn one_evening_of_twenty_may_go_short() {
        assert_eq!(history([]).needed(), None);
        assert_eq!(history([2]).needed(), Some(2));
        assert_eq!(history((0..20).map(|n| n % 20)).needed(), Some(18));
        assert_eq!(history((0..19).chain([9])).needed(), Some(17));
        let fair = core::iter::repeat_n(1, 19);
        assert_eq!(history(fair.chain([9])).needed(), Some(1));
        let two_fairs = core::iter::repeat_n(1, 18);
        assert_eq!(history(two_fairs.chain([9, 9])).needed(), Some(9));
    }

    #[test]
    fn the_stock_is_what_was_needed_and_a_tenth_at_most() {
        let busy = history([6; 20]);
        assert_eq!(busy.size(40, 2), 4);
        assert_eq!(busy.size(100, 2), 6);
        assert_eq!(history([]).size(40, 2), 2);
        assert_eq!(history([0; 30]).size(40, 2), 0);
    }

    #[test]
    fn old_evenings_are_forgotten() {
        let mut walk_ins = history(core::iter::repeat_n(9, 10).chain([0; HISTORY_NIGHTS]));
        assert_eq!(walk_ins.evenings(), HISTORY_NIGHTS);
        assert_eq!(walk_ins.needed(), Some(0));
        walk_ins.note(date(2020, 1, 1), 50);
        assert_eq!(
            walk_ins.needed(),
            Some(0),
            "the oldest goes, also when it came last"
        );
    }

    #[test]
    fn shares_follow_use_and_add_up() {
        assert_eq!(shares(0, &[3, 1]), [0, 0]);
        assert_eq!(shares(1, &[0, 9]), [0, 1]);
        assert_eq!(shares(6, &[0, 0]), [3, 3]);
        assert_eq!(shares(6, &[3, 1]), [4, 2]);
        assert_eq!(shares(5, &[0, 9, 0]), [1, 3, 1]);
        assert!(shares(5, &[]).is_empty());
        for stock in 0..40 {
            for used in [[0, 0, 0], [1, 2, 3], [7, 0, 1], [u32::MAX, u32::MAX, 1]] {
                assert_eq!(shares(stock, &used).iter().sum::<u32>(), stock);
            }
        }
    }
}
