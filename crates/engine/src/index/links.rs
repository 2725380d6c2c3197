//! Rooms that are made of others, in the index: what takes one takes the other.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_allotment::{Cell, Pool};
use keyrack_domain::property::OutageKind;
use keyrack_domain::{RoomId, RoomTypeId};

use super::{Index, Selling, TypeColumn, TypeDay, hold};

/// By room and place of the night: how many outages of each kind close the room there.
pub(super) type Outs = BTreeMap<RoomId, BTreeMap<usize, [i16; 3]>>;

impl Index {
    /// Writes into each column where the types below it stand.
    pub(super) fn link_types(&mut self) {
        let places: BTreeMap<RoomTypeId, usize> = self
            .types
            .iter()
            .enumerate()
            .map(|(place, column)| (column.room_type.id, place))
            .collect();
        let number = |rooms: u32| i32::try_from(rooms).unwrap_or(i32::MAX);
        for column in &mut self.types {
            let id = column.room_type.id;
            let takes = self.links.takes(id).iter();
            column.takes = takes
                .filter_map(|(below, rooms)| Some((*places.get(below)?, number(*rooms).max(1))))
                .collect();
            column.in_house = number(self.links.in_house(id)).max(1);
        }
    }

    /// Changes the days of all types that are taken with a room of this one, each so many times.
    pub(super) fn on_parts(
        &mut self,
        room_type: RoomTypeId,
        night: Date,
        mut change: impl FnMut(&mut TypeDay, i16),
    ) {
        let Some(place) = self.place(night) else {
            return;
        };
        let Some(column) = self.type_column(room_type) else {
            return;
        };
        let takes = Arc::clone(&column.takes);
        for (at, rooms) in takes.iter() {
            let days = self.types.get_mut(*at).map(|column| &mut column.days);
            if let Some(day) = days.and_then(|days| Arc::make_mut(days).get_mut(place)) {
                change(day, i16::try_from(*rooms).unwrap_or(i16::MAX));
            }
        }
        if !takes.is_empty() {
            self.demand_moved(place);
        }
    }

    /// Rooms that rights are left for in a column alone on a night, holds that have run out given back.
    pub(super) fn free_in(&self, column: &TypeColumn, place: usize, now: Timestamp) -> i32 {
        column.days.get(place).map_or(0, |day| day.free)
            + hold::lapsed(&self.holds, now, place, Some(column.room_type.id))
            + self.due_here(now, place, Some(column.room_type.id))
    }

    /// Rooms that the counts leave in a column alone on a night, with its allowance.
    pub(super) fn available_in(&self, column: &TypeColumn, place: usize, now: Timestamp) -> i32 {
        column.count(place).available()
            + hold::lapsed(&self.holds, now, place, Some(column.room_type.id))
            + self.due(now, place, Some(column.room_type.id))
    }

    /// How many rooms of a type can be made of what is left of its parts; `None` for a type that is
    /// made of nothing.
    pub(super) fn can_be_made(
        &self,
        column: &TypeColumn,
        place: usize,
        now: Timestamp,
        left: impl Fn(&Self, &TypeColumn, usize, Timestamp) -> i32,
    ) -> Option<i32> {
        let parts = column.takes.iter().filter_map(|(at, rooms)| {
            let below = self.types.get(*at)?;
            Some(left(self, below, place, now).div_euclid(*rooms))
        });
        parts.min()
    }

    /// Rooms left in one cell alone, as this seller may sell them.
    #[must_use]
    pub fn cell_left(&self, cell: Cell, selling: Selling, now: Timestamp) -> i32 {
        let Some(place) = self.place(cell.night) else {
            return 0;
        };
        match (cell.pool, selling) {
            // What a block has left is not sold to anybody but its group.
            (Pool::Block(_), _) => 0,
            (Pool::RoomType(id), _) => {
                self.type_column(RoomTypeId(id))
                    .map_or(0, |column| match selling {
                        Selling::OnRights => self.free_in(column, place, now),
                        Selling::OnCounts => self.available_in(column, place, now),
                    })
            }
            (Pool::House, Selling::OnRights) => {
                self.house_free.get(place).copied().unwrap_or(0)
                    + hold::lapsed(&self.holds, now, place, None)
                    + self.due_here(now, place, None)
            }
            (Pool::House, Selling::OnCounts) => self
                .house_count(cell.night, now)
                .map_or(0, |count| count.available()),
        }
    }

    /// Adds or takes away an outage of a room, and with it of every room that it is part of. A room
    /// with several outages is away once, by the one that takes away most.
    pub fn move_out(&mut self, room: RoomId, night: Date, kind: OutageKind, outages: i16) {
        let Some(place) = self.place(night) else {
            return;
        };
        let links = Arc::clone(&self.links);
        for id in links.above(&room) {
            let known = self.profile.rooms.iter().find(|known| known.id == *id);
            let Some(known) = known else {
                continue;
            };
            // What has left the house for good is not counted, so nothing of it is missing.
            let counts = !known.archived && links.is_sound(*id);
            let room_type = known.room_type;
            let nights = Arc::make_mut(&mut self.outs).entry(*id).or_default();
            let out = nights.entry(place).or_default();
            let before = state(out);
            let of_kind = match kind {
                OutageKind::OutOfInventory => &mut out[0],
                OutageKind::OutOfOrder => &mut out[1],
                OutageKind::OutOfService => &mut out[2],
            };
            *of_kind = of_kind.saturating_add(outages);
            let after = state(out);
            if before != after && counts {
                self.on(room_type, night, |day| {
                    for (kind, rooms) in [(before, -1), (after, 1)] {
                        let count = match kind {
                            Some(OutageKind::OutOfInventory) => &mut day.out_of_inventory,
                            Some(OutageKind::OutOfOrder) => &mut day.out_of_order,
                            Some(OutageKind::OutOfService) => &mut day.out_of_service,
                            None => continue,
                        };
                        *count = count.saturating_add(rooms);
                    }
                });
            }
        }
    }
}

/// How a room is away with these outages.
const fn state(out: &[i16; 3]) -> Option<OutageKind> {
    match out {
        [inventory, ..] if *inventory > 0 => Some(OutageKind::OutOfInventory),
        [_, order, _] if *order > 0 => Some(OutageKind::OutOfOrder),
        [_, _, service] if *service > 0 => Some(OutageKind::OutOfService),
        _ => None,
    }
}
