//! The shortest list of entries that makes a ledger.

use super::{DeviceEntry, DeviceLedger};
use crate::Right;

impl DeviceLedger {
    /// Entries that make this ledger anew. Stored entries grow with every sale for ever; after the
    /// business date has moved, put these in their place in one transaction.
    pub fn checkpoint(&self) -> Vec<DeviceEntry> {
        let mut entries = vec![
            DeviceEntry::EpochAdopted { epoch: self.epoch },
            DeviceEntry::BusinessDate {
                date: self.business_date,
            },
        ];
        let (mut spent, mut returned) = (Vec::new(), Vec::new());
        for (lease, held) in &self.leases {
            entries.push(DeviceEntry::GrantTaken { grant: held.grant });
            let right = |ordinal: &u32| Right {
                lease: *lease,
                ordinal: *ordinal,
            };
            spent.extend(held.spent.iter().map(right));
            returned.extend(held.returned.iter().map(right));
        }
        let confirmed: Vec<Right> = returned
            .iter()
            .filter(|right| !self.returning.contains(right))
            .copied()
            .collect();
        for (rights, entry) in [
            (spent, DeviceEntry::spent as fn(Vec<Right>) -> DeviceEntry),
            (returned, DeviceEntry::given_back),
            (confirmed, DeviceEntry::return_acknowledged),
        ] {
            if !rights.is_empty() {
                entries.push(entry(rights));
            }
        }
        entries
    }
}

impl DeviceEntry {
    fn spent(rights: Vec<Right>) -> Self {
        Self::Spent { rights }
    }

    fn given_back(rights: Vec<Right>) -> Self {
        Self::GivenBack { rights }
    }

    fn return_acknowledged(rights: Vec<Right>) -> Self {
        Self::ReturnAcknowledged { rights }
    }
}
