//! Rows as the lines and sheets that screens show.

use std::collections::BTreeMap;

use keyrack_contract::Code;
use keyrack_contract::view::{
    NoShowFee, Promise, ReservationLine, ReservationView, SoldAnyway, SoldService, Trace, TraceDone,
};
use keyrack_domain::Money;
use keyrack_domain::reservation::{Anyway, Status, TimeSlice};
use keyrack_domain::service::{Cell, ServiceLine};
use keyrack_replica::DocumentId;
use keyrack_store::reservation::Reservation;
use keyrack_store::{Read, company, guest, housekeeping, oversold, slice};

use crate::archive;
use crate::engine::Inner;
use crate::index::Index;
use crate::shape::{
    ReservationShape, SetAside, StayRegister, TakenBack, requests_place, traces_from,
};
use crate::stop::Stop;
use crate::story::People;

/// A reservation as one line of a list.
pub(crate) fn line(
    index: &Index,
    read: &Read<'_>,
    row: &Reservation,
) -> Result<ReservationLine, Stop> {
    let profile = index.profile();
    let currency = profile.property.currency;
    let slices = slice::of(read, row.id)?;
    let today = profile.business_date;
    // The night that matters: tonight for a guest who is here, else the first.
    let tonight = slices
        .iter()
        .rev()
        .find(|slice| slice.date <= today)
        .filter(|_| row.status == Status::InHouse);
    let night = tonight
        .or_else(|| slices.first())
        .ok_or(Code::ReservationUnknown)?;
    let room = night
        .room
        .and_then(|id| profile.rooms.iter().find(|room| room.id == id));
    let cleanliness = match room {
        Some(room) => {
            let states = housekeeping::as_of(read, today)?;
            let states = states.iter().map(|state| (state.room, state.status));
            let doors = index.links().doors(&room.id);
            Some(super::room::state(doors, &states.collect()))
        }
        None => None,
    };
    Ok(ReservationLine {
        id: row.id,
        reference: row.reference.clone(),
        guest_name: guest::get(read, row.guest)?
            .map(|guest| guest.sorted_name())
            .unwrap_or_default(),
        status: row.status,
        stay: row.stay,
        party: row.party.clone(),
        room_type: night.room_type,
        room: night.room,
        room_number: room.map(|room| room.number.clone()),
        cleanliness,
        total: Money::new(row.total_minor, currency),
        contested: row.contested,
        unsent: keyrack_store::document::waits(read, row.id.0)?,
        source: row.source,
        group: row.group.clone(),
        company: match row.company {
            Some(id) => company::get(read, id)?.map(|company| company.name),
            None => None,
        },
        alert: row.alert,
        oversold: row.oversold,
        release_at: row.release_at,
        held_until: row
            .policy
            .held_until
            .filter(|_| row.status == Status::Confirmed),
        deposit: (row.deposit_minor != 0).then(|| Money::new(row.deposit_minor, currency)),
        expected_at: None,
    })
}

