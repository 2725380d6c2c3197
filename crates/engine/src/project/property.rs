//! The hotel's settings.

use jiff::civil::Date;
use keyrack_allotment::server::CapacityCause;
use keyrack_store::{meta, property, rate_plan, rate_rule, room, room_type, service};
use serde_json::Value;

use crate::door::Tx;
use crate::rights::{self, Entry, Ledger};
use crate::shape;
use crate::stop::Stop;

pub(super) fn project(tx: &mut Tx<'_, '_>, value: &Value) -> Result<(), Stop> {
    let Some(profile) = shape::profile_from(value) else {
        return Ok(());
    };
    property::put(tx.write, &profile.property)?;
    meta::set_property_id(tx.write, profile.property.id)?;
    meta::set_business_date(tx.write, profile.business_date)?;
    for row in &profile.room_types {
        room_type::put(tx.write, row)?;
    }
    for row in &profile.rooms {
        room::put(tx.write, row)?;
    }
    for row in &profile.rate_plans {
        rate_plan::put(tx.write, row)?;
    }
    for row in &profile.services {
        service::put(tx.write, row)?;
    }
    let promos = profile.promos.iter().map(|row| (row.id.0, 0, row));
    rate_rule::replace(tx.write, rate_rule::Kind::Promo, promos)?;
    let yields = profile
        .yields
        .iter()
        .map(|row| (row.id.0, row.position, row));
    rate_rule::replace(tx.write, rate_rule::Kind::Yield, yields)?;
    let layers = profile.layers.iter().map(|row| (row.id.0, 0, row));
    rate_rule::replace(tx.write, rate_rule::Kind::Layer, layers)?;
    if tx.working.index.as_ref().map(|index| &**index.profile()) == Some(&profile) {
        return Ok(());
    }
    // Other settings, or another day: the index is made anew from the rows.
    tx.working.index = super::load_index(tx.write)?;
    if let Some(index) = &mut tx.working.index {
        super::load_blocks(tx.write, index, tx.inner.side)?;
        super::load_holds(tx.write, index, tx.now)?;
        // What was released by the calendar stays released, whatever day the hotel is working on.
        index.release_due(tx.now);
    }
    roll_ledger(tx, profile.business_date)?;
    if let Some(index) = &mut tx.working.index {
        super::load_free(
            index,
            &tx.working.ledger,
            tx.inner.holder_clock(),
            &tx.inner.recall.reach(),
        );
    }
    let nights = nights_ahead(tx)?;
    set_capacities(tx, nights)
}

/// Nights before the business date are over: their rights lapse on both sides.
fn roll_ledger(tx: &mut Tx<'_, '_>, date: Date) -> Result<(), Stop> {
    let entries: Vec<Entry> = match &tx.working.ledger {
        Ledger::Server(ledger) => ledger
            .roll_business_date(date)
            .entries
            .into_iter()
            .map(Entry::Server)
            .collect(),
        Ledger::Desk(ledger) => ledger
            .roll_business_date(date)
            .entries
            .into_iter()
            .map(Entry::Desk)
            .collect(),
    };
    tx.enter(entries)?;
    tx.fold_ledger()
}

fn nights_ahead(tx: &Tx<'_, '_>) -> Result<Vec<Date>, Stop> {
    let index = tx.index()?;
    let (_, end) = index.span();
    let first = index.profile().business_date;
    Ok(
        std::iter::successors(Some(first), |night| night.tomorrow().ok())
            .take_while(|night| *night < end)
            .collect(),
    )
}

/// Tells the server's ledger how many rooms these nights have, after outages and settings changed.
pub(crate) fn set_capacities(tx: &mut Tx<'_, '_>, nights: Vec<Date>) -> Result<(), Stop> {
    let entries = match (&tx.working.ledger, &tx.working.index) {
        (Ledger::Server(ledger), Some(index)) => {
            let today = index.profile().business_date;
            let ahead = nights.into_iter().filter(|night| *night >= today);
            let mut changed = rights::capacities(index, ledger, ahead, tx.now);
            if tx.inner.limits.unsafe_rights {
                // The mutant of the proof: every question for a room is answered with yes.
                for cell in &mut changed {
                    cell.capacity = u32::from(u16::MAX);
                }
            }
            if changed.is_empty() {
                return Ok(());
            }
            let decided = ledger
                .set_capacity(changed, CapacityCause::Rooms)
                .map_err(|refusal| rights::failure(&refusal))?;
            decided.entries.into_iter().map(Entry::Server).collect()
        }
        _ => return Ok(()),
    };
    tx.enter(entries)
}
