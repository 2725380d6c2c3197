//! `reservation.amend` and what it would cost.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use keyrack_allotment::Needs as RightNeeds;
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::reservation::{Amend, Amended, QuoteAmend};
use keyrack_contract::{Code, Failure};
use keyrack_domain::reservation::{Anyway, Status, Step, TimeSlice};
use keyrack_domain::service::{Order, Sale, lines_again};
use keyrack_domain::{Money, ReservationId, RoomTypeId};
use keyrack_replica::DocumentId;
use keyrack_store::reservation;

use super::{anew, load, step, write};
use crate::archive;
use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::index::{Bought, Index, Owned};
use crate::rights::{self, needs};
use crate::shape::{ReservationShape, StayRegister};
use crate::stop::Stop;
use crate::verb::{hold, sale, service};

impl Ask for QuoteAmend {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Amended, Stop> {
        let index = seen.index()?;
        let shape = seen.read(|read| {
            reservation::get(read, self.change.id)?.ok_or(Code::ReservationUnknown)?;
            let document = archive::load(read, seen.inner, DocumentId(self.change.id.0))?
                .ok_or(Code::ReservationUnknown)?;
            if crate::story::contested(&document)? {
                return Err(Code::StayContested.into());
            }
            ReservationShape::from_value(&document.value()?)
                .ok_or_else(|| Code::ReservationUnknown.into())
        })?;
        let old = &shape.stay;
        step(old.status, Step::Amend)?;
        let bought = seen.read(|read| anew::bought(read, &shape))?;
        let after = changed(&index, &bought, old, &self.change, seen.now)?;
        Ok(Amended {
            before: old.total,
            after: after.total,
            full: is_full(&index, old, &after, seen),
            may: sale::may_anyway(&seen.by, sale::alone(seen.inner)),
        })
    }
}

impl Do for Amend {
    const NEEDS: Needs = Needs::Staff;

    fn rights_needed(&self, seen: &View<'_>) -> Option<RightNeeds> {
        let old = seen
            .read(|read| Ok(keyrack_store::slice::of(read, self.id)?))
            .ok()?;
        let index = seen.index().ok()?;
        let had = needs(
            index.links(),
            old.iter().map(|slice| (slice.date, slice.room_type)),
        );
        let nights = self.stay.dates().map(|night| (night, self.room_type));
        let wanted = needs(index.links(), nights);
        Some(rights::less(&wanted, &had)).filter(|needs| !needs.is_empty())
    }

    fn is_servers(&self, seen: &View<'_>) -> bool {
        let nights = self.stay.dates().map(|night| (night, self.room_type));
        takes_of_block(seen, self.id, nights)
    }

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Amended, Stop> {
        hold::expire(tx)?;
        let anyway = sale::anyway(tx, self.anyway.as_deref())?;
        let shape = load(tx, self.id)?;
        let bought = anew::bought(tx.write, &shape)?;
        let old = shape.stay;
        step(old.status, Step::Amend)?;
        let mut new = changed(tx.index()?, &bought, &old, &self, tx.now)?;
        sale::check_total(self.expected_total, new.total)?;
        service::check_left(tx, &new.asked(), &old.asked())?;
        anew::hand_over(tx, &old, &new)?;
        let beyond = move_rights(tx, &old, &mut new, anyway.as_ref())?;
        keep_rooms(tx, self.id, &mut new)?;
        let amended = Amended {
            before: old.total,
            after: new.total,
            full: false,
            may: false,
        };
        write(tx, self.id, &new)?;
        let mut detail = serde_json::json!({ "before": amended.before, "after": amended.after });
        if let (Some(anyway), Some(detail), true) = (anyway, detail.as_object_mut(), beyond) {
            detail.insert("anyway".to_owned(), anyway.reason.into());
        }
        tx.audit(self.id.0, &detail)?;
        Ok(amended)
    }
}

/// Whether some of these nights would come out of the block of a stay, which is the server's to do.
pub(super) fn takes_of_block(
    seen: &View<'_>,
    id: ReservationId,
    nights: impl IntoIterator<Item = (Date, RoomTypeId)>,
) -> bool {
    let Ok(index) = seen.index() else {
        return false;
    };
    let old = seen.read(|read| super::shift::peek(seen, read, id));
    old.is_ok_and(|old| {
        old.stay.picked.is_some()
            && !anew::from_block(&index, &old.stay, nights, seen.now).is_empty()
    })
}

