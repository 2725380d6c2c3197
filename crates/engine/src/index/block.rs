//! What blocks take out of sale.
//!
//! Each night's column holds what all blocks together deduct as of one day, so that a search reads one
//! number. On the next day some night may have been released; until the writer has moved the columns on,
//! readers add what is due by the instant they ask at.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use keyrack_domain::block::{Block, BlockCell, PickUp};
use keyrack_domain::{BlockId, RoomTypeId};

use super::Index;

/// Blocks that are still to come, what was picked up of them, and as of which day they deduct.
#[derive(Debug, Clone)]
pub(super) struct Blocks {
    known: BTreeMap<BlockId, Arc<Block>>,
    /// By block, also of one that is not known yet: documents come in any order.
    picked: BTreeMap<BlockId, PickUp>,
    /// The day by whose releases the columns stand.
    today: Date,
    /// When the next night is released; `None` where none ever is.
    due: Option<Timestamp>,
    /// Rights that come free by a release can be used here at once: at the server, whose rights they are.
    here: bool,
    /// The ledger has been told what the columns say. Not after they were made from rows.
    told: bool,
}

impl PartialEq for Blocks {
    /// A day on which nothing is released makes no difference.
    fn eq(&self, other: &Self) -> bool {
        (&self.known, &self.picked, self.due) == (&other.known, &other.picked, other.due)
    }
}

impl Blocks {
    pub(super) fn new(today: Date) -> Self {
        Self {
            known: BTreeMap::new(),
            picked: BTreeMap::new(),
            today,
            due: None,
            here: false,
            told: false,
        }
    }

    fn deducted(&self, id: BlockId, cell: BlockCell, today: Date) -> u16 {
        let night = self
            .known
            .get(&id)
            .and_then(|block| Some((block, block.night(cell)?)));
        night.map_or(0, |(block, night)| {
            block.deducts(night, self.taken(id, cell), today)
        })
    }

    fn taken(&self, id: BlockId, cell: BlockCell) -> u16 {
        let picked = self.picked.get(&id).and_then(|cells| cells.get(&cell));
        picked.copied().unwrap_or(0)
    }
}

impl Index {
    /// Says whether rights that a release frees are this installation's own.
    pub(crate) fn set_releases_here(&mut self, here: bool) {
        Arc::make_mut(&mut self.blocks).here = here;
    }

    /// A block that is still to come.
    #[must_use]
    pub fn block(&self, id: BlockId) -> Option<&Arc<Block>> {
        self.blocks.known.get(&id)
    }

    /// The block of a code, as it is kept: in capitals.
    #[must_use]
    pub fn block_of_code(&self, code: &str) -> Option<&Arc<Block>> {
        let mut known = self.blocks.known.values();
        known.find(|block| block.code == code)
    }

    /// What was picked up of a block, night by night, holds among them.
    #[must_use]
    pub fn picked_up(&self, id: BlockId) -> PickUp {
        self.blocks.picked.get(&id).cloned().unwrap_or_default()
    }

    /// The hotel's calendar day, which releases go by. Never before the day it is working on.
    #[must_use]
    pub fn release_day(&self, now: Timestamp) -> Date {
        let local = self.profile.property.local_date(now);
        // A clock that was put back takes nothing off sale again.
        local.max(self.profile.business_date).max(self.blocks.today)
    }

    /// Puts a block in the place of what was known of it. Answers with the nights it touches.
    pub(crate) fn put_block(&mut self, block: Block) -> Vec<Date> {
        let id = block.id;
        let mut nights = self.drop_block(id);
        if block.span().is_some_and(|(_, last)| last < self.from) {
            return nights;
        }
        nights.extend(block.nights.iter().map(|night| night.date));
        let blocks = Arc::make_mut(&mut self.blocks);
        blocks.known.insert(id, Arc::new(block));
        self.deduct(id, 1);
        self.find_due();
        unique(nights)
    }

    /// Takes a block away. Answers with the nights it touched.
    pub(crate) fn drop_block(&mut self, id: BlockId) -> Vec<Date> {
        self.deduct(id, -1);
        let gone = Arc::make_mut(&mut self.blocks).known.remove(&id);
        self.find_due();
        let nights = gone.iter().flat_map(|block| &block.nights);
        unique(nights.map(|night| night.date).collect())
    }

