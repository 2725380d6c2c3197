//! Reservations and their nights.

use std::collections::BTreeSet;

use jiff::civil::Date;
use keyrack_domain::reservation::Status;
use keyrack_domain::{BlockId, ReservationId, RoomTypeId};
use keyrack_replica::DocumentId;
use keyrack_store::pick_up::PickedUp;
use keyrack_store::service_day::ServiceDay;
use keyrack_store::{
    finding, oversold, pick_up, promo_use, reservation, service_day, slice, trace,
};
use serde::Deserialize;
use serde_json::Value;

use super::Seen;
use crate::config::Side;
use crate::door::Tx;
use crate::shape::{ReservationShape, StayRegister, traces_from};
use crate::stop::Stop;

pub(super) fn project(tx: &mut Tx<'_, '_>, id: DocumentId, seen: &Seen<'_>) -> Result<(), Stop> {
    let id = ReservationId(id.0);
    let Some(shape) = ReservationShape::from_value(seen.value) else {
        return Ok(());
    };
    let Some(stay) = shape.stay.stay() else {
        return Ok(());
    };
    let mut had = false;
    if !seen.new
        && let Some(old) = reservation::get(tx.write, id)?
    {
        let slices = slice::of(tx.write, id)?;
        count(
            tx,
            old.status,
            slices.iter().map(|slice| (slice.room_type, slice.date)),
            -1,
        );
        if old.oversold {
            count_oversold(tx, &oversold::of(tx.write, id)?, -1);
        }
        had = old.oversold;
        count_services(tx, &service_day::of(tx.write, id)?, -1);
    }
    let nights = shape.oversold();
    let services = shape.service_days();
    let row = reservation::Reservation {
        id,
        booking: shape.booking,
        reference: shape.reference,
        guest: shape.guest,
        status: shape.stay.status,
        stay,
        party: shape.stay.party.clone(),
        source: shape.source,
        total_minor: shape.stay.total.minor,
        policy: shape.stay.policy.clone(),
        note: shape.notes,
        manage_token: shape.manage_token,
        register: serde_json::to_string(&shape.stay)?,
        contested: seen.contested,
        created_at: shape.made_at,
        company: shape.extra.company,
        group: shape.extra.group,
        alert: shape.extra.alert,
        oversold: !nights.is_empty(),
        seen_to: shape.extra.seen_to,
        release_at: shape.stay.release_at,
        deposit_minor: shape.extra.deposit_minor,
    };
    let is_short = || !shape.stay.asked().is_empty() || !shape.extra.set_aside.0.is_empty();
    if let Some(promo) = shape.extra.promo {
        match row.status {
            Status::Cancelled | Status::Waitlisted => {
                promo_use::remove(tx.write, id)?;
            }
            Status::Tentative
            | Status::Confirmed
            | Status::InHouse
            | Status::CheckedOut
            | Status::NoShow => promo_use::put(tx.write, id, promo, row.booking, row.guest)?,
        }
    }
    if tx.inner.side == Side::Server
        && (shape.stay.anyway.is_some()
            || !shape.extra.cover.0.is_empty()
            || !shape.extra.taken_back.rights.is_empty()
            || is_short())
    {
        tx.look_for_cover(id);
    }
    // Every reference begins alike, and what all have finds nobody.
    let reference = row.reference.strip_prefix("KR-").unwrap_or(&row.reference);
    let (kind, texts) = (finding::Kind::Reservation, [reference, &row.note]);
    if seen.new {
        reservation::add(tx.write, &row)?;
        slice::add(tx.write, id, row.status, &shape.stay.slices)?;
        finding::add(tx.write, kind, id.0, &texts, &[])?;
    } else {
        reservation::put(tx.write, &row)?;
        slice::put(tx.write, id, &shape.stay.slices)?;
        finding::put(tx.write, kind, id.0, &texts, &[])?;
    }
    if had || !nights.is_empty() {
        oversold::put(tx.write, id, &nights)?;
        count_oversold(tx, &nights, 1);
    }
    if !seen.new || !services.is_empty() {
        service_day::put(tx.write, id, &services)?;
    }
    count_services(tx, &services, 1);
    pick_up_again(
        tx,
        id,
        picked_nights(id, &shape.stay, &seen.losers),
        seen.new,
    )?;
    let traces = traces(id, seen.value);
    if !seen.new || !traces.is_empty() {
        trace::put(tx.write, id, &traces)?;
    }
    count(
        tx,
        shape.stay.status,
        shape
            .stay
            .slices
            .iter()
            .map(|slice| (slice.room_type, slice.date)),
        1,
    );
    Ok(())
}

