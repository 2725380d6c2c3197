//! `reservation.move` and what it would cost: nights, rooms and types of a stay at once.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use keyrack_allotment::{Needs as RightNeeds, Pool};
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::reservation::{Move, Moved, QuoteMove};
use keyrack_contract::{Code, Failure};
use keyrack_domain::reservation::{Status, Step, TimeSlice};
use keyrack_domain::{RatePlanId, ReservationId, RoomId, RoomTypeId, Stay};
use keyrack_replica::{DocumentId, Place};
use keyrack_store::{Read, reservation};

use super::amend::{move_rights, total};
use super::assign::lies_in;
use super::{anew, load, step, write};
use crate::archive;
use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::index::{Bought, Index, Owned, Selling};
use crate::rights::{self, needs};
use crate::shape::{ReservationShape, StayRegister};
use crate::stop::Stop;
use crate::verb::{hold, sale, service};

impl Ask for QuoteMove {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Moved, Stop> {
        let index = seen.index()?;
        let selling = seen.inner.selling();
        seen.read(|read| {
            let shape = peek(seen, read, self.change.id)?;
            let bought = anew::bought(read, &shape)?;
            let old = shape.stay;
            step(old.status, Step::Amend)?;
            let new = moved(&index, &bought, &old, &self.change, seen.now)?;
            let cells = new.slices.iter().map(|slice| (slice.date, slice.room_type));
            let of_block = anew::from_block(&index, &old, cells, seen.now);
            let of_block = needs(index.links(), of_block.into_keys());
            for need in &rights::less(&more(&index, &old, &new), &of_block) {
                let left = u32::try_from(index.cell_left(need.cell, selling, seen.now));
                if left.unwrap_or(0) < need.quantity {
                    let code = match selling {
                        Selling::OnCounts => Code::SoldOut,
                        Selling::OnRights => sold_out_here(seen),
                    };
                    let refused = Failure::new(code).with("date", need.cell.night);
                    return Err(match need.cell.pool {
                        Pool::RoomType(id) => refused.with("room_type", id),
                        Pool::House | Pool::Block(_) => refused,
                    }
                    .into());
                }
            }
            let out_of_service = rooms(&index, read, self.change.id, &old, &new)?;
            said(&old, &new, out_of_service)
        })
    }
}

/// Without a server to ask, a desk has no rights left; at the server everything is sold.
fn sold_out_here(seen: &View<'_>) -> Code {
    match seen.inner.side {
        crate::config::Side::Server => Code::SoldOut,
        crate::config::Side::Desk => Code::NoRights,
    }
}

/// A reservation as it is, for a call that only looks.
pub(super) fn peek(
    seen: &View<'_>,
    read: &Read<'_>,
    id: ReservationId,
) -> Result<ReservationShape, Stop> {
    reservation::get(read, id)?.ok_or(Code::ReservationUnknown)?;
    let document =
        archive::load(read, seen.inner, DocumentId(id.0))?.ok_or(Code::ReservationUnknown)?;
    if document.contenders(&Place::field("stay"))?.len() > 1 {
        return Err(Code::StayContested.into());
    }
    let shape = ReservationShape::from_value(&document.value()?);
    shape.ok_or_else(|| Code::ReservationUnknown.into())
}

impl Do for Move {
    const NEEDS: Needs = Needs::Staff;

    fn rights_needed(&self, seen: &View<'_>) -> Option<RightNeeds> {
        let index = seen.index().ok()?;
        let needs = seen.read(|read| {
            let shape = peek(seen, read, self.id)?;
            let bought = anew::bought(read, &shape)?;
            let old = shape.stay;
            let new = moved(&index, &bought, &old, self, seen.now)?;
            Ok(more(&index, &old, &new))
        });
        needs.ok().filter(|needs| !needs.is_empty())
    }

    fn is_servers(&self, seen: &View<'_>) -> bool {
        let Ok(index) = seen.index() else {
            return false;
        };
        let nights = seen.read(|read| {
            let shape = peek(seen, read, self.id)?;
            let bought = anew::bought(read, &shape)?;
            let new = moved(&index, &bought, &shape.stay, self, seen.now)?;
            let cells = new.slices.iter().map(|slice| (slice.date, slice.room_type));
            Ok(shape.stay.picked.is_some()
                && !anew::from_block(&index, &shape.stay, cells, seen.now).is_empty())
        });
        nights.unwrap_or(false)
    }

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Moved, Stop> {
        hold::expire(tx)?;
        let shape = load(tx, self.id)?;
        let bought = anew::bought(tx.write, &shape)?;
        let old = shape.stay;
        step(old.status, Step::Amend)?;
        let new = moved(tx.index()?, &bought, &old, &self, tx.now)?;
        sale::check_total(self.expected_total, new.total)?;
        put(tx, self.id, &old, new)
    }
}

