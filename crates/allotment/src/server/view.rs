//! What can be asked of the server's ledger.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Freed, Issued, ServerLedger, Stage};
use crate::{Cell, DeviceId, Epoch, Grant, HoldId, Holder, Lease, LeaseId, Right};

/// The two numbers of a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CellCount {
    /// Rooms that may be sold, the overbooking allowance included.
    pub capacity: u32,
    /// Rooms that are sold, held, or in a device's hands.
    pub exposure: u32,
}

impl CellCount {
    /// Rooms that are free; 0 when more are taken than there are.
    pub fn free(self) -> u32 {
        self.capacity.saturating_sub(self.exposure)
    }

    /// Rooms that are taken beyond the capacity. They were promised before it was lost.
    pub fn shortfall(self) -> u32 {
        self.exposure.saturating_sub(self.capacity)
    }
}

/// What a right is to the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RightState {
    /// Never made, or of a night that is over.
    Unknown,
    /// Part of an active hold.
    Held,
    /// With a device; the server knows of no sale on it.
    Granted,
    /// Used by a sale.
    Sold,
    /// Given back unused.
    Returned,
    /// Its sale was cancelled. This is final: no sale may name it again.
    Credited,
    /// Never received by its device, or part of a hold that is over.
    Void,
    /// Taken back from an absent device, which may have sold on it without our hearing.
    Reclaimed,
    /// Taken back, and sold on all the same: the guest comes, and somebody must find a room.
    Relocating,
    /// The guest on it was found a room elsewhere.
    Relocated,
}

impl RightState {
    /// The device may still sell on it, or have sold on it without our hearing.
    pub(super) fn is_with_device(self) -> bool {
        matches!(self, Self::Granted | Self::Reclaimed)
    }
}

/// What one device keeps in one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeldByDevice {
    /// Who.
    pub device: DeviceId,
    /// Where.
    pub cell: Cell,
    /// Rights it may still sell on, as far as the server has heard.
    pub unsold: u32,
    /// Rights that its sales use, as far as the server has heard.
    pub sold: u32,
    /// Rights that were taken back from it while it was away, and on which no sale was heard of.
    pub taken_back: u32,
    /// Until when it may sell on the last of the unsold, in the seconds of its own clock; 0 for none.
    pub until_s: u64,
}

impl ServerLedger {
    /// The epoch of what is granted now.
    pub fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// Tonight; the nights before it are forgotten.
    pub fn business_date(&self) -> Date {
        self.business_date
    }

