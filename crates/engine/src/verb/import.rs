//! `import.look`, `import.check`, `import.run` and `import.progress`.

use std::collections::{BTreeMap, BTreeSet};

use keyrack_contract::call::import::{
    Check, Field, Line, Look, Looked, Preview, Progress, Progressed, Report, Run,
};
use keyrack_contract::{Code, Failure};
use keyrack_domain::money::split;
use keyrack_domain::reservation::{Source, Status, TimeSlice};
use keyrack_domain::tax::Tax;
use keyrack_domain::{BookingId, Date, GuestId, Money, RatePlanId, ReservationId, RoomTypeId};
use keyrack_replica::{DocumentClass, DocumentId};

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::import::{Booking, Judged, Ready, Table, guess_columns, guess_dates, judge};
use crate::index::Selling;
use crate::rights;
use crate::shape::{ReservationExtra, ReservationShape, StayRegister, put_guest};
use crate::stop::Stop;
use crate::verb::sale::{next_reference, register};

/// How many lines a look shows.
const SHOWN_ROWS: usize = 5;
/// How many lines a trial shows as they would become.
const SHOWN_FIRST: usize = 20;
/// Bookings that share one batch of the log. Each is some 3 KB there, and a batch has an end.
const BATCH_LINES: usize = 50;

impl Ask for Look {
    const NEEDS: Needs = Needs::Manager;

    fn answer(&self, _seen: &View<'_>) -> Result<Looked, Stop> {
        let table = Table::read(&self.file)?;
        let columns = guess_columns(&table.headers);
        let (dates, dates_unsure) = guess_dates(&table, &columns);
        let short = |cells: &[String]| -> Vec<String> {
            cells
                .iter()
                .map(|cell| cell.chars().take(200).collect())
                .collect()
        };
        let rows = table.rows.iter().take(SHOWN_ROWS);
        Ok(Looked {
            encoding: table.encoding.to_owned(),
            delimiter: table.delimiter,
            headers: short(&table.headers),
            rows: rows.map(|row| short(&row.cells)).collect(),
            lines: number(table.rows.len()),
            columns,
            dates,
            dates_unsure,
        })
    }
}

impl Ask for Check {
    const NEEDS: Needs = Needs::Manager;

    fn answer(&self, seen: &View<'_>) -> Result<Report, Stop> {
        let table = Table::read(&self.plan.file)?;
        let index = seen.index()?;
        let judged = seen.read(|read| {
            judge(
                &self.plan,
                &table,
                &index,
                read,
                (seen.inner.selling(), seen.now),
            )
        })?;
        let number_of = |room| {
            let rooms = &index.profile().rooms;
            let found = rooms.iter().find(|known| Some(known.id) == room);
            found.map_or_else(String::new, |known| known.number.clone())
        };
        let mut first: Vec<Preview> = judged
            .ready
            .iter()
            .take(SHOWN_FIRST)
            .map(|ready| {
                let booking = ready.booking.as_ref();
                Preview {
                    line: ready.line,
                    reference: ready.reference.clone(),
                    guest: ready.guest.sorted_name(),
                    arrival: booking.map(|one| one.stay.arrival()),
                    departure: booking.map(|one| one.stay.departure()),
                    room_type: booking.map(|one| one.room_type),
                    room: number_of(booking.and_then(|one| one.room)),
                    people: booking.map(|one| (one.party.adults(), children(one))),
                    total_minor: booking.and_then(|one| one.total_minor),
                    reason: ready.remark.as_ref().map(|(reason, _)| *reason),
                }
            })
            .collect();
        first.sort_by_key(|preview| preview.line);
        Ok(report(judged, first))
    }
}

impl Do for Run {
    const NEEDS: Needs = Needs::Manager;

