//! Rights that the desk does not need.

use super::{DeviceEntry, DeviceLedger, HolderClock};
use crate::{Cell, Decision, LeaseId, Right};

impl DeviceLedger {
    /// Gives back up to `quantity` free rights of a cell, the highest first, since sales take the
    /// lowest. They are lost to this device at once; the server learns of it from
    /// [`DeviceLedger::pending_returns`].
    pub fn return_free(&self, cell: Cell, quantity: u32) -> Decision<DeviceEntry, Vec<Right>> {
        let most = usize::try_from(quantity).unwrap_or(usize::MAX);
        let leases = self.by_cell.get(&cell);
        let rights = leases
            .into_iter()
            .flatten()
            .rev()
            .filter_map(|id| self.leases.get(id))
            .flat_map(|held| held.free().rev())
            .take(most);
        give_back(rights.collect())
    }

    /// Gives back what is free of one lease: a spot grant that came too late.
    pub fn return_lease(&self, lease: LeaseId) -> Decision<DeviceEntry, Vec<Right>> {
        let held = self.leases.get(&lease);
        give_back(held.into_iter().flat_map(|held| held.free()).collect())
    }

    /// Gives back every free right whose time is over, or may be.
    pub fn return_expired(&self, clock: HolderClock) -> Decision<DeviceEntry, Vec<Right>> {
        let over = self
            .leases
            .values()
            .filter(|held| !clock.within(held.grant.lease.not_after));
        give_back(over.flat_map(|held| held.free()).collect())
    }

    /// Gives back what a sale used that the server has refused. The caller knows that the refusal is
    /// final; rights that no sale of this device used are passed by.
    pub fn withdraw(&self, rights: &[Right]) -> Decision<DeviceEntry, Vec<Right>> {
        let spent: Vec<Right> = rights
            .iter()
            .filter(|right| {
                let held = self.leases.get(&right.lease);
                held.is_some_and(|held| held.spent.contains(&right.ordinal))
            })
            .copied()
            .collect();
        if spent.is_empty() {
            return Decision::nothing(spent);
        }
        let rights = spent.clone();
        Decision::one(DeviceEntry::Withdrawn { rights }, spent)
    }

    /// Rights given back that the server has not confirmed. To be sent at every contact until it
    /// has, else they serve nobody.
    pub fn pending_returns(&self) -> impl Iterator<Item = Right> + '_ {
        self.returning.iter().copied()
    }

    /// The server has these back. Rights that were not on their way are passed by.
    pub fn mark_returned_ack(&self, rights: &[Right]) -> Decision<DeviceEntry, ()> {
        let known: Vec<Right> = rights
            .iter()
            .filter(|right| self.returning.contains(right))
            .copied()
            .collect();
        if known.is_empty() {
            return Decision::nothing(());
        }
        Decision::one(DeviceEntry::ReturnAcknowledged { rights: known }, ())
    }
}

pub(super) fn give_back(rights: Vec<Right>) -> Decision<DeviceEntry, Vec<Right>> {
    if rights.is_empty() {
        return Decision::nothing(rights);
    }
    let entry = DeviceEntry::GivenBack {
        rights: rights.clone(),
    };
    Decision::one(entry, rights)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    #[test]
    fn what_is_given_back_is_not_sold() {
        let mut desk = desk_with(&[(house(1), 3)]);
        spend(&mut desk, &one(house(1)), 0).unwrap();
        let decision = desk.return_free(house(1), 1);
        let rights = enact(&mut desk, decision);
        assert_eq!(rights.first().unwrap().to_string(), "1-1.2");
        assert_eq!(desk.free(house(1), HolderClock::Reads(0)), 1);
        let rest = desk.return_free(house(1), 9);
        assert_eq!(enact(&mut desk, rest).len(), 1);
        assert!(spend(&mut desk, &one(house(1)), 0).is_err());
        assert!(desk.return_free(house(1), 9).entries.is_empty());
    }

    #[test]
    fn a_return_is_pending_until_confirmed() {
        let mut desk = desk_with(&[(house(1), 2)]);
        let decision = desk.return_lease(desk.held_leases().next().unwrap());
        let rights = enact(&mut desk, decision.clone());
        assert_eq!(desk.pending_returns().collect::<Vec<_>>(), rights);
        let confirmed = desk.mark_returned_ack(&rights);
        enact(&mut desk, confirmed);
        assert_eq!(desk.pending_returns().count(), 0);
        assert!(desk.mark_returned_ack(&rights).entries.is_empty());
        for entry in &decision.entries {
            assert!(!desk.apply(entry), "a repeat sends nothing again");
        }
        assert_eq!(desk.pending_returns().count(), 0);
    }

    #[test]
    fn a_refused_sale_gives_its_rights_back_and_sells_them_no_more() {
        let mut desk = desk_with(&[(house(1), 2)]);
        let sold = spend(&mut desk, &one(house(1)), 0).unwrap();
        let decision = desk.withdraw(&sold);
        assert_eq!(enact(&mut desk, decision.clone()), sold);
        assert_eq!(desk.pending_returns().collect::<Vec<_>>(), sold);
        assert_eq!(desk.free(house(1), HolderClock::Reads(0)), 1);
        assert_ne!(spend(&mut desk, &one(house(1)), 0).unwrap(), sold);
        assert!(desk.withdraw(&sold).entries.is_empty());
        for entry in &decision.entries {
            assert!(!desk.apply(entry), "a repeat gives nothing back again");
        }
        let entries = desk.checkpoint();
        assert_eq!(DeviceLedger::replay(desk.device(), &entries), desk);
    }

    #[test]
    fn expired_stock_goes_back() {
        let mut desk = desk_with(&[(house(1), 1)]);
        assert!(
            desk.return_expired(HolderClock::Reads(UNTIL))
                .entries
                .is_empty()
        );
        let decision = desk.return_expired(HolderClock::Reads(UNTIL + 1));
        assert_eq!(enact(&mut desk, decision).len(), 1);
    }
}
