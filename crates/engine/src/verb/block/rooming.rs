//! `block.rooming_check` and `block.rooming_run`.

use keyrack_contract::call::block::{RoomingCheck, RoomingRun};
use keyrack_contract::call::import::{Preview, Report};
use keyrack_contract::{Code, Failure};
use keyrack_domain::block::Block;
use keyrack_domain::reservation::Source;
use keyrack_domain::{BookingId, GuestId, RoomId, Stay};
use keyrack_replica::{DocumentClass, DocumentId};

use super::{hand_over, known, terms};
use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::import::{Booking, Judged, Ready, Table, judge_rooming};
use crate::rights;
use crate::shape::{Picked, ReservationExtra, ReservationShape, put_guest};
use crate::stop::Stop;
use crate::verb::{hold, sale};

/// How many lines a trial shows as they would become.
const SHOWN_FIRST: usize = 20;
/// Bookings that share one batch of the log.
const BATCH_LINES: usize = 50;
/// The most lines of one list.
const LINES_MAX: usize = 10_000;

impl Ask for RoomingCheck {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Report, Stop> {
        let table = read(&self.plan.file)?;
        let index = seen.index()?;
        let block = index.block(self.plan.id).ok_or(Code::BlockUnknown)?;
        let judged =
            seen.read(|read| judge_rooming(&self.plan, block, &table, &index, read, seen.now))?;
        let currency = index.profile().property.currency;
        let first = judged.ready.iter().take(SHOWN_FIRST).map(|ready| {
            let booking = ready.booking.as_ref();
            let room = booking.and_then(|one| one.room);
            let rooms = &index.profile().rooms;
            let number = rooms.iter().find(|known| Some(known.id) == room);
            let total = booking.and_then(|one| {
                let (stay, kind) = (&one.stay, one.room_type);
                let quote = index.quote_block(block, stay, kind, (&one.party, &[]), seen.now);
                quote.ok().map(|quote| quote.total)
            });
            Preview {
                line: ready.line,
                reference: String::new(),
                guest: ready.guest.sorted_name(),
                arrival: booking.map(|one| one.stay.arrival()),
                departure: booking.map(|one| one.stay.departure()),
                room_type: booking.map(|one| one.room_type),
                room: number.map_or_else(String::new, |room| room.number.clone()),
                people: booking.map(|one| {
                    let children = one.party.children().len();
                    (
                        one.party.adults(),
                        u8::try_from(children).unwrap_or(u8::MAX),
                    )
                }),
                total_minor: total
                    .filter(|sum| sum.currency == currency)
                    .map(|sum| sum.minor),
                reason: ready.remark.as_ref().map(|(reason, _)| *reason),
            }
        });
        let first = first.collect();
        Ok(report(judged, first))
    }
}

impl Do for RoomingRun {
    const NEEDS: Needs = Needs::Staff;
    const AT_SERVER: bool = true;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Report, Stop> {
        tx.only_at(Side::Server)?;
        hold::expire(tx)?;
        let table = read(&self.plan.file)?;
        let block = known(tx, self.plan.id)?;
        let judged = judge_rooming(&self.plan, &block, &table, tx.index()?, tx.write, tx.now)?;
        if judged.refused > 0 {
            return Err(Failure::new(Code::ImportLines)
                .with("count", judged.refused)
                .into());
        }
        tx.write.expect_much()?;
        for (place, ready) in judged.ready.iter().enumerate() {
            if place % BATCH_LINES == 0 {
                tx.next_batch()?;
            }
            if let Some(booking) = &ready.booking {
                take(tx, &block, ready, booking)?;
            }
        }
        tx.audit(
            block.id.0,
            &serde_json::json!({ "lines": judged.ready.len() }),
        )?;
        let mut told = report(judged, Vec::new());
        // The answer is remembered under its call for days: no word of the file may stand in it.
        for line in &mut told.lines {
            line.piece.clear();
            line.reference.clear();
        }
        told.unknown_types.clear();
        Ok(told)
    }
}

fn read(file: &keyrack_contract::call::import::File) -> Result<Table, Stop> {
    let table = Table::read(file)?;
    if table.rows.len() > LINES_MAX {
        return Err(Failure::new(Code::ImportTooLong)
            .with("max", LINES_MAX)
            .into());
    }
    Ok(table)
}

fn report(judged: Judged, first: Vec<Preview>) -> Report {
    let bookings = u32::try_from(judged.ready.len()).unwrap_or(u32::MAX);
    Report {
        bookings,
        guests: bookings,
        refused: judged.refused,
        lines: judged.lines,
        first,
        unknown_types: judged.unknown_types.into_iter().collect(),
    }
}

/// Makes one line a booking out of the block.
fn take(tx: &mut Tx<'_, '_>, block: &Block, ready: &Ready, booking: &Booking) -> Result<(), Stop> {
    let stay: &Stay = &booking.stay;
    let quote = tx.index()?.quote_block(
        block,
        stay,
        booking.room_type,
        (&booking.party, &[]),
        tx.now,
    )?;
    let quotes = [quote];
    hand_over(tx, block, &quotes)?;
    let (each, all) = sale::needs(tx.index()?, &quotes);
    let taken = tx.take_rights(&all)?;
    let dealt = rights::deal(&all, taken, &each);
    let rights = dealt.into_iter().next().unwrap_or_default();
    let [mut quote] = quotes;
    let explained = std::mem::take(&mut quote.nights);
    let mut register = sale::register(quote, &explained);
    let links = std::sync::Arc::clone(tx.index()?.links());
    register.stand_on(&links, rights);
    register.picked = Some(Picked::new(block.id, booking.room_type));
    give_room(&mut register.slices, booking.room);
    let guest = GuestId(tx.new_id());
    tx.edit(DocumentId(guest.0), DocumentClass::Guest, |edit| {
        put_guest(edit, &ready.guest)
    })?;
    let terms = terms(block);
    let shape = ReservationShape {
        booking: BookingId(tx.new_id()),
        reference: sale::next_reference(tx)?,
        guest,
        source: Source::Desk,
        made_at: tx.now,
        notes: booking.notes.clone(),
        manage_token: String::new(),
        stay: register,
        extra: ReservationExtra {
            company: terms.company,
            group: terms.group,
            explained,
            ..ReservationExtra::default()
        },
    };
    let id = tx.new_id();
    tx.edit(DocumentId(id), DocumentClass::Reservation, |edit| {
        shape.put(edit)
    })
}

fn give_room(slices: &mut [keyrack_domain::reservation::TimeSlice], room: Option<RoomId>) {
    for slice in slices {
        slice.room = room;
    }
}