    /// Adds to (or with a negative number takes from) what is picked up of a block on a night, under the
    /// type that was set aside.
    pub fn move_picked(&mut self, id: BlockId, cell: BlockCell, rooms: i16) {
        if self.place(cell.0).is_none() {
            return;
        }
        let blocks = Arc::make_mut(&mut self.blocks);
        let before = blocks.deducted(id, cell, blocks.today);
        let cells = blocks.picked.entry(id).or_default();
        let count = cells.entry(cell).or_default();
        *count = count.saturating_add_signed(rooms);
        if *count == 0 {
            cells.remove(&cell);
        }
        if cells.is_empty() {
            blocks.picked.remove(&id);
        }
        let after = blocks.deducted(id, cell, blocks.today);
        let change = i32::from(after) - i32::from(before);
        self.on_blocked(cell, change);
    }

    /// Moves the columns on to the day of this instant. Answers with the nights whose capacities are to be
    /// told: those that were released, and all of every block the first time.
    pub(crate) fn release_due(&mut self, now: Timestamp) -> Vec<Date> {
        let mut nights = self.stand_on_day_of(now);
        if !self.blocks.told {
            let known = self.blocks.known.values();
            nights.extend(
                known
                    .flat_map(|block| &block.nights)
                    .map(|night| night.date),
            );
            Arc::make_mut(&mut self.blocks).told = true;
        }
        unique(nights)
    }

    /// Moves the columns on to the day of this instant. Answers with the nights that were released.
    pub(crate) fn stand_on_day_of(&mut self, now: Timestamp) -> Vec<Date> {
        let day = self.release_day(now);
        if self.blocks.today >= day {
            return Vec::new();
        }
        let mut nights = Vec::new();
        let mut freed: Vec<(BlockCell, i32)> = Vec::new();
        for (id, block) in &self.blocks.known {
            for night in &block.nights {
                let before = self.blocks.deducted(*id, night.cell(), self.blocks.today);
                let after = self.blocks.deducted(*id, night.cell(), day);
                if before != after {
                    freed.push((night.cell(), i32::from(after) - i32::from(before)));
                    nights.push(night.date);
                }
            }
        }
        for (cell, change) in freed {
            self.on_blocked(cell, change);
        }
        Arc::make_mut(&mut self.blocks).today = day;
        self.find_due();
        nights
    }

    /// Rooms of a type (or of any, for the house) that are released by this instant and that the columns
    /// still deduct.
    #[inline]
    pub(super) fn due(&self, now: Timestamp, place: usize, room_type: Option<RoomTypeId>) -> i32 {
        match self.blocks.due {
            Some(due) if now >= due => self.due_now(now, place, room_type),
            _ => 0,
        }
    }

    /// The same of the rights: a desk has nothing of a release until the server grants it.
    #[inline]
    pub(super) fn due_here(&self, now: Timestamp, place: usize, of: Option<RoomTypeId>) -> i32 {
        match self.blocks.due {
            Some(due) if now >= due && self.blocks.here => self.due_now(now, place, of),
            _ => 0,
        }
    }

    #[cold]
    fn due_now(&self, now: Timestamp, place: usize, room_type: Option<RoomTypeId>) -> i32 {
        let (day, night) = (self.release_day(now), self.date(place));
        let types = self.types.iter().map(|column| column.room_type.id);
        let mut rooms = 0;
        for kind in types.filter(|kind| room_type.is_none_or(|wanted| wanted == *kind)) {
            for id in self.blocks.known.keys() {
                let cell = (night, kind);
                rooms += i32::from(self.blocks.deducted(*id, cell, self.blocks.today))
                    - i32::from(self.blocks.deducted(*id, cell, day));
            }
        }
        rooms
    }

    fn deduct(&mut self, id: BlockId, sign: i32) {
        let blocks = Arc::clone(&self.blocks);
        let nights = blocks.known.get(&id).into_iter().flat_map(|b| &b.nights);
        for night in nights {
            let rooms = blocks.deducted(id, night.cell(), blocks.today);
            self.on_blocked(night.cell(), sign * i32::from(rooms));
        }
    }

    fn on_blocked(&mut self, (night, room_type): BlockCell, change: i32) {
        if change != 0 {
            let change = i16::try_from(change).unwrap_or(0);
            self.on(room_type, night, |day| {
                day.blocked = day.blocked.saturating_add(change);
            });
        }
    }

    fn find_due(&mut self) {
        let today = self.blocks.today;
        let known = self.blocks.known.values();
        let next = known.filter_map(|block| block.next_release(today)).min();
        let due = next.map(|day| self.profile.property.instant(day, Time::midnight()));
        if self.blocks.due != due {
            Arc::make_mut(&mut self.blocks).due = due;
        }
    }
}

fn unique(mut nights: Vec<Date>) -> Vec<Date> {
    nights.sort_unstable();
    nights.dedup();
    nights
}