    /// Devices whose report is missing. Nothing is sold, held or granted while there are any.
    pub fn awaiting(&self) -> impl Iterator<Item = DeviceId> + '_ {
        self.awaiting.iter().copied()
    }

    /// Capacity and exposure; zeros for a cell that was never given any.
    pub fn count(&self, cell: Cell) -> CellCount {
        self.cells.get(&cell).copied().unwrap_or_default()
    }

    /// Rooms that are sold, held, or in a device's hands.
    pub fn exposure(&self, cell: Cell) -> u32 {
        self.count(cell).exposure
    }

    /// Rooms that can be sold, held or granted now.
    pub fn free(&self, cell: Cell) -> u32 {
        self.count(cell).free()
    }

    /// All cells of the nights `[from, to)`, night by night: what devices are told, and what the
    /// availability index is filled with.
    pub fn counts(&self, from: Date, to: Date) -> impl Iterator<Item = (Cell, CellCount)> + '_ {
        // An empty range when the dates are the wrong way round, where the map would panic.
        let from = Cell::house(from.min(to));
        self.cells
            .range(from..Cell::house(to))
            .map(|(cell, count)| (*cell, *count))
    }

    /// Cells that have lost rooms which were promised: somebody has to find other ones.
    pub fn shortfalls(&self) -> impl Iterator<Item = (Cell, CellCount)> + '_ {
        self.cells
            .iter()
            .filter(|(_, count)| count.shortfall() > 0)
            .map(|(cell, count)| (*cell, *count))
    }

    /// A lease of a night that is not over.
    pub fn lease(&self, lease: LeaseId) -> Option<&Lease> {
        self.leases.get(&lease).map(|issued| &issued.lease)
    }

    /// Who a right was given to.
    pub fn holder(&self, right: Right) -> Option<Holder> {
        self.lease(right.lease)
            .filter(|lease| right.ordinal < lease.quantity)
            .map(|lease| lease.holder)
    }

    /// What a right is to the server now.
    pub fn right(&self, right: Right) -> RightState {
        self.leases
            .get(&right.lease)
            .map_or(RightState::Unknown, |issued| issued.state(right.ordinal))
    }

    /// Rights of an active hold, in the order of cells.
    pub fn hold_rights(&self, hold: HoldId) -> Option<Vec<Right>> {
        let record = self.holds.get(&hold)?;
        record.end.is_none().then(|| self.rights_of(&record.leases))
    }

    /// When the next active hold may be ended, in the seconds that it was made with.
    pub fn next_hold_deadline(&self) -> Option<u64> {
        self.deadlines.first().map(|(at, _)| *at)
    }

    /// What the devices keep, cell by cell, for the screen.
    pub fn held_by_devices(&self) -> Vec<HeldByDevice> {
        let mut sums: BTreeMap<(Cell, DeviceId), HeldByDevice> = BTreeMap::new();
        for (device, leases) in &self.by_device {
            for issued in leases.iter().filter_map(|id| self.leases.get(id)) {
                let cell = issued.lease.cell;
                let held = sums.entry((cell, *device)).or_insert(HeldByDevice {
                    device: *device,
                    cell,
                    unsold: 0,
                    sold: 0,
                    taken_back: 0,
                    until_s: 0,
                });
                for ordinal in 0..issued.lease.quantity {
                    match issued.state(ordinal) {
                        RightState::Granted => {
                            held.unsold = held.unsold.saturating_add(1);
                            held.until_s = held.until_s.max(issued.lease.not_after);
                        }
                        RightState::Sold => held.sold = held.sold.saturating_add(1),
                        RightState::Reclaimed => {
                            held.taken_back = held.taken_back.saturating_add(1);
                        }
                        _ => {}
                    }
                }
            }
        }
        sums.into_values()
            .filter(|held| (held.unsold, held.sold, held.taken_back) != (0, 0, 0))
            .collect()
    }

    /// Rights that were taken back from this device while it was away, and on which no sale was heard
    /// of: what it is asked for first when it is there again, so that it sells on none of them.
    pub fn reclaimed_of(&self, device: DeviceId) -> BTreeMap<Cell, Vec<Right>> {
        let mut rights: BTreeMap<Cell, Vec<Right>> = BTreeMap::new();
        let leases = self.by_device.get(&device).into_iter().flatten();
        for issued in leases.filter_map(|id| self.leases.get(id)) {
            let reclaimed = issued
                .lease
                .rights()
                .filter(|right| issued.state(right.ordinal) == RightState::Reclaimed);
            let mut reclaimed = reclaimed.peekable();
            if reclaimed.peek().is_some() {
                let of_cell = rights.entry(issued.lease.cell).or_default();
                of_cell.extend(reclaimed);
            }
        }
        rights
    }

    /// Grants to send (again) to this device: those it has not acknowledged. Only of the present
    /// epoch; about older ones its report decides.
    pub fn unacknowledged(&self, device: DeviceId) -> Vec<Grant> {
        let lowest = LeaseId {
            epoch: self.epoch,
            number: 0,
        };
        self.unacknowledged
            .range((device, lowest)..)
            .take_while(|(holder, _)| *holder == device)
            .filter_map(|(_, lease)| self.grant_of(*lease))
            .collect()
    }

    /// The message that gives this lease.
    pub(super) fn grant_of(&self, lease: LeaseId) -> Option<Grant> {
        let issued = self.leases.get(&lease)?;
        match issued.stage {
            Stage::Granted { request, kind } => Some(Grant {
                lease: issued.lease,
                request,
                kind,
            }),
            Stage::Held | Stage::Sold => None,
        }
    }

    pub(super) fn rights_of(&self, leases: &[LeaseId]) -> Vec<Right> {
        leases
            .iter()
            .filter_map(|id| self.lease(*id))
            .flat_map(Lease::rights)
            .collect()
    }
}

impl Issued {
    pub(super) fn state(&self, ordinal: u32) -> RightState {
        if ordinal >= self.lease.quantity {
            return RightState::Unknown;
        }
        match (self.freed.get(&ordinal), self.stage) {
            (Some(Freed::Returned), _) => RightState::Returned,
            (Some(Freed::Credited), _) => RightState::Credited,
            (Some(Freed::Void | Freed::HoldOver), _) => RightState::Void,
            (Some(Freed::Reclaimed), _) => RightState::Reclaimed,
            (Some(Freed::Honoured), _) => RightState::Relocating,
            (Some(Freed::Relocated), _) => RightState::Relocated,
            (None, Stage::Held) => RightState::Held,
            (None, Stage::Sold) => RightState::Sold,
            (None, Stage::Granted { .. }) if self.spent.contains(&ordinal) => RightState::Sold,
            (None, Stage::Granted { .. }) => RightState::Granted,
        }
    }
}