/// The nights that blocks have one room less to keep for. While versions of a stay stand against each
/// other all of their rights are counted, and so are the nights of each that came out of a block; where
/// they name different blocks for a night, the winner's.
fn picked_nights(id: ReservationId, stay: &StayRegister, losers: &[Value]) -> Vec<PickedUp> {
    let mut nights = stay.picked_nights();
    for loser in losers {
        if let Ok(other) = StayRegister::deserialize(loser) {
            for (night, picked) in other.picked_nights() {
                nights.entry(night).or_insert(picked);
            }
        }
    }
    let row = |(date, (block, room_type)): (Date, (BlockId, RoomTypeId))| PickedUp {
        block,
        date,
        reservation: id,
        room_type,
    };
    let mut rows: Vec<PickedUp> = nights.into_iter().map(row).collect();
    rows.sort_unstable();
    rows
}

/// Puts what a reservation has picked up in the place of what it had, and moves blocks and capacities on.
fn pick_up_again(
    tx: &mut Tx<'_, '_>,
    id: ReservationId,
    now: Vec<PickedUp>,
    new: bool,
) -> Result<(), Stop> {
    let before = if new {
        Vec::new()
    } else {
        pick_up::of(tx.write, id)?
    };
    if before == now {
        return Ok(());
    }
    pick_up::put(tx.write, id, &now)?;
    let mut nights: BTreeSet<Date> = BTreeSet::new();
    if let Some(index) = &mut tx.working.index {
        for (rows, rooms) in [(&before, -1), (&now, 1)] {
            for row in rows {
                index.move_picked(row.block, (row.date, row.room_type), rooms);
                nights.insert(row.date);
            }
        }
    }
    super::set_capacities(tx, nights.into_iter().collect())
}

/// Removes the rows of a reservation that was taken back before anybody else had it.
pub(super) fn forget(tx: &mut Tx<'_, '_>, id: DocumentId) -> Result<(), Stop> {
    let id = ReservationId(id.0);
    if let Some(old) = reservation::get(tx.write, id)? {
        let slices = slice::of(tx.write, id)?;
        let nights = slices.iter().map(|slice| (slice.room_type, slice.date));
        count(tx, old.status, nights, -1);
    }
    count_oversold(tx, &oversold::of(tx.write, id)?, -1);
    oversold::put(tx.write, id, &[])?;
    count_services(tx, &service_day::of(tx.write, id)?, -1);
    service_day::put(tx.write, id, &[])?;
    pick_up_again(tx, id, Vec::new(), false)?;
    trace::put(tx.write, id, &[])?;
    promo_use::remove(tx.write, id)?;
    slice::put(tx.write, id, &[])?;
    reservation::remove(tx.write, id)?;
    Ok(())
}

fn traces(id: ReservationId, value: &serde_json::Value) -> Vec<trace::Trace> {
    let all = traces_from(value).into_iter();
    all.map(|(trace, entry, end)| trace::Trace {
        id: trace,
        reservation: id,
        due: entry.due,
        text: entry.text,
        done: end.is_some(),
    })
    .collect()
}

fn count_services(tx: &mut Tx<'_, '_>, days: &[ServiceDay], sign: i64) {
    if let Some(index) = &mut tx.working.index {
        for day in days {
            index.move_service(
                day.cell,
                i64::from(day.uses).saturating_mul(sign),
                i64::from(day.firm).saturating_mul(sign),
            );
        }
    }
}

fn count_oversold(
    tx: &mut Tx<'_, '_>,
    nights: &[(jiff::civil::Date, keyrack_domain::RoomTypeId)],
    rooms: i16,
) {
    if let Some(index) = &mut tx.working.index {
        for (night, room_type) in nights {
            index.move_oversold(*room_type, *night, rooms);
        }
    }
}

fn count(
    tx: &mut Tx<'_, '_>,
    status: Status,
    nights: impl Iterator<Item = (keyrack_domain::RoomTypeId, jiff::civil::Date)>,
    rooms: i16,
) {
    if !status.takes_rooms() {
        return;
    }
    if let Some(index) = &mut tx.working.index {
        for (room_type, night) in nights {
            index.move_sold(room_type, night, rooms);
        }
    }
}
