//! `block.set_nights`, `block.status` and `block.release`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use keyrack_allotment::Cell;
use keyrack_contract::call::Done;
use keyrack_contract::call::block::{Release, SetNights, SetStatus};
use keyrack_contract::{Code, Failure};
use keyrack_domain::block::{BLOCK_NIGHTS_MAX, Block, BlockNight};

use super::{invalid, known, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::rights::Ledger;
use crate::stop::Stop;
use crate::verb::hold;

impl Do for SetNights {
    const NEEDS: Needs = Needs::Staff;
    const AT_SERVER: bool = true;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        hold::expire(tx)?;
        let before = known(tx, self.id)?;
        let mut named: BTreeMap<_, BlockNight> = BTreeMap::new();
        for night in &self.nights {
            if named.insert(night.cell(), *night).is_some() {
                return Err(Failure::new(Code::BlockInvalid)
                    .with("field", "nights")
                    .with("date", night.date)
                    .at("nights")
                    .into());
            }
        }
        let mut after = before.clone();
        after
            .nights
            .retain(|night| !named.contains_key(&night.cell()));
        after.nights.extend(named.into_values());
        let after = after.checked().map_err(|error| invalid(&error))?;
        check_nights(tx, Some(&before), &after)?;
        keeps_what_is_picked_up(tx, &before, &after)?;
        make_room(tx, Some(&before), &after)?;
        write(tx, Some(&before), &after)?;
        tx.audit(
            self.id.0,
            &serde_json::json!({ "nights": self.nights.len() }),
        )?;
        Ok(Done {})
    }
}

impl Do for SetStatus {
    const NEEDS: Needs = Needs::Staff;
    const AT_SERVER: bool = true;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        hold::expire(tx)?;
        let before = known(tx, self.id)?;
        if before.status == self.status {
            return Ok(Done {});
        }
        if !before.status.can_become(self.status) {
            return Err(Failure::new(Code::BlockStep).at("status").into());
        }
        let after = Block {
            status: self.status,
            ..before.clone()
        };
        make_room(tx, Some(&before), &after)?;
        write(tx, Some(&before), &after)?;
        let detail = serde_json::json!({ "from": before.status, "to": after.status });
        tx.audit(self.id.0, &detail)?;
        Ok(Done {})
    }
}

impl Do for Release {
    const NEEDS: Needs = Needs::Staff;
    const AT_SERVER: bool = true;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        hold::expire(tx)?;
        let before = known(tx, self.id)?;
        let picked = tx.index()?.picked_up(self.id);
        let mut after = before.clone();
        let is_meant = |night: Date| {
            self.from.is_none_or(|from| night >= from) && self.to.is_none_or(|to| night < to)
        };
        for night in &mut after.nights {
            if is_meant(night.date) {
                let taken = picked.get(&night.cell()).copied().unwrap_or(0);
                night.rooms = night.rooms.min(taken);
            }
        }
        after.sort();
        write(tx, Some(&before), &after)?;
        tx.audit(
            self.id.0,
            &serde_json::json!({ "from": self.from, "to": self.to }),
        )?;
        Ok(Done {})
    }
}

/// Refuses nights that are over or too far, types that are not there, and more of them than one block may
/// have. What stood there before may stay.
pub(super) fn check_nights(
    tx: &Tx<'_, '_>,
    before: Option<&Block>,
    after: &Block,
) -> Result<(), Stop> {
    let index = tx.index()?;
    let (_, end) = index.span();
    let today = index.profile().business_date;
    if after.nights.len() > BLOCK_NIGHTS_MAX {
        return Err(Failure::new(Code::BlockInvalid)
            .with("field", "nights")
            .at("nights")
            .into());
    }
    for night in &after.nights {
        if before.and_then(|block| block.night(night.cell())) == Some(night) {
            continue;
        }
        let known = index.profile().room_types.iter();
        if !known.clone().any(|kind| kind.id == night.room_type) {
            return Err(Code::RoomTypeUnknown.into());
        }
        // Rooms made of others are set aside by their parts.
        if !index.links().takes(night.room_type).is_empty() {
            let failure = Failure::new(Code::BlockInvalid).with("field", "room_type");
            return Err(failure.with("date", night.date).at("nights").into());
        }
        if night.date < today {
            let failure = Failure::new(Code::StayPast).with("date", night.date);
            return Err(failure.at("nights").into());
        }
        if night.date >= end {
            let failure = Failure::new(Code::StayTooFar).with("date", night.date);
            return Err(failure.at("nights").into());
        }
    }
    Ok(())
}

/// A night cannot have fewer rooms set aside than guests have taken.
fn keeps_what_is_picked_up(tx: &Tx<'_, '_>, before: &Block, after: &Block) -> Result<(), Stop> {
    for (cell, taken) in tx.index()?.picked_up(after.id) {
        let rooms = |block: &Block| block.night(cell).map_or(0, |night| night.rooms);
        // What was too few already may stay so; it only cannot become less.
        if rooms(after) < taken && rooms(after) < rooms(before) {
            return Err(Failure::new(Code::BlockPickedUp)
                .with("date", cell.0)
                .with("room_type", cell.1)
                .with("count", taken)
                .at("nights")
                .into());
        }
    }
    Ok(())
}

/// Refuses a block that would take more than is left, in any pool on any night. Rooms that desks hold rights
/// for are not left: somebody may be promising one of them at this moment.
///
/// # Errors
/// `block-rooms` with the night, the type and how many more could be had.
pub(super) fn make_room(
    tx: &Tx<'_, '_>,
    before: Option<&Block>,
    after: &Block,
) -> Result<(), Stop> {
    let Ledger::Server(ledger) = &tx.working.ledger else {
        return Err(Code::ServerOnly.into());
    };
    let index = tx.index()?;
    let day = index.release_day(tx.now);
    let business_date = index.profile().business_date;
    let picked = index.picked_up(after.id);
    let old = before.map(|block| block.deductions(&picked, day));
    let old = old.unwrap_or_default();
    let new = after.deductions(&picked, day);
    let mut of_house: BTreeMap<Date, (i64, i64)> = BTreeMap::new();
    let refused = |date: Date, more: i64| {
        Failure::new(Code::BlockRooms)
            .with("date", date)
            .with("count", more.max(0))
            .at("nights")
    };
    for (cell, rooms) in &old {
        of_house.entry(cell.0).or_default().0 += i64::from(*rooms);
    }
    for (cell, rooms) in &new {
        let (date, room_type) = *cell;
        of_house.entry(date).or_default().1 += i64::from(*rooms);
        if date < business_date {
            continue;
        }
        let had = old.get(cell).copied().unwrap_or(0);
        let free = i64::from(ledger.free(Cell::room_type(date, room_type.0)));
        if i64::from(*rooms) - i64::from(had) > free {
            let failure = refused(date, free + i64::from(had));
            return Err(failure.with("room_type", room_type).into());
        }
    }
    for (date, (had, wanted)) in of_house {
        let free = i64::from(ledger.free(Cell::house(date)));
        if date >= business_date && wanted - had > free {
            return Err(refused(date, free + had).into());
        }
    }
    Ok(())
}