    fn rights_needed(&self, seen: &View<'_>) -> Option<keyrack_allotment::Needs> {
        let table = Table::read(&self.plan.file).ok()?;
        let index = seen.index().ok()?;
        let selling = (seen.inner.selling(), seen.now);
        let judged = seen.read(|read| judge(&self.plan, &table, &index, read, selling));
        let (links, today) = (index.links(), index.profile().business_date);
        let bookings = judged
            .ok()?
            .ready
            .into_iter()
            .filter_map(|ready| ready.booking);
        Some(
            bookings.fold(keyrack_allotment::Needs::default(), |sum, booking| {
                sum.and(&rights::needs(links, coming(&booking, today)))
            }),
        )
    }

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Report, Stop> {
        let table = Table::read(&self.plan.file)?;
        // What the server was asked for is here by now, and nothing else may be sold on.
        let selling = (Selling::OnRights, tx.now);
        let judged = judge(&self.plan, &table, tx.index()?, tx.write, selling)?;
        if judged.refused > 0 && !self.leave_out {
            return Err(Failure::new(Code::ImportLines)
                .with("count", judged.refused)
                .into());
        }
        tx.write.expect_much()?;
        let outcome = take_all(tx, self.plan.rate_plan, &judged.ready);
        tx.inner.import.end();
        outcome?;
        let property = tx.index()?.profile().property.id;
        tx.audit(
            property.0,
            &serde_json::json!({ "lines": judged.ready.len(), "refused": judged.refused }),
        )?;
        let mut told = report(judged, Vec::new());
        // The answer is remembered under its call for days, beside the guests' own documents: no word of
        // the file may stand in it.
        for line in &mut told.lines {
            line.piece.clear();
            line.reference.clear();
        }
        told.unknown_types.clear();
        Ok(told)
    }
}

impl Ask for Progress {
    const NEEDS: Needs = Needs::Manager;

