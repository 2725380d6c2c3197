//! The server's side: what every cell holds, and who holds how much of it.

mod adopt;
mod apply;
mod block;
mod capacity;
mod checkpoint;
mod contest;
mod credit;
mod entry;
mod epoch;
mod glass;
mod grant;
mod hold;
mod lapse;
mod recall;
mod restore;
mod sell;
mod spent;
mod take_return;
mod view;
mod work;
mod write_off;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

pub use block::BlockNight;
pub use capacity::CapacityCause;
pub use contest::{Fresh, Settled};
pub use entry::{CellCapacity, HoldEnd, ServerEntry};
pub use epoch::ReportTaken;
pub use recall::RecallRound;
pub use restore::Restored;
pub use spent::SpendsNoted;
pub use view::{CellCount, HeldByDevice, RightState};
pub use work::{Work, WorkKind};

use crate::{
    Cell, DeviceId, Epoch, GrantKind, HoldId, Holder, Lease, LeaseId, Needs, Refusal, RequestId,
    Right, Rules,
};

/// Everything the server knows about capacity and who has taken it.
///
/// A verb looks and decides (`&self`); its entries are stored; then [`ServerLedger::apply`] makes
/// them so. A ledger is what its entries say: apply them in their order to
/// [`ServerLedger::new`] and it stands as before.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ServerLedger {
    rules: Rules,
    epoch: Epoch,
    /// Devices whose report is still missing in this epoch; while there are any, nothing is sold.
    awaiting: BTreeSet<DeviceId>,
    business_date: Date,
    /// The number of the next lease. It only rises, so a lower one in an entry is a repeat.
    next_number: u64,
    capacity_revision: u64,
    cells: BTreeMap<Cell, CellCount>,
    leases: BTreeMap<LeaseId, Issued>,
    by_device: BTreeMap<DeviceId, BTreeSet<LeaseId>>,
    /// Leases of devices with a right in them on which no sale is known, cell by cell.
    stock: BTreeMap<Cell, BTreeSet<LeaseId>>,
    /// Granted leases that their device has not been heard to have.
    unacknowledged: BTreeSet<(DeviceId, LeaseId)>,
    requests: BTreeMap<RequestId, Answered>,
    holds: BTreeMap<HoldId, HoldRecord>,
    /// Active holds by the moment they end.
    deadlines: BTreeSet<(u64, HoldId)>,
    glass: BTreeMap<Cell, Glass>,
    glass_revision: u64,
    /// Lost for good. A device that is set up again has another id, so none ever leaves.
    written_off: BTreeSet<DeviceId>,
}

/// A lease as the server follows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Issued {
    lease: Lease,
    stage: Stage,
    /// Ordinals that a device's sale is known to use. For the server's own, the stage says it.
    spent: BTreeSet<u32>,
    /// Ordinals that count no more, and why. They stay named until their night is over.
    freed: BTreeMap<u32, Freed>,
}

/// What a lease is at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Stage {
    /// The server's own, while a guest decides.
    Held,
    /// The server's own, sold.
    Sold,
    /// A device's.
    Granted { request: RequestId, kind: GrantKind },
}

/// Why a right counts no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Freed {
    Returned,
    Credited,
    Void,
    HoldOver,
    /// The three stages of a right that was taken back from an absent device.
    Reclaimed,
    Honoured,
    Relocated,
}

/// How much a cell dares to take back from absent devices, and how much of that is in use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Glass {
    limit: u32,
    used: u32,
}

/// A request that has been granted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Answered {
    device: DeviceId,
    kind: GrantKind,
    leases: Vec<LeaseId>,
}

/// A hold, also for a while after its end, so that a late guest hears "over" and not "unknown".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct HoldRecord {
    expires_at_s: u64,
    leases: Vec<LeaseId>,
    end: Option<HoldEnd>,
}

impl Default for ServerLedger {
    fn default() -> Self {
        Self::new()
    }
}

