//! Making entries so. No entry is refused here: that was decided before it was stored.

use super::{
    Answered, Freed, HoldEnd, HoldRecord, Issued, RightState, ServerEntry, ServerLedger, Stage,
};
use crate::{HoldId, Holder, Lease, LeaseId, Right};

impl ServerLedger {
    /// Makes an entry so. True when it changed something; false for a repeat. A *fresh* decision
    /// whose entry changes nothing was made on an older state of the ledger: a fault of the caller,
    /// whose answer must not go out.
    pub fn apply(&mut self, entry: &ServerEntry) -> bool {
        match entry {
            ServerEntry::Capacity { revision, cells } => self.apply_capacity(*revision, cells),
            ServerEntry::Sold { leases } => self.issue_all(leases, Stage::Sold),
            ServerEntry::Held {
                hold,
                expires_at_s,
                leases,
            } => self.apply_held(*hold, *expires_at_s, leases),
            ServerEntry::HoldEnded { hold, how } => self.apply_hold_ended(*hold, *how),
            ServerEntry::Granted {
                request,
                device,
                kind,
                leases,
            } => {
                let stage = Stage::Granted {
                    request: *request,
                    kind: *kind,
                };
                if !self.issue_all(leases, stage) {
                    return false;
                }
                let answered = Answered {
                    device: *device,
                    kind: *kind,
                    leases: leases.iter().map(|lease| lease.id).collect(),
                };
                self.requests.insert(*request, answered);
                true
            }
            ServerEntry::Acknowledged { device, leases } => leases.iter().fold(false, |any, id| {
                self.unacknowledged.remove(&(*device, *id)) | any
            }),
            ServerEntry::Spent { rights } => self.apply_spent(rights),
            ServerEntry::Returned { rights } => {
                let once = self.rules.returns_are_sets;
                self.free_all(rights, Freed::Returned, once)
            }
            ServerEntry::Credited { rights } => {
                let once = self.rules.credit_once;
                self.free_all(rights, Freed::Credited, once)
            }
            ServerEntry::Voided { leases } => self.apply_voided(leases),
            ServerEntry::EpochOpened { epoch, awaiting } => {
                let newer = *epoch > self.epoch;
                if newer {
                    self.epoch = *epoch;
                    self.awaiting = awaiting.iter().copied().collect();
                }
                newer
            }
            ServerEntry::Reported { device, epoch } => {
                *epoch == self.epoch && self.awaiting.remove(device)
            }
            ServerEntry::BusinessDate { date } => self.apply_business_date(*date),
            ServerEntry::Numbered { next } => {
                let higher = *next > self.next_number;
                self.next_number = self.next_number.max(*next);
                higher
            }
            ServerEntry::GlassLimit { revision, cells } => self.apply_glass_limit(*revision, cells),
            ServerEntry::GlassBroken { rights, .. } => self.apply_glass_broken(rights),
            ServerEntry::Relocated { rights } => self.apply_relocated(rights),
            ServerEntry::WrittenOff { device } => self.apply_written_off(*device),
            ServerEntry::Adopted { device, grants } => self.apply_adopted(*device, grants),
        }
    }

    fn issue_all(&mut self, leases: &[Lease], stage: Stage) -> bool {
        leases
            .iter()
            .fold(false, |any, lease| self.issue(*lease, stage) | any)
    }

    fn issue(&mut self, lease: Lease, stage: Stage) -> bool {
        // Numbers rise, so a lower one has been here before, even if its night has been forgotten.
        if lease.id.number < self.next_number {
            return false;
        }
        self.next_number = lease.id.number.saturating_add(1);
        if lease.cell.night < self.business_date {
            return true;
        }
        let count = self.cells.entry(lease.cell).or_default();
        count.exposure = count.exposure.saturating_add(lease.quantity);
        if let Holder::Device(device) = lease.holder {
            self.by_device.entry(device).or_default().insert(lease.id);
            self.stock.entry(lease.cell).or_default().insert(lease.id);
            self.unacknowledged.insert((device, lease.id));
        }
        self.leases.insert(
            lease.id,
            Issued {
                lease,
                stage,
                spent: Default::default(),
                freed: Default::default(),
            },
        );
        true
    }