    fn answer(&self, seen: &View<'_>) -> Result<Progressed, Stop> {
        let (done, total) = seen.inner.import.get();
        Ok(Progressed { done, total })
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn children(booking: &Booking) -> u8 {
    u8::try_from(booking.party.children().len()).unwrap_or(u8::MAX)
}

fn report(judged: Judged, first: Vec<Preview>) -> Report {
    let bookings = judged
        .ready
        .iter()
        .filter(|ready| ready.booking.is_some())
        .count();
    let guests = if bookings == 0 {
        judged.ready.len()
    } else {
        people(&judged.ready).len()
    };
    let lines: Vec<Line> = judged.lines;
    Report {
        bookings: number(bookings),
        guests: number(guests),
        refused: judged.refused,
        lines,
        first,
        unknown_types: judged.unknown_types.into_iter().collect(),
    }
}

/// By what one person is known in two lines: their address and name.
fn person(ready: &Ready) -> (String, String, String) {
    let guest = &ready.guest;
    let unique = if guest.email.is_empty() {
        ready.line.to_string()
    } else {
        guest.email.to_lowercase()
    };
    (
        unique,
        guest.last_name.to_lowercase(),
        guest.first_name.to_lowercase(),
    )
}

fn people(ready: &[Ready]) -> BTreeSet<(String, String, String)> {
    ready.iter().map(person).collect()
}

/// Writes every line. The log gets a batch for each few of them, all in the one transaction.
fn take_all(tx: &mut Tx<'_, '_>, rate_plan: RatePlanId, lines: &[Ready]) -> Result<(), Stop> {
    let total = number(lines.len());
    let mut guests: BTreeMap<(String, String, String), GuestId> = BTreeMap::new();
    for (place, ready) in lines.iter().enumerate() {
        if place % BATCH_LINES == 0 {
            tx.next_batch()?;
            tx.inner.import.set(number(place), total);
        }
        let guest = match guests.get(&person(ready)) {
            Some(id) => *id,
            None => {
                let id = GuestId(tx.new_id());
                tx.edit(DocumentId(id.0), DocumentClass::Guest, |edit| {
                    put_guest(edit, &ready.guest)
                })?;
                guests.insert(person(ready), id);
                id
            }
        };
        if let Some(booking) = &ready.booking {
            take(tx, rate_plan, ready, booking, guest)?;
        }
    }
    Ok(())
}

/// The nights of a booking that a room is still needed for.
fn coming(booking: &Booking, today: Date) -> impl Iterator<Item = (Date, RoomTypeId)> + '_ {
    let nights = booking.stay.dates().filter(move |night| *night >= today);
    nights.map(|night| (night, booking.room_type))
}

/// Writes one booking on rights of its own, like any sale.
fn take(
    tx: &mut Tx<'_, '_>,
    rate_plan: RatePlanId,
    ready: &Ready,
    booking: &Booking,
    guest: GuestId,
) -> Result<(), Stop> {
    let today = tx.business_date()?;
    let links = std::sync::Arc::clone(tx.index()?.links());
    let needs = rights::needs(&links, coming(booking, today));
    let taken = tx.take_rights(&needs)?;
    let dealt = rights::deal(&needs, taken, std::slice::from_ref(&needs));
    let mut stay = priced(tx, rate_plan, booking)?;
    stay.stand_on(&links, dealt.into_iter().next().unwrap_or_default());
    for slice in &mut stay.slices {
        slice.room = booking.room;
    }
    let reference = if ready.reference.is_empty() {
        next_reference(tx)?
    } else {
        ready.reference.clone()
    };
    let shape = ReservationShape {
        booking: BookingId(tx.new_id()),
        reference,
        guest,
        source: Source::Desk,
        made_at: tx.now,
        notes: booking.notes.clone(),
        manage_token: String::new(),
        stay,
        extra: ReservationExtra::default(),
    };
    let id = ReservationId(tx.new_id());
    tx.edit(DocumentId(id.0), DocumentClass::Reservation, |edit| {
        shape.put(edit)
    })
}

/// The stay at the file's total, which is spread over the nights and to which nothing is added; or at
/// the hotel's own price where the file has none.
fn priced(tx: &Tx<'_, '_>, rate_plan: RatePlanId, booking: &Booking) -> Result<StayRegister, Stop> {
    let index = tx.index()?;
    let Some(total_minor) = booking.total_minor else {
        let quote = index.quote(
            &booking.stay,
            booking.room_type,
            rate_plan,
            &booking.party,
            tx.now,
        )?;
        return Ok(register(quote.clone(), &quote.nights));
    };
    let profile = index.profile();
    let currency = profile.property.currency;
    let total = Money::new(total_minor, currency);
    let weights = vec![1; usize::from(booking.stay.nights())];
    let nights: Vec<Money> = split(total_minor, &weights)
        .into_iter()
        .map(|minor| Money::new(minor, currency))
        .collect();
    let plan = profile.rate_plans.iter().find(|plan| plan.id == rate_plan);
    let plan = plan.ok_or(Code::RatePlanUnknown)?;
    let policy = plan
        .freeze(&profile.property, &booking.stay, &nights, &[], tx.now)
        .map_err(Stop::fault)?;
    let inside = profile.property.taxes.iter().filter(|tax| {
        matches!(
            tax,
            Tax::Vat {
                inclusive: true,
                ..
            }
        )
    });
    let inside: Vec<Tax> = inside.cloned().collect();
    let first = booking.stay.arrival();
    let taxes = keyrack_domain::tax::lines(&inside, &booking.party, first, &nights, &[], currency)
        .map_err(Stop::fault)?;
    let slices = booking
        .stay
        .dates()
        .zip(&nights)
        .map(|(date, price)| TimeSlice {
            date,
            room_type: booking.room_type,
            room: None,
            rate_plan,
            price: *price,
        });
    Ok(StayRegister {
        told: Vec::new(),
        status: Status::Confirmed,
        slices: slices.collect(),
        party: booking.party.clone(),
        policy,
        services: Vec::new(),
        taxes,
        total,
        rights: Vec::new(),
        linked: Vec::new(),
        anyway: None,
        release_at: None,
        picked: None,
    })
}

/// Kept here so that a new field is not forgotten in the mapper's list.
const _: () = assert!(Field::ALL.len() == 18, "every field is in the list");
