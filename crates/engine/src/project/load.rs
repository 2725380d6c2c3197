//! The index from rows: at the start, after a failed commit, and to compare.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;
use keyrack_allotment::{Cell, DeviceId, HolderClock};
use keyrack_contract::call::property::Profile;
use keyrack_store::{
    Read, block, hold, meta, outage, oversold, pick_up, property, rate_day, rate_plan, rate_rule,
    room, room_type, service, service_day, slice,
};

use crate::config::Side;
use crate::index::Index;
use crate::rights::{self, Ledger};
use crate::stop::Stop;

/// The hotel from its rows; `None` while there is none.
pub(crate) fn load_profile(read: &Read<'_>) -> Result<Option<Profile>, Stop> {
    let (Some(property), Some(business_date)) = (property::get(read)?, meta::business_date(read)?)
    else {
        return Ok(None);
    };
    let mut profile = Profile {
        property,
        room_types: room_type::list(read)?,
        rooms: room::list(read)?,
        rate_plans: rate_plan::list(read)?,
        services: service::list(read)?,
        promos: rate_rule::list(read, rate_rule::Kind::Promo)?,
        yields: rate_rule::list(read, rate_rule::Kind::Yield)?,
        layers: rate_rule::list(read, rate_rule::Kind::Layer)?,
        business_date,
    };
    crate::shape::in_list_order(&mut profile);
    Ok(Some(profile))
}

/// Counts and prices from rows. Holds and rights come after.
pub(crate) fn load_index(read: &Read<'_>) -> Result<Option<Index>, Stop> {
    let Some(profile) = load_profile(read)? else {
        return Ok(None);
    };
    let mut index = Index::new(Arc::new(profile));
    let (from, to) = index.span();
    for row in rate_day::range(read, from, to)? {
        index.set_rate(row.room_type, row.rate_plan, row.date, row.day);
    }
    for (slice, status) in slice::range(read, from, to)? {
        if status.takes_rooms() {
            index.move_sold(slice.room_type, slice.date, 1);
        }
    }
    for (night, _, room_type) in oversold::range(read, from, to)? {
        index.move_oversold(room_type, night, 1);
    }
    for day in service_day::since(read, from)? {
        index.move_service(day.cell, i64::from(day.uses), i64::from(day.firm));
    }
    for outage in outage::since(read, from)? {
        for night in outage.nights.dates() {
            index.move_out(outage.room, night, outage.kind, 1);
        }
    }
    index.work_out();
    Ok(Some(index))
}

/// Blocks to come and what was picked up of them. `side` says whose the rights are that a release frees.
pub(crate) fn load_blocks(read: &Read<'_>, index: &mut Index, side: Side) -> Result<(), Stop> {
    index.set_releases_here(side == Side::Server);
    let (from, _) = index.span();
    for row in pick_up::since(read, from)? {
        index.move_picked(row.block, (row.date, row.room_type), 1);
    }
    for block in block::since(read, from)? {
        index.put_block(block);
    }
    Ok(())
}

/// The holds that stand in the file. Those that have run out are among them until the writer ends
/// them; readers look at the instant.
pub(crate) fn load_holds(read: &Read<'_>, index: &mut Index, now: Timestamp) -> Result<(), Stop> {
    for hold in hold::live(read, now)?
        .into_iter()
        .chain(hold::expired(read, now)?)
    {
        let services = crate::verb::hold::held_services(&hold)?;
        let block = crate::verb::block_of_hold(&hold)?;
        index.add_hold(
            hold.id,
            hold.expires_at,
            &held_nights(&hold),
            services,
            block,
        );
    }
    Ok(())
}

/// What a hold takes, as the index counts it.
pub(crate) fn held_nights(
    hold: &hold::Hold,
) -> Vec<(jiff::civil::Date, keyrack_domain::RoomTypeId, i16)> {
    hold.rooms
        .iter()
        .map(|room| {
            (
                room.date,
                room.room_type,
                i16::try_from(room.count).unwrap_or(i16::MAX),
            )
        })
        .collect()
}

/// Fills the index with the rights of a ledger that was put in the place of another.
pub(crate) fn load_rights(tx: &mut crate::door::Tx<'_, '_>) {
    let (clock, reach) = (tx.inner.holder_clock(), tx.inner.recall.reach());
    if let Some(index) = &mut tx.working.index {
        load_free(index, &tx.working.ledger, clock, &reach);
    }
}

/// The rights left on every night ahead.
pub(crate) fn load_free(
    index: &mut Index,
    ledger: &Ledger,
    clock: HolderClock,
    reach: &BTreeSet<DeviceId>,
) {
    let (_, end) = index.span();
    let first = index.profile().business_date;
    let types: Vec<_> = index
        .profile()
        .room_types
        .iter()
        .map(|room_type| room_type.id)
        .collect();
    let nights = std::iter::successors(Some(first), |night| night.tomorrow().ok())
        .take_while(|night| *night < end);
    let cells: Vec<Cell> = nights
        .flat_map(|night| {
            types
                .iter()
                .map(move |id| Cell::room_type(night, id.0))
                .chain(std::iter::once(Cell::house(night)))
        })
        .collect();
    rights::refresh(index, ledger, clock, reach, cells);
}
