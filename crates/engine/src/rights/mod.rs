//! Rights: what this installation may sell, kept by `keyrack-allotment` and stored with each sale.

mod cell;
mod ledger;

use std::collections::BTreeMap;

use jiff::civil::Date;
use keyrack_allotment::{Cell, Needs, Refusal, Right};
use keyrack_contract::{Code, Failure};

pub(crate) use cell::{capacities, cells_of_desk, cells_of_server, frees, refresh};
pub(crate) use ledger::{Entry, Ledger};

/// The failure that a refusal of the protocol becomes.
pub(crate) fn failure(refusal: &Refusal) -> Failure {
    let at = |code: Code, cell: &keyrack_allotment::Cell| {
        let failure = Failure::new(code).with("date", cell.night);
        match cell.pool {
            keyrack_allotment::Pool::RoomType(id) => failure.with("room_type", id),
            keyrack_allotment::Pool::House | keyrack_allotment::Pool::Block(_) => failure,
        }
    };
    match refusal {
        Refusal::Full { cell, .. } => at(Code::SoldOut, cell),
        Refusal::NoRights { cell, .. } => at(Code::NoRights, cell),
        Refusal::Expired { cell, .. } => at(Code::NoRights, cell),
        Refusal::NightLapsed { cell } => Failure::new(Code::StayPast).with("date", cell.night),
        Refusal::UnknownHold { .. } => Failure::new(Code::HoldUnknown),
        Refusal::HoldOver { .. } => Failure::new(Code::HoldExpired),
        Refusal::ClockInDoubt => Failure::new(Code::NoRights),
        Refusal::Frozen { .. } => Failure::new(Code::Stopping),
        other => {
            tracing::error!(code = other.code(), "an unexpected refusal of rights");
            Failure::new(Code::Fault)
        }
    }
}

/// What a stay needs: a right in the type and one in the house for each night.
pub(crate) fn needs(nights: impl IntoIterator<Item = (Date, keyrack_domain::RoomTypeId)>) -> Needs {
    Needs::of_nights(
        nights
            .into_iter()
            .map(|(night, room_type)| (night, room_type.0)),
    )
}

/// Deals the rights of one sale out to its rooms: each takes one right of each cell it needs.
pub(crate) fn deal(all: &Needs, rights: Vec<Right>, rooms: &[Needs]) -> Vec<BTreeMap<Cell, Right>> {
    deal_out(by_cell(all, rights), rooms)
}

/// The rights of one sale by the cell they count in.
pub(crate) fn by_cell(all: &Needs, rights: Vec<Right>) -> BTreeMap<Cell, Vec<Right>> {
    let mut by_cell: BTreeMap<Cell, Vec<Right>> = BTreeMap::new();
    let mut rights = rights.into_iter();
    for need in all.iter() {
        let taken = rights
            .by_ref()
            .take(usize::try_from(need.quantity).unwrap_or(usize::MAX));
        by_cell.insert(need.cell, taken.collect());
    }
    by_cell
}

/// Deals out what there is; a room goes without where there is too little for all.
pub(crate) fn deal_out(
    mut by_cell: BTreeMap<Cell, Vec<Right>>,
    rooms: &[Needs],
) -> Vec<BTreeMap<Cell, Right>> {
    let mut own = |room: &Needs| {
        let rights = room
            .iter()
            .filter_map(|need| Some((need.cell, by_cell.get_mut(&need.cell)?.pop()?)));
        rights.collect()
    };
    rooms.iter().map(&mut own).collect()
}
