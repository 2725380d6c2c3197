//! Rights: what this installation may sell, kept by `keyrack-allotment` and stored with each sale.

mod cell;
mod ledger;

use std::collections::BTreeMap;

use jiff::civil::Date;
use keyrack_allotment::{Cell, Need, Needs, Refusal, Right};
use keyrack_contract::{Code, Failure};
use keyrack_domain::RoomTypeId;
use keyrack_domain::property::Links;

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
        Refusal::Frozen { awaiting } => {
            Failure::new(Code::RightsFrozen).with("desks", awaiting.len())
        }
        Refusal::WrittenOff { .. } => Failure::new(Code::DeviceUnknown),
        other => {
            tracing::error!(code = other.code(), "an unexpected refusal of rights");
            Failure::new(Code::Fault)
        }
    }
}

/// The rights of a sale, by the cell they count in.
pub(crate) type Rights = BTreeMap<Cell, Vec<Right>>;

/// What a stay needs for each night: a right in the type and one in the house; where the type is made
/// of others, as many of each of those, and as many of the house as it has rooms there.
pub(crate) fn needs(links: &Links, nights: impl IntoIterator<Item = (Date, RoomTypeId)>) -> Needs {
    let each = nights.into_iter().flat_map(|(night, room_type)| {
        let need = |cell, quantity| Need { cell, quantity };
        let parts = links.takes(room_type).iter();
        parts
            .map(move |(id, rooms)| need(Cell::room_type(night, id.0), *rooms))
            .chain([
                need(Cell::house(night), links.in_house(room_type)),
                need(Cell::room_type(night, room_type.0), 1),
            ])
    });
    each.collect()
}

/// What is needed beyond what there is already.
pub(crate) fn beyond(wanted: &Needs, has: impl Fn(&Cell) -> usize) -> Needs {
    let missing = wanted.iter().map(|need| {
        let has = u32::try_from(has(&need.cell)).unwrap_or(u32::MAX);
        Need {
            cell: need.cell,
            quantity: need.quantity.saturating_sub(has),
        }
    });
    missing.collect()
}

/// What one needs beyond another.
pub(crate) fn less(wanted: &Needs, had: &Needs) -> Needs {
    beyond(wanted, |cell| {
        let known = had.iter().find(|need| need.cell == *cell);
        known.map_or(0, |need| usize::try_from(need.quantity).unwrap_or(0))
    })
}

/// Adds rights to others.
pub(crate) fn add(to: &mut Rights, more: Rights) {
    for (cell, rights) in more {
        to.entry(cell).or_default().extend(rights);
    }
}

/// Takes out the rights of which this is true, and answers with what is needed in their place.
pub(crate) fn drop_those(rights: &mut Rights, is_gone: impl Fn(&Cell, &Right) -> bool) -> Needs {
    let mut gone = Vec::new();
    for (cell, rights) in rights.iter_mut() {
        rights.retain(|right| {
            let stays = !is_gone(cell, right);
            if !stays {
                gone.push(*cell);
            }
            stays
        });
    }
    gone.into_iter().collect()
}

/// Deals the rights of one sale out to its rooms: each takes of each cell what it needs.
pub(crate) fn deal(all: &Needs, rights: Vec<Right>, rooms: &[Needs]) -> Vec<Rights> {
    deal_out(by_cell(all, rights), rooms)
}

/// The rights of one sale by the cell they count in.
pub(crate) fn by_cell(all: &Needs, rights: Vec<Right>) -> Rights {
    let mut by_cell = Rights::new();
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
pub(crate) fn deal_out(mut by_cell: Rights, rooms: &[Needs]) -> Vec<Rights> {
    let mut own = |room: &Needs| {
        let rights = room.iter().filter_map(|need| {
            let left = by_cell.get_mut(&need.cell)?;
            let wanted = usize::try_from(need.quantity).unwrap_or(usize::MAX);
            let mine = left.split_off(left.len().saturating_sub(wanted));
            Some((need.cell, mine))
        });
        rights.collect()
    };
    rooms.iter().map(&mut own).collect()
}