/// Puts another stay in the place of one: rights first, then rooms, then the document. What was
/// there is kept in the trail, so that it can be put back.
pub(super) fn put(
    tx: &mut Tx<'_, '_>,
    id: ReservationId,
    old: &StayRegister,
    mut new: StayRegister,
) -> Result<Moved, Stop> {
    service::check_left(tx, &new.asked(), &old.asked())?;
    anew::hand_over(tx, old, &new)?;
    move_rights(tx, old, &mut new, None)?;
    let out_of_service = rooms(tx.index()?, tx.write, id, old, &new)?;
    let moved = said(old, &new, out_of_service)?;
    write(tx, id, &new)?;
    tx.audit(
        id.0,
        &serde_json::json!({
            "before": moved.before, "after": moved.after,
            "name": moved.was, "was": without_rights(old),
        }),
    )?;
    Ok(moved)
}

fn said(old: &StayRegister, new: &StayRegister, out_of_service: bool) -> Result<Moved, Stop> {
    let types = |register: &StayRegister| -> BTreeSet<RoomTypeId> {
        register
            .slices
            .iter()
            .map(|slice| slice.room_type)
            .collect()
    };
    Ok(Moved {
        before: old.total,
        after: new.total,
        out_of_service,
        other_type: types(old) != types(new),
        was: name(old)?,
        is: name(new)?,
    })
}

/// A stay without what it is sold on, which is another after every way there and back.
pub(super) fn without_rights(register: &StayRegister) -> StayRegister {
    StayRegister {
        rights: Vec::new(),
        linked: Vec::new(),
        ..register.clone()
    }
}

/// A short name for everything about a stay but its rights.
pub(super) fn name(register: &StayRegister) -> Result<String, Stop> {
    let bytes = serde_json::to_vec(&without_rights(register))?;
    let hex = blake3::hash(&bytes).to_hex();
    Ok(hex.chars().take(32).collect())
}

/// What the new stay needs from today on beyond what the old one needs.
pub(super) fn more(index: &Index, old: &StayRegister, new: &StayRegister) -> RightNeeds {
    let today = index.profile().business_date;
    let all = |register: &StayRegister| {
        let slices = register.slices.iter().filter(|slice| slice.date >= today);
        needs(
            index.links(),
            slices.map(|slice| (slice.date, slice.room_type)),
        )
    };
    rights::less(&all(new), &all(old))
}

/// Whether every room that is new to the stay can be had. Says whether one has a small fault.
fn rooms(
    index: &Index,
    read: &Read<'_>,
    id: ReservationId,
    old: &StayRegister,
    new: &StayRegister,
) -> Result<bool, Stop> {
    let had: BTreeSet<(Date, Option<RoomId>)> = old
        .slices
        .iter()
        .map(|slice| (slice.date, slice.room))
        .collect();
    let mut wanted: BTreeMap<RoomId, Vec<Date>> = BTreeMap::new();
    for slice in &new.slices {
        if let Some(room) = slice
            .room
            .filter(|_| !had.contains(&(slice.date, slice.room)))
        {
            wanted.entry(room).or_default().push(slice.date);
        }
    }
    let mut out_of_service = false;
    for (room, nights) in wanted {
        out_of_service |= lies_in(index, read, id, room, &nights)?.out_of_service;
    }
    Ok(out_of_service)
}

