//! All lines together: references that come twice, rooms that are not left.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_allotment::{Cell, Needs};
use keyrack_contract::call::import::{Line, Plan, Reason};
use keyrack_contract::{Code, Failure};
use keyrack_domain::RoomId;
use keyrack_domain::property::OutageKind;
use keyrack_store::{Read, outage, reservation, slice};

use super::Table;
use super::line::{Booking, Reading, Ready, Refused};
use crate::index::{Index, Selling};
use crate::stop::Stop;

/// What becomes of each line.
pub(crate) struct Judged {
    /// Lines that are taken, in their order.
    pub ready: Vec<Ready>,
    /// Everything there is to say, in the order of the lines.
    pub lines: Vec<Line>,
    /// How many lines are not taken.
    pub refused: u32,
    /// Words for kinds of rooms that are not known.
    pub unknown_types: BTreeSet<String>,
}

/// How many unknown words are named.
const UNKNOWN_MAX: usize = 40;

/// Judges every line of a file as if those before it were taken. `selling` says on what rooms they may
/// stand: a desk that is in touch asks the server for them.
///
/// # Errors
/// `import-columns` where columns are missing that nothing goes without; `rate-plan-unknown`.
pub(crate) fn judge(
    plan: &Plan,
    table: &Table,
    index: &Index,
    read: &Read<'_>,
    (selling, now): (Selling, Timestamp),
) -> Result<Judged, Stop> {
    let profile = index.profile();
    if !profile
        .rate_plans
        .iter()
        .any(|one| one.id == plan.rate_plan)
    {
        return Err(Code::RatePlanUnknown.into());
    }
    let reading = Reading::new(profile, &plan.columns, plan.dates, &plan.room_types);
    if !reading.suffices() {
        return Err(Failure::new(Code::ImportColumns).into());
    }
    let mut house = House::new(plan, index, read, (selling, now))?;
    Ok(each_line(table, &reading, |ready| house.take(ready)))
}

/// Reads every line and lets `take` say whether it can be had beside those before it.
pub(super) fn each_line(
    table: &Table,
    reading: &Reading<'_>,
    mut take: impl FnMut(&mut Ready) -> Result<(), Refused>,
) -> Judged {
    let mut judged = Judged {
        ready: Vec::new(),
        lines: Vec::new(),
        refused: 0,
        unknown_types: BTreeSet::new(),
    };
    for row in &table.rows {
        let outcome = reading
            .read(row, table.headers.len())
            .and_then(|mut ready| take(&mut ready).map(|()| ready));
        let say = |(reason, piece): Refused| Line {
            line: row.line,
            reference: reading.reference(row),
            reason,
            piece,
        };
        match outcome {
            Ok(ready) => {
                judged.lines.extend(ready.remark.clone().map(say));
                judged.ready.push(ready);
            }
            Err(refused) => {
                if refused.0 == Reason::RoomType && judged.unknown_types.len() < UNKNOWN_MAX {
                    judged.unknown_types.insert(refused.1.clone());
                }
                judged.refused += 1;
                judged.lines.push(say(refused));
            }
        }
    }
    judged
}

/// The rooms that somebody has or that are away, night by night, with all that clash with them.
pub(super) fn taken_rooms(
    index: &Index,
    read: &Read<'_>,
    today: Date,
    end: Date,
) -> Result<BTreeSet<(RoomId, Date)>, Stop> {
    let links = index.links();
    let mut taken: BTreeSet<(RoomId, Date)> = BTreeSet::new();
    for (slice, status) in slice::range(read, today, end)? {
        if let Some(room) = slice.room.filter(|_| status.is_live()) {
            let clashing = links.clashing(&room).iter();
            taken.extend(clashing.map(|room| (*room, slice.date)));
        }
    }
    for away in outage::since(read, today)? {
        if away.kind != OutageKind::OutOfService {
            for room in links.above(&away.room) {
                taken.extend(away.nights.dates().map(|night| (*room, night)));
            }
        }
    }
    Ok(taken)
}