/// Whether too few rooms are left for what a change needs.
fn is_full(index: &Index, old: &StayRegister, new: &StayRegister, seen: &View<'_>) -> bool {
    let cells = new.slices.iter().map(|slice| (slice.date, slice.room_type));
    let of_block = anew::from_block(index, old, cells, seen.now);
    let of_block = needs(index.links(), of_block.into_keys());
    let wanted = rights::less(&super::shift::more(index, old, new), &of_block);
    let selling = seen.inner.selling();
    let is_short = |need: &keyrack_allotment::Need| {
        let left = u32::try_from(index.cell_left(need.cell, selling, seen.now));
        left.unwrap_or(0) < need.quantity
    };
    wanted.iter().any(is_short)
}

/// The register after the change. Nights that stay keep their price and room unless type, plan or
/// people change; new nights are priced as of now. A guest in house keeps the nights that are over.
fn changed(
    index: &Index,
    bought: &Bought,
    old: &StayRegister,
    change: &Amend,
    now: jiff::Timestamp,
) -> Result<StayRegister, Stop> {
    let profile = index.profile();
    let today = profile.business_date;
    let was = old.stay().ok_or(Code::ReservationUnknown)?;
    if old.status == Status::InHouse
        && (change.stay.arrival() != was.arrival() || change.stay.departure() < today)
    {
        return Err(Failure::new(Code::WrongStatus)
            .with("status", "in_house")
            .with("step", "amend")
            .into());
    }
    if old.status == Status::Confirmed && change.stay.arrival() < was.arrival() {
        index.check_stay(&change.stay, true, now)?;
    }
    let wanted = Wanted {
        room_type: change.room_type,
        rate_plan: change.rate_plan,
        party: change.party.clone(),
        services: Vec::new(),
    };
    let same_people = old.party.is_same_heads(&change.party);
    let kept = |night: Date| {
        let slice = old.slices.iter().find(|slice| slice.date == night)?;
        let over = night < today;
        (over
            || (same_people
                && slice.room_type == change.room_type
                && slice.rate_plan == change.rate_plan))
            .then(|| slice.clone())
    };
    let fresh: BTreeSet<Date> = change
        .stay
        .dates()
        .filter(|night| kept(*night).is_none())
        .collect();
    let mut priced = Vec::new();
    let mut slices: Vec<TimeSlice> = change.stay.dates().filter_map(kept).collect();
    if !fresh.is_empty() {
        let same_rate = old.slices.iter().all(|slice| {
            slice.room_type == change.room_type && slice.rate_plan == change.rate_plan
        });
        let owned = Owned {
            nights: slices.iter().map(|slice| slice.date).collect(),
            arrival: old.status == Status::InHouse
                || (same_rate
                    && change.stay.arrival() == was.arrival()
                    && change.stay.nights() >= was.nights()),
            departure: same_rate && change.stay.departure() == was.departure(),
            rate_plan: old
                .slices
                .iter()
                .any(|slice| slice.rate_plan == change.rate_plan),
        };
        let asked = (&change.stay, &wanted);
        priced = anew::price(index, bought, old, asked, owned, &fresh, now)?;
        for night in &priced {
            slices.push(TimeSlice {
                date: night.date,
                room_type: change.room_type,
                room: old
                    .slices
                    .iter()
                    .find(|slice| slice.date == night.date && slice.room_type == change.room_type)
                    .and_then(|slice| slice.room),
                rate_plan: change.rate_plan,
                price: night.price,
            });
        }
    }
    slices.sort_by_key(|slice| slice.date);
    let mut register = StayRegister {
        party: change.party.clone(),
        slices,
        ..old.clone()
    };
    let moved = old
        .slices
        .iter()
        .any(|slice| slice.room_type != change.room_type || slice.rate_plan != change.rate_plan);
    total(index, &mut register, None, moved)?;
    if was != change.stay {
        let mut plans = profile.rate_plans.iter();
        let plan = plans.find(|plan| plan.id == change.rate_plan);
        let plan = plan.ok_or(Code::RatePlanUnknown)?;
        register.policy = anew::terms(plan, &profile.property, &change.stay, &register, now)?;
    }
    anew::tell(&mut register, priced);
    Ok(register)
}

