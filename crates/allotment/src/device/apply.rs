//! Making entries so. No entry is refused here: that was decided before it was stored.

use super::{DeviceEntry, DeviceLedger, Held};
use crate::{Grant, Right};

impl DeviceLedger {
    /// Makes an entry so. True when it changed something; false for a repeat. A *fresh* decision
    /// whose entry changes nothing was made on an older state of the ledger: a fault of the caller,
    /// whose answer must not go out.
    pub fn apply(&mut self, entry: &DeviceEntry) -> bool {
        match entry {
            DeviceEntry::GrantTaken { grant } => self.apply_grant(*grant),
            DeviceEntry::Spent { rights } => rights.iter().fold(false, |any, right| {
                let fresh = self.held_mut(*right).is_some_and(|held| {
                    held.is_free(right.ordinal) && held.spent.insert(right.ordinal)
                });
                fresh | any
            }),
            DeviceEntry::GivenBack { rights } => rights.iter().fold(false, |any, right| {
                let fresh = self.held_mut(*right).is_some_and(|held| {
                    held.is_free(right.ordinal) && held.returned.insert(right.ordinal)
                });
                if fresh {
                    self.returning.insert(*right);
                    self.forget_given_back(right.lease);
                }
                fresh | any
            }),
            DeviceEntry::ReturnAcknowledged { rights } => rights
                .iter()
                .fold(false, |any, right| self.returning.remove(right) | any),
            DeviceEntry::EpochAdopted { epoch } => {
                let newer = *epoch > self.epoch;
                self.epoch = self.epoch.max(*epoch);
                newer
            }
            DeviceEntry::BusinessDate { date } => self.apply_business_date(*date),
            DeviceEntry::Withdrawn { rights } => rights.iter().fold(false, |any, right| {
                let was_spent = self.held_mut(*right).is_some_and(|held| {
                    held.spent.remove(&right.ordinal) && held.returned.insert(right.ordinal)
                });
                if was_spent {
                    self.returning.insert(*right);
                }
                was_spent | any
            }),
        }
    }

    /// What the rule against it forbids: forgetting the name of a lease that was given back whole.
    fn forget_given_back(&mut self, id: crate::LeaseId) {
        let whole = |held: &Held| {
            held.returned.len() == usize::try_from(held.grant.lease.quantity).unwrap_or(usize::MAX)
        };
        if !self.rules.keep_lease_names && self.leases.get(&id).is_some_and(whole) {
            self.leases.remove(&id);
        }
    }

    fn held_mut(&mut self, right: Right) -> Option<&mut Held> {
        self.leases.get_mut(&right.lease)
    }

    fn apply_grant(&mut self, grant: Grant) -> bool {
        let lease = grant.lease;
        let known = self.leases.contains_key(&lease.id);
        if lease.cell.night < self.business_date || (known && self.rules.grant_once) {
            return false;
        }
        self.by_cell.entry(lease.cell).or_default().insert(lease.id);
        self.leases.insert(
            lease.id,
            Held {
                grant,
                spent: Default::default(),
                returned: Default::default(),
            },
        );
        true
    }
}
