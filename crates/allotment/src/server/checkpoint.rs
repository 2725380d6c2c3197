//! The shortest list of entries that makes a ledger.

use std::collections::BTreeMap;

use super::{CellCapacity, Freed, HoldRecord, Issued, ServerEntry, ServerLedger, Stage};
use crate::{DeviceId, Epoch, HoldId, Holder, Lease, LeaseId, RequestId, Right};

/// Leases or rights in one entry at most, so that no stored row grows with the house.
const ENTRY_ITEMS_MAX: usize = 1_000;

/// What the leases of one entry have in common.
#[derive(Clone, Copy, PartialEq)]
enum Together {
    Sold,
    Held(HoldId),
    Granted(RequestId),
}

impl ServerLedger {
    /// Entries that make this ledger anew. Stored entries grow with every sale for ever; after the
    /// business date has moved, put these in their place in one transaction.
    pub fn checkpoint(&self) -> Vec<ServerEntry> {
        let mut entries = Vec::new();
        if self.epoch > Epoch::FIRST {
            entries.push(ServerEntry::EpochOpened {
                epoch: self.epoch,
                awaiting: self.awaiting.iter().copied().collect(),
            });
        }
        entries.push(ServerEntry::BusinessDate {
            date: self.business_date,
        });
        entries.push(ServerEntry::Capacity {
            revision: self.capacity_revision,
            cells: self
                .cells
                .iter()
                .map(|(cell, count)| CellCapacity {
                    cell: *cell,
                    capacity: count.capacity,
                })
                .collect(),
        });
        self.checkpoint_leases(&mut entries);
        for (hold, HoldRecord { end, .. }) in &self.holds {
            if let Some(how) = *end {
                entries.push(ServerEntry::HoldEnded { hold: *hold, how });
            }
        }
        if self.glass_revision > 0 {
            entries.push(ServerEntry::GlassLimit {
                revision: self.glass_revision,
                cells: self
                    .glass
                    .iter()
                    .map(|(cell, glass)| CellCapacity {
                        cell: *cell,
                        capacity: glass.limit,
                    })
                    .collect(),
            });
        }
        self.checkpoint_rights(&mut entries);
        let written_off = self.written_off.iter();
        entries.extend(written_off.map(|device| ServerEntry::WrittenOff { device: *device }));
        entries.push(ServerEntry::Numbered {
            next: self.next_number,
        });
        entries
    }

    /// Leases in the order of their numbers. Those of one hold or request were numbered in a row,
    /// so they are neighbours here.
    fn checkpoint_leases(&self, entries: &mut Vec<ServerEntry>) {
        let hold_of: BTreeMap<LeaseId, HoldId> = self
            .holds
            .iter()
            .flat_map(|(hold, record)| record.leases.iter().map(|id| (*id, *hold)))
            .collect();
        let mut run: Vec<Lease> = Vec::new();
        let mut what = Together::Sold;
        for (id, issued) in &self.leases {
            let next = match (issued.stage, hold_of.get(id)) {
                (Stage::Granted { request, .. }, _) => Together::Granted(request),
                (Stage::Held | Stage::Sold, Some(hold)) => Together::Held(*hold),
                (Stage::Held | Stage::Sold, None) => Together::Sold,
            };
            // The leases of a hold or a request are few, and make it known: they stay together.
            let full = what == Together::Sold && run.len() >= ENTRY_ITEMS_MAX;
            if next != what || full {
                entries.extend(self.leases_entry(what, core::mem::take(&mut run)));
                what = next;
            }
            run.push(issued.lease);
        }
        entries.extend(self.leases_entry(what, run));
    }

    fn leases_entry(&self, what: Together, leases: Vec<Lease>) -> Option<ServerEntry> {
        if leases.is_empty() {
            return None;
        }
        match what {
            Together::Sold => Some(ServerEntry::Sold { leases }),
            Together::Held(hold) => self.holds.get(&hold).map(|record| ServerEntry::Held {
                hold,
                expires_at_s: record.expires_at_s,
                leases,
            }),
            Together::Granted(request) => {
                self.requests
                    .get(&request)
                    .map(|answered| ServerEntry::Granted {
                        request,
                        device: answered.device,
                        kind: answered.kind,
                        leases,
                    })
            }
        }
    }