/// Services, taxes and total from the slices, as a quote makes them. What was ordered stays, or is
/// `orders` from now on; `moved` says that type or plan are others than before.
pub(super) fn total(
    index: &Index,
    register: &mut StayRegister,
    orders: Option<&[Order]>,
    moved: bool,
) -> Result<(), Stop> {
    let property = &index.profile().property;
    let prices: Vec<Money> = register.slices.iter().map(|slice| slice.price).collect();
    let (Some(first), Some(stay)) = (register.slices.first(), register.stay()) else {
        return Err(Stop::fault("a stay without nights"));
    };
    let sale = Sale {
        room_type: first.room_type,
        rate_plan: first.rate_plan,
        stay: &stay,
        party: &register.party,
        nights: &prices,
    };
    let (known, old) = (&index.profile().services, &register.services);
    let services = lines_again(known, old, orders, &sale, moved)
        .map_err(|error| index.service_refusal(&error))?;
    let (taxes, total) = keyrack_domain::quote::sum(
        property,
        &register.party,
        stay.arrival(),
        &prices,
        &services,
    )
    .map_err(Stop::fault)?;
    register.services = services;
    register.taxes = taxes;
    register.total = total;
    Ok(())
}

/// Rights after a change: cells that stay keep theirs, new cells take fresh ones. Dropped ones are
/// credited by the server, once it knows. Where somebody answers for it, cells without a right left are
/// sold anyway; says whether there were any.
pub(super) fn move_rights(
    tx: &mut Tx<'_, '_>,
    old: &StayRegister,
    new: &mut StayRegister,
    anyway: Option<&Anyway>,
) -> Result<bool, Stop> {
    let links = Arc::clone(tx.index()?.links());
    let mut rights = old.rights_by_cell();
    let bare = old.bare();
    let today = tx.business_date()?;
    let ahead = new.slices.iter().filter(|slice| slice.date >= today);
    let wanted = needs(&links, ahead.map(|slice| (slice.date, slice.room_type)));
    // A night that was sold anyway stays sold anyway, and takes nobody else's right for it.
    let more = rights::beyond(&wanted, |cell| {
        let has = rights.get(cell).map_or(0, Vec::len);
        has.saturating_add(bare.get(cell).copied().unwrap_or(0))
    });
    let fresh = sale::take(tx, &more, anyway)?;
    let asked: u32 = more.iter().map(|need| need.quantity).sum();
    let got: usize = fresh.values().map(Vec::len).sum();
    let beyond = u32::try_from(got).unwrap_or(u32::MAX) < asked;
    rights::add(&mut rights, fresh);
    new.stand_on(&links, rights);
    // Who answers for new nights answers for the whole stay from then on.
    let before = old.anyway.clone();
    sale::answer_for(new, anyway.filter(|_| beyond).or(before.as_ref()));
    Ok(beyond)
}

/// Rooms that are free for the nights they are wanted stay; others are taken off the new nights.
fn keep_rooms(
    tx: &Tx<'_, '_>,
    id: keyrack_domain::ReservationId,
    register: &mut StayRegister,
) -> Result<(), Stop> {
    let Some(room) = register.slices.iter().find_map(|slice| slice.room) else {
        return Ok(());
    };
    let mut whole = register.clone();
    match super::assign::give_room(tx, id, &mut whole, Some(room), None) {
        Ok(assigned) if !assigned.other_type => *register = whole,
        Ok(_) | Err(Stop::Refused(_)) => {}
        Err(stop) => return Err(stop),
    }
    Ok(())
}

/// Ends a stay before `departure`; the nights from then on are free again.
pub(super) fn shorten(
    tx: &mut Tx<'_, '_>,
    register: &mut StayRegister,
    departure: Date,
) -> Result<(), Stop> {
    let old = register.clone();
    register.slices.retain(|slice| slice.date < departure);
    move_rights(tx, &old, register, None)?;
    total(tx.index()?, register, None, false)
}