/// A reservation, whole.
pub(crate) fn whole(
    inner: &Inner,
    index: &Index,
    read: &Read<'_>,
    row: &Reservation,
) -> Result<ReservationView, Stop> {
    let register: StayRegister = serde_json::from_str(&row.register)?;
    let about_guest = archive::load(read, inner, DocumentId(row.guest.0))?;
    let requests = match about_guest {
        Some(document) => document.get(&requests_place(row.booking))?,
        None => None,
    };
    let requests = requests
        .as_ref()
        .and_then(serde_json::Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let people = People::load(read)?;
    let document = archive::load(read, inner, DocumentId(row.id.0))?;
    let value = document.as_ref().map(keyrack_replica::Document::value);
    let value = value.transpose()?.unwrap_or_default();
    let extra = ReservationShape::from_value(&value).map(|shape| shape.extra);
    let extra = extra.unwrap_or_default();
    // What was told last comes first, and is found first.
    let mut explained = register.told.clone();
    explained.extend(extra.explained);
    let services = register
        .services
        .iter()
        .map(|line| SoldService {
            standing: promise(line, &register.asked(), &extra.set_aside),
            line: line.clone(),
        })
        .collect();
    // A night that was priced anew or given for less has another story than the one written down.
    explained.retain(|night| {
        let mut slices = register.slices.iter();
        slices.any(|slice| slice.date == night.date && slice.price == night.price)
    });
    let company = match row.company {
        Some(id) => company::get(read, id)?.map(|company| (id, company)),
        None => None,
    };
    Ok(ReservationView {
        company,
        commission: None,
        anyway: match anyway(read, &people, row, register.anyway)? {
            Some(anyway) => Some(anyway),
            None => taken_back(read, &people, row, &value)?,
        },
        traces: traces(&people, &value),
        explained,
        no_show: no_show(&value, row.status),
        services,
        line: ReservationLine {
            expected_at: extra.expected_at,
            ..line(index, read, row)?
        },
        booking: row.booking,
        guest_id: row.guest,
        guest: guest::get(read, row.guest)?.unwrap_or_default(),
        slices: register.slices.into_iter().collect::<Vec<TimeSlice>>(),
        taxes: register.taxes,
        policy: row.policy.clone(),
        notes: row.note.clone(),
        requests,
        booked_at: row.created_at,
    })
}

/// Whether a service is promised: every day of it.
fn promise(line: &ServiceLine, asked: &BTreeMap<Cell, u32>, set_aside: &SetAside) -> Promise {
    if !line.limited {
        return Promise::Promised;
    }
    let mut promise = Promise::Promised;
    for date in &line.days {
        let cell = Cell {
            service: line.service,
            date: *date,
            time: line.time,
        };
        let wanted = asked.get(&cell).copied().unwrap_or(0);
        if set_aside.promised(&cell, wanted) >= wanted {
            continue;
        }
        // An answer to another question is none.
        if set_aside
            .0
            .get(&cell)
            .is_some_and(|answer| answer.of == wanted)
        {
            return Promise::Refused;
        }
        promise = Promise::Asked;
    }
    promise
}

/// Who sold a stay anyway, and which nights of it have no room still; `None` for any other stay.
pub(crate) fn anyway(
    read: &Read<'_>,
    people: &People,
    row: &Reservation,
    anyway: Option<Anyway>,
) -> Result<Option<SoldAnyway>, Stop> {
    let Some(anyway) = anyway else {
        return Ok(None);
    };
    let nights = oversold::of(read, row.id)?;
    Ok(Some(SoldAnyway {
        reason: anyway.reason,
        by: anyway.by.and_then(|id| people.name(id)),
        at: anyway.at,
        nights: nights.into_iter().map(|(night, _)| night).collect(),
        seen_to: row.seen_to,
        taken_back: false,
    }))
}

/// The same of a stay that a desk sold on rooms that had been taken back from it; `None` for any other.
pub(crate) fn taken_back(
    read: &Read<'_>,
    people: &People,
    row: &Reservation,
    document: &serde_json::Value,
) -> Result<Option<SoldAnyway>, Stop> {
    let known = TakenBack::from_value(document);
    if known.rights.is_empty() {
        return Ok(None);
    }
    let nights = oversold::of(read, row.id)?;
    Ok(Some(SoldAnyway {
        reason: known.reason,
        by: known.by.and_then(|id| people.name(id)),
        at: known.at,
        nights: nights.into_iter().map(|(night, _)| night).collect(),
        seen_to: row.seen_to,
        taken_back: true,
    }))
}

/// What is to be done about a reservation, by day.
pub(crate) fn traces(people: &People, document: &serde_json::Value) -> Vec<Trace> {
    let name = |id: Option<keyrack_domain::StaffId>| id.and_then(|id| people.name(id));
    let all = traces_from(document).into_iter();
    all.map(|(id, entry, end)| Trace {
        id,
        due: entry.due,
        text: entry.text,
        by: name(entry.by),
        done: end.map(|end| TraceDone {
            by: name(end.by),
            at: end.at,
        }),
    })
    .collect()
}
/// What not coming cost, while the reservation stands so.
fn no_show(value: &serde_json::Value, status: Status) -> Option<NoShowFee> {
    let noted = value.get("other")?.get(super::reservation::NO_SHOW)?;
    (status == Status::NoShow)
        .then(|| serde_json::from_value(noted.clone()).ok())
        .flatten()
}