/// What is left of the house while lines are taken.
struct House<'a> {
    plan: &'a Plan,
    index: &'a Index,
    read: &'a Read<'a>,
    selling: Selling,
    now: Timestamp,
    today: Date,
    end: Date,
    taken: BTreeMap<Cell, u32>,
    in_rooms: BTreeSet<(RoomId, Date)>,
    references: BTreeMap<String, u32>,
}

impl<'a> House<'a> {
    fn new(
        plan: &'a Plan,
        index: &'a Index,
        read: &'a Read<'a>,
        (selling, now): (Selling, Timestamp),
    ) -> Result<Self, Stop> {
        let today = index.profile().business_date;
        let (_, end) = index.span();
        let in_rooms = taken_rooms(index, read, today, end)?;
        Ok(Self {
            plan,
            index,
            read,
            selling,
            now,
            today,
            end,
            taken: BTreeMap::new(),
            in_rooms,
            references: BTreeMap::new(),
        })
    }

    /// Takes a line in, or says why not; its room is taken away where somebody else has it.
    fn take(&mut self, ready: &mut Ready) -> Result<(), Refused> {
        if ready.booking.is_some() && !ready.reference.is_empty() {
            if let Some(line) = self.references.get(&ready.reference) {
                return Err((Reason::Twice, line.to_string()));
            }
            // A file that cannot be read now is told when the import itself reads it.
            let known = reservation::by_reference(self.read, &ready.reference);
            if known.is_ok_and(|known| !known.is_empty()) {
                return Err((Reason::Known, ready.reference.clone()));
            }
        }
        if let Some(booking) = &mut ready.booking {
            self.nights(booking)?;
            if self.room_is_taken(booking) {
                let number = self.number(booking.room);
                booking.room = None;
                ready.remark = Some((Reason::RoomTaken, number));
            }
            self.note(booking);
            if !ready.reference.is_empty() {
                self.references.insert(ready.reference.clone(), ready.line);
            }
        }
        Ok(())
    }

    fn nights(&self, booking: &Booking) -> Result<(), Refused> {
        let stay = booking.stay;
        if stay.departure() <= self.today {
            return Err((Reason::Over, stay.departure().to_string()));
        }
        if stay.departure() >= self.end {
            return Err((Reason::TooFar, stay.departure().to_string()));
        }
        for need in &self.needs(booking) {
            let taken = self.taken.get(&need.cell).copied().unwrap_or(0);
            let left = self.index.cell_left(need.cell, self.selling, self.now);
            if u32::try_from(left).unwrap_or(0) < taken.saturating_add(need.quantity) {
                return Err((Reason::SoldOut, need.cell.night.to_string()));
            }
        }
        if booking.total_minor.is_none() {
            let quote = self.index.quote(
                &stay,
                booking.room_type,
                self.plan.rate_plan,
                &booking.party,
                self.now,
            );
            quote.map_err(|_| (Reason::NoPrice, String::new()))?;
        }
        Ok(())
    }

    /// What a booking needs of the nights that are still to come.
    fn needs(&self, booking: &Booking) -> Needs {
        let nights = booking.stay.dates().filter(|night| *night >= self.today);
        crate::rights::needs(
            self.index.links(),
            nights.map(|night| (night, booking.room_type)),
        )
    }

    fn room_is_taken(&self, booking: &Booking) -> bool {
        let nights = || booking.stay.dates().filter(|night| *night >= self.today);
        booking
            .room
            .is_some_and(|room| nights().any(|night| self.in_rooms.contains(&(room, night))))
    }

    fn number(&self, room: Option<RoomId>) -> String {
        let rooms = &self.index.profile().rooms;
        rooms
            .iter()
            .find(|known| Some(known.id) == room)
            .map_or_else(String::new, |known| known.number.clone())
    }

    fn note(&mut self, booking: &Booking) {
        for need in &self.needs(booking) {
            let taken = self.taken.entry(need.cell).or_default();
            *taken = taken.saturating_add(need.quantity);
        }
        for night in booking.stay.dates().filter(|night| *night >= self.today) {
            if let Some(room) = booking.room {
                let clashing = self.index.links().clashing(&room).iter();
                self.in_rooms.extend(clashing.map(|room| (*room, night)));
            }
        }
    }
}
