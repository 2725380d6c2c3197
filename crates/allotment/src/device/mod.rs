//! A desk's side: what it may sell while nobody answers.

mod apply;
mod checkpoint;
mod entry;
mod epoch;
mod give_back;
mod lapse;
mod recall;
mod spend;
mod take_grant;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

pub use entry::DeviceEntry;
pub use spend::HolderClock;
pub use view::HeldHere;

use crate::{Cell, DeviceId, Epoch, Grant, LeaseId, Right, Rules};

/// Everything a device knows about its own rights.
///
/// Works like the server's: a verb decides, its entries are stored, [`DeviceLedger::apply`] makes
/// them so. What is sent to the server is read off the ledger afterwards, so nothing is ever sent
/// that a crash could take back, as long as entries are applied only once they are durable.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeviceLedger {
    rules: Rules,
    device: DeviceId,
    epoch: Epoch,
    business_date: Date,
    leases: BTreeMap<LeaseId, Held>,
    by_cell: BTreeMap<Cell, BTreeSet<LeaseId>>,
    /// Rights given back that the server has not confirmed.
    returning: BTreeSet<Right>,
}

/// A lease as its holder follows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Held {
    grant: Grant,
    spent: BTreeSet<u32>,
    returned: BTreeSet<u32>,
}

impl DeviceLedger {
    /// A device that has not met its server: it adopts the server's epoch first.
    pub fn new(device: DeviceId) -> Self {
        Self::with_rules(device, Rules::KEPT)
    }

    /// The same with a rule dropped, for the proofs.
    #[doc(hidden)]
    pub fn with_rules(device: DeviceId, rules: Rules) -> Self {
        Self {
            rules,
            device,
            epoch: Epoch::NONE,
            business_date: Date::MIN,
            leases: BTreeMap::new(),
            by_cell: BTreeMap::new(),
            returning: BTreeSet::new(),
        }
    }

    /// The ledger that these entries make, in their order.
    pub fn replay<'a>(
        device: DeviceId,
        entries: impl IntoIterator<Item = &'a DeviceEntry>,
    ) -> Self {
        let mut ledger = Self::new(device);
        for entry in entries {
            ledger.apply(entry);
        }
        ledger
    }
}

impl Held {
    fn is_free(&self, ordinal: u32) -> bool {
        ordinal < self.grant.lease.quantity
            && !self.spent.contains(&ordinal)
            && !self.returned.contains(&ordinal)
    }

    /// Free rights, lowest first.
    fn free(&self) -> impl DoubleEndedIterator<Item = Right> + '_ {
        let lease = self.grant.lease.id;
        (0..self.grant.lease.quantity)
            .filter(|ordinal| self.is_free(*ordinal))
            .map(move |ordinal| Right { lease, ordinal })
    }
}

#[cfg(test)]
mod fixture;
