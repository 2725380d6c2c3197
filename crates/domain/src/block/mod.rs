//! Blocks: rooms set aside for a group, by night and type.
//!
//! A block that deducts takes what is left of it out of what others may buy. A room that a guest of
//! the group books is *picked up*: it stops being part of the block and is a sale like any other, so
//! that block and sale together are always one room and never two.

mod check;
mod release;
mod status;
mod take_up;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use check::{
    BLOCK_NIGHTS_MAX, BLOCK_ROOMS_MAX, BlockError, CODE_CHARS_MAX, RELEASE_DAYS_MAX, code,
};
pub use release::Release;
pub use status::BlockStatus;
pub use take_up::TakeUp;

use crate::id::{BlockId, CompanyId, GuestId, RatePlanId, RoomTypeId};
use crate::reservation::GroupColour;

/// A night of one room type.
pub type BlockCell = (Date, RoomTypeId);

/// Rooms set aside for a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// The id.
    pub id: BlockId,
    /// What the hotel calls the group.
    pub name: String,
    /// What guests of the group say or follow when they book: letters and digits, kept in capitals.
    /// Unlike every other block's that is still to come.
    pub code: String,
    /// How firm it is.
    #[serde(default)]
    pub status: BlockStatus,
    /// When rooms that nobody has picked up go back on sale.
    #[serde(default)]
    pub release: Release,
    /// How many of a hundred rooms are expected never to be picked up, 0 to 100. They are sold to
    /// others from the start.
    #[serde(default)]
    pub wash_percent: u8,
    /// How many of a hundred room nights the group has to take up, 1 to 100; `None` where it may leave
    /// what it likes. See [`Block::take_up`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub take_up_percent: Option<u8>,
    /// The colour its rooms are drawn in.
    #[serde(default)]
    pub colour: GroupColour,
    /// The plan whose conditions its rooms stand under, and whose price they cost where no price of
    /// their own is set.
    pub rate_plan: RatePlanId,
    /// Taken off the plan's price, in hundredths of a percent, 0 to 10,000.
    #[serde(default)]
    pub discount_basis_points: u16,
    /// Who organises it or sends the guests.
    #[serde(default)]
    pub company: Option<CompanyId>,
    /// Whom to ask; what is known of them stands in their own document.
    #[serde(default)]
    pub contact: Option<GuestId>,
    /// Notes for staff, without guests' names.
    #[serde(default)]
    pub notes: String,
    /// The rooms, by date and then type; each cell once.
    #[serde(default)]
    pub nights: Vec<BlockNight>,
}

/// The rooms of one type on one night.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockNight {
    /// The night.
    pub date: Date,
    /// The type.
    pub room_type: RoomTypeId,
    /// How many are set aside in all, those that are picked up among them.
    pub rooms: u16,
    /// What the night costs for the included adults, in minor units; `None` for the plan's price
    /// less the discount.
    #[serde(default)]
    pub price_minor: Option<i64>,
}

impl BlockNight {
    /// Where it counts.
    #[must_use]
    pub const fn cell(&self) -> BlockCell {
        (self.date, self.room_type)
    }
}

/// How many rooms of each night and type are picked up or kept for a guest who is typing.
pub type PickUp = BTreeMap<BlockCell, u16>;

impl Block {
    /// What is set aside of a type on a night; `None` where the block has nothing to do with it.
    #[must_use]
    pub fn night(&self, cell: BlockCell) -> Option<&BlockNight> {
        let place = self
            .nights
            .binary_search_by_key(&cell, BlockNight::cell)
            .ok()?;
        self.nights.get(place)
    }

    /// The first night, and the last.
    #[must_use]
    pub fn span(&self) -> Option<(Date, Date)> {
        Some((self.nights.first()?.date, self.nights.last()?.date))
    }

    /// What is taken out of sale on a night that was set aside with so many rooms, of which so many
    /// are picked up: nothing for a block that does not deduct, or once the night is released.
    ///
    /// The wash is rounded so that the group keeps the odd room.
    #[must_use]
    pub fn deducts(&self, night: &BlockNight, picked_up: u16, today: Date) -> u16 {
        if !self.status.deducts() || self.release.is_over(night.date, today) {
            return 0;
        }
        let washed = u32::from(night.rooms) * u32::from(self.wash_percent.min(100)) / 100;
        let kept = u32::from(night.rooms).saturating_sub(washed);
        u16::try_from(kept)
            .unwrap_or(u16::MAX)
            .saturating_sub(picked_up)
    }

    /// How many more rooms the group may still pick up on a night: all that were set aside, the
    /// washed ones too; those may be sold to others by then.
    #[must_use]
    pub fn open(&self, night: &BlockNight, picked_up: u16, today: Date) -> u16 {
        if !self.status.picks_up() || self.release.is_over(night.date, today) {
            return 0;
        }
        night.rooms.saturating_sub(picked_up)
    }

    /// What each cell deducts, those that deduct nothing left out.
    #[must_use]
    pub fn deductions(&self, picked_up: &PickUp, today: Date) -> BTreeMap<BlockCell, u16> {
        let each = self.nights.iter().filter_map(|night| {
            let taken = picked_up.get(&night.cell()).copied().unwrap_or(0);
            let rooms = self.deducts(night, taken, today);
            (rooms > 0).then_some((night.cell(), rooms))
        });
        each.collect()
    }

    /// The last day on which a guest of the group can book its first night; `None` where nothing is
    /// released by itself, or nothing is set aside.
    #[must_use]
    pub fn cut_off(&self) -> Option<Date> {
        let (first, _) = self.span()?;
        self.release.starts(first)?.yesterday().ok()
    }

    /// The next day after `today` on which the release of some night begins.
    #[must_use]
    pub fn next_release(&self, today: Date) -> Option<Date> {
        if !self.status.deducts() {
            return None;
        }
        let starts = self.nights.iter().filter(|night| night.rooms > 0);
        starts
            .filter_map(|night| self.release.starts(night.date))
            .filter(|start| *start > today)
            .min()
    }

    /// The plan's price after the discount; half a minor unit rounds to the guest's good.
    #[must_use]
    pub fn discounted(&self, price_minor: i64) -> i64 {
        let kept = i128::from(10_000_u16.saturating_sub(self.discount_basis_points));
        // Rounding a half down: 9.995 is 9.99.
        let minor = (i128::from(price_minor) * kept + 4_999).div_euclid(10_000);
        i64::try_from(minor).unwrap_or(price_minor)
    }

    /// What a night of the group costs for the included adults, from its own price or the plan's;
    /// `None` where neither is set.
    #[must_use]
    pub fn price_minor(&self, cell: BlockCell, plan_minor: Option<i64>) -> Option<i64> {
        let own = self.night(cell).and_then(|night| night.price_minor);
        own.or_else(|| plan_minor.map(|minor| self.discounted(minor)))
    }

    /// Puts the nights in order and forgets those without rooms.
    pub fn sort(&mut self) {
        self.nights.retain(|night| night.rooms > 0);
        self.nights.sort_by_key(BlockNight::cell);
    }
}

#[cfg(test)]
mod tests;
