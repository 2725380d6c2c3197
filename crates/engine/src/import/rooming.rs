//! A rooming list: who of a group comes, in which of its rooms.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_contract::call::block::RoomingPlan;
use keyrack_contract::call::import::Reason;
use keyrack_contract::{Code, Failure};
use keyrack_domain::block::{Block, BlockCell, PickUp};
use keyrack_domain::guest::Guest;
use keyrack_domain::{ReservationId, RoomId, RoomTypeId, Stay};
use keyrack_store::{Read, guest, pick_up, reservation};

use super::judge::{each_line, taken_rooms};
use super::line::{Booking, Otherwise, Reading, Ready, Refused, shown};
use super::{Judged, Table};
use crate::index::Index;
use crate::stop::Stop;

/// Judges every line of a rooming list as if those before it were taken.
///
/// # Errors
/// `import-columns` where columns are missing that neither the list nor the block goes without;
/// `block-not-definite`.
pub(crate) fn judge_rooming(
    plan: &RoomingPlan,
    block: &Block,
    table: &Table,
    index: &Index,
    read: &Read<'_>,
    now: Timestamp,
) -> Result<Judged, Stop> {
    if !block.status.picks_up() {
        return Err(Code::BlockNotDefinite.into());
    }
    let reading = Reading::new(index.profile(), &plan.columns, plan.dates, &plan.room_types)
        .or(otherwise(block));
    if !reading.suffices() {
        return Err(Failure::new(Code::ImportColumns).into());
    }
    let mut group = Group::new(block, index, read, now)?;
    Ok(each_line(table, &reading, |ready| group.take(ready)))
}

/// What a list may leave out: the block's whole span, and its kind of room where it has only one.
fn otherwise(block: &Block) -> Otherwise {
    let stay = block
        .span()
        .and_then(|(first, last)| Stay::try_new(first, last.tomorrow().ok()?).ok());
    let kinds: BTreeSet<RoomTypeId> = block.nights.iter().map(|night| night.room_type).collect();
    Otherwise {
        stay,
        room_type: kinds.first().filter(|_| kinds.len() == 1).copied(),
    }
}

/// What is left of the block while lines are taken.
struct Group<'a> {
    block: &'a Block,
    index: &'a Index,
    now: Timestamp,
    day: Date,
    taken: PickUp,
    in_rooms: BTreeSet<(RoomId, Date)>,
    /// Who comes already, and in which line they stand; 0 for a stay that is booked.
    names: BTreeMap<(String, String), Vec<(Stay, u32)>>,
}

impl<'a> Group<'a> {
    fn new(
        block: &'a Block,
        index: &'a Index,
        read: &Read<'_>,
        now: Timestamp,
    ) -> Result<Self, Stop> {
        let mut names: BTreeMap<_, Vec<(Stay, u32)>> = BTreeMap::new();
        let stays: BTreeSet<ReservationId> = pick_up::of_block(read, block.id)?
            .into_iter()
            .map(|row| row.reservation)
            .collect();
        for id in stays {
            if let Some(row) = reservation::get(read, id)?
                && let Some(known) = guest::get(read, row.guest)?
            {
                names.entry(name(&known)).or_default().push((row.stay, 0));
            }
        }
        let (_, end) = index.span();
        Ok(Self {
            block,
            index,
            now,
            day: index.release_day(now),
            taken: index.picked_up(block.id),
            in_rooms: taken_rooms(index, read, index.profile().business_date, end)?,
            names,
        })
    }

    /// Takes a line in, or says why not; its room is taken away where somebody else has it.
    fn take(&mut self, ready: &mut Ready) -> Result<(), Refused> {
        let Some(booking) = &mut ready.booking else {
            return Err((Reason::Arrival, String::new()));
        };
        self.nights(booking)?;
        let key = name(&ready.guest);
        let known = self.names.entry(key).or_default();
        let twice = known.iter().find(|(stay, _)| stay.overlaps(&booking.stay));
        match twice {
            Some((_, 0)) => return Err((Reason::NameKnown, shown(&ready.guest.sorted_name()))),
            Some((_, line)) => return Err((Reason::NameTwice, line.to_string())),
            None => known.push((booking.stay, ready.line)),
        }
        let is_taken = |room: RoomId| {
            let mut nights = booking.stay.dates();
            nights.any(|night| self.in_rooms.contains(&(room, night)))
        };
        if let Some(room) = booking.room.filter(|room| is_taken(*room)) {
            let rooms = &self.index.profile().rooms;
            let number = rooms.iter().find(|known| known.id == room);
            let number = number.map_or_else(String::new, |room| room.number.clone());
            booking.room = None;
            ready.remark = Some((Reason::RoomTaken, number));
        }
        for night in booking.stay.dates() {
            *self.taken.entry((night, booking.room_type)).or_default() += 1;
            if let Some(room) = booking.room {
                self.in_rooms.insert((room, night));
            }
        }
        Ok(())
    }

    fn nights(&self, booking: &Booking) -> Result<(), Refused> {
        for night in booking.stay.dates() {
            if night < self.index.profile().business_date {
                return Err((Reason::Over, night.to_string()));
            }
            let cell: BlockCell = (night, booking.room_type);
            let Some(of) = self.block.night(cell) else {
                return Err((Reason::NotInBlock, night.to_string()));
            };
            if self.block.release.is_over(night, self.day) {
                return Err((Reason::BlockReleased, night.to_string()));
            }
            let taken = self.taken.get(&cell).copied().unwrap_or(0);
            if self.block.open(of, taken, self.day) == 0 {
                return Err((Reason::BlockFull, night.to_string()));
            }
        }
        let (stay, kind) = (&booking.stay, booking.room_type);
        let quote = self
            .index
            .quote_block(self.block, stay, kind, (&booking.party, &[]), self.now);
        quote
            .map(|_| ())
            .map_err(|_| (Reason::NoPrice, String::new()))
    }
}

/// By what two lines are one person: the name, whatever its capitals.
fn name(guest: &Guest) -> (String, String) {
    (
        guest.last_name.to_lowercase(),
        guest.first_name.to_lowercase(),
    )
}
