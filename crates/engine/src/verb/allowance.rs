//! `allowance.set`.

use std::collections::BTreeSet;

use jiff::civil::Date;
use keyrack_allotment::Cell;
use keyrack_contract::call::Done;
use keyrack_contract::call::allowance::Set;
use keyrack_contract::call::rights::Picture;
use keyrack_contract::{Code, Failure};
use keyrack_domain::RoomTypeId;
use keyrack_domain::property::RoomType;
use keyrack_replica::{DocumentClass, DocumentId};

use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::exposure;
use crate::rights::Ledger;
use crate::shape::put_room_type;
use crate::stop::Stop;

/// The most nights of one change.
const NIGHTS_MAX: i32 = 800;
/// The most types of one change.
const TYPES_MAX: usize = 200;
/// The most rooms beyond what exists.
const ROOMS_MAX: u16 = 999;

impl Do for Set {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let nights = self.from.until(self.to).map_or(0, |span| span.get_days());
        if !(1..=NIGHTS_MAX).contains(&nights)
            || self.room_types.is_empty()
            || self.room_types.len() > TYPES_MAX
            || self.rooms.is_some_and(|rooms| rooms > ROOMS_MAX)
        {
            return Err(Failure::new(Code::RangeInvalid)
                .with("max", NIGHTS_MAX)
                .into());
        }
        let property = tx.index()?.profile().property.id;
        let told = exposure::told_picture(tx.write)?;
        let told = told.map(|(_, picture)| picture).unwrap_or_default();
        let mut changed = Vec::new();
        for id in self.room_types.iter().collect::<BTreeSet<_>>() {
            let known = tx.index()?.profile().room_types.iter();
            let old = known
                .clone()
                .find(|room_type| room_type.id == *id)
                .ok_or(Code::RoomTypeUnknown)?
                .clone();
            let new = allowed(&self, tx, &told, old.clone())?;
            if new != old {
                changed.push(new);
            }
        }
        if !changed.is_empty() {
            tx.edit(DocumentId(property.0), DocumentClass::Property, |edit| {
                changed
                    .iter()
                    .try_for_each(|room_type| put_room_type(edit, room_type))
            })?;
        }
        let detail = serde_json::json!({ "types": changed.len(), "rooms": self.rooms });
        tx.audit(property.0, &detail)?;
        Ok(Done {})
    }
}

/// The type with its new allowance.
fn allowed(
    call: &Set,
    tx: &Tx<'_, '_>,
    told: &Picture,
    mut room_type: RoomType,
) -> Result<RoomType, Stop> {
    let index = tx.index()?;
    let today = index.profile().business_date;
    room_type.allowances.forget_before(today);
    let dates = std::iter::successors(Some(call.from), |night| night.tomorrow().ok());
    for night in dates.take_while(|night| *night < call.to) {
        if night < today || !is_meant(call, night) {
            continue;
        }
        let wanted = call.rooms.unwrap_or(room_type.allowance);
        if let Some(count) = index.count(room_type.id, night, tx.now) {
            let less = count.allowance.saturating_sub(i32::from(wanted));
            // Rooms that desks hold are promised as much as those that are sold.
            let promised = promised(tx, told, room_type.id, night).max(count.taken());
            if less > 0 && count.capacity().saturating_sub(less) < promised {
                return Err(Failure::new(Code::AllowanceBelowSold)
                    .with("date", night)
                    .with("room_type", room_type.id)
                    .into());
            }
        }
        let next = night.tomorrow().map_err(Stop::fault)?;
        room_type.allowances.set(night, next, call.rooms);
    }
    Ok(room_type)
}

/// Rooms of a night that are taken by the rights: at the server by its own ledger, at a desk by what the
/// server last told.
fn promised(tx: &Tx<'_, '_>, told: &Picture, room_type: RoomTypeId, night: Date) -> i32 {
    let rooms = match &tx.working.ledger {
        Ledger::Server(ledger) => ledger.exposure(Cell::room_type(night, room_type.0)),
        Ledger::Desk(_) => told
            .cell(night, Some(room_type))
            .map_or(0, |cell| cell.taken),
    };
    i32::try_from(rooms).unwrap_or(i32::MAX)
}

fn is_meant(call: &Set, night: Date) -> bool {
    usize::try_from(night.weekday().to_monday_zero_offset())
        .is_ok_and(|day| call.weekdays.get(day) == Some(&true))
}