impl ServerLedger {
    /// A server in its first epoch, without capacity: nothing can be sold.
    pub fn new() -> Self {
        Self::with_rules(Rules::KEPT)
    }

    /// The same with a rule dropped, for the proofs.
    #[doc(hidden)]
    pub fn with_rules(rules: Rules) -> Self {
        Self {
            rules,
            epoch: Epoch::FIRST,
            awaiting: BTreeSet::new(),
            business_date: Date::MIN,
            next_number: 1,
            capacity_revision: 0,
            cells: BTreeMap::new(),
            leases: BTreeMap::new(),
            by_device: BTreeMap::new(),
            stock: BTreeMap::new(),
            unacknowledged: BTreeSet::new(),
            requests: BTreeMap::new(),
            holds: BTreeMap::new(),
            deadlines: BTreeSet::new(),
            glass: BTreeMap::new(),
            glass_revision: 0,
            written_off: BTreeSet::new(),
        }
    }

    /// The ledger that these entries make, in their order.
    pub fn replay<'a>(entries: impl IntoIterator<Item = &'a ServerEntry>) -> Self {
        let mut ledger = Self::new();
        for entry in entries {
            ledger.apply(entry);
        }
        ledger
    }

    /// No sale, hold or grant while a device's ledger is missing after a restore.
    fn thawed(&self) -> Result<(), Refusal> {
        if self.awaiting.is_empty() || !self.rules.freeze {
            Ok(())
        } else {
            Err(Refusal::Frozen {
                awaiting: self.awaiting.iter().copied().collect(),
            })
        }
    }

    /// Something is asked, and no night of it is over.
    fn ahead(&self, needs: &Needs) -> Result<(), Refusal> {
        // Needs are ordered by night, so the first one is the earliest.
        match needs.iter().next() {
            None => Err(Refusal::NothingAsked),
            Some(first) if first.cell.night < self.business_date => {
                Err(Refusal::NightLapsed { cell: first.cell })
            }
            Some(_) => Ok(()),
        }
    }

    /// Every need fits into what is free.
    fn fits(&self, needs: &Needs) -> Result<(), Refusal> {
        for need in needs {
            let free = self.free(need.cell);
            if free < need.quantity {
                return Err(Refusal::Full {
                    cell: need.cell,
                    free,
                });
            }
        }
        Ok(())
    }

    /// New leases for these needs, one for each cell, in the order of cells.
    fn draft(
        &self,
        needs: impl IntoIterator<Item = (Cell, u32)>,
        holder: Holder,
        not_after: u64,
    ) -> Vec<Lease> {
        needs
            .into_iter()
            .zip(self.next_number..)
            .map(|((cell, quantity), number)| Lease {
                id: LeaseId {
                    epoch: self.epoch,
                    number,
                },
                holder,
                cell,
                quantity,
                not_after,
            })
            .collect()
    }

    /// The lease of a right that somebody names. `None`: its night is over, or it was void and has
    /// been forgotten.
    fn named(&self, right: Right) -> Result<Option<&Issued>, Refusal> {
        match self.leases.get(&right.lease) {
            Some(issued) if right.ordinal < issued.lease.quantity => Ok(Some(issued)),
            Some(_) => Err(Refusal::UnknownRight { right }),
            None if right.lease.number < self.next_number && right.lease.epoch <= self.epoch => {
                Ok(None)
            }
            None => Err(Refusal::UnknownLease { lease: right.lease }),
        }
    }

    /// The same for a right that a device says is its own.
    fn named_by(&self, device: DeviceId, right: Right) -> Result<Option<&Issued>, Refusal> {
        match self.named(right)? {
            Some(issued) if issued.lease.holder != Holder::Device(device) => {
                Err(Refusal::NotHolder {
                    lease: right.lease,
                    device,
                })
            }
            found => Ok(found),
        }
    }
}

#[cfg(test)]
mod fixture;