    fn checkpoint_rights(&self, entries: &mut Vec<ServerEntry>) {
        let mut received: BTreeMap<DeviceId, Vec<LeaseId>> = BTreeMap::new();
        let (mut spent, mut returned, mut credited) = (Vec::new(), Vec::new(), Vec::new());
        let mut voided = Vec::new();
        let mut broken: BTreeMap<DeviceId, Vec<Right>> = BTreeMap::new();
        let mut relocated = Vec::new();
        for (
            id,
            Issued {
                lease,
                spent: sold,
                freed,
                ..
            },
        ) in &self.leases
        {
            let right = |ordinal: &u32| Right {
                lease: *id,
                ordinal: *ordinal,
            };
            if let Holder::Device(device) = lease.holder
                && !self.unacknowledged.contains(&(device, *id))
            {
                received.entry(device).or_default().push(*id);
            }
            spent.extend(sold.iter().map(right));
            for (ordinal, how) in freed {
                match how {
                    Freed::Returned => returned.push(right(ordinal)),
                    Freed::Credited => credited.push(right(ordinal)),
                    Freed::Void => {
                        if voided.last() != Some(id) {
                            voided.push(*id);
                        }
                    }
                    // Made so by the end of its hold.
                    Freed::HoldOver => {}
                    // A sale on it is among the spent, and comes after.
                    Freed::Reclaimed | Freed::Honoured | Freed::Relocated => {
                        if let Holder::Device(device) = lease.holder {
                            broken.entry(device).or_default().push(right(ordinal));
                        }
                        if *how == Freed::Relocated {
                            relocated.push(right(ordinal));
                        }
                    }
                }
            }
        }
        for (device, leases) in received {
            entries.push(ServerEntry::Acknowledged { device, leases });
        }
        for (device, rights) in broken {
            entries.push(ServerEntry::GlassBroken { device, rights });
        }
        // A void lease loses what is not spent or given back by then: the order matters.
        for (rights, entry) in [
            (spent, ServerEntry::spent as fn(Vec<Right>) -> ServerEntry),
            (returned, ServerEntry::returned),
            (credited, ServerEntry::credited),
            (relocated, ServerEntry::relocated),
        ] {
            let rows = rights.chunks(ENTRY_ITEMS_MAX);
            entries.extend(rows.map(|rights| entry(rights.to_vec())));
        }
        if !voided.is_empty() {
            entries.push(ServerEntry::Voided { leases: voided });
        }
    }
}

impl ServerEntry {
    fn spent(rights: Vec<Right>) -> Self {
        Self::Spent { rights }
    }

    fn returned(rights: Vec<Right>) -> Self {
        Self::Returned { rights }
    }

    fn relocated(rights: Vec<Right>) -> Self {
        Self::Relocated { rights }
    }

    fn credited(rights: Vec<Right>) -> Self {
        Self::Credited { rights }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    #[test]
    fn a_large_ledger_reads_back_from_rows_of_bounded_size() {
        let mut server = server(2_000);
        let mut rights = Vec::new();
        for _ in 0..1_500 {
            rights.extend(sell(&mut server, &double(1)).unwrap());
        }
        let decision = server.credit(&rights).unwrap();
        enact(&mut server, decision);
        let entries = server.checkpoint();
        for entry in &entries {
            let items = match entry {
                ServerEntry::Sold { leases } => leases.len(),
                ServerEntry::Credited { rights } => rights.len(),
                _ => 0,
            };
            assert!(items <= ENTRY_ITEMS_MAX);
        }
        assert_eq!(ServerLedger::replay(&entries), server);
    }

    #[test]
    fn numbers_are_not_given_again_after_everything_has_lapsed() {
        let mut server = server(1);
        let gone = sell(&mut server, &double(1)).unwrap();
        let roll = server.roll_business_date(night(2));
        enact(&mut server, roll);
        let mut fresh = ServerLedger::replay(&server.checkpoint());
        assert_eq!(fresh, server);
        let next = sell(&mut fresh, &double(2)).unwrap();
        assert!(next.iter().all(|right| !gone.contains(right)));
    }
}
