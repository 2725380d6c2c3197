//! The changes that move the index on.

use std::sync::Arc;

use jiff::civil::Date;
use keyrack_domain::rate::RateDay;
use keyrack_domain::service::Cell;
use keyrack_domain::{BlockId, HoldId, RatePlanId, RoomTypeId};

use super::hold::HeldNight;
use super::{HeldNights, Index, TypeDay};

impl Index {
    /// Adds to (or with a negative number takes from) what is sold of a type on a night.
    pub fn move_sold(&mut self, room_type: RoomTypeId, night: Date, rooms: i16) {
        self.on(room_type, night, |day| {
            day.sold = day.sold.saturating_add(rooms)
        });
        self.on_parts(room_type, night, |day, each| {
            day.linked = day.linked.saturating_add(rooms.saturating_mul(each));
        });
    }

    /// Adds to (or takes from) what of the sold rooms stands on no right.
    pub fn move_oversold(&mut self, room_type: RoomTypeId, night: Date, rooms: i16) {
        self.on(room_type, night, |day| {
            day.oversold = day.oversold.saturating_add(rooms)
        });
    }

    /// Sets the rights left of a type on a night.
    pub fn set_free(&mut self, room_type: RoomTypeId, night: Date, rooms: i32) {
        self.on(room_type, night, |day| day.free = rooms);
    }

    /// Sets the rights left of the whole house on a night.
    pub fn set_house_free(&mut self, night: Date, rooms: i32) {
        if let Some(place) = self.place(night)
            && let Some(free) = Arc::make_mut(&mut self.house_free).get_mut(place)
        {
            *free = rooms;
        }
    }

    /// Sets price and restrictions of a room-rate on a date, and moves on what follows from it.
    pub fn set_rate(
        &mut self,
        room_type: RoomTypeId,
        rate_plan: RatePlanId,
        date: Date,
        rate: RateDay,
    ) {
        let (Some(place), Some(at)) = (self.place(date), self.rate_place(room_type, rate_plan))
        else {
            return;
        };
        let column = self.rates.get_mut(at);
        if let Some(day) = column.and_then(|column| Arc::make_mut(&mut column.own).get_mut(place)) {
            *day = rate;
        }
        if self.follows {
            self.work_out_day(at, place);
        }
    }

    /// Adds a hold: `nights` are date, type and rooms, `services` what it keeps of what can run short;
    /// `block` is what the rooms were taken out of.
    pub fn add_hold(
        &mut self,
        id: HoldId,
        expires_at: jiff::Timestamp,
        nights: &[(Date, RoomTypeId, i16)],
        services: Vec<(Cell, u32)>,
        block: Option<BlockId>,
    ) {
        let mut held = HeldNights {
            id,
            expires_at,
            block,
            nights: Vec::with_capacity(nights.len()),
            services,
        };
        for (night, room_type, rooms) in nights {
            if let Some(block) = block {
                self.move_picked(block, (*night, *room_type), *rooms);
            }
            let Some(place) = self.place(*night) else {
                continue;
            };
            let Some(column) = self.type_column(*room_type) else {
                continue;
            };
            let mut taken = vec![HeldNight {
                place,
                room_type: *room_type,
                rooms: *rooms,
                in_house: !column.is_made_of_others(),
            }];
            for (at, each) in column.takes.iter() {
                let Some(below) = self.types.get(*at) else {
                    continue;
                };
                let each = i16::try_from(*each).unwrap_or(i16::MAX);
                taken.push(HeldNight {
                    place,
                    room_type: below.room_type.id,
                    rooms: rooms.saturating_mul(each),
                    in_house: !below.is_made_of_others(),
                });
            }
            for one in &taken {
                self.on(one.room_type, *night, |day| {
                    day.held = day.held.saturating_add(one.rooms)
                });
            }
            held.nights.extend(taken);
        }
        let holds = Arc::make_mut(&mut self.holds);
        let at = holds.partition_point(|other| other.expires_at <= expires_at);
        holds.insert(at, held);
    }

    /// Takes a hold away, whatever became of it.
    pub fn end_hold(&mut self, id: HoldId) {
        let Some(at) = self.holds.iter().position(|hold| hold.id == id) else {
            return;
        };
        let hold = Arc::make_mut(&mut self.holds).remove(at);
        for one in hold.nights {
            let night = self.date(one.place);
            self.on(one.room_type, night, |day| {
                day.held = day.held.saturating_sub(one.rooms)
            });
            if let Some(block) = hold.block {
                self.move_picked(block, (night, one.room_type), one.rooms.saturating_neg());
            }
        }
    }

    pub(super) fn on(
        &mut self,
        room_type: RoomTypeId,
        night: Date,
        change: impl FnOnce(&mut TypeDay),
    ) {
        let Some(place) = self.place(night) else {
            return;
        };
        let column = self
            .types
            .iter_mut()
            .find(|column| column.room_type.id == room_type);
        let Some(column) = column else {
            return;
        };
        let pressed = |column: &super::TypeColumn| super::demand::sold_of(&column.count(place));
        let before = pressed(column);
        if let Some(day) = Arc::make_mut(&mut column.days).get_mut(place) {
            change(day);
        }
        if before != pressed(column) {
            self.demand_moved(place);
        }
    }
}
