//! Nights of a stay that is sold already, priced anew: for whoever bought it, and out of the block it
//! came from.

use std::collections::{BTreeMap, BTreeSet};

use keyrack_contract::call::hold::Wanted;
use keyrack_domain::block::BlockCell;
use keyrack_domain::policy::FrozenPolicy;
use keyrack_domain::property::Property;
use keyrack_domain::quote::NightPrice;
use keyrack_domain::rate::{Cause, RatePlan};
use keyrack_domain::{Date, Money, RoomTypeId, Stay, Timestamp};
use keyrack_store::Read;

use crate::door::Tx;
use crate::index::{Bought, Index, Owned};
use crate::rights::Ledger;
use crate::shape::{ReservationShape, StayRegister};
use crate::stop::Stop;
use crate::verb::{block, company};

/// By whom a stay was bought.
pub(super) fn bought(read: &Read<'_>, shape: &ReservationShape) -> Result<Bought, Stop> {
    Ok(Bought {
        company: company::contract_of(read, shape.extra.company)?,
        promo: shape.extra.promo,
        made_at: shape.made_at,
    })
}

/// The prices of those nights of a changed stay that are `fresh`. A night that the stay's block has for
/// the type costs what the block asks for it, and is subject to the block's rules alone; any other what
/// the plan asks of whoever bought the stay.
pub(super) fn price(
    index: &Index,
    bought: &Bought,
    old: &StayRegister,
    (stay, wanted): (&Stay, &Wanted),
    mut owned: Owned,
    fresh: &BTreeSet<Date>,
    now: Timestamp,
) -> Result<Vec<NightPrice>, Stop> {
    let block = old
        .picked
        .as_ref()
        .and_then(|picked| index.block(picked.block))
        .filter(|block| block.status.picks_up() && block.rate_plan == wanted.rate_plan);
    let mut nights = Vec::with_capacity(fresh.len());
    if let Some(block) = block {
        for night in fresh {
            if block.night((*night, wanted.room_type)).is_none() {
                continue;
            }
            let one = Stay::try_new(*night, night.tomorrow().map_err(Stop::fault)?);
            let one = one.map_err(Stop::fault)?;
            let people = (&wanted.party, &[] as &[_]);
            nights.extend(
                index
                    .quote_block(block, &one, wanted.room_type, people, now)?
                    .nights,
            );
        }
    }
    let of_block: BTreeSet<Date> = nights.iter().map(|night| night.date).collect();
    if of_block.len() < fresh.len() {
        owned.arrival |= of_block.contains(&stay.arrival());
        owned.departure |= stay
            .dates()
            .last()
            .is_some_and(|last| of_block.contains(&last));
        owned.nights.extend(of_block.iter().copied());
        let priced = index.price_again(bought, stay, wanted, &owned, now)?;
        let rest =
            |night: &NightPrice| fresh.contains(&night.date) && !of_block.contains(&night.date);
        nights.extend(priced.into_iter().filter(rest));
    }
    Ok(nights)
}

/// Writes down how nights were priced anew, in the place of what was told of them before.
pub(super) fn tell(register: &mut StayRegister, nights: impl IntoIterator<Item = NightPrice>) {
    for night in nights {
        register.told.retain(|told| told.date != night.date);
        let explains_itself = night.steps.iter().all(|line| line.cause == Cause::Base);
        if !explains_itself {
            register.told.push(night);
        }
    }
    let slices = &register.slices;
    register
        .told
        .retain(|told| slices.iter().any(|slice| slice.date == told.date));
    register.told.sort_by_key(|told| told.date);
}

/// The rooms that a stay out of a block takes of it beyond those it has: one for each new night of the
/// type that was set aside, where the block still has one.
pub(super) fn from_block(
    index: &Index,
    old: &StayRegister,
    nights: impl IntoIterator<Item = (Date, RoomTypeId)>,
    now: Timestamp,
) -> BTreeMap<BlockCell, u16> {
    let Some(picked) = &old.picked else {
        return BTreeMap::new();
    };
    let Some(block) = index.block(picked.block) else {
        return BTreeMap::new();
    };
    let (today, day) = (index.profile().business_date, index.release_day(now));
    let (had, taken) = (old.picked_nights(), index.picked_up(block.id));
    let is_open = |cell: &BlockCell| {
        let taken = taken.get(cell).copied().unwrap_or(0);
        let night = block.night(*cell);
        block.status.picks_up()
            && !block.release.is_over(cell.0, day)
            && night.is_some_and(|night| block.open(night, taken, day) > 0)
    };
    nights
        .into_iter()
        .filter(|(date, kind)| {
            *date >= today && *kind == picked.room_type && !had.contains_key(date)
        })
        .filter(is_open)
        .map(|cell| (cell, 1))
        .collect()
}

/// Takes those rooms out of the block, at the server, which alone can. Elsewhere the stay takes what is
/// left to everybody.
pub(super) fn hand_over(
    tx: &mut Tx<'_, '_>,
    old: &StayRegister,
    new: &StayRegister,
) -> Result<(), Stop> {
    if !matches!(tx.working.ledger, Ledger::Server(_)) {
        return Ok(());
    }
    let index = tx.index()?;
    let cells = new.slices.iter().map(|slice| (slice.date, slice.room_type));
    let wanted = from_block(index, old, cells, tx.now);
    let known = old.picked.as_ref();
    let known = known.and_then(|picked| index.block(picked.block)).cloned();
    match known {
        Some(known) if !wanted.is_empty() => block::hand_over_cells(tx, &known, wanted),
        _ => Ok(()),
    }
}

/// The terms of a stay whose nights are others than before, from its prices as they stand now.
pub(super) fn terms(
    plan: &RatePlan,
    property: &Property,
    stay: &Stay,
    register: &StayRegister,
    now: Timestamp,
) -> Result<FrozenPolicy, Stop> {
    let prices: Vec<Money> = register.slices.iter().map(|slice| slice.price).collect();
    plan.freeze(property, stay, &prices, &register.services, now)
        .map_err(Stop::fault)
}