    fn apply_held(&mut self, hold: HoldId, expires_at_s: u64, leases: &[Lease]) -> bool {
        if !self.issue_all(leases, Stage::Held) {
            return false;
        }
        let record = HoldRecord {
            expires_at_s,
            leases: leases.iter().map(|lease| lease.id).collect(),
            end: None,
        };
        self.holds.insert(hold, record);
        self.deadlines.insert((expires_at_s, hold));
        true
    }

    pub(super) fn apply_hold_ended(&mut self, hold: HoldId, how: HoldEnd) -> bool {
        let Some(record) = self.holds.get_mut(&hold) else {
            return false;
        };
        if record.end.is_some() {
            return false;
        }
        record.end = Some(how);
        self.deadlines.remove(&(record.expires_at_s, hold));
        let leases = record.leases.clone();
        if how == HoldEnd::Sold {
            for id in &leases {
                if let Some(issued) = self.leases.get_mut(id) {
                    issued.stage = Stage::Sold;
                }
            }
        } else {
            let rights = self.rights_of(&leases);
            self.free_all(&rights, Freed::HoldOver, true);
        }
        true
    }

    fn apply_spent(&mut self, rights: &[Right]) -> bool {
        rights.iter().fold(false, |any, right| {
            let Some(issued) = self.leases.get_mut(&right.lease) else {
                return any;
            };
            let new = issued.spent.insert(right.ordinal);
            if let Some(how) = issued.freed.get_mut(&right.ordinal)
                && *how == Freed::Reclaimed
            {
                *how = Freed::Honoured;
                if !self.rules.honoured_uses_glass {
                    let cell = issued.lease.cell;
                    self.release_glass(cell);
                }
            }
            self.restock(right.lease);
            new | any
        })
    }

    pub(super) fn apply_voided(&mut self, leases: &[LeaseId]) -> bool {
        leases.iter().fold(false, |any, id| {
            let Some(issued) = self.leases.get(id) else {
                return any;
            };
            if let Holder::Device(device) = issued.lease.holder {
                self.unacknowledged.remove(&(device, *id));
            }
            // What is known as sold stays counted, whoever says that the lease never arrived.
            let unsold: Vec<Right> = issued
                .lease
                .rights()
                .filter(|right| !issued.spent.contains(&right.ordinal))
                .collect();
            self.free_all(&unsold, Freed::Void, true) | any
        })
    }

    /// Takes rights out of the exposure, each at most once in its life. `once` is false only in
    /// the proofs.
    pub(super) fn free_all(&mut self, rights: &[Right], how: Freed, once: bool) -> bool {
        rights.iter().fold(false, |any, right| {
            let Some(issued) = self.leases.get_mut(&right.lease) else {
                return any;
            };
            let before = issued.freed.get(&right.ordinal).copied();
            // What was taken back before counts no more; what it takes up is the glass.
            let in_glass = matches!(before, Some(Freed::Reclaimed | Freed::Honoured));
            let fresh = right.ordinal < issued.lease.quantity && (before.is_none() || in_glass);
            let (cell, cell_holder) = (issued.lease.cell, issued.lease.holder);
            if fresh {
                issued.freed.insert(right.ordinal, how);
            }
            if fresh && in_glass {
                self.release_glass(cell);
            } else if fresh || !once || self.is_unnamed(cell_holder) {
                let count = self.cells.entry(cell).or_default();
                count.exposure = count.exposure.saturating_sub(1);
            }
            self.restock(right.lease);
            fresh | any
        })
    }

    /// What the rule against it forbids: sales of the server's own that are numbers without names.
    fn is_unnamed(&self, holder: Holder) -> bool {
        holder == Holder::Server && !self.rules.server_sales_are_leases
    }

    /// A lease on every right of which something is known is nobody's stock any more.
    fn restock(&mut self, id: LeaseId) {
        let Some(issued) = self.leases.get(&id) else {
            return;
        };
        let cell = issued.lease.cell;
        let any =
            (0..issued.lease.quantity).any(|ordinal| issued.state(ordinal) == RightState::Granted);
        if !any && let Some(leases) = self.stock.get_mut(&cell) {
            leases.remove(&id);
            if leases.is_empty() {
                self.stock.remove(&cell);
            }
        }
    }
}
