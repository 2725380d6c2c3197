//! From entries to the cells they touch, and from counts to capacities.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_allotment::server::CellCapacity;
use keyrack_allotment::{
    Cell, DeviceEntry, DeviceId, DeviceLedger, HolderClock, Pool, ServerEntry, ServerLedger,
};
use keyrack_domain::RoomTypeId;

use super::Ledger;
use crate::index::Index;

/// The cells whose free rights an entry may change. Asked before the entry is applied, since a
/// lease may be gone after it.
pub(crate) fn cells_of_server(
    entry: &ServerEntry,
    ledger: &ServerLedger,
    into: &mut BTreeSet<Cell>,
) {
    let of_lease = |id| ledger.lease(id).map(|lease| lease.cell);
    match entry {
        ServerEntry::Capacity { cells, .. } => {
            into.extend(cells.iter().map(|capacity| capacity.cell))
        }
        ServerEntry::Sold { leases }
        | ServerEntry::Held { leases, .. }
        | ServerEntry::Granted { leases, .. } => {
            into.extend(leases.iter().map(|lease| lease.cell));
        }
        ServerEntry::HoldEnded { hold, .. } => {
            let rights = ledger.hold_rights(*hold).unwrap_or_default();
            into.extend(rights.into_iter().filter_map(|right| of_lease(right.lease)));
        }
        ServerEntry::Spent { rights }
        | ServerEntry::Returned { rights }
        | ServerEntry::Credited { rights }
        | ServerEntry::GlassBroken { rights, .. } => {
            into.extend(rights.iter().filter_map(|right| of_lease(right.lease)));
        }
        ServerEntry::Adopted { grants, .. } => {
            into.extend(grants.iter().map(|grant| grant.lease.cell));
        }
        ServerEntry::Voided { leases } => {
            into.extend(leases.iter().filter_map(|lease| of_lease(*lease)))
        }
        ServerEntry::Acknowledged { .. }
        | ServerEntry::EpochOpened { .. }
        | ServerEntry::Reported { .. }
        | ServerEntry::BusinessDate { .. }
        | ServerEntry::Numbered { .. }
        | ServerEntry::GlassLimit { .. }
        | ServerEntry::Relocated { .. }
        | ServerEntry::WrittenOff { .. } => {}
    }
}

/// Whether an entry may leave rights free that were not.
pub(crate) const fn frees(entry: &ServerEntry) -> bool {
    matches!(
        entry,
        ServerEntry::Capacity { .. }
            | ServerEntry::HoldEnded { .. }
            | ServerEntry::Returned { .. }
            | ServerEntry::Credited { .. }
            | ServerEntry::Voided { .. }
            | ServerEntry::GlassBroken { .. }
    )
}

/// The same at a desk: any entry may touch whatever it holds.
pub(crate) fn cells_of_desk(entry: &DeviceEntry, ledger: &DeviceLedger, into: &mut BTreeSet<Cell>) {
    if let DeviceEntry::GrantTaken { .. }
    | DeviceEntry::Spent { .. }
    | DeviceEntry::GivenBack { .. } = entry
    {
        into.extend(
            ledger
                .held(HolderClock::Reads(0))
                .into_iter()
                .map(|held| held.cell),
        );
    }
}

/// Writes the free rights of these cells into the index.
pub(crate) fn refresh(
    index: &mut Index,
    ledger: &Ledger,
    clock: HolderClock,
    reach: &BTreeSet<DeviceId>,
    cells: impl IntoIterator<Item = Cell>,
) {
    for cell in cells {
        let free = ledger.free(cell, clock, reach);
        match cell.pool {
            Pool::House => index.set_house_free(cell.night, free),
            Pool::RoomType(id) => index.set_free(RoomTypeId(id), cell.night, free),
            // A group's rooms are in no offer.
            Pool::Block(_) => {}
        }
    }
}

/// The capacities that the counts ask for and the ledger does not have yet, over these nights.
pub(crate) fn capacities(
    index: &Index,
    ledger: &ServerLedger,
    nights: impl IntoIterator<Item = Date>,
    now: Timestamp,
) -> Vec<CellCapacity> {
    let mut changed = Vec::new();
    let mut want = |cell: Cell, capacity: i32| {
        let capacity = u32::try_from(capacity).unwrap_or(0);
        if ledger.count(cell).capacity != capacity {
            changed.push(CellCapacity { cell, capacity });
        }
    };
    for night in nights {
        for room_type in &index.profile().room_types {
            if let Some(count) = index.count(room_type.id, night, now) {
                want(Cell::room_type(night, room_type.id.0), count.capacity());
            }
        }
        if let Some(count) = index.house_count(night, now) {
            want(Cell::house(night), count.capacity());
        }
    }
    changed
}
