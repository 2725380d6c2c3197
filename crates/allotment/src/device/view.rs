//! What can be asked of a device's ledger.

use jiff::civil::Date;

use super::{DeviceLedger, Held, HolderClock};
use crate::{Cell, DeviceId, Epoch, GrantKind, Lease, LeaseId, RequestId, Right};

/// What this device keeps in one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeldHere {
    /// Where.
    pub cell: Cell,
    /// Rooms that can be sold here and now, whoever answers.
    pub free: u32,
    /// Free rights that may not be sold on any more.
    pub expired: u32,
    /// Rooms sold here.
    pub sold: u32,
    /// Given back, and the server has not confirmed it.
    pub returning: u32,
    /// Until when all of `free` can be sold, in seconds of the device's own clock.
    pub until: Option<u64>,
}

impl DeviceLedger {
    /// Whose ledger this is.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// The server's epoch as adopted here.
    pub fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// Tonight; the nights before it are forgotten.
    pub fn business_date(&self) -> Date {
        self.business_date
    }

    /// Rooms of this cell that can be sold here and now, whoever answers.
    pub fn free(&self, cell: Cell, clock: HolderClock) -> u32 {
        u32::try_from(self.in_time(cell, clock).count()).unwrap_or(u32::MAX)
    }

    /// All cells in which this device has anything, night by night.
    pub fn held(&self, clock: HolderClock) -> Vec<HeldHere> {
        self.by_cell
            .iter()
            .map(|(cell, leases)| {
                let mut here = HeldHere {
                    cell: *cell,
                    free: 0,
                    expired: 0,
                    sold: 0,
                    returning: 0,
                    until: None,
                };
                for held in leases.iter().filter_map(|id| self.leases.get(id)) {
                    self.add(&mut here, held, clock);
                }
                here
            })
            .collect()
    }

    fn add(&self, here: &mut HeldHere, held: &Held, clock: HolderClock) {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let Lease { id, not_after, .. } = held.grant.lease;
        let free = count(held.free().count());
        if clock.within(not_after) {
            here.free = here.free.saturating_add(free);
            if free > 0 {
                here.until = Some(here.until.map_or(not_after, |until| until.min(not_after)));
            }
        } else {
            here.expired = here.expired.saturating_add(free);
        }
        here.sold = here.sold.saturating_add(count(held.spent.len()));
        let returning = held.returned.iter().filter(|ordinal| {
            self.returning.contains(&Right {
                lease: id,
                ordinal: **ordinal,
            })
        });
        here.returning = here.returning.saturating_add(count(returning.count()));
    }

    /// Every lease taken for nights that are not over, also those given back whole.
    pub fn held_leases(&self) -> impl Iterator<Item = LeaseId> + '_ {
        self.leases.keys().copied()
    }

    /// Spot leases with free rights whose sale nobody waits for any more: it was given up, or the
    /// program was started anew. They are to be given back, else their rooms serve nobody.
    pub fn stray_spot_leases(
        &self,
        is_awaited: impl Fn(RequestId) -> bool,
    ) -> impl Iterator<Item = LeaseId> {
        self.leases
            .iter()
            .filter(move |(_, held)| {
                held.grant.kind == GrantKind::Spot
                    && held.free().next().is_some()
                    && !is_awaited(held.grant.request)
            })
            .map(|(lease, _)| *lease)
    }

    /// Free rights of a cell, in time or not, lowest first.
    pub(super) fn held_free(&self, cell: Cell) -> impl Iterator<Item = Right> + '_ {
        self.of_cell(cell).flat_map(Held::free)
    }

    /// Free rights of a cell that may be sold on, lowest first.
    pub(super) fn in_time(
        &self,
        cell: Cell,
        clock: HolderClock,
    ) -> impl Iterator<Item = Right> + '_ {
        self.of_cell(cell)
            .filter(move |held| clock.within(held.grant.lease.not_after))
            .flat_map(Held::free)
    }

    fn of_cell(&self, cell: Cell) -> impl Iterator<Item = &Held> + '_ {
        let leases = self.by_cell.get(&cell);
        leases
            .into_iter()
            .flatten()
            .filter_map(|id| self.leases.get(id))
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    #[test]
    fn the_screen_sees_what_is_free_sold_and_on_its_way_back() {
        let mut desk = desk_with(&[(house(1), 3)]);
        spend(&mut desk, &one(house(1)), 0).unwrap();
        let decision = desk.return_free(house(1), 1);
        enact(&mut desk, decision);
        let here = HeldHere {
            cell: house(1),
            free: 1,
            expired: 0,
            sold: 1,
            returning: 1,
            until: Some(UNTIL),
        };
        assert_eq!(desk.held(HolderClock::Reads(0)), [here]);
        let doubtful = HeldHere {
            free: 0,
            expired: 1,
            until: None,
            ..here
        };
        assert_eq!(desk.held(HolderClock::InDoubt), [doubtful]);
    }
}