/// The stay after the move.
fn moved(
    index: &Index,
    bought: &Bought,
    old: &StayRegister,
    change: &Move,
    now: jiff::Timestamp,
) -> Result<StayRegister, Stop> {
    let profile = index.profile();
    let today = profile.business_date;
    let was = old.stay().ok_or(Code::ReservationUnknown)?;
    let stay = change.stay;
    if old.status == Status::InHouse
        && (stay.arrival() != was.arrival() || stay.departure() <= today)
    {
        return Err(Failure::new(Code::WrongStatus)
            .with("status", "in_house")
            .with("step", "amend")
            .into());
    }
    if old.status == Status::Confirmed && stay.arrival() != was.arrival() {
        index.check_stay(&stay, true, now)?;
    }
    let room_type = |room: RoomId| {
        let mut rooms = profile.rooms.iter().filter(|room| !room.archived);
        let found = rooms.find(|found| found.id == room);
        found.map(|room| room.room_type).ok_or(Code::RoomUnknown)
    };
    let mut slices = Vec::with_capacity(usize::from(stay.nights()));
    let mut fresh: BTreeMap<(RoomTypeId, RatePlanId), BTreeSet<Date>> = BTreeMap::new();
    for night in stay.dates() {
        let known = old.slices.iter().find(|slice| slice.date == night);
        if let Some(slice) = known.filter(|_| night < today) {
            slices.push(slice.clone());
            continue;
        }
        let like = known.or_else(|| nearest(&old.slices, night));
        let mut slice = like.ok_or(Code::ReservationUnknown)?.clone();
        slice.date = night;
        let place = change
            .place
            .filter(|place| place.from <= night && night < place.until);
        if let Some(place) = place {
            slice.room = place.room;
            if let Some(room) = place.room {
                slice.room_type = room_type(room)?;
            }
        }
        let keeps =
            known.is_some_and(|known| known.room_type == slice.room_type || change.keep_price);
        if !keeps {
            let group = fresh.entry((slice.room_type, slice.rate_plan)).or_default();
            group.insert(night);
        }
        slices.push(slice);
    }
    check_party(index, old, &slices)?;
    let mut priced = Vec::new();
    for ((room_type, rate_plan), nights) in fresh {
        let wanted = Wanted {
            room_type,
            rate_plan,
            party: old.party.clone(),
            services: Vec::new(),
        };
        let owned = owned(old, &was, &stay, &nights);
        let asked = (&stay, &wanted);
        for night in anew::price(index, bought, old, asked, owned, &nights, now)? {
            let slice = slices.iter_mut().find(|slice| slice.date == night.date);
            if let Some(slice) = slice {
                slice.price = night.price;
            }
            priced.push(night);
        }
    }
    let mut register = StayRegister {
        slices,
        ..old.clone()
    };
    let rates = |register: &StayRegister| -> BTreeSet<_> {
        let slices = register.slices.iter();
        slices
            .map(|slice| (slice.room_type, slice.rate_plan))
            .collect()
    };
    let is_moved = rates(old) != rates(&register);
    total(index, &mut register, None, is_moved)?;
    if was != stay {
        let plan = register.slices.first().and_then(|first| {
            let mut plans = profile.rate_plans.iter();
            plans.find(|plan| plan.id == first.rate_plan)
        });
        let plan = plan.ok_or(Code::RatePlanUnknown)?;
        register.policy = anew::terms(plan, &profile.property, &stay, &register, now)?;
    }
    anew::tell(&mut register, priced);
    Ok(register)
}

/// The sold night that is nearest to a new one.
fn nearest(slices: &[TimeSlice], night: Date) -> Option<&TimeSlice> {
    let before = slices.iter().rev().find(|slice| slice.date < night);
    before.or_else(|| slices.first())
}

/// What the guest has by right while some nights are priced anew.
fn owned(old: &StayRegister, was: &Stay, stay: &Stay, fresh: &BTreeSet<Date>) -> Owned {
    let last = stay.dates().last();
    Owned {
        nights: stay
            .dates()
            .filter(|night| !fresh.contains(night))
            .collect(),
        arrival: old.status == Status::InHouse
            || (stay.arrival() == was.arrival()
                && stay.nights() >= was.nights()
                && !fresh.contains(&stay.arrival())),
        departure: stay.departure() == was.departure()
            && last.is_none_or(|last| !fresh.contains(&last)),
        // The nearest night's.
        rate_plan: true,
    }
}

/// A party that does not fit a type is not put into it, whatever the price.
fn check_party(index: &Index, old: &StayRegister, slices: &[TimeSlice]) -> Result<(), Stop> {
    let had: BTreeSet<RoomTypeId> = old.slices.iter().map(|slice| slice.room_type).collect();
    let wanted: BTreeSet<RoomTypeId> = slices.iter().map(|slice| slice.room_type).collect();
    for id in wanted.difference(&had) {
        let mut types = index.profile().room_types.iter();
        let found = types
            .find(|kind| kind.id == *id)
            .ok_or(Code::RoomTypeUnknown)?;
        if !found.fits(&old.party) {
            return Err(Code::PartyTooLarge.into());
        }
    }
    Ok(())
}
